internal import Ledger
internal import Requests
package import EvaluationMessages
package import RPC
internal import Ground
internal import Rules
internal import Storage

extension EvaluationService {
    /// Changes the days and places of a batch whose sessions have not begun.
    package func changeBatch(_ request: ChangeBatchRequest.Checked, _ call: Call) async throws -> EvaluationBatch {
        let (id, day) = (request.batchID, call.day)
        let sessions = request.sessions.sorted { $0.subject.rawValue < $1.subject.rawValue }
        return try await database.write(call, request) { write in
            let batch = try BatchStore.existing(id, in: write)
            try call.requireScope(organisation: batch.organisationCreditCode)
            guard request.revision == 0 || batch.revision == Int64(request.revision) else {
                throw EvaluationError.batchChanged
            }
            let level = try batch.skillLevel
            let closes = request.registrationClosesOn
            let plan = BatchPlan(
                level: level, registrationCloses: closes,
                sessions: try sessions.map { (try ExaminedSubject($0.subject), $0.heldOn) })
            // Registration that is over stays so: the plan is judged as of its end then.
            let planned = try batch.registrationCloses == closes ? min(day, closes) : day
            let organisation = try EvaluationOrganisationStore.existing(batch.organisationCreditCode, in: write)
            let standing = try organisation.standing(for: try batch.occupation)
            let refusals: [any RefusalReason] =
                BatchChange.refusals(changing: Array(try batch.days.values), isCancelled: batch.isCancelled, on: day)
                + standing.refusals(to: level, on: [day] + sessions.map(\.heldOn)) + plan.refusals(announcedOn: planned)
            try EvaluationError.check(refusals)
            try BatchStore.change(id, registrationCloses: closes, sessions: sessions, reason: request.reason, in: write)
            let changed = try BatchStore.existing(id, in: write)
            try write.record(
                "evaluation_batch.changed", subject: id, region: try changed.region, changed,
                articles: [BatchChange.citation, BatchPlan.citation])
            return changed
        }
    }
}
