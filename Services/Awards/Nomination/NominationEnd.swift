internal import AwardsMessages
internal import Ground
internal import Ledger
internal import Rules
internal import Storage

/// How a nomination leaves a round before the list is public.
enum NominationEnd {
    /// Takes a nomination out of the round before the list is public.
    static func end(
        _ nomination: Nomination, as state: NominationState, because reason: String, in write: WriteTransaction
    ) throws -> Nomination {
        let id = nomination.nominationID
        try AwardsError.check(
            NominationLife.refusals(
                isOpen: NominationStore.open.contains(nomination.state), isNominating: false, needsNominating: false))
        guard try NominationStore.advance(id, from: NominationStore.open, to: state, reason: reason, in: write),
            try !nomination.countsInShare || NominationShareStore.use(-1, of: nomination.shareKey, in: write)
        else { throw AwardsError.refused([NominationLife.Refusal.notOpen]) }
        let ended = try NominationStore.existing(id, in: write)
        try write.record(
            state == .withdrawn ? "nomination.withdrawn" : "nomination.refused", subject: id,
            region: RegionCode(ended.regionCode), ended, articles: [NominationLife.citation])
        return ended
    }
}
