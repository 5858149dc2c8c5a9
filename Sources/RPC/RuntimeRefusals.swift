public import MessageRuntime

/// What the runtime itself refuses, each with its stable reason.
extension RPCError {
    /// `METHOD_NOT_FOUND`: no service here has that method.
    public static func methodNotFound(_ service: String, _ method: String) -> RPCError {
        RPCError(.unimplemented, reason: "METHOD_NOT_FOUND", "没有这个方法：\(service)/\(method)")
    }

    /// `TOKEN_REQUIRED`: the method is not public and the call carries no identity.
    public static let tokenRequired = RPCError(.unauthenticated, reason: "TOKEN_REQUIRED", "该操作需要登录，请求未携带身份令牌")

    /// `ROLE_NOT_ALLOWED`: the caller's role may not call this method.
    public static func roleNotAllowed(_ role: Role) -> RPCError {
        RPCError(.permissionDenied, reason: "ROLE_NOT_ALLOWED", "当前角色（\(role.title)）无权进行该操作")
    }

    /// `SERVICE_NOT_ALLOWED`: the method is for other processes than the one that calls.
    public static func serviceNotAllowed(_ process: String) -> RPCError {
        RPCError(.permissionDenied, reason: "SERVICE_NOT_ALLOWED", "服务 \(process) 无权进行该操作")
    }

    /// `OUT_OF_SCOPE`: the record lies outside what the caller may touch.
    public static func outOfScope(_ sentence: String) -> RPCError {
        RPCError(.permissionDenied, reason: "OUT_OF_SCOPE", sentence)
    }

    /// `MALFORMED_REQUEST`: the payload is no message of the method's request type, or the envelope around it is none.
    public static let malformedRequest = RPCError(.invalidArgument, reason: "MALFORMED_REQUEST", "请求内容无法解析")

    /// `MALFORMED_REQUEST`, with the field where it is known.
    public static func malformedRequest(_ error: MessageError) -> RPCError {
        guard !error.field.isEmpty else { return .malformedRequest }
        return .invalidArgument(field: error.field, reason: "MALFORMED_REQUEST", "请求内容无法解析（\(error.field)）")
    }

    /// `MALFORMED_RESPONSE`: what the server answered is no message of the method's response type.
    public static let malformedResponse = RPCError(.internal, reason: "MALFORMED_RESPONSE", "应答内容无法解析")

    /// `DEADLINE_EXCEEDED`: the time the caller gave ran out.
    public static let deadlineExceeded = RPCError(.deadlineExceeded, reason: "DEADLINE_EXCEEDED", "处理超时")

    /// `CALL_CANCELLED`: the caller gave up.
    public static let cancelled = RPCError(.cancelled, reason: "CALL_CANCELLED", "调用已取消")

    /// `INTERNAL`: a defect. What it was stands in the server's log, not here.
    public static let internalError = RPCError(.internal, reason: "INTERNAL", "内部错误")

    /// `CLIENT_TIME_NOT_ALLOWED`: the call names its own time and this process does not let it.
    public static let clientTimeNotAllowed = RPCError(
        .invalidArgument, reason: "CLIENT_TIME_NOT_ALLOWED", "本系统不接受由调用方指定业务时间")

    /// `MALFORMED_CLIENT_TIME`: the call names its own time in a form that is not RFC 3339.
    public static let malformedClientTime = RPCError(
        .invalidArgument, reason: "MALFORMED_CLIENT_TIME", "业务时间格式不正确，应为 RFC 3339")

    /// `SERVER_DRAINING`: the server is stopping and did not take the call; it may be tried elsewhere.
    public static let serverDraining = RPCError(.unavailable, reason: "SERVER_DRAINING", "服务正在停止，请稍后重试")

    /// `SERVER_CLOSED`: the server has answered every call it took and closes the connection.
    public static let serverClosed = RPCError(.unavailable, reason: "SERVER_CLOSED", "服务已停止，请稍后重试")

    /// `PEER_DRAINING`: a service that this one called is stopping. This call was begun, and what it did before may stand.
    public static let peerDraining = RPCError(.unavailable, reason: "PEER_DRAINING", "所调用的服务正在停止，请稍后重试")

    /// Whether a server says that it stops, and did not take a call.
    public var isDraining: Bool {
        code == .unavailable && (reason == Self.serverDraining.reason || reason == Self.serverClosed.reason)
    }

    /// What the caller of a handler is told of it: what another server said of a call that the handler made is not true of the handler's own.
    public var ofBegunCall: RPCError { isDraining ? .peerDraining : self }

    /// `TOO_MANY_CALLS`: as many calls are running as this server takes; the call was not begun.
    public static let tooManyCalls = RPCError(.resourceExhausted, reason: "TOO_MANY_CALLS", "服务繁忙，请稍后重试")

    /// `MESSAGE_TOO_LARGE`: a message is larger than a frame may be.
    public static func messageTooLarge(limit: Int) -> RPCError {
        RPCError(.resourceExhausted, reason: "MESSAGE_TOO_LARGE", "消息过大，上限为 \(limit) 字节")
    }

    /// `TOO_MUCH_METADATA`: a call has more pairs of metadata than a server takes.
    public static func tooMuchMetadata(limit: Int) -> RPCError {
        RPCError(.resourceExhausted, reason: "TOO_MUCH_METADATA", "附加信息过多，上限为 \(limit) 项")
    }

    /// `STREAM_OVERFLOW`: the receiver did not take a stream's messages as fast as they came.
    public static let streamOverflow = RPCError(
        .resourceExhausted, reason: "STREAM_OVERFLOW", "数据流积压超过上限")

    /// `STREAM_VIOLATION`: a frame that this state of the stream does not allow.
    public static func streamViolation(_ sentence: String) -> RPCError {
        RPCError(.invalidArgument, reason: "STREAM_VIOLATION", sentence)
    }

    /// `PEER_UNREACHABLE`: no connection to the service could be made; the call was not begun. The sentence says where to; why stands in
    /// the caller's log.
    public static func peerUnreachable(_ sentence: String) -> RPCError {
        RPCError(.unavailable, reason: "PEER_UNREACHABLE", sentence)
    }

    /// `CONNECTION_LOST`: the connection broke while the call was under way; it may or may not have been carried out.
    public static let connectionLost = RPCError(.unavailable, reason: "CONNECTION_LOST", "与服务的连接中断")
}
