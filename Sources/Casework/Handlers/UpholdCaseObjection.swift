public import CaseworkMessages
internal import Ledger
public import RPC

extension CaseworkService {
    /// Upholds an objection that was taken up; its case is refused in the same transaction.
    public func upholdCaseObjection(
        _ request: UpholdCaseObjectionRequest.Checked, _ call: Call
    ) async throws -> CaseObjection {
        let book = try policy.book(at: call)
        let reason = request.reason
        return try await move(request.objectionID, to: .upheld, reason: reason, call, request) { record, write in
            try CaseTaking(noun(of: record), call, book: book).take(
                .upholdObjection, record.id, reason: reason, in: write)
        }
    }
}
