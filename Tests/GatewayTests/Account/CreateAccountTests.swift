import GatewayService
import GatewayMessages
import RPC
import ServiceTesting
import Testing
import TypeMessages

/// Who opens which account, and what it needs.
struct CreateAccountTests {
    @Test func `an account has what its role needs, and nothing else`() async throws {
        let desk = try await AccountDesk()
        var request = AccountRequests.create()
        request.personID = "p_1"
        let bureau = try await desk.province.createAccount(request)
        #expect(bureau.role == .cityBureau && bureau.regionCode == "210100" && bureau.personID.isEmpty)
        #expect(bureau.state == .open && bureau.openedBy == "province" && !bureau.hasSecondFactor)
        let judge = try await desk.bureau.createAccount(
            CreateAccountRequest(accountName: "judge.wang", secret: AccountDesk.first, role: .judge, personID: "p_1"))
        #expect(judge.personID == "p_1" && judge.regionCode == "210100" && judge.openedBy == "bureau-210100")
        let school = try await desk.bureau.createAccount(
            AccountRequests.create("school.desk", .school, of: StandInPeers.institution))
        #expect(school.creditCode == StandInPeers.institution && school.regionCode == "210102")
    }

    @Test func `a name is given once, and no process's`() async throws {
        let desk = try await AccountDesk()
        _ = try await desk.province.createAccount(AccountRequests.create())
        await expectRefusal(.alreadyExists, "ACCOUNT_NAME_TAKEN", field: "account_name") {
            try await desk.province.createAccount(AccountRequests.create())
        }
        for name in ["catalog", "training-records", "anonymous"] {
            await expectRefusal(.invalidArgument, field: "account_name") {
                try await desk.province.createAccount(AccountRequests.create(name))
            }
        }
    }

    private static func request(_ change: (inout CreateAccountRequest) -> Void) -> CreateAccountRequest {
        var request = AccountRequests.create()
        change(&request)
        return request
    }

    private static let refused: [(field: String, request: CreateAccountRequest)] = [
        ("account_name", request { $0.accountName = "ab" }), ("account_name", request { $0.accountName = "City" }),
        ("account_name", request { $0.accountName = "" }), ("secret", request { $0.secret = "short" }),
        ("secret", request { $0.secret = "123456789012" }), ("secret", request { $0.secret = "my city.210100 office" }),
        ("region_code", request { $0.regionCode = "" }), ("region_code", request { $0.regionCode = "110000" }),
        ("region_code", request { $0.regionCode = "210000" }),
        ("role", request { $0.role = .unspecified }), ("role", request { $0.role = .public }),
        ("role", request { $0.role = .service }), ("role", request { $0.role = WireRole(rawValue: 99) }),
        ("role", request { $0.role = .worker }),
        ("credit_code", request { $0.role = .enterprise }), ("person_id", request { $0.role = .judge }),
    ]

    @Test(arguments: refused)
    func `an account that cannot be is refused, and the field is named`(
        field: String, request: CreateAccountRequest
    ) async throws {
        let desk = try await AccountDesk()
        await expectRefusal(.invalidArgument, field: field) { try await desk.province.createAccount(request) }
    }

    @Test func `nobody opens an account with wider rights than their own, or elsewhere`() async throws {
        let desk = try await AccountDesk()
        let school = AccountRequests.create("desk", .institution, of: StandInPeers.institution)
        let company = AccountRequests.create("desk", .enterprise, of: StandInPeers.enterprise)
        let refused: [(TestCaller, CreateAccountRequest)] = [
            (.cityBureau("210100"), AccountRequests.create("desk", role: .cityBureau)),
            (.cityBureau("210100"), AccountRequests.create("desk", role: .province)),
            (.cityBureau("210100"), AccountRequests.create("desk", role: .auditor)),
            (.cityBureau("210200"), school), (.institution(StandInPeers.enterprise), school),
            (.enterprise(StandInPeers.institution), company), (.institution(StandInPeers.enterprise), company),
        ]
        for (caller, request) in refused {
            await expectRefusal(.permissionDenied, "ACCOUNT_NOT_YOURS") {
                try await desk.client(caller).createAccount(request)
            }
        }
        for caller in [TestCaller.operator, .auditor, .worker("p_1"), .service("catalog")] {
            await expectRefusal(.permissionDenied) {
                try await desk.client(caller).createAccount(AccountRequests.create("desk", role: .province))
            }
        }
        let own = try await desk.client(.institution(StandInPeers.institution)).createAccount(school)
        #expect(own.openedBy == "institution-\(StandInPeers.institution)")
    }

    @Test func `what an account is for must exist, and be what the role says`() async throws {
        let desk = try await AccountDesk()
        await expectRefusal(.notFound, "ORGANISATION_NOT_FOUND") {
            try await desk.province.createAccount(
                AccountRequests.create("desk", .enterprise, of: StandInPeers.formerEmployer))
        }
        await expectRefusal(.failedPrecondition, "ORGANISATION_PART_MISSING") {
            try await desk.province.createAccount(
                AccountRequests.create("desk", .enterprise, of: StandInPeers.institution))
        }
        await expectRefusal(.notFound, "PERSON_NOT_FOUND") {
            try await desk.province.createAccount(
                CreateAccountRequest(accountName: "desk", secret: AccountDesk.first, role: .expert, personID: "p_2"))
        }
        desk.peers.stop("catalog")
        await expectRefusal(.unavailable, "PEER_UNAVAILABLE") {
            try await desk.province.createAccount(
                AccountRequests.create("desk", .enterprise, of: StandInPeers.enterprise))
        }
    }
}
