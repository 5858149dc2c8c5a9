internal import Requests
internal import MessageRuntime
internal import TrainingRecordsMessages
package import RPC
package import Ground

/// Why the training records refuse a call.
package enum TrainingRecordsError: Error, Sendable {
    case personNotFound
    /// The number is registered; the id is told to those who may see the person.
    case personExists(personID: String?)
    case citizenNumberInvalid([CitizenID.Violation])
    case membershipExists
    case employmentNotFound
    case employmentExists
    case employmentEnded
    case employerNotFound
    case occupationNotFound
    case projectNotFound
    case classNotFound
    case sessionNotFound
    case enrolmentNotFound
    case traineeNotFound
    case enrolledBefore
    case notEnrolled
    case attendanceExists
    case voucherNotFound
    case batchNotFound
    case budgetNotFound
    case claimNotFound
    case prepaymentExists
    case subsidyClaimedBefore
    case classHasPrepayment
    case filterRequired(fields: String)
    /// The policy book lacks a figure without which nothing can be decided.
    case figureMissing
    /// The catalog cannot be asked.
    case catalogUnavailable
    /// Rules say no, each for a reason with its article.
    case refused([any RefusalReason])
}

extension TrainingRecordsError: RPCErrorConvertible {
    package var rpcError: RPCError {
        switch self {
        case .personNotFound: .notFound("PERSON_NOT_FOUND", "没有登记这个人")
        case .personExists(let personID): .personExists(personID)
        case .citizenNumberInvalid(let violations):
            .malformed("citizen_number", violations, reason: "CITIZEN_NUMBER_INVALID")
        case .membershipExists: .alreadyExists("GROUP_MEMBERSHIP_EXISTS", "该人员在这段时间已登记为这一群体")
        case .employmentNotFound: .notFound("EMPLOYMENT_NOT_FOUND", "没有这条就业记录")
        case .employmentExists: .alreadyExists("EMPLOYMENT_EXISTS", "该人员在这段时间已登记在该单位就业")
        case .employmentEnded: .wrongState("EMPLOYMENT_ENDED", "这条就业记录已经终止")
        case .employerNotFound: .notFound("EMPLOYER_NOT_FOUND", "目录中没有登记这个用人单位")
        case .occupationNotFound: .notFound("OCCUPATION_NOT_FOUND", "职业分类中没有这个职业")
        case .projectNotFound: .notFound("TRAINING_PROJECT_NOT_FOUND", "目录中没有这个培训项目")
        case .classNotFound: .notFound("CLASS_NOT_FOUND", "没有这个班级")
        case .sessionNotFound: .notFound("SESSION_NOT_FOUND", "该班级没有这一课次")
        case .enrolmentNotFound: .notFound("ENROLMENT_NOT_FOUND", "没有这条报名记录")
        case .traineeNotFound: .notFound("TRAINEE_NOT_FOUND", "该人员不是本班学员")
        case .enrolledBefore: .alreadyExists("ENROLLED_BEFORE", "该人员已报名本班")
        case .notEnrolled: .wrongState("NOT_ENROLLED", "该报名已撤销或已结业")
        case .attendanceExists: .alreadyExists("ATTENDANCE_EXISTS", "该课次已有学员的考勤记录")
        case .voucherNotFound: .notFound(TrainingRecordsReason.voucherNotFound, "没有这张职业培训券")
        case .batchNotFound: .notFound(TrainingRecordsReason.voucherBatchNotFound, "没有这批职业培训券")
        case .budgetNotFound: .notFound(TrainingRecordsReason.subsidyBudgetNotFound, "该地区该年度没有设置这项资金预算")
        case .claimNotFound: .notFound(TrainingRecordsReason.subsidyClaimNotFound, "没有这笔补贴申请")
        case .prepaymentExists: .alreadyExists(TrainingRecordsReason.prepaymentExists, "该班级已申请预支")
        case .subsidyClaimedBefore: .alreadyExists(TrainingRecordsReason.subsidyClaimedBefore, "学员的补贴已申领")
        case .classHasPrepayment: .wrongState("CLASS_HAS_PREPAYMENT", "该班级有未追回的预支资金，不能取消")
        case .filterRequired(let fields):
            .invalidArgument(field: fields, reason: TrainingRecordsReason.filterRequired, "应至少填写其中一项：\(fields)")
        case .figureMissing: .figureMissing()
        case .catalogUnavailable:
            .peerUnavailable("catalog")
        case .refused(let refusals): .refused(TrainingRecordsReason.refused, refusals)
        }
    }
}

extension TrainingRecordsError {
    /// Throws every reason there is; nothing when there is none.
    static func check(_ refusals: [any RefusalReason]) throws(TrainingRecordsError) {
        guard refusals.isEmpty else { throw .refused(refusals) }
    }
}

extension RPCError {
    fileprivate static func personExists(_ personID: String?) -> RPCError {
        let error = RPCError.alreadyExists("PERSON_EXISTS", "该公民身份号码已登记")
        return personID.map { error.adding(ExistingPerson(personID: $0)) } ?? error
    }
}
