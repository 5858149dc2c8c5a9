package import TrainingRecordsMessages
package import RPC
internal import Storage

extension TrainingRecordsService {
    /// Gives a claim with its lines. A trainee sees a claim that pays them, or only their own line of it.
    package func getSubsidyClaim(_ request: GetSubsidyClaimRequest.Checked, _ call: Call) async throws -> SubsidyClaim {
        var (claim, trainingClass) = try await database.read { read in
            let claim = try SubsidyClaimStore.existing(request.claimID, in: read).claim
            return (claim, try TrainingClassStore.existing(claim.classID, in: read))
        }
        if call.identity.role == .worker {
            claim.lines = claim.lines.filter { call.identity.covers(person: $0.personID) }
            guard !claim.lines.isEmpty else { throw TrainingRecordsError.claimNotFound }
        } else {
            try call.requireScope(of: trainingClass)
        }
        return claim
    }
}
