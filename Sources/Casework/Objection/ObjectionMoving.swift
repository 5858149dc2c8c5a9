internal import CaseworkMessages
internal import Ground
internal import Ledger
internal import RPC
internal import Rules
public import Storage

extension CaseworkService {
    /// Moves an objection, and does what follows for its case, in one transaction.
    func move(
        _ id: String, to state: ObjectionRule.State, reason: String, _ call: Call, _ request: some Sendable,
        then follow: @escaping @Sendable (StoredCase, WriteTransaction) throws -> Void = { _, _ in }
    ) async throws -> CaseObjection {
        try await database.write(call, request) { write in
            let stored = try ObjectionStore.existing(id, in: write)
            let record = try CaseStore.existing(stored.caseID, in: write)
            try call.requireScope(region: record.region.code)
            if let refusal = ObjectionRule.refusal(from: stored.state, to: state) {
                throw CaseworkError.refused([refusal])
            }
            // One that is taken up holds the decision, so the case must still be open for it.
            if state == .takenUp, record.state != .published {
                throw CaseworkError.refused([ObjectionRule.Refusal.notInPublicity])
            }
            guard try ObjectionStore.move(stored, to: state, reason: reason, in: write) else {
                throw CaseworkError.refused([ObjectionRule.Refusal.notInState])
            }
            try follow(record, write)
            // The case's revision goes up with what holds it, so that of a decision and an objection taken up at once one is told no.
            if state == .takenUp { try CaseStore.touch(record, in: write) }
            let moved = try ObjectionStore.existing(id, in: write).message
            try write.record(
                "case_objection.moved", subject: id, region: record.region, moved, articles: [ObjectionRule.citation])
            return moved
        }
    }
}

extension CaseStore {
    /// Raises a case's revision without a step, so that who has seen it before is told that it changed.
    public static func touch(_ record: StoredCase, in write: WriteTransaction) throws {
        let raised = try write.execute(
            """
            UPDATE case_record SET revision = revision + 1 WHERE id = \(record.id) AND revision = \(record.revision)
            """)
        guard raised == 1 else { throw CaseworkError.caseChanged }
    }
}
