internal import AwardsMessages
internal import Ground
internal import Ledger
internal import Rules
internal import Storage

/// Puts nominations on the public list of a round, within the quotas.
struct PublicListing {
    let round: StoredRound
    let day: CivilDay
    let book: PolicyBook

    /// The days of publicity of what is published today.
    ///
    /// - Throws: ``AwardsError/figureMissing(_:)``.
    func days() throws(AwardsError) -> DayPeriod {
        let days = round.programme.publicityDays
        guard let period = PublicityPeriod.period(publishedOn: day, days: days, in: book) else {
            throw .figureMissing(FigureKey.awardPublicityDays.rawValue)
        }
        return period
    }

    /// The best ones of each place go on the list, the others wait for a place that becomes free.
    func publish(
        _ candidates: [ShortlistSelection.Candidate], for days: DayPeriod, in write: WriteTransaction
    ) throws {
        let quotas = Dictionary(
            round.message.quotas.map { ($0.place, Int($0.quota)) }, uniquingKeysWith: { first, _ in first })
        let id = round.message.roundID
        for (place, list) in ShortlistSelection.lists(of: candidates, quotas: quotas, round.programme.aggregate) {
            guard try RoundStore.list(list.listed.count, place, in: id, write) else {
                throw AwardsError.refused([ShortlistSelection.Refusal.noFreePlace])
            }
            for (index, candidate) in (list.listed + list.reserve).enumerated() {
                let isDone =
                    try index < list.listed.count
                    ? ShortlistStore.publish(
                        candidate.nomination, rank: index + 1, from: .nominated, substitute: false, days: days,
                        in: write)
                    : ShortlistStore.leaveOff(candidate.nomination, rank: index + 1, in: write)
                guard isDone else { throw AwardsError.refused([NominationLife.Refusal.notOpen]) }
            }
        }
    }

    /// Moves the best one that waits for a place up to it; its publicity begins today.
    ///
    /// - Throws: ``AwardsError/refused(_:)`` when no place is free, nobody waits, or equal ones meet.
    func moveUp(to place: String, in write: WriteTransaction) throws -> Nomination {
        let id = round.message.roundID
        guard round.message.state == .publicity else {
            throw AwardsError.refused([ShortlistSelection.Refusal.notPublic])
        }
        guard round.message.quotas.contains(where: { $0.place == place }) else {
            throw AwardsError.refused([RoundLife.Refusal.placeUnknown])
        }
        let waiting = try ShortlistStore.candidates(round: id, in: [.notShortlisted], write).filter {
            $0.place == place
        }
        let next = ShortlistSelection.listing(of: waiting, quota: 1, round.programme.aggregate)
        guard try RoundStore.list(1, place, in: id, write) else {
            throw AwardsError.refused([ShortlistSelection.Refusal.noFreePlace])
        }
        guard let best = next.listed.first else { throw AwardsError.refused([ShortlistSelection.Refusal.nobodyLeft]) }
        guard next.tied.isEmpty else {
            throw AwardsError.refused([ShortlistSelection.Refusal.tie(nominations: next.tied.map(\.nomination))])
        }
        let rank = try ShortlistStore.nextRank(place, round: id, in: write)
        guard
            try ShortlistStore.publish(
                best.nomination, rank: rank, from: .notShortlisted, substitute: true, days: try days(), in: write)
        else { throw AwardsError.refused([ShortlistSelection.Refusal.nobodyLeft]) }
        let moved = try NominationStore.existing(best.nomination, in: write)
        try write.record(
            "nomination.moved_up", subject: moved.nominationID, region: RegionCode(moved.regionCode), moved,
            articles: [ShortlistSelection.citation, PublicityPeriod.citation])
        return moved
    }

    /// Whether somebody can move up without a decision between equal ones.
    func canMoveUp(to place: String, in write: WriteTransaction) throws -> Bool {
        let waiting = try ShortlistStore.candidates(round: round.message.roundID, in: [.notShortlisted], write)
        let next = ShortlistSelection.listing(
            of: waiting.filter { $0.place == place }, quota: 1, round.programme.aggregate)
        return !next.listed.isEmpty && next.tied.isEmpty
    }
}
