internal import AwardsMessages
internal import Casework
internal import Ground
internal import Ledger
internal import Rules
internal import Storage

/// What the steps of a nomination's case do to it: returned, withdrawn, refused, excluded, and standing again after an appeal.
enum NominationEnd {
    /// Moves a nomination and records it.
    static func move(
        _ nomination: Nomination, from: [NominationState], to state: NominationState, in write: WriteTransaction
    ) throws {
        let id = nomination.nominationID
        guard try NominationStore.advance(id, from: from, to: state, in: write) else {
            throw AwardsError.refused([NominationLife.Refusal.notOpen])
        }
        let moved = try NominationStore.existing(id, in: write)
        try write.record(
            "nomination.\(state.participle)", subject: id, region: RegionCode(moved.regionCode), moved,
            articles: [NominationLife.citation])
    }

    /// Takes a nomination out of the round before the list is public; its share is free again.
    static func end(_ nomination: Nomination, as state: NominationState, in write: WriteTransaction) throws {
        try move(nomination, from: NominationStore.open, to: state, in: write)
        guard try !nomination.countsInShare || NominationShareStore.use(-1, of: nomination.shareKey, in: write) else {
            throw StorageError.corrupt("nomination_share of \(nomination.nominationID) holds no nomination")
        }
    }

    /// Refused before the list it falls out; on the list it is excluded, stays marked there, and its place is free. When the round ends,
    /// nominations stay as they stood.
    static func refuse(_ nomination: Nomination, in round: StoredRound, _ write: WriteTransaction) throws {
        guard round.isOpen else { return }
        if nomination.state == .shortlisted {
            try move(nomination, from: [.shortlisted], to: .excluded, in: write)
            guard try RoundStore.list(-1, nomination.place, in: nomination.roundID, write) else {
                throw StorageError.corrupt("award_round \(nomination.roundID) lists nobody for \(nomination.place)")
            }
        } else if NominationStore.open.contains(nomination.state) {
            try end(nomination, as: .refused, in: write)
        } else {
            try move(nomination, from: [.notShortlisted], to: .refused, in: write)
        }
    }

    /// After a granted appeal it stands again: before the list to be reviewed, after it as one who may move up.
    static func restore(_ nomination: Nomination, in round: StoredRound, _ write: WriteTransaction) throws {
        guard round.isOpen else { throw AwardsError.refused([NominationLife.Refusal.roundEnded]) }
        let id = nomination.nominationID
        if nomination.state == .refused {
            guard try !NominationStore.isNominated(nomination.subjectKey, round: nomination.roundID, in: write) else {
                throw AwardsError.refused([NominationEligibility.Refusal.nominatedBefore])
            }
            guard try !nomination.countsInShare || NominationShareStore.use(1, of: nomination.shareKey, in: write)
            else { throw AwardsError.refused([NominationEligibility.Refusal.shareUsedUp]) }
        }
        let isPublic = round.message.state == .publicity
        try move(
            nomination, from: [.refused, .excluded], to: isPublic ? .notShortlisted : .nominated, in: write)
        if isPublic { try ShortlistStore.takeOff(id, in: write) }
    }
}

extension NominationState {
    /// What the feed calls it.
    fileprivate var participle: String {
        switch self {
        case .returned: "returned"
        case .withdrawn: "withdrawn"
        case .refused: "refused"
        case .excluded: "excluded"
        default: "restored"
        }
    }
}
