internal import Requests
package import RPC

/// Why the gateway does not do what was asked.
package enum GatewayError: RPCErrorConvertible {
    case signInRefused, accountNameTaken, accountNotFound, accountClosed, personNotFound
    case tooManyQueries, bulletinPublished, monthNotOver
    case serviceDown(String)

    package var rpcError: RPCError {
        switch self {
        case .signInRefused: RPCError(.unauthenticated, reason: "SIGN_IN_REFUSED", "账号或口令不正确，或账号已停用。")
        case .accountNameTaken: .alreadyExists("ACCOUNT_NAME_TAKEN", "该账号名已被使用。")
        case .accountNotFound: .notFound("ACCOUNT_NOT_FOUND", "没有这个账号。")
        case .accountClosed: .wrongState("ACCOUNT_CLOSED", "该账号此前已停用。")
        case .personNotFound: .notFound("PERSON_NOT_FOUND", "没有这个人。")
        case .tooManyQueries: RPCError(.resourceExhausted, reason: "TOO_MANY_QUERIES", "查询过于频繁，请一分钟后再试。")
        case .bulletinPublished: .alreadyExists("BULLETIN_ALREADY_PUBLISHED", "该月通报已发布，不能更改。")
        case .monthNotOver: .wrongState("MONTH_NOT_OVER", "该月尚未结束，不能发布通报。")
        case .serviceDown(let process):
            RPCError(.unavailable, reason: "SERVICE_DOWN", "\(process) 服务暂不可用，请稍后再试。")
        }
    }
}
