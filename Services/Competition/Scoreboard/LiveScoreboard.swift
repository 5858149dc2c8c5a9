internal import CompetitionMessages
internal import Rules
internal import Storage

/// An event's scoreboard of its locked sheets.
struct LiveScoreboard: Sendable {
    let held: HeldEvent

    /// How the event stands now, for who may see everything.
    func board(in transaction: some Transaction) throws -> Scoreboard {
        let delegations = try DelegationStore.names(ofCompetition: held.event.competitionID, in: transaction)
        let scheme = try SchemeStore.find(held.event.eventID, in: transaction)
        var marked: [ScoreLine] = []
        var unmarked: [ScoreLine] = []
        for entry in try EntryStore.byStart(ofEvent: held.event.eventID, in: transaction) {
            var line = ScoreLine(
                startNumber: entry.shownNumber, shownName: entry.message.shownName,
                delegationName: delegations[entry.message.delegationID] ?? "", teamName: entry.message.teamName)
            switch entry.message.state {
            case .locked:
                guard let scheme else {
                    throw StorageError.corrupt("event \(held.event.eventID) has no marking scheme")
                }
                let id = entry.message.entryID
                let sheet = MarkedSheet(
                    plan: scheme.plan, findings: try MarkStore.findings(on: id, in: transaction),
                    corrections: try MarkStore.corrections(on: id, in: transaction))
                line.marked = true
                line.totalHundredths = Int32(sheet.total)
                marked.append(line)
            case .entered: unmarked.append(line)
            default: continue
            }
        }
        marked.sort { ($1.totalHundredths, $0.startNumber) < ($0.totalHundredths, $1.startNumber) }
        for (place, line) in marked.enumerated() {
            let shares = place > 0 && marked[place - 1].totalHundredths == line.totalHundredths
            marked[place].rank = shares ? marked[place - 1].rank : Int32(place + 1)
        }
        return Scoreboard(eventID: held.event.eventID, lines: marked + unmarked)
    }

    /// What the public sees.
    func publicView(in transaction: some Transaction) throws -> ScoreboardView {
        if let frozen = try ScoreboardStore.frozen(held.event.eventID, in: transaction) {
            return ScoreboardView(board: frozen, frozen: true)
        }
        return ScoreboardView(board: try board(in: transaction), over: held.hasResults)
    }

    /// What the organiser sees: how it stands, and what the public sees where that is something else.
    func organiserView(in transaction: some Transaction) throws -> ScoreboardView {
        let frozen = try ScoreboardStore.frozen(held.event.eventID, in: transaction)
        return ScoreboardView(
            board: try board(in: transaction), frozen: frozen != nil, publicBoard: frozen, over: held.hasResults)
    }
}
