package import CatalogMessages
internal import Ground
internal import Ledger
internal import Requests
package import RPC
internal import Rules
internal import Storage

extension CatalogService {
    /// Says how each technical school stands to the partners it must have.
    package func getCooperationStanding(
        _ request: GetCooperationStandingRequest.Checked, _ call: Call
    ) async throws -> CooperationStanding {
        let day = request.onDate ?? call.day
        let schools = try await database.read { read in
            try CooperationStore.standing(in: request.regionCode?.narrowing?.codes, on: day, read)
        }
        return CooperationStanding(
            onDate: day.description, schools: schools,
            withoutPartner: Int32(clamping: schools.count { !$0.hasLongTermPartner }))
    }
}
