internal import EvaluationMessages
internal import Requests
package import RPC
package import Ground

/// What evaluation answers when it does not do what was asked.
package enum EvaluationError: RPCErrorConvertible {
    case evaluationOrganisationNotFound
    case organisationNotFound
    case occupationNotFound
    case personNotFound
    case batchNotFound
    case evaluationNotFound
    case certificateNotFound
    case levelGrantNotFound
    case examinerNotFound
    case examinerAssignmentNotFound
    case scoreCorrectionNotFound
    case evaluationAppealNotFound
    case complaintNotFound
    /// No credential has a place in the list.
    case statusListNotFound
    case outsideCertificateNotFound
    /// The number is registered.
    case outsideCertificateExists
    case sanctionNotFound
    /// The candidate was admitted before admissions were kept.
    case admissionNotKept
    /// Another revision of the batch is in store.
    case batchChanged
    /// The examiner, or the batch's supervisor, is assigned.
    case examinerAssigned
    /// The tie was declared before.
    case examinerInterestExists
    /// A correction of the score waits for its decision.
    case scoreCorrectionOpen
    /// The conclusion was appealed against before.
    case evaluationAppealExists
    /// The enterprise has as many of the level as its quota says, or none is set.
    case appointmentQuotaFull
    /// Too many questions about certificates found nothing.
    case tooManyFailures
    /// The organisation is filed and not withdrawn.
    case organisationFiled
    case applicationNotFound
    /// An application of the organisation is not decided.
    case applicationOpen
    /// Another organisation has the serial.
    case serialTaken
    /// The card is registered.
    case examinerCardExists
    /// The person is a candidate of the batch.
    case candidateExists
    /// A certificate was issued before.
    case certificateExists
    /// Another revision of the organisation's filing is in store.
    case organisationChanged
    /// Rules say no, each for a reason with its article.
    case refused([any RefusalReason])
    /// The policy book lacks figures without which nothing can be decided.
    case figuresMissing([String])
    /// No serial is left of what is named.
    case serialsExhausted(String)
    /// What is stored, or what a peer answered, cannot be: a defect. The text goes to the log and holds no value of a person.
    case inconsistent(String)

    /// The status a caller gets.
    package var rpcError: RPCError {
        switch self {
        case .evaluationOrganisationNotFound:
            .notFound(EvaluationReason.evaluationOrganisationNotFound, "没有这个备案的评价机构")
        case .organisationNotFound: .notFound(EvaluationReason.organisationNotFound, "没有登记这个单位")
        case .occupationNotFound: .notFound(EvaluationReason.occupationNotFound, "职业分类大典中没有这个职业")
        case .personNotFound: .notFound(EvaluationReason.personNotFound, "没有这个实名登记的人员")
        case .batchNotFound: .notFound(EvaluationReason.batchNotFound, "没有这个评价批次")
        case .evaluationNotFound: .notFound(EvaluationReason.evaluationNotFound, "没有这项评价")
        case .certificateNotFound: .notFound(EvaluationReason.certificateNotFound, "没有查到与所填信息相符的证书")
        case .levelGrantNotFound: .notFound(EvaluationReason.levelGrantNotFound, "没有这项竞赛晋升等级")
        case .examinerNotFound: .notFound(EvaluationReason.examinerNotFound, "没有这名考评人员")
        case .examinerAssignmentNotFound:
            .notFound(EvaluationReason.examinerAssignmentNotFound, "没有这项考评人员安排")
        case .scoreCorrectionNotFound: .notFound(EvaluationReason.scoreCorrectionNotFound, "没有这项成绩更正")
        case .evaluationAppealNotFound: .notFound(EvaluationReason.evaluationAppealNotFound, "没有这项申诉")
        case .outsideCertificateNotFound:
            .notFound(EvaluationReason.outsideCertificateNotFound, "没有登记这个外部证书")
        case .outsideCertificateExists:
            .alreadyExists(EvaluationReason.outsideCertificateExists, "该外部证书编号已登记")
        case .statusListNotFound: .notFound(EvaluationReason.statusListNotFound, "没有这个状态列表")
        case .complaintNotFound: .notFound(EvaluationReason.complaintNotFound, "没有这项投诉")
        case .sanctionNotFound: .notFound(EvaluationReason.sanctionNotFound, "没有这项处理")
        case .admissionNotKept: .notFound(EvaluationReason.admissionNotKept, "该考生报名时尚未保存审核依据")
        case .batchChanged:
            RPCError(.aborted, reason: EvaluationReason.batchChanged, "批次已被他人修改，请重新读取后再改")
        case .examinerAssigned: .alreadyExists(EvaluationReason.examinerAssigned, "该场次已安排该考评人员或已有质量督导员")
        case .examinerInterestExists: .alreadyExists(EvaluationReason.examinerInterestExists, "该回避关系已申报")
        case .scoreCorrectionOpen:
            .alreadyExists(EvaluationReason.scoreCorrectionOpen, "该科目已有成绩更正尚未决定")
        case .evaluationAppealExists: .alreadyExists(EvaluationReason.evaluationAppealExists, "对该结论已提出过申诉")
        case .appointmentQuotaFull: .wrongState(EvaluationReason.appointmentQuotaFull, "该企业这一等级的评聘名额已用完或尚未备案")
        case .tooManyFailures:
            RPCError(.resourceExhausted, reason: EvaluationReason.tooManyQueries, "查询不符次数过多，请一小时后再试")
        case .organisationFiled:
            .alreadyExists(EvaluationReason.evaluationOrganisationExists, "该单位已备案为评价机构")
        case .applicationNotFound: .notFound(EvaluationReason.applicationNotFound, "没有这项备案申请")
        case .applicationOpen: .alreadyExists(EvaluationReason.applicationOpen, "该单位有备案申请尚未办结")
        case .serialTaken: .alreadyExists(EvaluationReason.serialTaken, "该评价机构序列码已分配给其他机构")
        case .examinerCardExists: .alreadyExists(EvaluationReason.examinerCardExists, "该证卡编号已登记")
        case .candidateExists: .alreadyExists(EvaluationReason.candidateExists, "本人已在该批次中")
        case .certificateExists: .alreadyExists(EvaluationReason.certificateExists, "证书已经核发，不能重复核发")
        case .organisationChanged:
            RPCError(.aborted, reason: EvaluationReason.evaluationOrganisationChanged, "备案信息已被他人修改，请重新读取后再改")
        case .refused(let refusals): .refused(EvaluationReason.refused, refusals)
        case .figuresMissing(let keys): .figureMissing(keys.joined(separator: "、"))
        case .serialsExhausted(let what): .wrongState(EvaluationReason.serialsExhausted, "\(what)已用尽")
        case .inconsistent: RPCError(.dataLoss, reason: "STORAGE_CORRUPT", "数据库已损坏")
        }
    }
}

extension EvaluationError {
    /// Throws every reason there is; nothing when there is none.
    static func check(_ refusals: [any RefusalReason]) throws(EvaluationError) {
        guard refusals.isEmpty else { throw .refused(refusals) }
    }
}

extension Optional {
    /// The value, read again from a message that a store or a peer made: it was valid there.
    ///
    /// - Parameter place: column or field, and the id of the record it is of.
    /// - Throws: ``EvaluationError/inconsistent(_:)``: what cannot be read is never replaced by something else.
    func orInconsistent(_ place: @autoclosure () -> String) throws(EvaluationError) -> Wrapped {
        guard let self else { throw .inconsistent(place()) }
        return self
    }
}
