internal import GatewayMessages

// Accounts.
extension Act {
    static let accountActs: [Act] = [
        Act(
            name: "activate", method: AccountsMethods.activateAccount, title: "激活本人账号",
            intro: "激活码由人社部门、用人单位或学校当面交给本人。姓名和证件号码要与登记的一致。", button: "激活",
            done: "账号已激活，请登录。", words: ["code": "激活码", "name": "姓名"], then: "/sign-in"),
        Act(
            name: "issue-activation-code", method: AccountsMethods.issueActivationCode, title: "发放激活码",
            intro: "激活码只显示一次，请当面交给本人。", button: "发放", done: "激活码已发放。", then: "/desk", shows: [("code", "激活码")]),
        Act(
            name: "create-account", method: AccountsMethods.createAccount, title: "开立账号",
            intro: "初始密码只能用一次，本人登录前必须更换。", button: "开立", done: "账号已开立。", words: ["secret": "初始密码"], then: "/accounts"),
        Act(
            name: "confirm-account", method: AccountsMethods.confirmAccount, title: "确认账号", button: "确认",
            done: "账号已确认。", given: ["account_name": .link], then: "/accounts"),
        Act(
            name: "reset-secret", method: AccountsMethods.resetSecret, title: "重置密码", button: "重置",
            done: "密码已重置，原有登录已结束。", given: ["account_name": .link], asks: "重置后对方的登录立即结束。确定吗？", then: "/accounts"),
        Act(
            name: "close-account", method: AccountsMethods.closeAccount, title: "停用账号", button: "停用",
            done: "账号已停用。", given: ["account_name": .link], asks: "停用后对方立即不能使用。确定吗？", then: "/accounts"),
        Act(
            name: "reopen-account", method: AccountsMethods.reopenAccount, title: "恢复账号", button: "恢复",
            done: "账号已恢复。", given: ["account_name": .link], then: "/accounts"),
    ]
}
