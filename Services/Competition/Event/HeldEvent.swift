internal import CompetitionMessages
internal import RPC
internal import Storage

/// An event with the competition it belongs to.
struct HeldEvent: Sendable {
    let event: CompetitionEvent
    let competition: HeldCompetition

    /// An event.
    ///
    /// - Throws: ``CompetitionError/eventNotFound``.
    static func existing(_ id: String, in transaction: some Transaction) throws -> HeldEvent {
        let event = try EventStore.existing(id, in: transaction)
        return HeldEvent(
            event: event, competition: try CompetitionStore.existing(event.competitionID, in: transaction))
    }

    /// An event of which the caller is the authority or the organiser.
    ///
    /// - Throws: ``CompetitionError/eventNotFound``; `PERMISSION_DENIED` `OUT_OF_SCOPE`.
    static func organised(_ id: String, by call: Call, in transaction: some Transaction) throws -> HeldEvent {
        let held = try existing(id, in: transaction)
        try held.competition.requireOrganiser(call)
        return held
    }

    /// Whether results are announced or final.
    var hasResults: Bool { event.state == .announced || event.state == .published }

    /// Refuses once results are announced: what they were made of stands.
    ///
    /// - Throws: ``CompetitionError/alreadyPublished(field:)``.
    func requireOpenResults(field: String) throws(CompetitionError) {
        guard !hasResults else { throw .alreadyPublished(field: field) }
    }

    /// Refuses an event that is cancelled, by itself or with its competition.
    ///
    /// - Throws: ``CompetitionError/eventCancelled``.
    func requireHeld() throws(CompetitionError) {
        guard event.state != .cancelled, competition.message.state != .cancelled else { throw .eventCancelled }
    }
}
