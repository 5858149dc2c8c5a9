package import AwardsMessages
internal import Ground
internal import Ledger
package import RPC
internal import Requests
internal import Rules
internal import Storage

extension AwardsService {
    /// Accepts a reported milestone, or returns it.
    package func reviewMilestone(_ request: ReviewMilestoneRequest.Checked, _ call: Call) async throws
        -> Milestone
    {
        try await database.write(call, request) { write in
            let honour = try HonourStore.existing(request.honourID, in: write)
            let nomination = honour.nominationID
            let known = try MilestoneStore.list(of: honour, on: call.day, in: write)
            let standing = MilestoneLife.Standing(known.first { Int($0.number) == request.number }?.state)
            let reporter = try MilestoneStore.reporter(of: request.number, nomination, in: write)
            try AwardsError.check(
                MilestoneLife.refusals(
                    reviewing: standing, isWithdrawn: honour.state == .withdrawn,
                    isSameAccount: reporter == call.identity.subject))
            guard
                try MilestoneStore.review(
                    request.number, nomination, accepted: request.accepted, request.reason, on: call.day,
                    in: write),
                let milestone = try MilestoneStore.list(of: honour, on: call.day, in: write)
                    .first(where: { Int($0.number) == request.number })
            else { throw AwardsError.refused([MilestoneLife.Refusal.notReported]) }
            try write.record(
                "milestone.reviewed", subject: honour.honourID, region: RegionCode(honour.regionCode),
                milestone,
                articles: [MilestoneLife.citation])
            return milestone
        }
    }
}
