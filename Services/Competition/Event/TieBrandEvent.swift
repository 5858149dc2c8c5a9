internal import CatalogMessages
package import CompetitionMessages
internal import Ledger
package import RPC
internal import Requests
internal import Rules
internal import Storage

extension CompetitionService {
    /// Ties an event to a city training brand, which is marked in the catalog first: a call that failed between can be repeated.
    package func tieBrandEvent(_ request: TieBrandEventRequest.Checked, _ call: Call) async throws -> CompetitionEvent {
        let (id, brandID) = (request.eventID, request.brandID)
        let held = try await database.read { try Self.brandless(id, by: call, in: $0) }
        let brand = try await PeerInquiry("catalog").find { () async throws(RPCError) in
            try await catalog.trainingBrands.getTrainingBrand(GetTrainingBrandRequest(brandID: brandID), call.onward)
        }
        guard let brand else { throw CompetitionError.brandNotFound }
        guard brand.state == .confirmed else { throw CompetitionError.brandNotConfirmed }
        if !brand.events.contains(where: { $0.eventID == id }) {
            _ = try await PeerInquiry("catalog").find { () async throws(RPCError) in
                try await catalog.trainingBrands.markBrandEvent(
                    MarkBrandEventRequest(
                        brandID: brandID, competitionID: held.event.competitionID, eventID: id,
                        year: Int32(held.competition.days.begins.year)), call.onward)
            }
        }
        return try await database.write(call, request) { write in
            let held = try Self.brandless(id, by: call, in: write)
            guard try EventStore.tie(id, to: brandID, in: write) else { throw CompetitionError.brandTied }
            let event = try EventStore.existing(id, in: write)
            try write.record(
                "competition_event.changed", subject: id, region: held.competition.region, event,
                articles: [PyramidTier.citation])
            return event
        }
    }

    /// The event, which the caller organises, which is held and has no brand.
    private static func brandless(_ id: String, by call: Call, in transaction: some Transaction) throws -> HeldEvent {
        let held = try HeldEvent.organised(id, by: call, in: transaction)
        try held.requireHeld()
        guard held.event.brandID.isEmpty else { throw CompetitionError.brandTied }
        return held
    }
}
