internal import Ledger
package import CompetitionMessages
package import RPC
internal import Rules
internal import Storage

extension CompetitionService {
    /// Makes the seeds of an event's draw and publishes their hashes.
    package func commitDraw(_ request: CommitDrawRequest.Checked, _ call: Call) async throws -> Draw {
        try await database.write(call, request) { write in
            let held = try HeldEvent.organised(request.eventID, by: call, in: write)
            guard call.day <= held.competition.days.registrationCloses else {
                throw CompetitionError.registrationOver(field: "event_id")
            }
            let draw = HeldDraw(of: request.eventID, on: call.day)
            guard try DrawStore.insert(draw, in: write) else { throw CompetitionError.drawCommitted }
            let message = draw.message([], showsStations: false)
            try write.record(
                "draw.committed", subject: request.eventID, region: held.competition.region, message,
                articles: [LotDrawing.citation])
            return message
        }
    }
}
