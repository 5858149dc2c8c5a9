package import GatewayMessages
package import RPC
internal import Ground
internal import Requests
internal import Rules
internal import Storage
internal import TypeMessages

extension GatewayService {
    /// The accounts that the caller manages, by name.
    package func listAccounts(_ request: ListAccountsRequest.Checked, _ call: Call) async throws -> ListAccountsResponse
    {
        let page = try PageRequest(request.page, call)
        var filter = AccountStore.Filter(state: request.state)
        var roles = Set(AccountRole.allCases.map(\.rawValue))
        if let actor = AccountRights.Party(call.identity), actor.role != .auditor {
            roles.formIntersection(AccountRights.manages(actor.role).map(\.rawValue))
            if actor.role.scope == .region { filter.regions += [actor.region].compactMap { $0 } }
            if actor.role.scope == .organisation { filter.organisations += [actor.organisation].compactMap { $0 } }
        }
        if let role = request.role { roles.formIntersection([role.rawValue]) }
        filter.roles = roles.sorted()
        filter.regions += [request.regionCode].compactMap { $0 }
        filter.organisations += [request.creditCode].compactMap { $0 }
        let found = try await database.read { [filter] in
            try AccountStore.list(filter, after: page.text(), limit: page.limit, in: $0)
        }
        let (accounts, next) = page.cut(found) { [$0.accountName] }
        return ListAccountsResponse(accounts: accounts, nextPageToken: next)
    }
}
