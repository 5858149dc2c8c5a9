internal import Ledger
internal import Requests
package import EvaluationMessages
internal import TypeMessages
package import RPC
internal import Ground
internal import Rules
internal import Storage

extension EvaluationService {
    /// Announces a batch.
    package func announceBatch(_ request: AnnounceBatchRequest.Checked, _ call: Call) async throws -> EvaluationBatch {
        let (code, occupation, day) = (request.organisationCreditCode.text, request.occupationCode, call.day)
        let level = try SkillLevel(request.level).orInconsistent("a level of the contract")
        let sessions = request.sessions.sorted { $0.subject.rawValue < $1.subject.rawValue }
        let plan = BatchPlan(
            level: level, registrationCloses: request.registrationClosesOn,
            sessions: try sessions.map { (try ExaminedSubject($0.subject), $0.heldOn) })
        let planRefusals = plan.refusals(announcedOn: day)
        let known = try await catalog.occupation(occupation, call)

        let id = RecordID.make("bat", at: call.now)
        return try await database.write(call, request) { write in
            let organisation = try EvaluationOrganisationStore.existing(code, in: write)
            let standing = try organisation.standing(for: occupation)
            try EvaluationError.check(
                standing.refusals(to: level, on: [day] + sessions.map(\.heldOn)) + planRefusals)
            let batch = EvaluationBatch(
                batchID: id, organisationCreditCode: code, organisationName: organisation.name,
                regionCode: organisation.regionCode, occupationCode: occupation.description,
                occupationName: known.name, level: request.level,
                registrationClosesOn: "\(request.registrationClosesOn)",
                sessions: sessions.map {
                    SubjectSession(subject: $0.subject, heldOn: "\($0.heldOn)", place: $0.place)
                }, announcedOn: "\(day)", state: .announced, revision: 1)
            try BatchStore.announce(
                batch, registrationCloses: request.registrationClosesOn, sessions: sessions, on: day, in: write)
            try write.record(
                "evaluation_batch.announced", subject: id, region: try batch.region, batch,
                articles: [EvaluatorStanding.citation, BatchPlan.citation])
            return batch
        }
    }
}
