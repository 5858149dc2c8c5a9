internal import Requests
package import RPC
package import Ground

/// Why the awards service does not do what was asked.
package enum AwardsError: RPCErrorConvertible {
    case roundNotFound, nominationNotFound, objectionNotFound, honourNotFound, personNotFound, shortlistNotPublished
    case roundOfYearExists, nominatedBefore, scoredBefore, decidedBefore, recordedBefore
    case notNominating, notReviewing, objectionDecided, interestDeclared, conferredByRound
    case figureMissing(String)
    case refused([any RefusalReason])

    package var rpcError: RPCError {
        switch self {
        case .roundNotFound: .notFound("ROUND_NOT_FOUND", "没有这次评选。")
        case .nominationNotFound: .notFound("NOMINATION_NOT_FOUND", "没有这条推荐。")
        case .objectionNotFound: .notFound("OBJECTION_NOT_FOUND", "没有这项异议。")
        case .honourNotFound: .notFound("HONOUR_NOT_FOUND", "没有这项荣誉。")
        case .personNotFound: .notFound("PERSON_NOT_FOUND", "没有这个人，请先实名登记。")
        case .shortlistNotPublished: .notFound("SHORTLIST_NOT_PUBLISHED", "本次评选的公示名单尚未公布。")
        case .roundOfYearExists: .alreadyExists("ROUND_EXISTS", "该年度的评选已经启动。")
        case .nominatedBefore: .alreadyExists("ALREADY_NOMINATED", "该人员在本次评选中已被推荐。")
        case .scoredBefore: .alreadyExists("ALREADY_SCORED", "该专家已为这条推荐评分。")
        case .decidedBefore: .alreadyExists("ALREADY_AWARDED", "这条推荐已经作出授奖决定。")
        case .recordedBefore: .alreadyExists("HONOUR_ALREADY_RECORDED", "该荣誉此前已登记。")
        case .notNominating: .wrongState("ROUND_NOT_NOMINATING", "本次评选不在推荐阶段。")
        case .notReviewing: .wrongState("ROUND_NOT_REVIEWING", "本次评选不在评审阶段。")
        case .objectionDecided: .wrongState("OBJECTION_DECIDED", "该异议已有处理结果。")
        case .interestDeclared: .wrongState("EXPERT_DECLARED_INTEREST", "该专家已申报与推荐人选的利害关系，应当回避。")
        case .conferredByRound:
            .invalidArgument(field: "kind", reason: "CONFERRED_BY_ROUND", "该称号只能通过评选授予，不能直接登记。")
        case .figureMissing(let key): .wrongState("FIGURE_MISSING", "政策指标库在该日没有指标 \(key)。")
        case .refused(let refusals): .refused("REFUSED", refusals)
        }
    }
}
