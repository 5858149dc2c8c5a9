package import CompetitionMessages
package import RPC
internal import Storage

extension CompetitionService {
    /// Gives the calling judge's own marks on a station's sheet.
    package func getJudgeSheet(_ request: GetJudgeSheetRequest.Checked, _ call: Call) async throws -> JudgeSheet {
        try await database.read { transaction in
            let desk = try JudgeDesk(of: request.eventID, call, in: transaction)
            let entry = try EntryStore.existing(
                station: request.stationCode, of: request.eventID, in: transaction)
            return try desk.sheet(of: entry, in: transaction)
        }
    }
}
