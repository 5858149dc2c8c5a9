public import CaseworkMessages
internal import Ledger
public import RPC
internal import Rules
internal import Storage

extension CaseworkService {
    /// Appeals against a refusal, once.
    public func fileCaseAppeal(_ request: FileCaseAppealRequest.Checked, _ call: Call) async throws -> CaseAppeal {
        let book = try policy.book(at: call)
        return try await database.write(call, request) { write in
            let record = try CaseStore.existing(request.caseID, in: write)
            try CaseTaking(noun(of: record), call, book: book).take(
                .appeal, record.id, reason: request.grounds, in: write)
            guard try AppealStore.insert(record.id, grounds: request.grounds, in: write) else {
                throw CaseworkError.refused([CaseStanding.Refusal.appealedBefore])
            }
            return try AppealStore.existing(record.id, in: write)
        }
    }
}
