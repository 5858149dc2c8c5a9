internal import CompetitionMessages
internal import RPC
internal import Rules
internal import Storage

/// A judge at work: the calling account, as a judge of an event.
struct JudgeDesk: Sendable {
    let judge: Judge
    let held: HeldEvent

    /// The calling judge of an event.
    ///
    /// - Throws: ``CompetitionError/eventNotFound``; `PERMISSION_DENIED` `OUT_OF_SCOPE` for who does not judge it.
    init(of eventID: String, _ call: Call, in transaction: some Transaction) throws {
        held = try HeldEvent.existing(eventID, in: transaction)
        guard !call.identity.personID.isEmpty,
            let judge = try JudgeStore.judge(call.identity.personID, in: eventID, transaction)
        else { throw RPCError.outOfScope("本账号不是该赛项的裁判") }
        self.judge = judge
    }

    /// Why the judge may not mark an entry; empty when they may.
    func refusals(marking entry: Entry) -> [JudgeInterest.Refusal] {
        let declaration = JudgeInterest.Declaration(
            person: judge.personID, persons: Set(judge.declaredPersonIDs),
            delegations: Set(judge.declaredDelegationIDs))
        var refusals: [JudgeInterest.Refusal] = judge.dismissedOn.isEmpty ? [] : [.dismissed]
        for member in entry.memberPersonIDs {
            for refusal in JudgeInterest.refusals(
                for: declaration, markingCompetitor: member, ofDelegation: entry.delegationID)
            where !refusals.contains(refusal) {
                refusals.append(refusal)
            }
        }
        return refusals
    }

    /// The entry at a station, on whose open sheet the judge may act.
    ///
    /// - Throws: ``CompetitionError/stationNotFound``, ``CompetitionError/sheetLocked``, ``CompetitionError/entryOut``,
    ///   ``CompetitionError/refused(_:)``.
    func openEntry(at station: String, in transaction: some Transaction) throws -> HeldEntry {
        let entry = try EntryStore.existing(station: station, of: held.event.eventID, in: transaction)
        try entry.requireOpenSheet()
        let refusals = refusals(marking: entry.message)
        guard refusals.isEmpty else { throw CompetitionError.refused(refusals) }
        return entry
    }

    /// What the judge entered at a station, and nothing of others.
    func sheet(of entry: HeldEntry, in transaction: some Transaction) throws -> JudgeSheet {
        let scheme = try SchemeStore.find(held.event.eventID, in: transaction)
        let own = try MarkStore.findings(on: entry.message.entryID, in: transaction)
            .filter { $0.judge == judge.judgeID }
        return JudgeSheet(
            eventID: held.event.eventID, stationCode: entry.message.stationCode,
            marks: own.compactMap { scheme?.mark($0) },
            signed: try MarkStore.signed(on: entry.message.entryID, in: transaction).contains(judge.judgeID),
            locked: try EntryStore.existing(entry.message.entryID, in: transaction).message.state == .locked)
    }
}
