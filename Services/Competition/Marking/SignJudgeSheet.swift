internal import Ledger
package import CompetitionMessages
package import RPC
internal import Rules
internal import Storage

extension CompetitionService {
    /// Signs the calling judge's own marks on a station's open sheet.
    package func signJudgeSheet(_ request: SignJudgeSheetRequest.Checked, _ call: Call) async throws -> JudgeSheet {
        try await database.write(call, request) { write in
            let desk = try JudgeDesk(of: request.eventID, call, in: write)
            let entry = try desk.openEntry(at: request.stationCode, in: write)
            guard try !desk.sheet(of: entry, in: write).marks.isEmpty else { throw CompetitionError.noMarksToSign }
            try MarkStore.sign(entry.message.entryID, by: desk.judge.judgeID, at: call.now, in: write)
            let sheet = try desk.sheet(of: entry, in: write)
            try write.record(
                "judge_sheet.signed", subject: entry.message.entryID, region: desk.held.competition.region, sheet,
                articles: [MarkedSheet.citation])
            return sheet
        }
    }
}
