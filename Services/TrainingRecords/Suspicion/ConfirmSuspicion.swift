internal import Ledger
package import TrainingRecordsMessages
package import RPC
internal import Rules
internal import Storage

extension TrainingRecordsService {
    /// Confirms a suspicion, with the inspection or the claim that follows.
    package func confirmSuspicion(_ request: ConfirmSuspicionRequest.Checked, _ call: Call) async throws -> Suspicion {
        let id = request.suspicionID
        return try await database.write(call, request) { write in
            let suspicion = try SuspicionStore.existing(id, in: write)
            try call.requireScope(region: suspicion.regionCode)
            let institution = suspicion.institutionCreditCode
            var refusals: [SuspicionLife.Refusal] = []
            if request.inspectionID.isEmpty, request.claimID.isEmpty { refusals.append(.nothingFollows) }
            if !request.inspectionID.isEmpty {
                let inspection = try InspectionStore.existing(request.inspectionID, on: call.day, in: write)
                if inspection.organisationCreditCode != institution { refusals.append(.ofAnother) }
            }
            if !request.claimID.isEmpty {
                let claim = try SubsidyClaimStore.summary(request.claimID, in: write).claim
                if !(try TrainingClassStore.existing(claim.classID, in: write).isOf(institution)) {
                    refusals.append(.ofAnother)
                }
            }
            try TrainingRecordsError.check(refusals)
            guard
                try SuspicionStore.move(
                    id, from: [.open], to: .confirmed, reason: request.reason, inspection: request.inspectionID,
                    claim: request.claimID, in: write)
            else { throw TrainingRecordsError.refused([SuspicionLife.Refusal.notOpen]) }
            return try SuspicionStore.record("confirmed", id, in: write)
        }
    }
}
