internal import CompetitionMessages
internal import Ground
internal import Rules
internal import Storage

/// How marks become a sheet, and what stands in the way of locking it.
extension CompetitionService {
    /// What a competitor was given, under the event's scheme.
    func marked(_ entry: Entry, in transaction: some Transaction) throws -> MarkedSheet {
        guard let scheme = try marking.scheme(of: entry.eventID, in: transaction) else {
            throw CompetitionError.schemeMissing
        }
        return MarkedSheet(
            plan: scheme.plan,
            findings: try marking.marks(on: entry.entryID, in: transaction).map {
                MarkedSheet.Finding(aspect: $0.aspect, judge: $0.judge, value: $0.value)
            })
    }

    /// What stands in the way of locking a sheet.
    func anomalies(
        of entry: Entry, under book: PolicyBook, in transaction: some Transaction
    ) throws -> [MarkedSheet.Anomaly] {
        let (_, competition) = try known(entry.eventID, in: transaction)
        guard let day = CivilDay(competition.endsOn),
            let spread = book.value("competition.judgement.spread.max", on: day)
        else { throw CompetitionError.figureMissing("competition.judgement.spread.max") }
        return try marked(entry, in: transaction).anomalies(greatestSpread: Int(spread))
    }

    /// An entry's sheet as it stands.
    func sheet(of entry: Entry, under book: PolicyBook, in transaction: some Transaction) throws -> MarkSheet {
        let marked = try marked(entry, in: transaction)
        let judged = Set(marked.plan.aspects.filter { $0.method == .judgement }.map(\.key))
        let marks = try marking.marks(on: entry.entryID, in: transaction).map { mark in
            judged.contains(mark.aspect)
                ? Mark(aspectKey: mark.aspect, judgeID: mark.judge, judgementScore: Int32(mark.value))
                : Mark(aspectKey: mark.aspect, judgeID: mark.judge, markHundredths: Int32(mark.value))
        }
        let anomalies = entry.state == .entered ? try anomalies(of: entry, under: book, in: transaction) : []
        return MarkSheet(
            entryID: entry.entryID, marks: marks, locked: entry.state == .locked,
            totalHundredths: Int32(marked.total), anomalies: anomalies.map(\.sentence))
    }
}
