internal import AwardsMessages
internal import Ground
internal import Rules
internal import Storage

/// A round as rules ask about it: the contract's message, and its days, which the message writes as text.
struct StoredRound: Sendable {
    var message: Round
    /// The last day for nominations.
    var closesOn: CivilDay
    /// The days on which the shortlist is public; nil before it is published.
    var publicity: DayPeriod?

    /// How many may be awarded of a tier, and how many are.
    ///
    /// - Throws: `StorageError.corrupt` when nothing is stored of it.
    func quota(of tier: SelectionTier) throws(StorageError) -> AwardQuota {
        guard let quota = message.quotas.first(where: { $0.kind == tier.kind }) else {
            throw .corrupt("award_round \(message.roundID) has no quota of \(tier.rawValue)")
        }
        return quota
    }
}
