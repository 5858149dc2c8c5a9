package import AwardsMessages
internal import Ground
internal import Ledger
package import RPC
internal import Requests
internal import Rules
internal import Storage
internal import WireMessages

extension AwardsService {
    /// Proposes a person for the pool, on facts that are fetched; the person is asked for consent.
    package func proposeArtisan(_ request: ProposeArtisanRequest.Checked, _ call: Call) async throws
        -> Artisan
    {
        let book = try policy.book(at: call)
        guard book.value(.nominationLevelLeast, on: call.day) != nil else {
            throw AwardsError.figureMissing(FigureKey.nominationLevelLeast.rawValue)
        }
        let found = try await evidence.findPerson(request.personID, call)
        return try await database.write(call, request) { write in
            let honours = try HonourStore.held(by: request.personID, in: write)
            try AwardsError.check(
                PoolMembership.refusals(for: found.record.adding(honours), on: call.day, in: book))
            let artisan = Artisan(
                artisanID: RecordID.make("art", at: call.now), personID: request.personID,
                regionCode: request.regionCode.code, field: request.field, state: .proposed,
                facts: found.evidence + honours.map(\.evidence),
                proposedAt: Timestamp(nanosecondsSince1970: call.now.nanosecondsSince1970))
            guard try ArtisanStore.add(artisan, in: write) else { throw AwardsError.inPoolBefore }
            try write.record(
                "artisan.proposed", subject: artisan.artisanID, region: request.regionCode, artisan,
                articles: [PoolMembership.citation])
            return artisan
        }
    }
}
