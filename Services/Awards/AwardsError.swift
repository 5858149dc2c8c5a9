internal import AwardsMessages
package import Ground
package import RPC
internal import Requests

/// Why the awards service does not do what was asked.
package enum AwardsError: Error, Sendable {
    case roundNotFound
    case nominationNotFound
    case objectionNotFound
    case honourNotFound
    /// Nobody is registered under the id in that field.
    case personNotFound(field: String)
    case shortlistNotPublished
    case roundOfYearExists
    case nominatedBefore
    case scoredBefore
    case decidedBefore
    case recordedBefore
    case notNominating
    case notReviewing
    case objectionDecided
    case interestDeclared
    case conferredByRound
    /// The honour is none of the three tiers that a round selects.
    case notSelected
    /// A county, where a city-level unit or the province nominates.
    case doesNotNominate
    /// The year of an honour lies outside these.
    case yearOutOfRange(ClosedRange<Int>)
    /// The policy book lacks a figure without which nothing can be decided.
    case figureMissing(FigureKey)
    /// Rules say no, each for a reason with its article.
    case refused([any RefusalReason])
}

extension AwardsError: RPCErrorConvertible {
    package var rpcError: RPCError {
        switch self {
        case .roundNotFound: .of(.notFound, AwardsReason.roundNotFound, "round_id", "没有这次评选")
        case .nominationNotFound: .of(.notFound, AwardsReason.nominationNotFound, "nomination_id", "没有这条推荐")
        case .objectionNotFound: .of(.notFound, AwardsReason.objectionNotFound, "objection_id", "没有这项异议")
        case .honourNotFound: .of(.notFound, AwardsReason.honourNotFound, "honour_id", "没有这项荣誉")
        case .personNotFound(let field): .of(.notFound, AwardsReason.personNotFound, field, "没有这个人，请先实名登记")
        case .shortlistNotPublished:
            .of(.notFound, AwardsReason.shortlistNotPublished, "round_id", "本次评选的公示名单尚未公布")
        case .roundOfYearExists: .of(.alreadyExists, AwardsReason.roundExists, "year", "该年度的评选已经启动")
        case .nominatedBefore:
            .of(.alreadyExists, AwardsReason.alreadyNominated, "person_id", "该人员在本次评选中已被推荐")
        case .scoredBefore:
            .of(.alreadyExists, AwardsReason.alreadyScored, "expert_person_id", "该专家已为这条推荐评分")
        case .decidedBefore:
            .of(.alreadyExists, AwardsReason.alreadyAwarded, "nomination_id", "这条推荐已经作出授奖决定")
        case .recordedBefore: .of(.alreadyExists, AwardsReason.honourAlreadyRecorded, "document", "该荣誉此前已登记")
        case .notNominating:
            .of(.failedPrecondition, AwardsReason.roundNotNominating, "round_id", "本次评选不在推荐阶段")
        case .notReviewing:
            .of(.failedPrecondition, AwardsReason.roundNotReviewing, "nomination_id", "本次评选不在评审阶段")
        case .objectionDecided:
            .of(.failedPrecondition, AwardsReason.objectionDecided, "objection_id", "该异议已有处理结果")
        case .interestDeclared:
            .of(
                .failedPrecondition, AwardsReason.expertDeclaredInterest, "expert_person_id",
                "该专家已申报与推荐人选的利害关系，应当回避")
        case .conferredByRound:
            .of(.invalidArgument, AwardsReason.conferredByRound, "kind", "该称号只能通过评选授予，不能直接登记")
        case .notSelected: RequestField.invalid("kind", "只能是辽宁工匠、辽宁技能大奖或辽宁技术能手")
        case .doesNotNominate: RequestField.invalid("region_code", "只能由各市、沈抚示范区或省直单位推荐")
        case .yearOutOfRange(let years):
            RequestField.invalid("year", "应在 \(years.lowerBound) 至 \(years.upperBound) 之间")
        case .figureMissing(let key): .figureMissing(key.rawValue)
        case .refused(let refusals): .refused(AwardsReason.refused, refusals)
        }
    }
}

extension AwardsError {
    /// Throws every reason there is; nothing when there is none.
    static func check(_ refusals: [any RefusalReason]) throws(AwardsError) {
        guard refusals.isEmpty else { throw .refused(refusals) }
    }
}

extension RPCError {
    /// A refusal because of one field.
    fileprivate static func of(_ code: StatusCode, _ reason: String, _ field: String, _ sentence: String) -> RPCError {
        RPCError(code, reason: reason, sentence, fields: [(field, sentence)])
    }
}
