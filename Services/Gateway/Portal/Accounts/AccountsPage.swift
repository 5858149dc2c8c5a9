internal import GatewayMessages
internal import RPC

/// The accounts that the reader manages.
struct AccountsPage: PortalPage {
    let path = "/accounts"
    let roles: Set<Role> = Set(AccountsMethods.listAccounts.access.roles)
    let place: PortalPlace? = PortalPlace(heading: .work, title: "账号")

    func show(_ visit: PortalVisit) async throws -> PortalContent {
        let identity = visit.identity
        let answer = try await visit.gateway.accounts.listAccounts(
            ListAccountsRequest(
                regionCode: identity.role.scope == .region ? identity.regionCode : "",
                creditCode: identity.role.scope == .organisation ? identity.creditCode : "", pageSize: 100,
                pageToken: visit.query["after"]), visit.options)
        var table = TableView(title: "账号", intro: "由您开立或管理的账号。")
        table.nothing = "还没有账号。"
        if AccountsMethods.createAccount.access.allows(identity) {
            table.buttons.append(.init(text: "开立账号", link: Act.link("create-account")))
        }
        if AccountsMethods.issueActivationCode.access.allows(identity) {
            table.buttons.append(.init(text: "发放激活码", link: Act.link("issue-activation-code")))
        }
        table.heads = [.init(text: "账号"), .init(text: "角色"), .init(text: "范围"), .init(text: "状态"), .init(text: "可以办理")]
        for account in answer.accounts {
            let name: [(name: String, value: String)] = [("account_name", account.accountName)]
            let act: Act? =
                switch account.state {
                case .pending: Act.named("confirm-account")
                case .open: Act.named("reset-secret")
                default: Act.named("reopen-account")
                }
            table.add([
                .init(
                    text: account.accountName,
                    link: account.state == .open ? Act.named("close-account")?.link(name) : nil,
                    detail: account.hasSecondFactor ? "已绑定动态验证码" : nil),
                .init(text: ChoiceWords.word(account.role.protoName ?? "")),
                .init(text: account.creditCode.isEmpty ? PortalText.region(account.regionCode) : account.creditCode),
                .init(
                    text: ChoiceWords.word(account.state.protoName ?? ""),
                    kind: account.state == .open ? "good" : "warn"),
                .init(text: act?.title ?? "", link: act?.link(name)),
            ])
        }
        table.next = TableView.next(path, visit, answer.nextPageToken)
        return .page("账号", template: "table", table)
    }
}
