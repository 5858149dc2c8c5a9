package import CatalogMessages
internal import Ground
package import RPC
internal import Requests
internal import Storage

extension CatalogService {
    /// Lists tables without their lines, voided ones too.
    package func listWageGuidances(
        _ request: ListWageGuidancesRequest.Checked, _ call: Call
    ) async throws -> ListWageGuidancesResponse {
        let page = try PageRequest(request.page, call, keys: 3)
        var after: (year: Int64, region: String, version: Int64)?
        if let year = try page.number(0), let region = page.text(1), let version = try page.number(2) {
            after = (year, region, version)
        }
        let filter = WageGuidanceStore.Filter(
            regions: request.regionCode?.codes, year: request.year, occupation: request.occupationCode?.description)
        let statement = WageGuidanceStore.list(filter, after: after, limit: page.limit)
        let found = try await database.read { try $0.query(statement, WageGuidanceStore.decode) }
        let (tables, next) = page.cut(found) { ["\($0.year)", $0.regionCode, "\($0.version)"] }
        return ListWageGuidancesResponse(wageGuidances: tables, nextPageToken: next)
    }
}
