public import RPC
public import Storage

/// What a caller is told when the database fails. A store's refusals by rule never come here.
extension StorageError: RPCErrorConvertible {
    /// `RESOURCE_EXHAUSTED` when the disk is full, `UNAVAILABLE` for what may pass, `INTERNAL` for what is a defect, whose cause goes to the log.
    public var rpcError: RPCError {
        switch self {
        case .full: RPCError(.resourceExhausted, reason: "STORAGE_FULL", "数据库存储空间已满，本次未保存，请联系运维人员")
        case .unavailable: RPCError(.unavailable, reason: "STORAGE_UNAVAILABLE", "数据库暂不可用，请稍后重试")
        case .requestIDReused: .requestIDReused
        case .corrupt: RPCError(.dataLoss, reason: "STORAGE_CORRUPT", "数据库已损坏")
        case .constraint, .newerSchema, .migrationFailed, .misuse: .internalError
        }
    }
}

extension RPCError {
    /// `REQUEST_ID_REUSED`: the caller used this request id before, with another request.
    static let requestIDReused = RPCError.invalidArgument(
        field: "request_id", reason: "REQUEST_ID_REUSED", "request_id：该请求编号已用于另一内容不同的请求")
}
