internal import GatewayMessages
internal import TypeMessages

/// Requests about accounts, as tests vary them.
enum AccountRequests {
    static func create(_ name: String = "city.210100", role: WireRole = .cityBureau) -> CreateAccountRequest {
        CreateAccountRequest(accountName: name, secret: AccountDesk.first, role: role, regionCode: "210100")
    }

    static func create(_ name: String, _ role: WireRole, of organisation: String) -> CreateAccountRequest {
        CreateAccountRequest(accountName: name, secret: AccountDesk.first, role: role, creditCode: organisation)
    }

    static func signIn(
        _ name: String = "city.210100", secret: String = AccountDesk.secret, code: String = ""
    ) -> SignInRequest {
        SignInRequest(accountName: name, secret: secret, code: code)
    }
}
