package import AwardsMessages
internal import Ground
internal import Ledger
package import RPC
internal import Requests
internal import Rules
internal import Storage
internal import WireMessages

extension AwardsService {
    /// Nominates a person on what the other services and the register know of them.
    package func nominate(_ request: NominateRequest.Checked, _ call: Call) async throws -> Nomination {
        let tier = try SelectionTier.requested(request.kind)
        try NominatingRegion.check(request.regionCode)
        let book = try policy.book(at: call)
        let found = try await evidence.find(request.personID, call)
        return try await database.write(call, request) { write in
            let round = try RoundStore.existing(request.roundID, in: write)
            let held = try HonourStore.kinds(of: request.personID, in: write)
            let refusals = NominationEligibility.refusals(
                for: NominationEligibility.Record(
                    highestLevel: found.highestLevel, hasPrize: found.hasPrize,
                    tiers: Set(held.compactMap { SelectionTier($0) }),
                    hasOtherHonour: held.contains { SelectionTier($0) == nil }),
                tier: tier, standing: try Self.standing(of: request, tier, in: round, write), on: call.day, in: book)
            if refusals == [.nominatedBefore] { throw AwardsError.nominatedBefore }
            try AwardsError.check(refusals)
            let nomination = Nomination(
                nominationID: RecordID.make("nom", at: call.now), roundID: request.roundID, personID: request.personID,
                kind: tier.kind, regionCode: request.regionCode.code, frontLine: request.frontLine,
                statement: request.statement, evidence: found.evidence + held.map { Self.evidence(ofHonour: $0) },
                state: .nominated, nominatedAt: Timestamp(nanosecondsSince1970: call.now.nanosecondsSince1970))
            guard try NominationStore.add(nomination, maskedName: found.maskedName, in: write) else {
                throw AwardsError.nominatedBefore
            }
            try write.record(
                "nomination.made", subject: nomination.nominationID, region: request.regionCode, nomination,
                articles: [NominationEligibility.citation])
            return nomination
        }
    }

    private static func standing(
        of request: NominateRequest.Checked, _ tier: SelectionTier, in round: StoredRound, _ write: WriteTransaction
    ) throws -> NominationEligibility.Standing {
        let (id, region) = (request.roundID, request.regionCode)
        return NominationEligibility.Standing(
            isNominating: round.message.state == .nominating, closesOn: round.closesOn,
            share: try NominationShareStore.find(region, tier, round: id, in: write),
            nominated: Int(try NominationStore.count(region, tier, round: id, in: write)),
            isNominated: try NominationStore.isNominated(request.personID, round: id, in: write))
    }

    private static func evidence(ofHonour kind: AwardKind) -> Evidence {
        Evidence(kind: .honour, recordID: "", summary: SelectionTier(kind)?.name ?? "国家级或省级荣誉")
    }
}
