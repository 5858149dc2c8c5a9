internal import GatewayMessages
internal import Requests
package import RPC

/// Why the gateway does not do what was asked.
package enum GatewayError: RPCErrorConvertible {
    case signInRefused, accountNameTaken, accountNotFound, accountClosed, personNotFound
    case tooManyQueries, bulletinPublished, monthNotOver
    /// Processes that could not be asked.
    case peersUnavailable([String])
    /// What a process answered cannot be: a defect, named for the log.
    case unreadable(String)

    package var rpcError: RPCError {
        switch self {
        case .signInRefused: RPCError(.unauthenticated, reason: GatewayReason.signInRefused, "账号或口令不正确，或账号已停用")
        case .accountNameTaken:
            RPCError(
                .alreadyExists, reason: GatewayReason.accountNameTaken, "该账号名已被使用",
                fields: [("account_name", "该账号名已被使用")])
        case .accountNotFound: .notFound(GatewayReason.accountNotFound, "没有这个账号")
        case .accountClosed: .wrongState(GatewayReason.accountClosed, "该账号此前已停用")
        case .personNotFound: .notFound(GatewayReason.personNotFound, "没有这个人")
        case .tooManyQueries: .tooManyQueries
        case .bulletinPublished: .alreadyExists(GatewayReason.bulletinAlreadyPublished, "该月通报已发布，不能更改")
        case .monthNotOver:
            RPCError(
                .failedPrecondition, reason: GatewayReason.monthNotOver, "该月尚未结束，不能发布通报",
                fields: [("month", "该月尚未结束")])
        case .peersUnavailable(let processes): .peerUnavailable(processes.joined(separator: "、"))
        case .unreadable: .malformedResponse
        }
    }
}
