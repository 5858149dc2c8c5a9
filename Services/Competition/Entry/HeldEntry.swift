internal import CompetitionMessages

/// An entry as it is stored, with its start number as a number.
struct HeldEntry: Sendable {
    /// As the contract writes it.
    var message: Entry
    let startNumber: Int

    init(_ entry: Entry, startNumber: Int) {
        message = entry
        message.startNumber = startNumber < 10 ? "0\(startNumber)" : "\(startNumber)"
        self.startNumber = startNumber
    }

    /// Refuses an entry whose sheet can't be marked or locked any more.
    ///
    /// - Throws: ``CompetitionError/sheetLocked``, ``CompetitionError/entryWithdrawn``.
    func requireOpenSheet() throws(CompetitionError) {
        switch message.state {
        case .locked: throw .sheetLocked
        case .withdrawn: throw .entryWithdrawn
        case .entered, .unspecified, .unrecognized: break
        }
    }
}
