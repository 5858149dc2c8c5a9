package import AwardsMessages
package import RPC
internal import Requests
internal import Rules
internal import Storage

extension AwardsService {
    /// Says how many honours in force went to people of the front line.
    package func measureFrontLine(
        _ request: MeasureFrontLineRequest.Checked, _ call: Call
    ) async throws -> MeasureFrontLineResponse {
        let known = HonourRegister.years(on: call.day)
        let first = request.fromYear ?? known.lowerBound
        let last = max(request.throughYear ?? known.upperBound, first)
        return MeasureFrontLineResponse(
            shares: try await database.read {
                try HonourStore.frontLine(years: first...last, region: request.regionCode, in: $0)
            })
    }
}
