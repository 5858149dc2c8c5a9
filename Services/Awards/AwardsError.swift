internal import AwardsMessages
package import Ground
package import RPC
internal import Requests

/// Why the awards service does not do what was asked.
package enum AwardsError: Error, Sendable {
    case programmeNotFound
    case roundNotFound
    case nominationNotFound
    case expertNotFound
    case organisationNotFound
    case honourNotFound
    case paymentNotFound
    case debtNotFound
    case barNotFound
    case artisanNotFound
    case mentorshipNotFound
    case repaidBefore
    case barLifted
    case inPoolBefore
    case proposalAnswered
    case notInPool
    /// Nobody is registered under the id in that field.
    case personNotFound(field: String)
    case shortlistNotPublished
    case roundOfYearExists
    case nominatedBefore
    case decidedBefore
    case recordedBefore
    case notNominating
    case conferredByRound
    /// A county, where a city-level unit or the province nominates.
    case doesNotNominate
    /// The year of an honour lies outside these.
    case yearOutOfRange(ClosedRange<Int>)
    /// The policy book lacks a figure without which nothing can be decided.
    case figureMissing(String)
    /// Rules say no, each for a reason with its article.
    case refused([any RefusalReason])
}

extension AwardsError: RPCErrorConvertible {
    package var rpcError: RPCError {
        switch self {
        case .programmeNotFound: .of(.notFound, AwardsReason.programmeNotFound, "programme_id", "没有这个评选项目")
        case .expertNotFound: .of(.notFound, AwardsReason.expertNotFound, "person_id", "专家库中没有这位专家")
        case .organisationNotFound:
            .of(.notFound, AwardsReason.organisationNotFound, "credit_code", "没有登记这个单位")
        case .roundNotFound: .of(.notFound, AwardsReason.roundNotFound, "round_id", "没有这次评选")
        case .nominationNotFound: .of(.notFound, AwardsReason.nominationNotFound, "nomination_id", "没有这条推荐")
        case .honourNotFound: .of(.notFound, AwardsReason.honourNotFound, "honour_id", "没有这项荣誉")
        case .paymentNotFound: .of(.notFound, AwardsReason.paymentNotFound, "payment_id", "没有这笔拨款")
        case .debtNotFound: .of(.notFound, AwardsReason.debtNotFound, "debt_id", "没有这笔应退款")
        case .barNotFound: .of(.notFound, AwardsReason.barNotFound, "bar_id", "没有这项推荐限制")
        case .artisanNotFound: .of(.notFound, AwardsReason.artisanNotFound, "artisan_id", "培育库中没有这条记录")
        case .mentorshipNotFound: .of(.notFound, AwardsReason.mentorshipNotFound, "mentorship_id", "没有这条师徒记录")
        case .repaidBefore:
            .of(.alreadyExists, AwardsReason.repaymentAlreadyRecorded, "reference", "该笔还款此前已登记")
        case .barLifted: .of(.failedPrecondition, AwardsReason.barLifted, "bar_id", "该项推荐限制已解除")
        case .inPoolBefore: .of(.alreadyExists, AwardsReason.alreadyInPool, "person_id", "该人员已在培育库中或正在征求意见")
        case .proposalAnswered:
            .of(.failedPrecondition, AwardsReason.proposalAnswered, "artisan_id", "本人已经答复")
        case .notInPool: .of(.failedPrecondition, AwardsReason.notInPool, "artisan_id", "该人员不在培育库中")
        case .personNotFound(let field): .of(.notFound, AwardsReason.personNotFound, field, "没有这个人，请先实名登记")
        case .shortlistNotPublished:
            .of(.notFound, AwardsReason.shortlistNotPublished, "round_id", "本次评选的公示名单尚未公布")
        case .roundOfYearExists: .of(.alreadyExists, AwardsReason.roundExists, "year", "该年度的评选已经启动")
        case .nominatedBefore:
            .of(.alreadyExists, AwardsReason.alreadyNominated, "person_id", "推荐对象在本次评选中已被推荐")
        case .decidedBefore:
            .of(.alreadyExists, AwardsReason.alreadyAwarded, "nomination_id", "这条推荐已经作出授奖决定")
        case .recordedBefore: .of(.alreadyExists, AwardsReason.honourAlreadyRecorded, "document", "该荣誉此前已登记")
        case .notNominating:
            .of(.failedPrecondition, AwardsReason.roundNotNominating, "round_id", "本次评选不在推荐阶段")
        case .conferredByRound:
            .of(.invalidArgument, AwardsReason.conferredByRound, "kind", "该年度的称号由本系统的评选授予，不能直接登记")
        case .doesNotNominate: RequestField.invalid("region_code", "只能由各市、沈抚示范区或省直单位推荐")
        case .yearOutOfRange(let years):
            RequestField.invalid("year", "应在 \(years.lowerBound) 至 \(years.upperBound) 之间")
        case .figureMissing(let key): .figureMissing(key)
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
