package import CatalogMessages
internal import Ground
internal import Ledger
internal import Requests
package import RPC
internal import Rules
internal import Storage

extension CatalogService {
    /// Lifts the warning of a major.
    package func liftMajorWarning(
        _ request: LiftMajorWarningRequest.Checked, _ call: Call
    ) async throws -> SchoolMajor {
        let (id, day) = (request.majorID, call.day)
        return try await database.write(call, request) { write in
            let stored = try SchoolMajorStore.existing(id, in: write)
            try call.requireScope(region: stored.region.code)
            try CatalogError.check(MajorLife.refusalsToLift(in: stored.state))
            guard try SchoolMajorStore.lift(id, reason: request.reason, on: day, in: write) else {
                throw CatalogError.refused([MajorLife.Refusal.notWarned])
            }
            let major = try SchoolMajorStore.existing(id, in: write).message
            try write.record(
                "school_major.warning_lifted", subject: id, region: stored.region, major,
                articles: [MajorLife.citation])
            return major
        }
    }
}
