internal import Ledger
internal import Requests
internal import EvaluationMessages
internal import RPC
internal import Ground
internal import Rules
internal import Storage

/// A level that people grant: what is known of the person and the occupation before it is decided.
struct GrantedByPeople: Sendable {
    let personID: String
    let occupation: OccupationCode
    let level: SkillLevel
    let person: KnownPerson
    let existingLevels: [SkillLevel]
}

extension EvaluationService {
    /// Asks for the person and the occupation.
    ///
    /// - Throws: ``EvaluationError/personNotFound``, ``EvaluationError/occupationNotFound``, `PEER_UNAVAILABLE`.
    func grantedByPeople(
        _ personID: String, _ occupation: OccupationCode, _ level: SkillLevel, _ call: Call
    ) async throws -> GrantedByPeople {
        let known = try await catalog.occupation(occupation, call)
        let person = try KnownPerson(try await people.profile(personID, call))
        let existing = try known.levels.map { try SkillLevel($0).orInconsistent("a level of \(occupation)") }
        return GrantedByPeople(
            personID: personID, occupation: occupation, level: level, person: person, existingLevels: existing)
    }
}

extension GrantedByPeople {
    /// Every reason against granting it.
    ///
    /// - Parameter employer: who recognises or appoints; nil for a decision on a result.
    func refusals(
        _ way: GrantDeciding.Way, by employer: EvaluationOrganisation?, on day: CivilDay,
        in transaction: some Transaction
    ) throws -> [any RefusalReason] {
        var refusals: [any RefusalReason] = []
        if let employer {
            if try !EvaluatorKind(employer.kind).isEnterprise { refusals.append(GrantDeciding.Refusal.notEnterprise) }
            let standing = try employer.standing(for: occupation)
            refusals += standing.stateRefusals.map { $0 as any RefusalReason }
            if try !employer.period.contains(day) { refusals.append(EvaluatorStanding.Refusal.notInForce) }
            if standing.levels == nil { refusals.append(EvaluatorStanding.Refusal.occupationNotInScope) }
        }
        let certified = try CertificateStore.valid(of: personID, in: transaction)
            .filter { $0.occupationCode == occupation.description }.map { try $0.skillLevel }
        let granted = try LevelGrantStore.highest(
            person: personID, occupation: occupation.description, on: day, in: transaction)
        let deciding = GrantDeciding(
            way: way, level: level, heldLevel: (certified + [granted].compactMap(\.self)).max(),
            existingLevels: existingLevels,
            isOwnWorker: employer.map { person.isEmployed(by: [$0.creditCode], on: day) } ?? true)
        return refusals + deciding.refusals(on: day)
    }

    /// Stores the grant and records it.
    ///
    /// - Throws: ``EvaluationError/appointmentQuotaFull`` for a level that is appointed to.
    func store(
        _ grant: LevelGrant, until end: CivilDay? = nil, by citation: Citation, on day: CivilDay,
        in write: WriteTransaction
    ) throws -> LevelGrant {
        if level.isAppointed {
            let employer = try CreditCode(grant.employerCreditCode)
            guard try AppointmentQuotaStore.take(level, of: employer, on: day, in: write) else {
                throw EvaluationError.appointmentQuotaFull
            }
        }
        var whole = grant
        whole.personID = personID
        whole.occupationCode = occupation.description
        whole.level = level.level
        whole.articles = [citation.key]
        _ = try LevelGrantStore.grant(whole, until: end, on: day, in: write)
        let stored = try LevelGrantStore.existing(grant.levelGrantID, in: write)
        try write.record(
            "level.granted", subject: stored.levelGrantID, region: RegionCode(stored.regionCode), stored,
            articles: [citation])
        return stored
    }
}
