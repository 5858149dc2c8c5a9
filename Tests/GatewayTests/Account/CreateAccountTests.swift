import GatewayService
import GatewayMessages
import RPC
import ServiceTesting
import Testing
import TypeMessages

/// Accounts are opened with just what their role needs.
struct CreateAccountTests {
    @Test func `an account has what its role needs, and nothing else`() async throws {
        let gateway = try await TestService<GatewayService>()
        let accounts = GatewayContract.Clients(gateway.channel(as: .province)).accounts
        var request = AccountRequests.create()
        request.personID = "p_1"
        #expect(
            try await accounts.createAccount(request)
                == Account(accountName: "city.210100", role: .cityBureau, regionCode: "210100"))
        let worker = CreateAccountRequest(
            accountName: "wang", secret: AccountRequests.secret, role: .worker, personID: "p_1")
        #expect(
            try await accounts.createAccount(worker) == Account(accountName: "wang", role: .worker, personID: "p_1"))
    }

    @Test func `a name is given once`() async throws {
        let gateway = try await TestService<GatewayService>()
        let accounts = GatewayContract.Clients(gateway.channel(as: .province)).accounts
        _ = try await accounts.createAccount(AccountRequests.create())
        await expectRefusal(.alreadyExists, "ACCOUNT_NAME_TAKEN", field: "account_name") {
            try await accounts.createAccount(AccountRequests.create())
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
        ("region_code", request { $0.regionCode = "" }), ("region_code", request { $0.regionCode = "110000" }),
        ("role", request { $0.role = .unspecified }), ("role", request { $0.role = .public }),
        ("role", request { $0.role = .service }), ("role", request { $0.role = WireRole(rawValue: 99) }),
        ("credit_code", request { $0.role = .enterprise }), ("person_id", request { $0.role = .worker }),
    ]

    @Test(arguments: refused)
    func `an account that cannot be is refused, and the field is named`(
        field: String, request: CreateAccountRequest
    ) async throws {
        let gateway = try await TestService<GatewayService>()
        await expectRefusal(.invalidArgument, field: field) {
            try await GatewayContract.Clients(gateway.channel(as: .province)).accounts.createAccount(request)
        }
    }

    @Test func `a city bureau opens no accounts`() async throws {
        let gateway = try await TestService<GatewayService>()
        await expectRefusal(.permissionDenied) {
            try await GatewayContract.Clients(gateway.channel(as: .cityBureau("210100"))).accounts.createAccount(
                AccountRequests.create())
        }
    }
}
