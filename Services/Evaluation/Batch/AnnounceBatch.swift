internal import Ledger
internal import Requests
package import EvaluationMessages
package import RPC
internal import Ground
internal import Rules
internal import Storage

extension EvaluationService {
    /// Announces a batch.
    package func announceBatch(_ request: AnnounceBatchRequest, _ call: Call) async throws -> EvaluationBatch {
        let code = try RequestField.creditCode(request.organisationCreditCode, "organisation_credit_code").text
        let occupation = try RequestField.occupation(request.occupationCode, "occupation_code")
        let level = try RequestField.level(request.level, "level")
        let closes = try RequestField.day(request.registrationClosesOn, "registration_closes_on")
        var sessions: [(message: SubjectSession, subject: ExaminedSubject, heldOn: CivilDay)] = []
        for session in try RequestField.list(request.sessions, "sessions", max: 10) {
            guard let subject = ExaminedSubject(rawValue: Int(session.subject.rawValue)) else {
                throw RequestField.invalid("sessions.subject", "没有这个考核科目")
            }
            let heldOn = try RequestField.day(session.heldOn, "sessions.held_on")
            let place = try RequestField.text(session.place, "sessions.place", max: 100)
            sessions.append(
                (SubjectSession(subject: session.subject, heldOn: "\(heldOn)", place: place), subject, heldOn))
        }
        sessions.sort { $0.subject < $1.subject }
        let plan = BatchPlan(
            level: level, registrationCloses: closes, sessions: sessions.map { ($0.subject, $0.heldOn) })
        let planRefusals = plan.refusals(announcedOn: call.day)
        let known = try await catalog.occupation(occupation, call)

        let day = call.day
        let days = sessions.map(\.heldOn)
        let id = RecordID.make("bat", at: call.now)
        let messages = sessions.map(\.message)
        return try await database.write(call, request) { transaction in
            let organisation = try EvaluationOrganisationStore.requireOrganisation(code, in: transaction)
            let standing = try organisation.standing(for: occupation.description)
            let refusals: [any RefusalReason] = standing.refusals(to: level, on: [day] + days) + planRefusals
            guard refusals.isEmpty else { throw EvaluationError.refused(.batch, refusals) }
            let batch = EvaluationBatch(
                batchID: id, organisationCreditCode: code, organisationName: organisation.name,
                regionCode: organisation.regionCode, occupationCode: occupation.description,
                occupationName: known.name, level: level.level, registrationClosesOn: "\(closes)", sessions: messages,
                announcedOn: "\(day)")
            try BatchStore.announce(batch, registrationCloses: closes, sessions: days, on: day, in: transaction)
            try transaction.record(
                "evaluation_batch.announced", subject: id, region: RegionCode(batch.regionCode), batch,
                articles: [EvaluatorStanding.citation, BatchPlan.citation])
            return batch
        }
    }
}
