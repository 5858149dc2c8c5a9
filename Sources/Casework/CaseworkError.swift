internal import CaseworkMessages
public import Ground
public import RPC
internal import Requests

/// Why casework refuses a call.
public enum CaseworkError: Error, Sendable {
    case caseNotFound
    /// Another step came between, or the caller has seen an older revision.
    case caseChanged
    case decisionNotFound
    case objectionNotFound
    case noticeNotFound
    case attachmentNotFound
    /// Neither PDF nor JPEG nor PNG.
    case attachmentType
    /// More than 20 MiB.
    case attachmentTooLarge
    case attachmentEmpty
    /// The case takes no more evidence.
    case attachmentNotWanted
    /// The process that is named is not this one, and cannot be passed on to.
    case processUnknown
    /// The policy book lacks a figure without which nothing can be decided.
    case figureMissing(FigureKey)
    /// Rules say no, each for a reason with its article.
    case refused([any RefusalReason])
}

extension CaseworkError: RPCErrorConvertible {
    /// What the caller is told.
    public var rpcError: RPCError {
        switch self {
        case .caseNotFound: .of(.notFound, CaseworkReason.caseNotFound, "case_id", "没有这个事项")
        case .caseChanged:
            .of(.aborted, CaseworkReason.caseChanged, "revision", "该事项刚刚由他人办理，请重新读取后再办")
        case .decisionNotFound: .of(.notFound, CaseworkReason.decisionNotFound, "case_id", "该事项还没有决定")
        case .objectionNotFound: .of(.notFound, CaseworkReason.objectionNotFound, "objection_id", "没有这项异议")
        case .noticeNotFound: .of(.notFound, CaseworkReason.noticeNotFound, "notice_id", "没有这条通知")
        case .attachmentNotFound:
            .of(.notFound, CaseworkReason.attachmentNotFound, "attachment_id", "没有这个附件")
        case .attachmentType:
            .of(.invalidArgument, CaseworkReason.attachmentType, "piece", "附件应为PDF、JPEG或PNG文件")
        case .attachmentTooLarge: .of(.invalidArgument, CaseworkReason.attachmentTooLarge, "piece", "附件超过20 MiB")
        case .attachmentEmpty: .of(.invalidArgument, CaseworkReason.attachmentEmpty, "piece", "附件没有内容")
        case .attachmentNotWanted:
            .of(.failedPrecondition, CaseworkReason.attachmentNotWanted, "case_id", "该事项已办结，不再接收附件")
        case .processUnknown: .of(.invalidArgument, CaseworkReason.processUnknown, "process", "无法访问该进程的事项")
        case .figureMissing(let key): .figureMissing(key.rawValue)
        case .refused(let refusals): .refused(CaseworkReason.refused, refusals)
        }
    }
}

extension RPCError {
    fileprivate static func of(_ code: StatusCode, _ reason: String, _ field: String, _ sentence: String) -> RPCError {
        RPCError(code, reason: reason, sentence, fields: [(field, sentence)])
    }
}
