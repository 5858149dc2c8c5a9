package import TrainingRecordsMessages
package import RPC
internal import Storage

extension TrainingRecordsService {
    /// Institutions that held classes in a city and year and filed nothing for it.
    package func listMissingAnnualInspections(
        _ request: ListMissingAnnualInspectionsRequest.Checked, _ call: Call
    ) async throws -> ListMissingAnnualInspectionsResponse {
        ListMissingAnnualInspectionsResponse(
            institutionCreditCodes: try await database.read {
                try AnnualInspectionStore.institutions(
                    in: request.regionCode, year: request.year, withoutFiling: true, $0)
            })
    }
}
