package import CatalogMessages
internal import Ground
internal import Ledger
internal import Requests
package import RPC
internal import Rules
internal import Storage

extension CatalogService {
    /// Warns of a major.
    package func warnMajor(_ request: WarnMajorRequest.Checked, _ call: Call) async throws -> SchoolMajor {
        let (id, day, ground) = (request.majorID, call.day, try MajorLife.Ground(checked: request.ground))
        return try await database.write(call, request) { write in
            let stored = try SchoolMajorStore.existing(id, in: write)
            try call.requireScope(region: stored.region.code)
            let percent = try policyShelf.required(.majorEmploymentWarning, on: day, in: write)
            try CatalogError.check(
                MajorLife.refusalsToWarn(
                    ground, in: stored.state, last: stored.graduateYears.first, percent: percent))
            guard try SchoolMajorStore.warn(id, ground, note: request.note, on: day, in: write) else {
                throw CatalogError.refused([MajorLife.Refusal.warnedBefore])
            }
            let major = try SchoolMajorStore.existing(id, in: write).message
            try write.record(
                "school_major.warned", subject: id, region: stored.region, major, articles: [MajorLife.citation])
            return major
        }
    }
}
