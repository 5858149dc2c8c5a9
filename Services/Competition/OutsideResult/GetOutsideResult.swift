package import CompetitionMessages
package import RPC
internal import Storage

extension CompetitionService {
    /// Gives a filed place, to the person, the bureau that answers for them and who sees all.
    package func getOutsideResult(_ request: GetOutsideResultRequest.Checked, _ call: Call) async throws
        -> OutsideResult
    {
        let found = try await database.read { try OutsideResultStore.existing(request.outsideResultID, in: $0) }
        try call.requireScope(region: found.regionCode, person: found.personID)
        return found
    }
}
