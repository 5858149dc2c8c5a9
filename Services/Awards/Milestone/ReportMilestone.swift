package import AwardsMessages
internal import Ground
internal import Ledger
package import RPC
internal import Requests
internal import Rules
internal import Storage

extension AwardsService {
    /// Enters what was built and spent of a milestone.
    package func reportMilestone(_ request: ReportMilestoneRequest.Checked, _ call: Call) async throws
        -> Milestone
    {
        try await database.write(call, request) { write in
            let honour = try HonourStore.existing(request.honourID, in: write)
            try call.requireScope(region: honour.regionCode, organisation: honour.creditCode)
            let known = try MilestoneStore.list(of: honour, on: call.day, in: write)
            let standing = MilestoneLife.Standing(known.first { Int($0.number) == request.number }?.state)
            try AwardsError.check(
                MilestoneLife.refusals(reporting: standing, isWithdrawn: honour.state == .withdrawn))
            guard
                try MilestoneStore.report(
                    request.number, honour.nominationID, request.report, spent: request.spentYuan,
                    on: call.day,
                    in: write),
                let milestone = try MilestoneStore.list(of: honour, on: call.day, in: write)
                    .first(where: { Int($0.number) == request.number })
            else { throw AwardsError.refused([MilestoneLife.Refusal.accepted]) }
            try write.record(
                "milestone.reported", subject: honour.honourID, region: RegionCode(honour.regionCode),
                milestone,
                articles: [MilestoneLife.citation])
            return milestone
        }
    }
}
