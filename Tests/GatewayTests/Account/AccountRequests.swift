internal import GatewayMessages
internal import TypeMessages

/// Requests about accounts, as tests vary them.
enum AccountRequests {
    static let secret = "correct horse battery"

    static func create(_ name: String = "city.210100", role: WireRole = .cityBureau) -> CreateAccountRequest {
        CreateAccountRequest(accountName: name, secret: secret, role: role, regionCode: "210100")
    }

    static func signIn(_ name: String = "city.210100", secret: String = secret) -> SignInRequest {
        SignInRequest(accountName: name, secret: secret)
    }
}
