import EvaluationMessages
import GatewayMessages
import GatewayService
import Ground
import RPC
import ServiceTesting
import Testing

/// What will be missed, is late, or runs out, until it is mended.
struct ListWarningsTests {
    private static func peers() async throws -> LedgerPeers {
        try await LedgerPeers(answers: [
            EvaluationOrganisationsMethods.listEvaluationOrganisations.name:
                ListEvaluationOrganisationsResponse(organisations: [
                    EvaluationOrganisation(
                        creditCode: StandInPeers.enterprise, name: "沈阳机床", regionCode: "210100",
                        validToOn: "2022-05-31", state: .active),
                    EvaluationOrganisation(
                        creditCode: StandInPeers.association, name: "协会", regionCode: "210100",
                        validToOn: "2022-04-30", state: .withdrawn),
                ]).packed(),
            ExaminersMethods.listExaminers.name:
                ListExaminersResponse(examiners: [
                    Examiner(
                        examinerID: "exm_1", cardNumber: "K1", regionCode: "210100", validToOn: "2022-05-20",
                        state: .active)
                ]).packed(),
        ])
    }

    private static func warnings(
        _ gateway: TestService<GatewayService>, as caller: TestCaller = .province,
        _ request: ListWarningsRequest = ListWarningsRequest(pageSize: 200)
    ) async throws -> ListWarningsResponse {
        try await GatewayContract.Clients(gateway.channel(as: caller)).warnings.listWarnings(request)
    }

    @Test func `a target that falls behind is warned of since then, and no longer once it has caught up`() async throws
    {
        let peers = try await Self.peers()
        let gateway = try await TestService<GatewayService>(on: "2022-05-10", peers: peers.channels)
        func behind() async throws -> Warning? {
            try await Self.warnings(gateway).warnings.first {
                $0.kind == .targetBehind && $0.subject == "vouchers.issued"
            }
        }
        let warning = try #require(try await behind())
        #expect(warning.sinceOn == "2022-01-31" && warning.untilOn == "2022-12-31" && warning.done == 0)
        #expect(warning.actingRole == .province && warning.regionCode == "210000" && warning.target > 0)
        #expect(warning.forecast == 0 && !warning.name.isEmpty)
        try await peers.count("vouchers.issued", Int(warning.target), in: "210100", on: "2022-05-02")
        #expect(try await behind() == nil)
    }

    @Test func `a target that was missed, and a list that is due, are told with their day`() async throws {
        let peers = try await Self.peers()
        let gateway = try await TestService<GatewayService>(on: "2023-01-15", peers: peers.channels)
        let found = try await Self.warnings(gateway)
        let missed = try #require(
            found.warnings.first { $0.kind == .targetMissed && $0.subject == "vouchers.issued" })
        #expect(missed.sinceOn == "2023-01-01" && missed.untilOn == "2022-12-31")
        let due = try #require(found.warnings.first { $0.kind == .deliveryDue && $0.subject == "shortage_list" })
        #expect(due.untilOn == "2023-01-20" && due.sinceOn == "2022-12-21" && due.actingRole == .province)
        try await peers.count("shortage_list", Int(due.target), in: "210000", on: "2023-01-10")
        let mended = try await Self.warnings(gateway, .init(kind: .deliveryDue, pageSize: 200))
        #expect(!mended.warnings.contains { $0.subject == "shortage_list" })
    }

    @Test func `what runs out is told with who is to act`() async throws {
        let gateway = try await TestService<GatewayService>(on: "2022-05-10", peers: try await Self.peers().channels)
        let bureau = TestCaller.cityBureau("210100")
        let filings = try await Self.warnings(gateway, as: bureau, .init(kind: .filingExpiring))
        #expect(filings.warnings.map(\.subject) == [StandInPeers.enterprise])
        #expect(filings.warnings.first?.actingCreditCode == StandInPeers.enterprise)
        #expect(filings.warnings.first?.sinceOn == "2022-04-01")
        let cards = try await Self.warnings(gateway, as: bureau, .init(kind: .cardExpiring))
        #expect(cards.warnings.map(\.subject) == ["exm_1"] && cards.warnings.first?.actingRole == .cityBureau)
        #expect(cards.counts.map(\.kind).contains(.filingExpiring))
        await expectRefusal(.permissionDenied, "OUT_OF_SCOPE") {
            try await Self.warnings(gateway, as: bureau, .init(regionCode: "210200"))
        }
        await expectRefusal(.permissionDenied) { try await Self.warnings(gateway, as: .worker("p_1")) }
    }

    @Test func `pages hold every warning once, and a service that is down is named`() async throws {
        let gateway = try await TestService<GatewayService>(on: "2022-12-20", peers: try await Self.peers().channels)
        let all = try await Self.warnings(gateway).warnings
        #expect(all.count > 10)
        var (found, token): ([Warning], String) = ([], "")
        repeat {
            let page = try await Self.warnings(gateway, .init(pageSize: 3, pageToken: token))
            found += page.warnings
            token = page.nextPageToken
        } while !token.isEmpty && found.count <= all.count
        #expect(found == all)
        await expectRefusal(.invalidArgument, "PAGE_TOKEN_INVALID") {
            try await Self.warnings(gateway, .init(pageToken: "x"))
        }
        var channels = try await Self.peers().channels
        channels["evaluation"] = LateChannel()
        let down = try await TestService<GatewayService>(on: "2022-12-20", peers: channels)
        let partial = try await Self.warnings(down)
        #expect(partial.missing.map(\.process) == ["evaluation"] && !partial.warnings.isEmpty)
    }

    @Test func `without the figures of the days nothing is warned of`() async throws {
        let book = PolicyBook.firstEdition
        let figures = book.figures.filter { $0.key != "warning.expiry.days_before" }
        let gateway = try await TestService<GatewayService>(
            peers: try await Self.peers().channels, policy: PolicyBook(edition: book.edition, figures: figures))
        await expectRefusal(.failedPrecondition, "FIGURE_MISSING") { try await Self.warnings(gateway) }
    }
}
