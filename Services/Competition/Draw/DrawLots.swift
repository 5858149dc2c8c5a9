internal import Ledger
package import CompetitionMessages
package import RPC
internal import Rules
internal import Storage

extension CompetitionService {
    /// Draws start numbers and station codes of an event's entries, once registration is over.
    package func drawLots(_ request: DrawLotsRequest.Checked, _ call: Call) async throws -> Draw {
        try await database.write(call, request) { write in
            let held = try HeldEvent.organised(request.eventID, by: call, in: write)
            var draw = try DrawStore.existing(request.eventID, in: write)
            guard call.day > held.competition.days.registrationCloses else {
                throw CompetitionError.registrationNotOver
            }
            let entries = try EntryStore.list(
                EntryStore.Filter(eventID: request.eventID, isCompeting: true), in: write
            ).map(\.message.entryID)
            guard !entries.isEmpty else { throw CompetitionError.nobodyCompeted }
            guard try DrawStore.draw(request.eventID, on: call.day, in: write) else {
                throw CompetitionError.lotsDrawn
            }
            draw.drawnOn = call.day
            try EntryStore.setLots(
                starts: draw.startOrder(of: entries), stations: draw.stationOrder(of: entries), in: write)
            let drawn = try EntryStore.byStart(ofEvent: request.eventID, in: write)
            let message = draw.message(drawn, showsStations: false)
            try write.record(
                "draw.drawn", subject: request.eventID, region: held.competition.region, message,
                articles: [LotDrawing.citation])
            return message
        }
    }
}
