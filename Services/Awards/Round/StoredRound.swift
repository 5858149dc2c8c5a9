internal import AwardsMessages
internal import Ground
internal import MessageRuntime
internal import Rules
internal import Storage

/// A round as rules ask about it: the contract's message, its programme, and its days, which the message writes as text.
struct StoredRound: Sendable {
    var message: Round
    /// The programme as it was when the round was opened.
    var programme: AwardProgramme
    /// The last day for nominations.
    var closesOn: CivilDay

    /// Whether it takes nominations, is reviewed or decided.
    var isOpen: Bool { message.state != .closed && message.state != .cancelled }

    /// Whether it takes nominations, and corrections of them, on a day.
    func takesNominations(on day: CivilDay) -> Bool { message.state == .nominating && day <= closesOn }

    /// How many may be awarded of a place, and how many are.
    ///
    /// - Throws: `StorageError.corrupt` when nothing is stored of it.
    func quota(of place: String) throws(StorageError) -> AwardQuota {
        guard let quota = message.quotas.first(where: { $0.place == place }) else {
            throw .corrupt("award_round \(message.roundID) has no place \(place)")
        }
        return quota
    }
}

extension AwardKind {
    /// The honour of the register that a place is; unspecified when it is none.
    init(place: String) { self = AwardKind(word: place, "AWARD_KIND_") ?? .unspecified }

    /// The key of the place of which it is the honour.
    var place: String { word("AWARD_KIND_") }
}
