internal import AwardsMessages
internal import Casework
internal import Ground
internal import Ledger
internal import RPC
internal import Rules
internal import Storage

/// Puts nominations on the public list of a round, within the quotas; their cases are approved and published with it.
struct PublicListing {
    let round: StoredRound
    let taking: CaseTaking

    /// The days of publicity of what is published today.
    ///
    /// - Throws: ``AwardsError/figureMissing(_:)``; ``AwardsError/refused(_:)`` when the working days of the year are not known.
    func days() throws(AwardsError) -> DayPeriod {
        let (key, day) = (FigureKey.awardPublicityDays, taking.call.day)
        guard let least = taking.book.value(key, on: day) else { throw .figureMissing(key.rawValue) }
        do throws(WorkingDays.Refusal) {
            return try WorkingDays.publicity(of: max(round.programme.publicityDays, Int(least)), publishedOn: day)
        } catch { throw .refused([error]) }
    }

    /// The best ones of each place go on the list, the others wait for a place that becomes free.
    func publish(_ candidates: [ShortlistSelection.Candidate], in write: WriteTransaction) throws {
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
                    ? publish(candidate.nomination, rank: index + 1, from: .nominated, isSubstitute: false, in: write)
                    : ShortlistStore.leaveOff(candidate.nomination, rank: index + 1, in: write)
                guard isDone else { throw AwardsError.refused([NominationLife.Refusal.notOpen]) }
            }
        }
    }

    /// Approves and publishes the case of a nomination, and puts it on the list for the same days.
    private func publish(
        _ nomination: String, rank: Int, from state: NominationState, isSubstitute: Bool, in write: WriteTransaction
    ) throws -> Bool {
        let caseID = try NominationStore.existing(nomination, in: write).caseID
        // After a granted appeal it is approved already.
        if try CaseStore.existing(caseID, in: write).state != .approved { try taking.take(.approve, caseID, in: write) }
        let published = try taking.take(.publish, caseID, in: write)
        guard let days = published.publicity else { return false }
        return try ShortlistStore.publish(
            nomination, rank: rank, from: state, substitute: isSubstitute, days: days, in: write)
    }

    /// Moves the best one that waits for a place up to it; its publicity begins today.
    ///
    /// - Throws: ``AwardsError/refused(_:)`` when no place is free, nobody waits, or equal ones meet; `REFUSED` when the caller may not publish it.
    func moveUp(to place: String, in write: WriteTransaction) throws -> Nomination {
        let id = round.message.roundID
        guard round.message.state == .publicity else {
            throw AwardsError.refused([ShortlistSelection.Refusal.notPublic])
        }
        guard let quota = round.message.quotas.first(where: { $0.place == place }) else {
            throw AwardsError.refused([RoundLife.Refusal.placeUnknown])
        }
        guard quota.listed < quota.quota else { throw AwardsError.refused([ShortlistSelection.Refusal.noFreePlace]) }
        let next = try waiting(for: place, in: write)
        guard let best = next.listed.first else { throw AwardsError.refused([ShortlistSelection.Refusal.nobodyLeft]) }
        guard next.tied.isEmpty else {
            throw AwardsError.refused([ShortlistSelection.Refusal.tie(nominations: next.tied.map(\.nomination))])
        }
        let rank = try ShortlistStore.nextRank(place, round: id, in: write)
        guard try publish(best.nomination, rank: rank, from: .notShortlisted, isSubstitute: true, in: write) else {
            throw AwardsError.refused([ShortlistSelection.Refusal.nobodyLeft])
        }
        // Of two who take the last place at once the table lets one through.
        guard try RoundStore.list(1, place, in: id, write) else {
            throw AwardsError.refused([ShortlistSelection.Refusal.noFreePlace])
        }
        let moved = try NominationStore.existing(best.nomination, in: write)
        try write.record(
            "nomination.moved_up", subject: moved.nominationID, region: RegionCode(moved.regionCode), moved,
            articles: [ShortlistSelection.citation, WorkingDays.citation])
        return moved
    }

    /// Moves somebody up unless equal ones meet or the caller may not publish it: then it takes a call of its own.
    func moveUpIfPossible(to place: String, in write: WriteTransaction) throws -> Nomination? {
        let next = try waiting(for: place, in: write)
        guard !next.listed.isEmpty, next.tied.isEmpty else { return nil }
        do { return try moveUp(to: place, in: write) } catch CaseworkError.refused { return nil }
    }

    /// Who waits for a place; one that was never reviewed does not.
    private func waiting(for place: String, in write: WriteTransaction) throws -> ShortlistSelection.Listing {
        let waiting = try ShortlistStore.candidates(round: round.message.roundID, in: [.notShortlisted], write)
        return ShortlistSelection.listing(
            of: waiting.filter { $0.place == place && !$0.totals.isEmpty }, quota: 1, round.programme.aggregate)
    }
}
