internal import CompetitionMessages

/// An entry as it is stored, with its numbers as numbers.
struct HeldEntry: Sendable {
    /// As the contract writes it.
    var message: Entry
    /// In the order of entry.
    let number: Int
    /// Drawn by lot; nil before the draw.
    let startNumber: Int?
    /// Why it is asked to be opened again; empty when it is not.
    let reopeningReason: String

    init(_ entry: Entry, number: Int, startNumber: Int? = nil, reopeningReason: String = "") {
        message = entry
        message.startNumber = startNumber.map(Self.digits) ?? ""
        self.number = number
        self.startNumber = startNumber
        self.reopeningReason = reopeningReason
    }

    /// At least two digits.
    static func digits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

    /// The code of the station that is drawn in this place, from 1.
    static func stationCode(_ place: Int) -> String { "S" + digits(place) }

    /// Refuses an entry whose sheet can't be marked or locked any more.
    ///
    /// - Throws: ``CompetitionError/sheetLocked``, ``CompetitionError/entryOut``.
    func requireOpenSheet() throws(CompetitionError) {
        switch message.state {
        case .locked: throw .sheetLocked
        case .withdrawn, .absent, .retired, .disqualified: throw .entryOut
        case .entered, .unspecified, .unrecognized: break
        }
    }
}

extension EntryOutcome {
    /// The state of an entry that is out so; nil for no outcome.
    var state: EntryState? {
        switch self {
        case .absent: .absent
        case .retired: .retired
        case .disqualified: .disqualified
        case .unspecified, .unrecognized: nil
        }
    }
}

extension EntryState {
    /// What a result says of an entry in this state that has no place; nil for those who compete.
    var resultStatus: ResultStatus? {
        switch self {
        case .absent: .absent
        case .retired: .retired
        case .disqualified: .disqualified
        case .entered, .withdrawn, .locked, .unspecified, .unrecognized: nil
        }
    }
}
