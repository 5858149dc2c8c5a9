internal import CompetitionMessages
internal import Ground
internal import Requests
internal import RPC
internal import Rules
internal import Storage

/// A competitor's sheet as it stands: the marks under the event's scheme, what they add up to, and what stands in the way of locking it.
struct CompetitorSheet: Sendable {
    private let entry: Entry
    private let findings: [MarkedSheet.Finding]
    private let anomalies: [MarkedSheet.Anomaly]
    let marked: MarkedSheet

    /// The sheet of an entry.
    ///
    /// - Throws: ``CompetitionError/schemeMissing``; `FAILED_PRECONDITION` `FIGURE_MISSING`.
    init(
        of entry: HeldEntry, in competition: HeldCompetition, by book: PolicyBook, _ transaction: some Transaction
    ) throws {
        guard let spread = book.value(.judgementSpread, on: competition.days.ends) else {
            throw RPCError.figureMissing(FigureKey.judgementSpread.rawValue)
        }
        guard let scheme = try SchemeStore.find(entry.message.eventID, in: transaction) else {
            throw CompetitionError.schemeMissing
        }
        self.entry = entry.message
        findings = try MarkStore.findings(on: entry.message.entryID, in: transaction)
        marked = MarkedSheet(plan: scheme.plan, findings: findings)
        anomalies = marked.anomalies(greatestSpread: Int(spread))
    }

    /// Refuses a sheet that can't be locked.
    ///
    /// - Throws: ``CompetitionError/refused(_:)`` with every anomaly.
    func requireSettled() throws(CompetitionError) {
        guard anomalies.isEmpty else { throw .refused(anomalies) }
    }

    /// The sheet in the contract, as it is in a state of its entry.
    func message(in state: EntryState) -> MarkSheet {
        let judged = Set(marked.plan.aspects.filter { $0.method == .judgement }.map(\.key))
        let marks = findings.map { finding in
            let value = Int32(finding.value)
            return judged.contains(finding.aspect)
                ? Mark(aspectKey: finding.aspect, judgeID: finding.judge, judgementScore: value)
                : Mark(aspectKey: finding.aspect, judgeID: finding.judge, markHundredths: value)
        }
        return MarkSheet(
            entryID: entry.entryID, marks: marks, locked: state == .locked, totalHundredths: Int32(marked.total),
            anomalies: state == .entered ? anomalies.map(\.sentence) : [])
    }

    /// The sheet in the contract, as it stands.
    var message: MarkSheet { message(in: entry.state) }
}
