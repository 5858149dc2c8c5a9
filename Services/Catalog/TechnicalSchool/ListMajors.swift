package import CatalogMessages
internal import Ground
internal import Ledger
internal import Requests
package import RPC
internal import Rules
internal import Storage

extension CatalogService {
    /// Lists majors by school, region, occupation and state.
    package func listMajors(_ request: ListMajorsRequest.Checked, _ call: Call) async throws -> ListMajorsResponse {
        let filter = SchoolMajorStore.Filter(
            regions: request.regionCode?.narrowing?.codes, school: request.schoolCreditCode,
            occupation: request.occupationCode, state: try request.state.map(MajorLife.State.init(checked:)))
        let page = try PageRequest(request.page, call)
        let found = try await database.read { read in
            try SchoolMajorStore.list(filter, after: page.text(), limit: page.limit, in: read)
        }
        let (majors, next) = page.cut(found) { [$0.message.majorID] }
        return ListMajorsResponse(majors: majors.map(\.message), nextPageToken: next)
    }
}
