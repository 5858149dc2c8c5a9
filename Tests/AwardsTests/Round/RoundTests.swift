@testable internal import AwardsService
internal import AwardsMessages
internal import Ground
internal import RPC
internal import Requests
internal import Rules
internal import ServiceTesting
internal import Storage
internal import Testing

struct RoundTests {
    @Test func `a round takes its quotas from the policy book, every second year`() async throws {
        let selection = try await Selection()
        let round = try await selection.open()
        #expect(round.quotas.map(\.quota) == [20, 50, 100])
        #expect(try await selection.anonymous.rounds.getRound(.init(roundID: round.roundID)) == round)
        await expectRefusal(.alreadyExists, "ROUND_EXISTS", field: "year") { try await selection.open() }
        await expectRefusal(.failedPrecondition, "REFUSED", refusals: ["round_too_soon"]) {
            try await selection.open(year: 2023)
        }
        #expect(try await selection.open(year: 2024).year == 2024)
        await expectRefusal(.permissionDenied) {
            try await selection.bureau.rounds.openRound(.init(year: 2026, nominationsCloseOn: "2022-05-31"))
        }
    }

    @Test func `what is wrong with a request to open a round is said all at once`() async throws {
        let selection = try await Selection()
        let refused = await expectRefusal(.invalidArgument, "FIELD_INVALID") {
            try await selection.province.rounds.openRound(
                .init(year: 1999, nominationsCloseOn: "2022-02-30", fundYuan: -1))
        }
        #expect(refused?.violatedFields == ["year", "nominations_close_on", "fund_yuan"])
        await expectRefusal(.invalidArgument, "FIELD_REQUIRED", field: "round_id") {
            try await selection.anonymous.rounds.getRound(.init())
        }
        await expectRefusal(.invalidArgument, "FIELD_INVALID", field: "round_id") {
            try await selection.anonymous.rounds.getRound(.init(roundID: "rnd 1"))
        }
    }

    @Test func `a quota that no round can hold counts as missing`() async throws {
        let quota = PolicyFigure(
            key: FigureKey.craftsmanQuota.rawValue, value: .number(3_000_000_000), unit: .init("yuan"),
            period: try #require(CivilDay("2022-05-01").flatMap { DayPeriod(from: $0) }),
            sources: [RoundOpening.citation])
        let selection = try await Selection(policy: PolicyBook.firstEdition.adding(quota))
        await expectRefusal(.failedPrecondition, "FIGURE_MISSING") { try await selection.open() }
    }

    @Test func `of 16 who open a round of the year at once one does`() async throws {
        let selection = try await Selection()
        let outcomes = await race(16) { _ in try await selection.open() }
        #expect(outcomes.successes.count == 1)
        #expect(outcomes.refusals.count == 15 && outcomes.refusals.allSatisfy { $0.reason == "ROUND_EXISTS" })
        #expect(try await selection.province.rounds.listRounds(.init()).rounds.count == 1)
    }

    @Test func `rounds are listed page by page, each with its own quotas`() async throws {
        let selection = try await Selection()
        var opened: [Round] = []
        for year: Int32 in [2022, 2024, 2026] { opened.append(try await selection.open(year: year)) }
        let first = try await selection.anonymous.rounds.listRounds(.init(pageSize: 2))
        #expect(first.rounds == [opened[2], opened[1]])
        let second = try await selection.anonymous.rounds.listRounds(
            .init(pageSize: 2, pageToken: first.nextPageToken))
        #expect(second.rounds == [opened[0]] && second.nextPageToken.isEmpty)
        await expectRefusal(.invalidArgument, "PAGE_TOKEN_INVALID", field: "page_token") {
            try await selection.anonymous.rounds.listRounds(.init(pageToken: "x"))
        }
    }

    @Test func `a round that is not there can be neither read nor moved`() async throws {
        let selection = try await Selection()
        let rounds = selection.province.rounds
        await expectRefusal(.notFound, "ROUND_NOT_FOUND", field: "round_id") {
            try await rounds.getRound(.init(roundID: "rnd_none"))
        }
        await expectRefusal(.notFound, "ROUND_NOT_FOUND") {
            try await rounds.closeNominations(.init(roundID: "rnd_none"))
        }
        await expectRefusal(.notFound, "ROUND_NOT_FOUND") {
            try await rounds.setNominationQuota(
                .init(roundID: "rnd_none", regionCode: "210100", kind: .liaoningCraftsman, quota: 1))
        }
    }

    @Test func `nominations are closed once, and shares are set before`() async throws {
        let selection = try await Selection()
        let round = try await selection.open()
        let share = SetNominationQuotaRequest(
            roundID: round.roundID, regionCode: "210100", kind: .liaoningCraftsman, quota: 3)
        #expect(try await selection.province.rounds.setNominationQuota(share).quota == 3)
        let closed = try await selection.province.rounds.closeNominations(.init(roundID: round.roundID))
        #expect(closed.state == .reviewing)
        await expectRefusal(.failedPrecondition, "ROUND_NOT_NOMINATING", field: "round_id") {
            try await selection.province.rounds.closeNominations(.init(roundID: round.roundID))
        }
        await expectRefusal(.failedPrecondition, "ROUND_NOT_NOMINATING") {
            try await selection.province.rounds.setNominationQuota(share)
        }
    }

    @Test func `a share is of a city or the province, and of one of the three tiers`() async throws {
        let selection = try await Selection()
        let round = try await selection.open()
        for (region, kind, field) in [
            ("210102", AwardKind.liaoningCraftsman, "region_code"), ("210100", .modelWorker, "kind"),
            ("210100", AwardKind(rawValue: 99), "kind"), ("210100", .unspecified, "kind"),
        ] {
            await expectRefusal(.invalidArgument, field: field) {
                try await selection.province.rounds.setNominationQuota(
                    .init(roundID: round.roundID, regionCode: region, kind: kind, quota: 1))
            }
        }
        #expect(
            try await selection.province.rounds.setNominationQuota(
                .init(roundID: round.roundID, regionCode: "210000", kind: .liaoningTechnicalExpert, quota: 1)
            ).regionCode == "210000")
    }

    @Test func `every tier is an award of the contract of the same name`() {
        for tier in SelectionTier.allCases {
            #expect(SelectionTier(tier.kind) == tier)
            #expect(tier.kind.protoName == "AWARD_KIND_" + tier.rawValue.uppercased())
        }
    }

    @Test func `a round that cannot be read is DATA_LOSS and no crash`() async throws {
        let selection = try await Selection()
        let round = try await selection.open()
        try await selection.overwrite("UPDATE award_round SET year = 5000000000 WHERE round_id = \(round.roundID)")
        await expectDefects("DATA_LOSS database corrupt: award_round", times: 2) {
            await expectRefusal(.dataLoss, "STORAGE_CORRUPT") {
                try await selection.anonymous.rounds.getRound(.init(roundID: round.roundID))
            }
            await expectRefusal(.dataLoss, "STORAGE_CORRUPT") {
                try await selection.anonymous.rounds.listRounds(.init())
            }
        }
    }
}
