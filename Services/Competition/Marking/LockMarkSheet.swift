internal import Ledger
internal import Requests
package import CompetitionMessages
package import RPC
internal import Ground
internal import Rules

extension CompetitionService {
    package func lockMarkSheet(_ request: LockMarkSheetRequest, _ call: Call) async throws -> MarkSheet {
        let book = try policy.book(at: call)
        return try await database.write(call, request) { [entries] write in
            guard let entry = try entries.find(request.entryID, in: write) else { throw CompetitionError.entryNotFound }
            let (_, competition) = try organised(entry.eventID, by: call, in: write)
            try requireLockable(entry)
            let anomalies = try anomalies(of: entry, under: book, in: write)
            guard anomalies.isEmpty else { throw CompetitionError.refused(anomalies) }
            guard try entries.lock(entry.entryID, in: write) else { throw CompetitionError.sheetLocked }
            var locked = entry
            locked.state = .locked
            let sheet = try sheet(of: locked, under: book, in: write)
            try write.record(
                "mark_sheet.locked", subject: entry.entryID, region: RegionCode(competition.regionCode), sheet,
                articles: [MarkedSheet.citation])
            return sheet
        }
    }

    private func requireLockable(_ entry: Entry) throws(CompetitionError) {
        switch entry.state {
        case .locked: throw .sheetLocked
        case .withdrawn: throw .entryWithdrawn
        case .entered, .unspecified, .unrecognized: break
        }
    }
}
