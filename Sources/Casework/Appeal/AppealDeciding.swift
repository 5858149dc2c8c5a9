internal import CaseworkMessages
internal import Ledger
internal import RPC
internal import Rules
internal import Storage

extension CaseworkService {
    /// Decides an appeal and takes its case on, in one transaction.
    func decideAppeal(
        _ id: String, _ action: Rules.CaseAction, as state: CaseAppealState, reason: String, _ call: Call,
        _ request: some Sendable
    ) async throws -> CaseAppeal {
        let book = try policy.book(at: call)
        return try await database.write(call, request) { write in
            let record = try CaseStore.existing(id, in: write)
            try CaseTaking(noun(of: record), call, book: book).take(action, id, reason: reason, in: write)
            guard try AppealStore.decide(id, as: state, reason: reason, in: write) else {
                throw CaseworkError.caseChanged
            }
            return try AppealStore.existing(id, in: write)
        }
    }
}
