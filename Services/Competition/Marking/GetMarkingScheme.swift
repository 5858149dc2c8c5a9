package import CompetitionMessages
package import RPC

extension CompetitionService {
    package func getMarkingScheme(_ request: GetMarkingSchemeRequest, _ call: Call) async throws -> MarkingScheme {
        let found = try await database.read { [marking] transaction in
            try marking.scheme(of: request.eventID, in: transaction)
        }
        guard let found else { throw CompetitionError.schemeNotFound }
        return found
    }
}
