internal import GatewayMessages
internal import Ground
internal import Requests
internal import RPC

extension Account {
    /// The account that is asked for, with just what its role needs.
    ///
    /// - Throws: `INVALID_ARGUMENT` for a name that is none, a role that has no accounts, and a role without its region, organisation or
    ///   person.
    init(opening request: CreateAccountRequest.Checked) throws(RPCError) {
        guard request.accountName.utf8.count >= 3, request.accountName.utf8.allSatisfy({ !(0x41...0x5A).contains($0) })
        else {
            throw RequestField.invalid("account_name", "账号名为 3 至 64 位小写字母、数字、点、横线或下划线")
        }
        self.init(accountName: request.accountName, role: request.role)
        switch request.role {
        case .cityBureau:
            guard let region = request.regionCode else { throw RequestField.required("region_code") }
            regionCode = region.code
        case .institution, .evaluationOrganisation, .enterprise, .industryAssociation, .school:
            guard let organisation = request.creditCode else { throw RequestField.required("credit_code") }
            creditCode = organisation.text
        case .worker, .judge, .expert, .examiner:
            guard !request.personID.isEmpty else { throw RequestField.required("person_id") }
            personID = request.personID
        case .province, .auditor, .operator: break
        case .unspecified, .public, .service, .unrecognized:
            throw RequestField.invalid("role", "这个角色不能开立账号")
        }
    }
}
