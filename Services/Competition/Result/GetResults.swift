package import CompetitionMessages
package import RPC
internal import Storage

extension CompetitionService {
    /// Gives an event's announced or published results; ids to those only who may know them.
    package func getResults(_ request: GetResultsRequest.Checked, _ call: Call) async throws -> EventResults {
        let version = request.version == 0 ? nil : request.version
        return try await database.read { transaction in
            guard let found = try ResultStore.find(request.eventID, version: version, in: transaction) else {
                throw CompetitionError.resultsNotPublished
            }
            switch call.identity.role {
            case .province, .auditor, .service: return found
            default: break
            }
            let held = try HeldEvent.existing(request.eventID, in: transaction)
            do throws(RPCError) { try held.competition.requireOrganiser(call) } catch { return found.forThePublic }
            return found
        }
    }
}
