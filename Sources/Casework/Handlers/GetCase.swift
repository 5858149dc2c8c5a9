public import CaseworkMessages
public import RPC
internal import Storage

extension CaseworkService {
    /// Answers a case with its steps.
    public func getCase(_ request: GetCaseRequest.Checked, _ call: Call) async throws -> Case {
        try await database.read { read in
            let record = try readable(request.caseID, by: call, in: read)
            return try Case.shown(record, try noun(of: record).kind.name, to: call.identity, in: read)
        }
    }
}
