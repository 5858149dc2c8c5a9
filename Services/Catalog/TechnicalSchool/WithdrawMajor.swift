package import CatalogMessages
internal import Ground
internal import Ledger
internal import Requests
package import RPC
internal import Rules
internal import Storage

extension CatalogService {
    /// Withdraws a major that was warned of.
    package func withdrawMajor(_ request: WithdrawMajorRequest.Checked, _ call: Call) async throws -> SchoolMajor {
        let (id, day) = (request.majorID, call.day)
        return try await database.write(call, request) { write in
            let stored = try SchoolMajorStore.existing(id, in: write)
            try call.requireScope(region: stored.region.code)
            try CatalogError.check(
                MajorLife.refusalsToWithdraw(
                    in: stored.state, warnedFor: stored.ground, years: stored.graduateYears,
                    percent: policyShelf.required(.majorEmploymentWarning, on: day, in: write),
                    count: policyShelf.required(.majorLowYears, on: day, in: write)))
            guard try SchoolMajorStore.withdraw(id, reason: request.reason, on: day, in: write) else {
                throw CatalogError.refused([MajorLife.Refusal.notWarned])
            }
            let major = try SchoolMajorStore.existing(id, in: write).message
            try write.record(
                "school_major.withdrawn", subject: id, region: stored.region, major, articles: [MajorLife.citation])
            return major
        }
    }
}
