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
    case personMerged
    case personDeceased
    case membershipExists
    case membershipNotFound
    case membershipDecided
    case employmentVoided
    case attendanceNotFound
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
    case clawbackNotFound
    case paymentOrderNotFound
    case prepaymentExists
    case subsidyClaimedBefore
    case classHasPrepayment
    case schoolNotFound
    case majorNotFound
    case studentNotFound
    case studentRegisteredBefore
    case aidNotFound
    case aidExists
    case aidVoided
    case internshipNotFound
    case internshipExists
    case internshipEnded
    case internshipVoided
    case fundNotFound
    case fundReportedBefore
    case fundVoided
    case lessonNotFound
    case lessonVoided
    case inspectionPlanNotFound
    case inspectionNotFound
    case findingNotFound
    case trainingSanctionNotFound
    case suspicionNotFound
    case creditGradeNotFound
    case creditPromiseNotFound
    case creditPromiseExists
    case trainingComplaintNotFound
    case annualInspectionNotFound
    case annualInspectionExists
    case trainingNeedNotFound
    case trainingNeedExists
    case jobPostNotFound
    case fourInOneProjectNotFound
    case fourInOneProjectExists
    case filterRequired(fields: String)
    /// The policy book lacks a figure without which nothing can be decided.
    case figureMissing
    /// What is kept, or what the catalog answered, is not what it must be: a defect, with its cause for the log.
    case inconsistent(String)
    /// Rules say no, each for a reason with its article.
    case refused([any RefusalReason])
}

private typealias Reason = TrainingRecordsReason

extension TrainingRecordsError: RPCErrorConvertible {
    package var rpcError: RPCError {
        switch self {
        case .personNotFound: .notFound(Reason.personNotFound, "没有登记这个人")
        case .personExists(let personID): .personExists(personID)
        case .citizenNumberInvalid(let violations):
            .malformed("citizen_number", violations, reason: Reason.citizenNumberInvalid)
        case .membershipExists: .alreadyExists(Reason.groupMembershipExists, "该人员在这段时间已登记为这一群体")
        case .personMerged: .wrongState(Reason.personMerged, "该人员的登记已并入另一登记")
        case .personDeceased: .wrongState(Reason.personDeceased, "该人员已登记死亡")
        case .membershipNotFound: .notFound(Reason.groupMembershipNotFound, "没有这条群体登记")
        case .membershipDecided: .wrongState(Reason.groupMembershipDecided, "该群体登记已确认、终止或作废")
        case .employmentVoided: .wrongState(Reason.employmentVoided, "这条就业记录已经作废")
        case .attendanceNotFound: .notFound(Reason.attendanceNotFound, "没有这条考勤记录")
        case .employmentNotFound: .notFound(Reason.employmentNotFound, "没有这条就业记录")
        case .employmentExists: .alreadyExists(Reason.employmentExists, "该人员在这段时间已登记在该单位就业")
        case .employmentEnded: .wrongState(Reason.employmentEnded, "这条就业记录已经终止")
        case .employerNotFound: .notFound(Reason.employerNotFound, "目录中没有登记这个用人单位")
        case .occupationNotFound: .notFound(Reason.occupationNotFound, "职业分类中没有这个职业")
        case .projectNotFound: .notFound(Reason.trainingProjectNotFound, "目录中没有这个培训项目")
        case .classNotFound: .notFound(Reason.classNotFound, "没有这个班级")
        case .sessionNotFound: .notFound(Reason.sessionNotFound, "该班级没有这一课次")
        case .enrolmentNotFound: .notFound(Reason.enrolmentNotFound, "没有这条报名记录")
        case .traineeNotFound: .notFound(Reason.traineeNotFound, "该人员不是本班学员")
        case .enrolledBefore: .alreadyExists(Reason.enrolledBefore, "该人员已报名本班")
        case .notEnrolled: .wrongState(Reason.notEnrolled, "该报名已撤销或已结业")
        case .attendanceExists: .alreadyExists(Reason.attendanceExists, "该课次已有学员的考勤记录")
        case .voucherNotFound: .notFound(Reason.voucherNotFound, "没有这张职业培训券")
        case .batchNotFound: .notFound(Reason.voucherBatchNotFound, "没有这批职业培训券")
        case .budgetNotFound: .notFound(Reason.subsidyBudgetNotFound, "该地区该年度没有设置这项资金预算")
        case .claimNotFound: .notFound(Reason.subsidyClaimNotFound, "没有这笔补贴申请")
        case .clawbackNotFound: .notFound(Reason.clawbackNotFound, "该笔补贴没有这项追回")
        case .paymentOrderNotFound: .notFound(Reason.paymentOrderNotFound, "没有这笔拨付指令")
        case .prepaymentExists: .alreadyExists(Reason.prepaymentExists, "该班级已申请预支")
        case .subsidyClaimedBefore: .alreadyExists(Reason.subsidyClaimedBefore, "学员的补贴已申领")
        case .classHasPrepayment: .wrongState(Reason.classHasPrepayment, "该班级有未追回的预支资金，不能取消")
        case .schoolNotFound: .notFound(Reason.technicalSchoolNotFound, "目录中没有登记这所技工院校")
        case .majorNotFound: .notFound(Reason.majorNotFound, "该校没有开设这个专业")
        case .studentNotFound: .notFound(Reason.studentNotFound, "没有这个学籍")
        case .studentRegisteredBefore: .alreadyExists(Reason.studentRegisteredBefore, "该人员已在技工院校注册学籍，不得双重注册")
        case .aidNotFound: .notFound(Reason.studentAidNotFound, "没有这条资助记录")
        case .aidExists: .alreadyExists(Reason.studentAidExists, "该人员该学期已登记这项资助")
        case .aidVoided: .wrongState(Reason.studentAidVoided, "这条资助记录已经作废")
        case .internshipNotFound: .notFound(Reason.internshipNotFound, "没有这条实习（见习）记录")
        case .internshipExists: .alreadyExists(Reason.internshipExists, "该人员在这段时间已登记实习（见习）")
        case .internshipEnded: .wrongState(Reason.internshipEnded, "该实习（见习）已经结束或作废")
        case .internshipVoided: .wrongState(Reason.internshipVoided, "该实习（见习）已经作废")
        case .fundNotFound: .notFound(Reason.educationFundNotFound, "没有这条职工教育经费记录")
        case .fundReportedBefore: .alreadyExists(Reason.educationFundReportedBefore, "该年度已报告，更正应说明原因")
        case .fundVoided: .wrongState(Reason.educationFundVoided, "这条职工教育经费记录已经作废或更正")
        case .lessonNotFound: .notFound(Reason.craftsmanLessonNotFound, "没有这条专题教育记录")
        case .lessonVoided: .wrongState(Reason.craftsmanLessonVoided, "这条专题教育记录已经作废")
        case .inspectionPlanNotFound: .notFound(Reason.inspectionPlanNotFound, "没有这个抽查计划")
        case .inspectionNotFound: .notFound(Reason.inspectionNotFound, "没有这项检查")
        case .findingNotFound: .notFound(Reason.findingNotFound, "没有这项检查发现的问题")
        case .trainingSanctionNotFound: .notFound(Reason.trainingSanctionNotFound, "没有这项处理决定")
        case .suspicionNotFound: .notFound(Reason.suspicionNotFound, "没有这个疑点")
        case .creditGradeNotFound: .notFound(Reason.creditGradeNotFound, "没有这个信用等级")
        case .creditPromiseNotFound: .notFound(Reason.creditPromiseNotFound, "没有这项书面承诺")
        case .creditPromiseExists: .alreadyExists(Reason.creditPromiseExists, "该单位的书面承诺仍然有效")
        case .trainingComplaintNotFound: .notFound(Reason.trainingComplaintNotFound, "没有这项投诉")
        case .annualInspectionNotFound: .notFound(Reason.annualInspectionNotFound, "没有这项年检")
        case .annualInspectionExists: .alreadyExists(Reason.annualInspectionExists, "该年度的年检已申报")
        case .trainingNeedNotFound: .notFound(Reason.trainingNeedNotFound, "没有这项培训需求")
        case .trainingNeedExists: .alreadyExists(Reason.trainingNeedExists, "该人员对该职业的培训需求已登记")
        case .jobPostNotFound: .notFound(Reason.jobPostNotFound, "该单位当日没有这个招聘岗位")
        case .fourInOneProjectNotFound: .notFound(Reason.fourInOneProjectNotFound, "没有这个四位一体项目")
        case .fourInOneProjectExists: .alreadyExists(Reason.fourInOneProjectExists, "该岗位已有四位一体项目")
        case .filterRequired(let fields):
            RPCError(
                .invalidArgument, reason: Reason.filterRequired, "应至少填写其中一项：\(fields)",
                fields: fields.split(separator: ", ").map { (String($0), "应至少填写其中一项") })
        case .figureMissing: .figureMissing()
        case .inconsistent: RPCError(.dataLoss, reason: "INCONSISTENT", "系统内部数据不一致")
        case .refused(let refusals): .refused(Reason.refused, refusals)
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
        let error = RPCError.alreadyExists(Reason.personExists, "该公民身份号码已登记")
        return personID.map { error.adding(ExistingPerson(personID: $0)) } ?? error
    }
}
