package import CompetitionMessages
package import RPC
internal import Storage

extension CompetitionService {
    /// Lists all series by name.
    package func listSeries(_ request: ListSeriesRequest.Checked, _ call: Call) async throws -> ListSeriesResponse {
        ListSeriesResponse(series: try await database.read { try SeriesStore.list(in: $0) })
    }
}
