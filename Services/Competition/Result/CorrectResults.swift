internal import Ledger
package import CompetitionMessages
package import RPC
internal import Storage

extension CompetitionService {
    /// Gives a new version of an event's results ex officio.
    package func correctResults(_ request: CorrectResultsRequest.Checked, _ call: Call) async throws -> EventResults {
        let book = try policy.book(at: call)
        let correction = ResultCorrection(
            marks: request.marks, disqualified: request.disqualifiedEntryIDs, reason: request.reason)
        guard !correction.isEmpty else { throw CompetitionError.nothingCorrected }
        return try await database.write(call, request) { write in
            let held = try HeldEvent.organised(request.eventID, by: call, in: write)
            return try correction.carryOut(on: held, by: call, under: book, in: write)
        }
    }
}
