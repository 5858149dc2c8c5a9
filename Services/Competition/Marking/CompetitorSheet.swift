internal import CompetitionMessages
internal import Ground
internal import Requests
internal import RPC
internal import Rules
internal import Storage

/// A competitor's sheet as it stands: the marks under the event's scheme, what they add up to, and what stands in the way of locking it.
struct CompetitorSheet: Sendable {
    private let entry: HeldEntry
    private let scheme: HeldScheme
    private let findings: [MarkedSheet.Finding]
    private let corrections: [String: Int]
    private let signed: [String]
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
        self.entry = entry
        self.scheme = scheme
        findings = try MarkStore.findings(on: entry.message.entryID, in: transaction)
        corrections = try MarkStore.corrections(on: entry.message.entryID, in: transaction)
        signed = try MarkStore.signed(on: entry.message.entryID, in: transaction)
        marked = MarkedSheet(plan: scheme.plan, findings: findings, corrections: corrections)
        anomalies = marked.anomalies(greatestSpread: Int(spread), signed: Set(signed))
    }

    /// Refuses a sheet that can't be locked.
    ///
    /// - Throws: ``CompetitionError/refused(_:)`` with every anomaly.
    func requireSettled() throws(CompetitionError) {
        guard anomalies.isEmpty else { throw .refused(anomalies) }
    }

    /// The sheet in the contract, as it is in a state of its entry.
    func message(in state: EntryState) -> MarkSheet {
        MarkSheet(
            entryID: entry.message.entryID, marks: findings.map(scheme.mark), locked: state == .locked,
            totalHundredths: Int32(marked.total), anomalies: state == .entered ? anomalies.map(\.sentence) : [],
            signedJudgeIDs: signed,
            corrections: corrections.sorted { $0.key < $1.key }.map { key, mark in
                AspectCorrection(aspectKey: key, markHundredths: Int32(mark))
            },
            reopeningReason: entry.reopeningReason)
    }

    /// The sheet in the contract, as it stands.
    var message: MarkSheet { message(in: entry.message.state) }
}
