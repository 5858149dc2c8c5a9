public import Ground

/// Decides whether a training project may stand in a city's catalog of subsidised projects.
///
/// A programme may be offered on the days on which the policy provides for it: its standard, or the bounds of it, is in
/// the policy book on the project's first day.
///
/// - Source: ``citation``; 辽人社发〔2022〕7号 二(二), 二(三).
public enum ProjectAdmission {
    /// Cities set their catalogs by the list and the standards of the policy.
    public static let citation = Citation(.actionPlan2022, article: "1")

    /// A project as far as the rule looks at it.
    public struct Project: Sendable {
        /// What it is subsidised as.
        public let programme: Programme
        /// What is trained; nil when it is no occupation.
        public let occupation: OccupationCode?
        /// What level it leads to; nil when to none.
        public let level: SkillLevel?
        /// The subsidy before uplifts.
        public let standard: Yuan
        /// When classes may be opened from it.
        public let period: DayPeriod

        /// A project.
        public init(
            programme: Programme, occupation: OccupationCode?, level: SkillLevel?, standard: Yuan, period: DayPeriod
        ) {
            self.programme = programme
            self.occupation = occupation
            self.level = level
            self.standard = standard
            self.period = period
        }
    }

    /// Why it may not stand there.
    public enum Refusal: String, RefusalReason, CaseIterable {
        /// The programme trains to a level, and none is named.
        case levelMissing = "level_missing"
        /// The programme does not train to this level.
        case levelNotInProgramme = "level_not_in_programme"
        /// The programme trains for an occupation, and none is named.
        case occupationMissing = "occupation_missing"
        /// The occupation has no such level.
        case levelNotInOccupation = "level_not_in_occupation"
        /// On its first day the policy does not provide for the programme.
        case programmeNotInForce = "programme_not_in_force"
        /// Less than the province's minimum.
        case standardBelowMinimum = "standard_below_minimum"
        /// More than the province's maximum.
        case standardAboveMaximum = "standard_above_maximum"
    }

    /// Every reason against `project`; empty when it may stand there.
    ///
    /// - Parameters:
    ///   - levels: the levels its occupation has.
    ///   - book: the policy book it is admitted by.
    public static func refusals(
        for project: Project, levels: [SkillLevel], in book: PolicyBook
    ) -> [Refusal] {
        var refusals: [Refusal] = []
        let key = ProgrammeStandard.key(for: project.programme, level: project.level)
        if project.level == nil, project.programme.needsLevel {
            refusals.append(.levelMissing)
        } else if key == nil {
            refusals.append(.levelNotInProgramme)
        }
        if project.occupation == nil, project.programme.needsOccupation { refusals.append(.occupationMissing) }
        if let level = project.level, project.occupation != nil, !levels.contains(level) {
            refusals.append(.levelNotInOccupation)
        }
        guard let key else { return refusals }
        guard let bounds = CityChoice.bounds(of: key.rawValue, in: book, on: project.period.first) else {
            return refusals + [.programmeNotInForce]
        }
        if let minimum = bounds.minimum?.yuan, project.standard < minimum { refusals.append(.standardBelowMinimum) }
        if let maximum = bounds.maximum?.yuan, project.standard > maximum { refusals.append(.standardAboveMaximum) }
        return refusals
    }

    /// Where `programme` is laid down, for what its own article demands; the general article for the rest.
    public static func citation(of refusal: Refusal, for programme: Programme) -> Citation {
        switch refusal {
        case .levelMissing, .levelNotInProgramme, .programmeNotInForce, .standardBelowMinimum, .standardAboveMaximum:
            programme.citation
        case .occupationMissing, .levelNotInOccupation: refusal.citation
        }
    }
}

extension ProjectAdmission.Refusal {
    /// The article of most programmes.
    public var citation: Citation {
        switch self {
        case .levelMissing, .levelNotInProgramme, .standardBelowMinimum, .standardAboveMaximum:
            Citation(.actionPlan2022, article: "2")
        case .levelNotInOccupation: SkillLevel.citation
        case .occupationMissing, .programmeNotInForce: ProjectAdmission.citation
        }
    }

    /// The reason for people.
    public var sentence: String {
        switch self {
        case .levelMissing: "此类培训应注明培养的技能等级"
        case .levelNotInProgramme: "此类培训不培养该技能等级"
        case .occupationMissing: "此类培训应注明职业"
        case .levelNotInOccupation: "该职业没有此技能等级"
        case .programmeNotInForce: "项目开始之日没有此类培训的补贴政策"
        case .standardBelowMinimum: "补贴标准低于省级规定的下限"
        case .standardAboveMaximum: "补贴标准高于省级规定的上限"
        }
    }

    /// The request field.
    public var field: String? {
        switch self {
        case .levelMissing, .levelNotInProgramme, .levelNotInOccupation: "level"
        case .occupationMissing: "occupation_code"
        case .programmeNotInForce: "programme"
        case .standardBelowMinimum, .standardAboveMaximum: "standard_yuan"
        }
    }
}
