package import AwardsMessages
internal import Ground
internal import Ledger
package import RPC
internal import Requests
internal import Rules
internal import Storage
internal import WireMessages

extension AwardsService {
    /// Confers the honour that a shortlisted nomination is for, and commits its bonus.
    package func decideAward(_ request: DecideAwardRequest.Checked, _ call: Call) async throws -> Honour {
        let bonus = request.bonusYuan
        let book = try policy.book(at: call)
        return try await database.write(call, request) { write in
            let nomination = try NominationStore.existing(request.nominationID, in: write)
            let round = try RoundStore.existing(nomination.roundID, in: write)
            let tier = try SelectionTier.stored(nomination.kind, of: "nomination \(nomination.nominationID)")
            guard nomination.state != .awarded else { throw AwardsError.decidedBefore }
            let refusals = AwardDecision.refusals(
                bonus: bonus, standing: try Self.standing(of: nomination, tier, round, in: write), on: call.day,
                in: book)
            if refusals.contains(.bonusOutOfRange) { throw RPCError.malformed("bonus_yuan", refusals) }
            try AwardsError.check(refusals)
            let honour = Honour(
                honourID: RecordID.make("hon", at: call.now), personID: nomination.personID, kind: tier.kind,
                year: round.message.year, roundID: nomination.roundID, nominationID: nomination.nominationID,
                regionCode: nomination.regionCode, frontLine: nomination.frontLine, bonusYuan: bonus.amount,
                state: .conferred, conferredAt: Timestamp(nanosecondsSince1970: call.now.nanosecondsSince1970),
                policyEdition: book.edition)
            try Self.confer(honour, tier, in: write)
            let region = RegionCode(nomination.regionCode)
            try write.count(tier.counterKey, in: region, on: call.day, person: nomination.personID, amount: bonus)
            try write.record(
                "honour.conferred", subject: honour.honourID, region: region, honour,
                articles: [AwardDecision.citation, AwardDecision.fundCitation])
            return honour
        }
    }

    private static func standing(
        of nomination: Nomination, _ tier: SelectionTier, _ round: StoredRound, in write: WriteTransaction
    ) throws -> AwardDecision.Standing {
        let quota = try round.quota(of: tier)
        let fund = try TalentFundStore.existing(nomination.roundID, in: write)
        return AwardDecision.Standing(
            isShortlisted: nomination.state == .shortlisted, publicity: round.publicity,
            openObjections: try ObjectionStore.openCount(nomination.nominationID, in: write),
            quota: Int(quota.quota), awarded: Int(quota.awarded),
            isAwardedInRound: try HonourStore.isAwarded(nomination.personID, round: nomination.roundID, in: write),
            fund: Yuan(fund.totalYuan), committed: Yuan(fund.committedYuan))
    }

    /// Enters the honour and takes its place and its money; of decisions that race, the tables let one through.
    private static func confer(_ honour: Honour, _ tier: SelectionTier, in write: WriteTransaction) throws {
        guard try HonourStore.add(honour, in: write),
            try NominationStore.advance(honour.nominationID, from: .shortlisted, to: .awarded, in: write)
        else { throw AwardsError.decidedBefore }
        guard try TalentFundStore.commit(Yuan(honour.bonusYuan), round: honour.roundID, in: write) else {
            throw AwardsError.refused([AwardDecision.Refusal.fundExhausted])
        }
        guard try RoundStore.takePlace(of: tier, in: honour.roundID, write) else {
            throw AwardsError.refused([AwardDecision.Refusal.quotaUsedUp])
        }
    }
}
