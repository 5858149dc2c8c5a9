internal import Casework
internal import Ledger
package import TrainingRecordsMessages
package import RPC
internal import Ground
internal import Rules
internal import Storage

extension TrainingRecordsService {
    /// Demands money back of a paid claim because of a finding.
    package func demandClawback(_ request: DemandClawbackRequest.Checked, _ call: Call) async throws
        -> InspectionFinding
    {
        let (id, amount) = (request.findingID, Yuan(Int64(request.amountYuan)))
        return try await database.write(call, request) { write in
            let finding = try FindingStore.existing(id, on: call.day, in: write)
            try call.requireScope(region: finding.region.code)
            let stored = try SubsidyClaimStore.summary(request.claimID, in: write)
            try call.requireScope(region: stored.region.code)
            let claim = stored.claim
            let trainingClass = try TrainingClassStore.existing(claim.classID, in: write)
            let isPaid = !claim.paidOn.isEmpty
            try TrainingRecordsError.check(
                FindingLife.refusalsToDemand(
                    amount, from: finding.state, demandedBefore: !finding.message.clawbackClaimID.isEmpty,
                    claimIsOfOrganisation: trainingClass.isOf(finding.organisation.text),
                    left: Yuan(isPaid ? claim.amountYuan - claim.clawedBackYuan : 0)))
            guard try FindingStore.demand(amount.amount, of: claim.claimID, for: id, on: call.day, in: write) else {
                throw TrainingRecordsError.refused([FindingLife.Refusal.demandedBefore])
            }
            try NoticeStore.tell(
                .organisation(finding.organisation.text), "因检查发现的问题，要求退回补贴资金\(amount.amount)元",
                act: "inspection.clawback_demanded", subject: id, region: finding.region,
                disputableBy: try policy.book(at: call), in: write)
            return try FindingStore.record("clawback_demanded", id, on: call.day, in: write)
        }
    }
}
