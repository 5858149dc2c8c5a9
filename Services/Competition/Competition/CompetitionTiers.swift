internal import CompetitionMessages
internal import Ground
internal import Rules

/// The tiers of the contract and of the rules are the same, under the same names.
extension PyramidTier {
    /// The tier the contract names; nil for none and for numbers this version does not know.
    init?(_ tier: CompetitionTier) {
        switch tier {
        case .enterprise: self = .enterprise
        case .school: self = .school
        case .county: self = .county
        case .city: self = .city
        case .industry: self = .industry
        case .provincial: self = .provincial
        case .nationalFirstClass: self = .nationalFirstClass
        case .nationalSecondClass: self = .nationalSecondClass
        case .world: self = .world
        case .unspecified, .unrecognized: return nil
        }
    }

    /// Whether only the province announces competitions of this tier.
    var isTheProvinces: Bool {
        switch self {
        case .provincial, .nationalFirstClass, .nationalSecondClass, .world: true
        case .enterprise, .school, .county, .city, .industry: false
        }
    }

    /// The contract's tiers that lie below this one.
    var tiersBelow: [CompetitionTier] {
        CompetitionTier.allCases.filter { PyramidTier($0)?.isBelow(self) == true }
    }
}

extension Competition {
    /// The four days as the rules take them.
    ///
    /// - Throws: ``CompetitionError/competitionNotFound`` when the record is damaged.
    var plannedDays: CompetitionPlan.Days {
        get throws(CompetitionError) {
            guard let opens = CivilDay(registrationOpensOn), let closes = CivilDay(registrationClosesOn),
                let begins = CivilDay(beginsOn), let ends = CivilDay(endsOn)
            else { throw .competitionNotFound }
            return CompetitionPlan.Days(
                registrationOpens: opens, registrationCloses: closes, begins: begins, ends: ends)
        }
    }
}

extension MarkingScheme {
    /// The scheme as the rules take it.
    var plan: MarkingPlan {
        MarkingPlan(
            criteria: criteria.map { criterion in
                MarkingPlan.Criterion(
                    key: criterion.key,
                    aspects: criterion.aspects.map { aspect in
                        MarkingPlan.Aspect(
                            key: aspect.key, method: aspect.method == .judgement ? .judgement : .measurement,
                            maximum: Int(aspect.maxMarkHundredths))
                    })
            }, judges: Int(judgesPerAspect))
    }
}

extension Medal {
    init(_ award: MedalAward) {
        switch award {
        case .gold: self = .gold
        case .silver: self = .silver
        case .bronze: self = .bronze
        case .medallion: self = .medallion
        case .none: self = .none
        }
    }
}
