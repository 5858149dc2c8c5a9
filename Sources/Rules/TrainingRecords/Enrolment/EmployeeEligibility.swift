public import Ground

/// Decides whether a person is one of the workers an enterprise may have trained: its employees, those in their trial
/// period, and, as apprentices, its interns in their year of graduation.
///
/// - Source: ``citation``; for interns ``internCitation``; for work in lieu of training 辽人社〔2021〕15号 (二).
public enum EmployeeEligibility {
    /// 面向本企业职工自主开展各类培训.
    public static let citation = Citation(.actionPlan2022, article: "2")
    /// 签订半年以上实习协议的毕业年度高校毕业生纳入企业新型学徒范围.
    public static let internCitation = Citation(.measures2025, article: "11")

    /// The schools whose graduates may be apprentices as interns: 高校, 技工院校高级工班、预备技师班、技师班; the article names no others.
    public static let internSchoolKinds: Set<SchoolingEvidence.Kind> = [
        .university, .seniorWorkerClass, .preparatoryTechnicianClass,
    ]

    /// Why an enterprise may not have a person trained, in the articles' order.
    public enum Refusal: String, CaseIterable, RefusalReason {
        /// No labour contract or trial period with the enterprise that day.
        case notEmployedByEnterprise = "not_employed_by_enterprise"
        /// The internship is agreed for less than half a year.
        case internshipTooShort = "internship_too_short"
        /// An intern who does not graduate this calendar year, or not from a school of the article.
        case notInGraduationYear = "not_in_graduation_year"
    }

    /// Returns the group by which `trainee` is eligible, or every reason why not.
    public static func admission(
        of trainee: Trainee, to training: TrainingSought, figures: EnrolmentFigures
    ) -> Admission {
        let day = training.day
        func work(_ kinds: Set<WorkSpell.Kind>) -> [WorkSpell] {
            training.employers.flatMap { trainee.work(for: $0, kinds: kinds, on: day) }
        }
        if !work([.labourContract, .traineeship]).isEmpty {
            return .admitted(as: training.programme == .apprenticeship ? .apprentice : .enterpriseEmployee)
        }
        let internships = work([.internship])
        guard training.programme == .apprenticeship, let months = figures.internshipMonths, !internships.isEmpty
        else { return .refused([Refusal.notEmployedByEnterprise]) }
        var refusals: [Refusal] = []
        if !internships.contains(where: { $0.isAgreed(forMonths: months) }) { refusals.append(.internshipTooShort) }
        if !graduates(trainee, inYear: day.year) { refusals.append(.notInGraduationYear) }
        return refusals.isEmpty ? .admitted(as: .apprentice) : .refused(refusals)
    }

    private static func graduates(_ trainee: Trainee, inYear year: Int) -> Bool {
        trainee.groups.contains { spell in
            guard spell.group == .graduate, let schooling = spell.schooling else { return false }
            return schooling.graduatesOn.year == year && internSchoolKinds.contains(schooling.kind)
        }
    }
}

extension EmployeeEligibility.Refusal {
    /// What is wrong.
    public var sentence: String {
        switch self {
        case .notEmployedByEnterprise: "不是开班企业的在职职工（含见习期）"
        case .internshipTooShort: "实习协议不足半年，不能纳入企业新型学徒范围"
        case .notInGraduationYear: "不是毕业年度高校毕业生（含技师学院高级工班、预备技师班毕业生）"
        }
    }

    /// The article that demands it.
    public var citation: Citation {
        self == .notEmployedByEnterprise ? EmployeeEligibility.citation : EmployeeEligibility.internCitation
    }

    /// The person asked for.
    public var field: String? { "person_id" }
}
