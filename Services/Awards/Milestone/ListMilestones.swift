package import AwardsMessages
package import RPC
internal import Requests
internal import Storage

extension AwardsService {
    /// Lists the milestones of an award, and whether all are accepted.
    package func listMilestones(
        _ request: ListMilestonesRequest.Checked, _ call: Call
    ) async throws -> ListMilestonesResponse {
        let (honour, milestones) = try await database.read { transaction in
            let honour = try HonourStore.existing(request.honourID, in: transaction)
            return (honour, try MilestoneStore.list(of: honour, on: call.day, in: transaction))
        }
        try call.requireScope(region: honour.regionCode, organisation: honour.creditCode)
        return ListMilestonesResponse(
            milestones: milestones,
            accepted: !milestones.isEmpty && milestones.allSatisfy { $0.state == .accepted })
    }
}
