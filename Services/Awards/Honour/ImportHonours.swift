package import AwardsMessages
internal import Ground
internal import Ledger
package import RPC
internal import Requests
internal import Rules
internal import Storage

extension AwardsService {
    /// Records a list of earlier holders, and says of each row what became of it.
    package func importHonours(
        _ request: ImportHonoursRequest.Checked, _ call: Call
    ) async throws -> ImportHonoursResponse {
        let recording = HonourRecording(call: call)
        var registered: [String: Bool] = [:]
        for row in request.rows where registered[row.personID] == nil {
            registered[row.personID] = try await evidence.isRegistered(row.personID, call)
        }
        let known = registered
        return try await database.write(call, request) { write in
            var answer = ImportHonoursResponse()
            for (index, row) in request.rows.enumerated() {
                var result = ImportedHonourResult(row: Int32(index))
                let honour = recording.honour(
                    of: row.personID, row.kind, year: row.year, document: row.document, region: row.regionCode,
                    frontLine: row.frontLine)
                do {
                    if let honour, known[row.personID] == true {
                        try recording.add(honour, in: write)
                        result.honourID = honour.honourID
                    } else {
                        result.reason = honour == nil ? "FIELD_INVALID" : AwardsReason.personNotFound
                    }
                } catch AwardsError.conferredByRound {
                    result.reason = AwardsReason.conferredByRound
                } catch AwardsError.recordedBefore {
                    result.reason = AwardsReason.honourAlreadyRecorded
                }
                answer.results.append(result)
            }
            try write.record(
                "honours.imported", subject: "honours", region: nil, answer, articles: [HonourRegister.citation])
            return answer
        }
    }
}
