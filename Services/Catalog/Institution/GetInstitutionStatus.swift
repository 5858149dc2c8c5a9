package import CatalogMessages
internal import Ground
internal import Requests
package import RPC
internal import RequestChecks
internal import Rules
internal import Storage
internal import TypeMessages

extension CatalogService {
    /// Says whether an institution may run such a class in the city on the day; if not, why.
    package func getInstitutionStatus(
        _ request: GetInstitutionStatusRequest.Checked, _ call: Call
    ) async throws -> InstitutionStatus {
        let (city, day) = (try request.regionCode.city("region_code"), request.onDate ?? call.day)
        let programme = try request.programme.map(Programme.init(checked:))
        return try await database.read { read in
            var refusals: [any RefusalReason] = []
            let project =
                request.projectID.isEmpty ? nil : try TrainingProjectStore.existing(request.projectID, in: read)
            if let project {
                refusals += ProjectLife.openingRefusals(
                    state: project.state, period: project.period, withdrawnOn: project.withdrawnOn, of: project.region,
                    in: city, on: day)
            }
            let admissions = try InstitutionStore.findAll(of: request.institutionCreditCode, in: city, in: read)
            let deciding = CatalogMembership.deciding(among: admissions, on: day, \.ruled)
            refusals += CatalogMembership.refusals(
                admission: deciding?.ruled, on: day, programme: project?.programme ?? programme,
                occupation: project?.occupation ?? request.occupationCode)
            return InstitutionStatus(
                admitted: refusals.isEmpty, admission: deciding?.message, refusals: Refusals(refusals).refusals,
                onDate: day.description)
        }
    }
}
