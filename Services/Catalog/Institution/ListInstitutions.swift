internal import Requests
package import CatalogMessages
package import RPC
internal import Ground
internal import Storage

extension CatalogService {
    package func listInstitutions(
        _ request: ListInstitutionsRequest, _ call: Call
    ) async throws -> ListInstitutionsResponse {
        var filter = AdmissionStore.Filter()
        filter.region = try RequestField.narrowing(request.regionCode, "region_code")?.city
        if !request.institutionCreditCode.isEmpty {
            filter.creditCode = try RequestField.creditCode(
                request.institutionCreditCode, "institution_credit_code"
            ).text
        }
        filter.day = try RequestField.optionalDay(request.onDate, "on_date")
        filter.programme = try RequestField.optionalProgramme(request.programme, "programme")
        let page = try PageRequest(size: request.pageSize, token: request.pageToken, for: "institutions")
        let (narrowed, after) = (filter, page.after.first ?? "")
        let found = try await database.read { transaction in
            try AdmissionStore.admissions(narrowed, after: after, limit: page.limit, in: transaction)
        }
        let (admissions, next) = page.cut(found) { [$0.admissionID] }
        return ListInstitutionsResponse(admissions: admissions, nextPageToken: next)
    }
}
