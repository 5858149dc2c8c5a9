internal import GatewayMessages
internal import Requests
package import RPC
package import Rules

/// Why the gateway does not do what was asked.
package enum GatewayError: RPCErrorConvertible {
    case signInRefused, secretMustChange, secondFactorRequired, secondFactorMissing, secondFactorExists, sessionEnded
    case accountNameTaken, accountNotFound, accountClosed, accountNotClosed, accountNotPending, ownAccount
    case secondPersonRequired, alreadyBootstrapped, organisationNotFound, organisationPartMissing
    case activationRefused, personNotYours, personNotFound
    case tooManyQueries, bulletinPublished, monthNotOver, bulletinNotPublished, bulletinTaskUnknown
    case bulletinTaskNotReported
    /// Cities that have not confirmed a bulletin, by name.
    case bulletinNotConfirmed([String])
    case figureMissing(String)
    /// The rights of accounts say no.
    case accountNotYours([AccountRights.Refusal])
    /// Processes that could not be asked.
    case peersUnavailable([String])
    /// What a process answered cannot be: a defect, named for the log.
    case unreadable(String)

    package var rpcError: RPCError {
        switch self {
        case .signInRefused: Self.unauthenticated(GatewayReason.signInRefused, "账号、口令或验证码不正确，或账号不可用")
        case .secretMustChange: .wrongState(GatewayReason.secretMustChange, "初始口令只能用于设置新口令，请先修改口令")
        case .secondFactorRequired: Self.unauthenticated(GatewayReason.secondFactorRequired, "请输入动态验证码")
        case .secondFactorMissing: .wrongState(GatewayReason.secondFactorMissing, "该角色须绑定动态验证码后登录")
        case .secondFactorExists: .alreadyExists(GatewayReason.secondFactorExists, "该账号已绑定动态验证码")
        case .sessionEnded: Self.unauthenticated(GatewayReason.sessionEnded, "登录已结束，请重新登录")
        case .accountNameTaken:
            RPCError(
                .alreadyExists, reason: GatewayReason.accountNameTaken, "该账号名已被使用",
                fields: [("account_name", "该账号名已被使用")])
        case .accountNotFound: .notFound(GatewayReason.accountNotFound, "没有这个账号")
        case .accountClosed: .wrongState(GatewayReason.accountClosed, "该账号已停用")
        case .accountNotClosed: .wrongState(GatewayReason.accountNotClosed, "该账号没有停用")
        case .accountNotPending: .wrongState(GatewayReason.accountNotPending, "该账号没有待确认的事项")
        case .ownAccount: .wrongState(GatewayReason.ownAccount, "不能对自己的账号进行该操作")
        case .secondPersonRequired: .wrongState(GatewayReason.secondPersonRequired, "须由另一人确认")
        case .alreadyBootstrapped: .alreadyExists(GatewayReason.alreadyBootstrapped, "首批账号已经开立")
        case .organisationNotFound: .notFound(GatewayReason.organisationNotFound, "没有登记这个机构")
        case .organisationPartMissing: .wrongState(GatewayReason.organisationPartMissing, "该机构没有登记相应的类别")
        case .activationRefused: Self.unauthenticated(GatewayReason.activationRefused, "激活码、姓名或证件号码不正确，或激活码已失效")
        case .personNotYours:
            RPCError(.permissionDenied, reason: GatewayReason.personNotYours, "该人员不属于本单位的管理或服务范围")
        case .personNotFound: .notFound(GatewayReason.personNotFound, "没有这个人")
        case .tooManyQueries: .tooManyQueries
        case .bulletinPublished: .alreadyExists(GatewayReason.bulletinAlreadyPublished, "该月通报已发布，不能更改")
        case .monthNotOver:
            RPCError(
                .failedPrecondition, reason: GatewayReason.monthNotOver, "该月尚未结束，不能发布通报",
                fields: [("month", "该月尚未结束")])
        case .bulletinNotPublished: .notFound(GatewayReason.bulletinNotPublished, "该月通报尚未发布")
        case .bulletinTaskUnknown: .notFound(GatewayReason.bulletinTaskUnknown, "该月通报没有这项任务")
        case .bulletinTaskNotReported:
            .wrongState(GatewayReason.bulletinTaskNotReported, "该任务尚无业务记录来源，未作统计")
        case .bulletinNotConfirmed(let cities):
            .wrongState(
                GatewayReason.bulletinNotConfirmed, "以下地区尚未确认本月数据，确认期内不能发布：\(cities.joined(separator: "、"))")
        case .figureMissing(let key): .figureMissing(key)
        case .accountNotYours(let refusals):
            RPCError(
                .permissionDenied, reason: GatewayReason.accountNotYours,
                refusals.map(\.sentence).joined(separator: "；"))
        case .peersUnavailable(let processes): .peerUnavailable(processes.joined(separator: "、"))
        case .unreadable: .malformedResponse
        }
    }

    private static func unauthenticated(_ reason: String, _ message: String) -> RPCError {
        RPCError(.unauthenticated, reason: reason, message)
    }
}
