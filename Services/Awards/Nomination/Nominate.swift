internal import Ledger
internal import Requests
package import AwardsMessages
package import RPC
internal import Ground
internal import Rules
internal import Storage
internal import WireMessages

extension AwardsService {
    package func nominate(_ request: NominateRequest, _ call: Call) async throws -> Nomination {
        let personID = try RequestField.identifier(request.personID, "person_id")
        let tier = try SelectionTier.read(request.kind)
        let region = try NominatingRegion.read(request.regionCode)
        let statement = try RequestField.text(request.statement, "statement", max: 4_000)
        let book = try policy.book(at: call)
        let found = try await evidence.find(personID, call)
        return try await database.write(call, request) { [rounds, nominations, honours] write in
            guard let round = try rounds.find(request.roundID, in: write) else { throw AwardsError.roundNotFound }
            let held = try honours.kinds(of: personID, in: write)
            let refusals = NominationEligibility.refusals(
                for: NominationEligibility.Record(
                    highestLevel: found.highestLevel, hasPrize: found.hasPrize,
                    tiers: Set(held.compactMap { SelectionTier($0) }),
                    hasOtherHonour: held.contains { SelectionTier($0) == nil }),
                tier: tier, standing: try standing(of: round, region, tier, personID, in: write), on: call.day, in: book
            )
            if refusals == [.nominatedBefore] { throw AwardsError.nominatedBefore }
            guard refusals.isEmpty else { throw AwardsError.refused(refusals) }
            let nomination = Nomination(
                nominationID: RecordID.make("nom", at: call.now), roundID: round.roundID, personID: personID,
                kind: tier.kind, regionCode: region.code, frontLine: request.frontLine, statement: statement,
                evidence: found.evidence + held.map { Self.evidence(ofHonour: $0) }, state: .nominated,
                nominatedAt: Timestamp(nanosecondsSince1970: call.now.nanosecondsSince1970))
            guard try nominations.add(nomination, maskedName: found.maskedName, in: write) else {
                throw AwardsError.nominatedBefore
            }
            try write.record(
                "nomination.made", subject: nomination.nominationID, region: region, nomination,
                articles: [NominationEligibility.citation])
            return nomination
        }
    }

    private func standing(
        of round: Round, _ region: RegionCode, _ tier: SelectionTier, _ personID: String, in write: WriteTransaction
    ) throws -> NominationEligibility.Standing {
        NominationEligibility.Standing(
            isNominating: round.state == .nominating, closesOn: CivilDay(round.nominationsCloseOn) ?? .earliest,
            share: try rounds.share(region.code, tier.kind, round: round.roundID, in: write),
            nominated: try nominations.count(region.code, tier.kind, round: round.roundID, in: write),
            isNominated: try nominations.isNominated(personID, round: round.roundID, in: write))
    }

    private static func evidence(ofHonour kind: AwardKind) -> Evidence {
        Evidence(kind: .honour, recordID: "", summary: SelectionTier(kind)?.name ?? "国家级或省级荣誉")
    }
}
