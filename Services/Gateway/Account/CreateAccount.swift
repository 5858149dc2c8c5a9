internal import Ledger
internal import Requests
package import GatewayMessages
package import RPC
internal import Ground

extension GatewayService {
    package func createAccount(_ request: CreateAccountRequest, _ call: Call) async throws -> Account {
        guard request.accountName.wholeMatch(of: /[a-z0-9._-]{3,64}/) != nil else {
            throw RequestField.invalid("account_name", "账号名为 3 至 64 位小写字母、数字、点、横线或下划线。")
        }
        guard request.secret.count >= AccountSecret.shortest, request.secret.count <= 256 else {
            throw RequestField.invalid("secret", "口令至少 \(AccountSecret.shortest) 位。")
        }
        let account = try Self.account(request)
        let secret = try AccountSecret(request.secret)
        return try await database.write(call, request) { [accounts] write in
            guard try accounts.add(account, secret: secret, in: write) else { throw GatewayError.accountNameTaken }
            try write.record(
                "account.created", subject: account.accountName, region: RegionCode(account.regionCode), account)
            return account
        }
    }

    /// An account with just what its role needs.
    private static func account(_ request: CreateAccountRequest) throws(RPCError) -> Account {
        var account = Account(accountName: request.accountName, role: request.role)
        switch request.role {
        case .cityBureau: account.regionCode = try RequestField.region(request.regionCode, "region_code").code
        case .institution, .evaluationOrganisation, .enterprise:
            account.creditCode = try RequestField.creditCode(request.creditCode, "credit_code").text
        case .worker: account.personID = try RequestField.identifier(request.personID, "person_id")
        case .province, .auditor, .operator: break
        case .unspecified: throw RequestField.required("role")
        case .public, .service, .unrecognized: throw RequestField.invalid("role", "这个角色不能开立账号。")
        }
        return account
    }
}
