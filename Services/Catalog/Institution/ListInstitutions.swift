package import CatalogMessages
internal import Ground
internal import Requests
package import RPC
internal import Rules
internal import Storage

extension CatalogService {
    /// Lists institutions in the cities' catalogs.
    package func listInstitutions(
        _ request: ListInstitutionsRequest.Checked, _ call: Call
    ) async throws -> ListInstitutionsResponse {
        let filter = InstitutionStore.Filter(
            region: request.regionCode?.narrowing?.city, creditCode: request.institutionCreditCode, day: request.onDate,
            programme: try request.programme.map(Programme.init(checked:)), occupation: request.occupationCode,
            namePart: request.namePart.isEmpty ? nil : request.namePart)
        let page = try PageRequest(request.page, call)
        let found = try await database.read { read in
            try InstitutionStore.list(filter, after: page.text(), limit: page.limit, in: read)
        }
        let (admissions, next) = page.cut(found) { [$0.message.admissionID] }
        return ListInstitutionsResponse(admissions: admissions.map(\.message), nextPageToken: next)
    }
}
