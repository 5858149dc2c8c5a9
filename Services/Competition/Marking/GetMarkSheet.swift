package import CompetitionMessages
package import RPC

extension CompetitionService {
    package func getMarkSheet(_ request: GetMarkSheetRequest, _ call: Call) async throws -> MarkSheet {
        let book = try policy.book(at: call)
        return try await database.read { [entries] transaction in
            guard let entry = try entries.find(request.entryID, in: transaction) else {
                throw CompetitionError.entryNotFound
            }
            _ = try organised(entry.eventID, by: call, in: transaction)
            return try sheet(of: entry, under: book, in: transaction)
        }
    }
}
