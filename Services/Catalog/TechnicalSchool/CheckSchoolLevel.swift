package import CatalogMessages
internal import Ground
internal import Ledger
internal import Requests
package import RPC
internal import Rules
internal import RequestChecks
internal import Storage
internal import TypeMessages

extension CatalogService {
    /// Says whether an organisation may train to a level, as far as its type of school limits it.
    package func checkSchoolLevel(
        _ request: CheckSchoolLevelRequest.Checked, _ call: Call
    ) async throws -> SchoolLevelCheck {
        let level = try RequestField.level(request.level, "level")
        return try await database.read { read in
            let organisation = try OrganisationStore.existing(request.creditCode, "credit_code", in: read)
            guard let type = organisation.parts.compactMap(\.schoolType).last else {
                return SchoolLevelCheck(allowed: true)
            }
            let refusals = SchoolLevelLimit.refusals(for: level, at: type)
            return SchoolLevelCheck(
                allowed: refusals.isEmpty, type: SchoolLevelLimit.part(of: type).message,
                highestLevel: type.highestLevel.message, refusals: refusals.map { Refusal($0) })
        }
    }
}
