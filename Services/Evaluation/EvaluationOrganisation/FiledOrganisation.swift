internal import Requests
internal import EvaluationMessages
internal import Ground
internal import Rules

/// What rules and other stores need of a filed organisation, as values.
extension EvaluationOrganisation {
    /// Where it is filed.
    var region: RegionCode {
        get throws(EvaluationError) { try RegionCode(regionCode).orInconsistent("region_code of \(creditCode)") }
    }

    /// The first part of its certificates' numbers.
    var body: EvaluationBodyCode {
        get throws(EvaluationError) {
            do {
                return try EvaluationBodyCode(bodyCode)
            } catch {
                throw .inconsistent("body_code of \(creditCode)")
            }
        }
    }

    /// Its credit code as a value.
    var code: CreditCode {
        get throws(EvaluationError) {
            do {
                return try CreditCode(creditCode)
            } catch {
                throw .inconsistent("credit_code of \(creditCode)")
            }
        }
    }

    /// The days the filing holds.
    var period: DayPeriod {
        get throws(EvaluationError) {
            let first = try CivilDay(validFromOn).orInconsistent("valid_from_on of \(creditCode)")
            let last = try CivilDay(validToOn).orInconsistent("valid_to_on of \(creditCode)")
            return try DayPeriod(from: first, through: last).orInconsistent("validity of \(creditCode)")
        }
    }

    /// As it is shown on a day: a filing whose last day is past is expired.
    func shown(on day: CivilDay) throws(EvaluationError) -> EvaluationOrganisation {
        var shown = self
        if try EvaluatorStanding.State(state).on(day, of: try period) == .expired { shown.state = .expired }
        return shown
    }

    /// How it stands with respect to an occupation.
    func standing(for occupation: OccupationCode) throws(EvaluationError) -> EvaluatorStanding {
        var levels: [SkillLevel]?
        for scope in scopes where scope.occupationCode == occupation.description {
            levels = []
            for level in scope.levels {
                levels?.append(try SkillLevel(level).orInconsistent("a level in the scope of \(creditCode)"))
            }
        }
        return EvaluatorStanding(state: try EvaluatorStanding.State(state), period: try period, levels: levels)
    }
}
