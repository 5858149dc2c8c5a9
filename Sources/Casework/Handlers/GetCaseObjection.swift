public import CaseworkMessages
public import RPC
internal import Storage

extension CaseworkService {
    /// Answers what became of an objection, to who has its receipt.
    public func getCaseObjection(
        _ request: GetCaseObjectionRequest.Checked, _ call: Call
    ) async throws -> CaseObjection {
        let digest = vault.digest(request.receipt)
        var objection = try await database.read { try ObjectionStore.existing(receiptDigest: digest, in: $0).message }
        objection.objectionID = ""
        return objection
    }
}
