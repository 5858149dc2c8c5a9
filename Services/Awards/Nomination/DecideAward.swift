internal import Ledger
internal import Requests
package import AwardsMessages
internal import TypeMessages
package import RPC
internal import Ground
internal import Rules
internal import Storage
internal import WireMessages

extension AwardsService {
    package func decideAward(_ request: DecideAwardRequest, _ call: Call) async throws -> Honour {
        let bonus = Yuan(request.bonusYuan)
        let book = try policy.book(at: call)
        return try await database.write(call, request) { [rounds, nominations, honours] write in
            guard let nomination = try nominations.find(request.nominationID, in: write),
                let round = try rounds.find(nomination.roundID, in: write), let tier = SelectionTier(nomination.kind)
            else { throw AwardsError.nominationNotFound }
            guard nomination.state != .awarded else { throw AwardsError.decidedBefore }
            let refusals = AwardDecision.refusals(
                bonus: bonus, standing: try standing(of: nomination, round, in: write), on: call.day, in: book)
            if refusals.contains(.bonusOutOfRange) { throw RPCError.malformed("bonus_yuan", refusals) }
            guard refusals.isEmpty else { throw AwardsError.refused(refusals) }
            let honour = Honour(
                honourID: RecordID.make("hon", at: call.now), personID: nomination.personID, kind: nomination.kind,
                year: round.year, roundID: round.roundID, nominationID: nomination.nominationID,
                regionCode: nomination.regionCode, frontLine: nomination.frontLine, bonusYuan: bonus.amount,
                state: .conferred, conferredAt: Timestamp(nanosecondsSince1970: call.now.nanosecondsSince1970),
                policyEdition: book.edition)
            guard try honours.add(honour, in: write),
                try nominations.advance(nomination.nominationID, from: .shortlisted, to: .awarded, in: write)
            else { throw AwardsError.decidedBefore }
            guard try rounds.commit(bonus, kind: nomination.kind, round: round.roundID, in: write) else {
                throw AwardsError.refused([AwardDecision.Refusal.quotaUsedUp])
            }
            try write.count(
                tier.counterKey, in: RegionCode(nomination.regionCode), on: call.day, person: nomination.personID,
                amount: bonus)
            try write.record(
                "honour.conferred", subject: honour.honourID, region: RegionCode(nomination.regionCode), honour,
                articles: [AwardDecision.citation, AwardDecision.fundCitation])
            return honour
        }
    }

    private func standing(
        of nomination: Nomination, _ round: Round, in write: WriteTransaction
    ) throws -> AwardDecision.Standing {
        let quota = round.quotas.first { $0.kind == nomination.kind }
        let fund = try rounds.fund(of: round.roundID, in: write)
        return AwardDecision.Standing(
            isShortlisted: nomination.state == .shortlisted, publicity: round.publicity,
            openObjections: try objections.openCount(nomination.nominationID, in: write),
            quota: Int(quota?.quota ?? 0), awarded: Int(quota?.awarded ?? 0),
            isAwardedInRound: try honours.isAwarded(nomination.personID, round: round.roundID, in: write),
            fund: Yuan(fund?.totalYuan ?? 0), committed: Yuan(fund?.committedYuan ?? 0))
    }
}
