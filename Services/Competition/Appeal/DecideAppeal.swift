internal import Casework
package import CompetitionMessages
internal import Ledger
package import RPC
internal import Storage

extension CompetitionService {
    /// Grants or rejects an appeal, once; a granted one corrects the results in the same transaction.
    package func decideAppeal(_ request: DecideAppealRequest.Checked, _ call: Call) async throws -> Appeal {
        let book = try policy.book(at: call)
        let correction = ResultCorrection(
            marks: request.marks, disqualified: request.disqualifiedEntryIDs, reason: request.reason)
        guard request.granted != correction.isEmpty else { throw CompetitionError.nothingCorrected }
        return try await database.write(call, request) { write in
            let appeal = try AppealStore.existing(request.appealID, in: write)
            let held = try HeldEvent.organised(appeal.eventID, by: call, in: write)
            guard appeal.state == .filed else { throw CompetitionError.appealDecided }
            try AppealStore.setReason(request.reason, of: appeal.appealID, in: write)
            let taking = CaseTaking(AppealCase.self, call, book: book)
            if request.granted {
                try taking.take(.approve, appeal.caseID, reason: request.reason, in: write)
                let record = try taking.take(.decide, appeal.caseID, reason: request.reason, in: write)
                let corrected = try correction.carryOut(on: held, by: call, under: book, in: write)
                try AppealStore.end(record, as: .granted, version: corrected.version, in: write)
            } else {
                try taking.take(.refuse, appeal.caseID, reason: request.reason, in: write)
            }
            return try AppealStore.existing(request.appealID, in: write)
        }
    }
}
