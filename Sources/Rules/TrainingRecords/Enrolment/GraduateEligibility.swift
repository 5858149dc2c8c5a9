public import Ground

/// Decides whether a person is one of the graduates and students whose change of trade is paid for.
///
/// Graduates of the last years who are not employed, and students who graduate next year; from Liaoning by household
/// or by school. Where the two documents differ ("毕业离校三年未就业" and "毕业离校三年内"), both conditions hold:
/// within three years, and not employed.
///
/// - Source: ``citation``, ``placeCitation``.
public enum GraduateEligibility {
    /// 面向毕业离校三年未就业高校毕业生及下年毕业的在校生.
    public static let citation = Citation(.actionPlan2022, article: "3")
    /// 辽宁籍或在辽宁高校就读的外省户籍的，毕业离校三年内高校毕业生及下年毕业的在校生.
    public static let placeCitation = Citation(.measures2021, article: "6")

    /// The schools whose graduates count: 高校, 技师学院高级工班、预备技师班, 特殊教育院校职业类.
    public static let schoolKinds: Set<SchoolingEvidence.Kind> = [
        .university, .seniorWorkerClass, .preparatoryTechnicianClass, .specialEducation,
    ]

    /// Why a person is not one of them, in the articles' order.
    public enum Refusal: String, CaseIterable, RefusalReason {
        /// No evidence of such a schooling is registered.
        case notGraduate = "not_graduate"
        /// Neither household nor school is in the province.
        case notOfLiaoning = "not_of_liaoning"
        /// Graduated longer ago than the window.
        case graduatedTooLongAgo = "graduated_too_long_ago"
        /// A student who does not graduate in the year after the class begins.
        case notGraduatingNextYear = "not_graduating_next_year"
        /// A graduate with a labour contract.
        case employed = "graduate_employed"
    }

    /// Returns the group, or every reason against the schooling that comes closest.
    public static func admission(
        of trainee: Trainee, to training: TrainingSought, figures: EnrolmentFigures
    ) -> Admission {
        let cases = trainee.groups.compactMap { spell -> [Refusal]? in
            guard spell.group == .graduate, spell.period.contains(training.day), let schooling = spell.schooling,
                schoolKinds.contains(schooling.kind)
            else { return nil }
            let isOfLiaoning = isInLiaoning(spell.household) || isInLiaoning(schooling.region)
            return (isOfLiaoning ? [] : [.notOfLiaoning])
                + refusals(graduatesOn: schooling.graduatesOn, trainee: trainee, training: training, figures: figures)
        }
        guard let closest = cases.min(by: { $0.count < $1.count }) else { return .refused([Refusal.notGraduate]) }
        return closest.isEmpty ? .admitted(as: .graduate) : .refused(closest)
    }

    private static func refusals(
        graduatesOn graduation: CivilDay, trainee: Trainee, training: TrainingSought, figures: EnrolmentFigures
    ) -> [Refusal] {
        let first = training.period.first
        guard graduation <= first else {
            return graduation.year == first.year + 1 ? [] : [.notGraduatingNextYear]
        }
        var refusals: [Refusal] = []
        if let years = figures.graduateWindowYears, first > graduation.adding(years: years) {
            refusals.append(.graduatedTooLongAgo)
        }
        if trainee.isEmployed(on: training.day) { refusals.append(.employed) }
        return refusals
    }

    private static func isInLiaoning(_ region: String?) -> Bool { region?.hasPrefix("21") ?? false }
}

extension GraduateEligibility.Refusal {
    /// What is wrong.
    public var sentence: String {
        switch self {
        case .notGraduate: "未登记高校毕业生或在校生（含技师学院高级工班、预备技师班和特殊教育院校职业类）身份"
        case .notOfLiaoning: "不是辽宁籍，也未在辽宁高校就读"
        case .graduatedTooLongAgo: "毕业离校已超过规定年限"
        case .notGraduatingNextYear: "在校生不是下年毕业"
        case .employed: "毕业生已就业"
        }
    }

    /// The article that demands it.
    public var citation: Citation {
        self == .notOfLiaoning ? GraduateEligibility.placeCitation : GraduateEligibility.citation
    }

    /// The person asked for.
    public var field: String? { "person_id" }
}
