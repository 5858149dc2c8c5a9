public import Ground

/// Decides whether a class may be opened.
///
/// The institution and the project must stand in the city's two catalogs that day; the rest is what the programme asks of its classes.
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
        /// The first session lies in the past.
        case beginsInThePast = "begins_in_the_past"
        /// Two sessions overlap.
        case ownSessionsOverlap = "own_sessions_overlap"
        /// The programme, or the order, needs an enterprise.
        case employerRequired = "employer_required"
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
        func lasts(lessThan months: Int?) -> Bool { months.map { afterLast < first.adding(months: $0) } ?? false }
        func lasts(moreThan months: Int?) -> Bool { months.map { afterLast > first.adding(months: $0) } ?? false }

        let isApprenticeship = plan.programme == .apprenticeship
        let isForGraduates = plan.programme == .graduates
        let halfYear = first.month <= 6 ? 1 : 2
        let found: [(Refusal, Bool)] = [
            (.projectNotInCatalog, !plan.projectIsInCatalog),
            (.institutionNotInCatalog, !plan.institutionIsInCatalog),
            (.hoursBelowProject, plan.hours < plan.projectHours),
            (.beginsInThePast, first < day),
            (.ownSessionsOverlap, SessionTime.overlapWithin(plan.sessions)),
            (.employerRequired, !plan.hasEmployer && (plan.programme.needsEmployer || plan.isOrdered)),
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
    /// What is wrong.
    public var sentence: String {
        switch self {
        case .projectNotInCatalog: "培训项目当日不在本市补贴性职业技能培训项目目录内"
        case .institutionNotInCatalog: "培训机构当日不在本市承担政府补贴性培训机构目录内，或不可承担该项目"
        case .hoursBelowProject: "班级总学时少于培训项目规定学时"
        case .beginsInThePast: "开班日期早于办理日期"
        case .ownSessionsOverlap: "班级课次时间相互重叠"
        case .employerRequired: "应填写企业统一社会信用代码"
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
        case .employerRequired: "employer_credit_code"
        case .mentorsRequired: "teachers"
        case .contractRequired: "contract_number"
        case .courseRequired: "course"
        default: "sessions"
        }
    }
}
