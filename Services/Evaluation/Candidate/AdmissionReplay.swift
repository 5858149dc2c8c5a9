internal import Requests
internal import EvaluationMessages
internal import RPC
internal import Ground
internal import Rules

extension KeptAdmission {
    /// The paths that the conditions of its edition find met in the facts that were kept.
    ///
    /// - Throws: ``EvaluationError/inconsistent(_:)`` for what cannot be read.
    func replayed(to level: SkillLevel) throws -> [EligibilityPath] {
        let place = "admission of \(evaluationID)"
        guard let year = Int(eligibilityEdition), let edition = EligibilityEdition(rawValue: year) else {
            throw EvaluationError.inconsistent(place)
        }
        let certificates = try ((declared?.certificates ?? []) + ownCertificates).map { held in
            PriorCertificate(
                level: try SkillLevel(held.level).orInconsistent(place),
                issuedOn: try CivilDay(held.issuedOn).orInconsistent(place))
        }
        let titles = try (declared?.titles ?? []).map { held in
            PriorTitle(
                rank: try ProfessionalRank(held.rank), grantedOn: try CivilDay(held.grantedOn).orInconsistent(place))
        }
        let schoolings = try (declared?.schoolings ?? []).map { held in
            SchoolingFact(
                track: try SchoolingTrack(held.schoolingClass),
                graduatesOn: try CivilDay(held.graduatesOn).orInconsistent(place), majorFits: held.majorFits,
                programmeAssessed: held.programmeAssessed)
        }
        let facts = EligibilityFacts(
            day: try CivilDay(decidedOn).orInconsistent(place),
            birthDay: try CivilDay(birthDate).orInconsistent(place),
            work: WorkHistory(try ((declared?.periods ?? []) + knownPeriods).map { try $0.period(place) }),
            certificates: certificates, titles: titles, schoolings: schoolings,
            apprenticeshipCompleted: declared?.apprenticeshipCompleted ?? false)
        return Eligibility.finding(for: facts, to: level, by: edition, finalYearMonths: Int(finalYearMonths)).metPaths
    }
}

extension OccupationPeriod {
    init(_ period: DayPeriod) {
        self.init(beginsOn: "\(period.first)", endsOn: period.last.map { "\($0)" } ?? "")
    }

    fileprivate func period(_ place: String) throws -> DayPeriod {
        let last = endsOn.isEmpty ? nil : try CivilDay(endsOn).orInconsistent(place)
        return try DayPeriod(from: try CivilDay(beginsOn).orInconsistent(place), through: last).orInconsistent(place)
    }
}
