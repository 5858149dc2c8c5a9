public import Ground

/// Decides whether a class may be opened.
///
/// The institution and the project must stand in the city's two catalogs that day and on the first class day; the rest is what the programme asks of
/// its classes. Months are measured by the sessions held in them.
///
/// - Source: ``citation``; 辽人社发〔2022〕7号 二(二), 二(三), 二(五), 二(七); 辽人社〔2021〕15号 (二), (三), (六).
public enum ClassOpening {
    /// 补贴性职业技能培训“双目录”管理.
    public static let citation = Citation(.measures2021, article: "15")

    /// Why a class may not be opened, in the articles' order.
    public enum Refusal: String, CaseIterable, RefusalReason {
        /// The project is not one of the city's catalog that day.
        case projectNotInCatalog = "project_not_in_catalog"
        /// The institution is not in the city's catalog that day, or not for this project.
        case institutionNotInCatalog = "institution_not_in_catalog"
        /// Fewer teaching hours than the project.
        case hoursBelowProject = "hours_below_project"
        /// More teaching hours are stated than fit into a session's time.
        case hoursBeyondTime = "hours_beyond_time"
        /// Sessions are held online in a class that is taught on site, or the reverse.
        case deliveryDiffers = "delivery_differs"
        /// The first session lies in the past.
        case beginsInThePast = "begins_in_the_past"
        /// Two sessions overlap.
        case ownSessionsOverlap = "own_sessions_overlap"
        /// The programme, or the order, needs an enterprise.
        case employerRequired = "employer_required"
        /// The employer is registered, but is no enterprise.
        case employerNotEnterprise = "employer_not_enterprise"
        /// Workers of further enterprises are trained by the leader of their chain, or as apprentices by an association.
        case furtherEmployersNotAllowed = "further_employers_not_allowed"
        /// An enterprise's training says what kind it is.
        case trainingKindRequired = "training_kind_required"
        /// Digital skills are trained in digital occupations, care in those of health and care.
        case occupationNotOfProgramme = "occupation_not_of_programme"
        /// An apprenticeship has a mentor from the enterprise and one from the school.
        case mentorsRequired = "mentors_required"
        /// An apprenticeship shorter than allowed.
        case apprenticeshipTooShort = "apprenticeship_too_short"
        /// An apprenticeship longer than allowed.
        case apprenticeshipTooLong = "apprenticeship_too_long"
        /// Graduates are trained in the second half-year.
        case graduatesOutsideHalfYear = "graduates_outside_half_year"
        /// Graduates' training shorter than allowed.
        case graduatesTooShort = "graduates_too_short"
        /// Graduates' training longer than allowed.
        case graduatesTooLong = "graduates_too_long"
        /// A project class stands on a procurement contract.
        case contractRequired = "contract_required"
        /// An entrepreneurship class says which course it is.
        case courseRequired = "course_required"
        /// Work in lieu of training is over.
        case workInLieuEnded = "work_in_lieu_ended"
    }

    /// Returns every reason for which `plan` may not be opened on `day`; empty when it may.
    public static func refusals(for plan: ClassPlan, on day: CivilDay, figures: ClassFigures) -> [Refusal] {
        let (first, last) = (plan.first, plan.last)
        let afterLast = last.adding(days: 1)
        let held =
            plan.period.map {
                TrainingMonths.held(plan.sessions.map(\.day), during: $0, least: figures.sessionsPerMonth ?? 0)
            } ?? 0
        func lasts(lessThan months: Int?) -> Bool { months.map { held < $0 } ?? false }
        func lasts(moreThan months: Int?) -> Bool { months.map { afterLast > first.adding(months: $0) } ?? false }

        let isApprenticeship = plan.programme == .apprenticeship
        let isForGraduates = plan.programme == .graduates
        let halfYear = first.month <= 6 ? 1 : 2
        let found: [(Refusal, Bool)] = [
            (.projectNotInCatalog, !(plan.projectIsInCatalog && plan.projectIsInCatalogAtBegin)),
            (.institutionNotInCatalog, !(plan.institutionIsInCatalog && plan.institutionIsInCatalogAtBegin)),
            (.hoursBelowProject, plan.hours < plan.projectHours),
            (
                .hoursBeyondTime,
                figures.teachingHourMinutes.map { minutes in
                    plan.sessions.contains { $0.exceedsTime(hourMinutes: minutes) }
                } ?? false
            ),
            (.deliveryDiffers, !plan.keepsDelivery),
            (.beginsInThePast, first < day),
            (.ownSessionsOverlap, SessionTime.overlapWithin(plan.sessions)),
            (.employerRequired, !plan.hasEmployer && (plan.programme.needsEmployer || plan.isOrdered)),
            (.employerNotEnterprise, plan.hasEmployer && !plan.employerIsEnterprise),
            (.furtherEmployersNotAllowed, plan.hasFurtherEmployers && !plan.mayTrainFurther),
            (.trainingKindRequired, plan.programme.hasTrainingKinds && !plan.hasTrainingKind),
            (.occupationNotOfProgramme, plan.programme.needsMarkedOccupation && !plan.occupationIsMarked),
            (.mentorsRequired, isApprenticeship && !(plan.hasEnterpriseMentor && plan.hasSchoolMentor)),
            (.apprenticeshipTooShort, isApprenticeship && lasts(lessThan: figures.apprenticeshipMonths.least)),
            (.apprenticeshipTooLong, isApprenticeship && lasts(moreThan: figures.apprenticeshipMonths.greatest)),
            (.graduatesOutsideHalfYear, isForGraduates && figures.graduatesHalfYear.map { $0 != halfYear } ?? false),
            (.graduatesTooShort, isForGraduates && lasts(lessThan: figures.graduatesMonths.least)),
            (.graduatesTooLong, isForGraduates && lasts(moreThan: figures.graduatesMonths.greatest)),
            (.contractRequired, plan.isProject && !plan.hasContract),
            (.courseRequired, plan.programme == .entrepreneurship && !plan.hasCourse),
            (.workInLieuEnded, plan.programme == .workInLieu && figures.workInLieuEnds.map { last > $0 } ?? true),
        ]
        return found.filter(\.1).map(\.0)
    }
}

extension ClassOpening.Refusal {
    /// Whether it is about what a change of an open class can change: its sessions and teachers.
    public var isOfTimeOrTeachers: Bool {
        switch self {
        case .hoursBeyondTime, .ownSessionsOverlap, .mentorsRequired, .apprenticeshipTooShort, .apprenticeshipTooLong,
            .graduatesOutsideHalfYear, .graduatesTooShort, .graduatesTooLong, .workInLieuEnded:
            true
        default: false
        }
    }

    /// What is wrong.
    public var sentence: String {
        switch self {
        case .projectNotInCatalog: "培训项目当日不在本市补贴性职业技能培训项目目录内"
        case .institutionNotInCatalog: "培训机构当日不在本市承担政府补贴性培训机构目录内，或不可承担该项目"
        case .hoursBelowProject: "班级总学时少于培训项目规定学时"
        case .hoursBeyondTime: "课次学时超过上课时间"
        case .deliveryDiffers: "课次的线上、线下安排与授课方式不一致"
        case .beginsInThePast: "开班日期早于办理日期"
        case .ownSessionsOverlap: "班级课次时间相互重叠"
        case .employerRequired: "应填写企业统一社会信用代码"
        case .employerNotEnterprise: "用人单位不是企业，不能享受企业职工培训补贴"
        case .furtherEmployersNotAllowed: "只有链主企业可面向链内企业职工、行业协会可组织多家企业开展学徒培训"
        case .trainingKindRequired: "应填写企业职工培训类别"
        case .occupationNotOfProgramme: "职业（工种）不属于数字职业或康养职业，不能按此类培训开班"
        case .mentorsRequired: "企业新型学徒制应配备企业导师和院校导师"
        case .apprenticeshipTooShort: "企业新型学徒制培养期短于规定期限"
        case .apprenticeshipTooLong: "企业新型学徒制培养期长于规定期限"
        case .graduatesOutsideHalfYear: "高校毕业生专业转换及技能提升培训应在下半年开班"
        case .graduatesTooShort: "高校毕业生专业转换及技能提升培训短于规定期限"
        case .graduatesTooLong: "高校毕业生专业转换及技能提升培训长于规定期限"
        case .contractRequired: "项目制培训应填写政府采购合同编号"
        case .courseRequired: "创业培训应填写课程类别"
        case .workInLieuEnded: "以工代训补贴政策已到期"
        }
    }

    /// The article that demands it.
    public var citation: Citation {
        switch self {
        case .projectNotInCatalog, .institutionNotInCatalog, .hoursBelowProject: ClassOpening.citation
        case .hoursBeyondTime: Citation(.systemConvention)
        case .deliveryDiffers: AttendanceRule.citation
        case .employerNotEnterprise: Citation(.actionPlan2022, article: "2")
        case .furtherEmployersNotAllowed: Citation(.measures2025, article: "11")
        case .trainingKindRequired: Programme.skillUpgrading.citation
        case .occupationNotOfProgramme: Programme.care.citation
        case .beginsInThePast, .ownSessionsOverlap: Citation(.measures2021, article: "16")
        case .employerRequired, .apprenticeshipTooShort, .apprenticeshipTooLong: Citation(.actionPlan2022, article: "2")
        case .mentorsRequired: Citation(.measures2021, article: "3")
        case .graduatesOutsideHalfYear, .graduatesTooShort, .graduatesTooLong: GraduateEligibility.citation
        case .contractRequired: Citation(.actionPlan2022, article: "5")
        case .courseRequired: EntrepreneurshipEligibility.citation
        case .workInLieuEnded: Citation(.measures2021, article: "2")
        }
    }

    /// The field it is about.
    public var field: String? {
        switch self {
        case .projectNotInCatalog: "project_id"
        case .institutionNotInCatalog: "institution_credit_code"
        case .employerRequired, .employerNotEnterprise: "employer_credit_code"
        case .furtherEmployersNotAllowed: "further_employer_credit_codes"
        case .trainingKindRequired: "training_kind"
        case .occupationNotOfProgramme: "project_id"
        case .deliveryDiffers: "delivery_mode"
        case .mentorsRequired: "teachers"
        case .contractRequired: "contract_number"
        case .courseRequired: "course"
        default: "sessions"
        }
    }
}
