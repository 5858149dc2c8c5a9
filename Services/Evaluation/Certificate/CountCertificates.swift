package import EvaluationMessages
internal import Ground
package import RPC
internal import Requests
internal import Storage

extension EvaluationService {
    /// Counts certificates and holders by occupation, level or city, as flow and as stock.
    package func countCertificates(
        _ request: CountCertificatesRequest.Checked, _ call: Call
    ) async throws -> CountCertificatesResponse {
        let last = request.toOn ?? call.day
        if let first = request.fromOn, first > last { throw RequestField.invalid("to_on", "不得早于from_on") }
        let question = CertificateCountStore.Question(
            region: request.regionCode, regionOf: request.regionOf, by: request.by, first: request.fromOn, last: last,
            occupation: request.occupationCode, lowestLevel: request.lowestLevel)
        let counts = try await database.read { try CertificateCountStore.counts(question, in: $0) }
        return CountCertificatesResponse(counts: counts)
    }
}
