internal import Ledger
internal import Requests
package import EvaluationMessages
package import RPC
internal import Ground
internal import Rules
internal import Storage

extension EvaluationService {
    /// Imposes a warning, or a ban for a term.
    package func imposeSanction(_ request: ImposeSanctionRequest.Checked, _ call: Call) async throws -> Sanction {
        let (id, day) = (RecordID.make("snc", at: call.now), call.day)
        guard let months = try environment.policy.book(at: call).value(.banMonths, on: day) else {
            throw EvaluationError.figuresMissing([FigureKey.banMonths.rawValue])
        }
        try EvaluationError.check(
            Sanctioning.refusals(
                isBan: request.measure == .ban, endsOn: request.endsOn, mostMonths: Int(months), on: day))
        return try await database.write(call, request) { write in
            let sanction = Sanction(
                sanctionID: id, kind: request.kind, sanctionedID: request.sanctionedID,
                regionCode: request.regionCode.code, measure: request.measure, reason: request.reason,
                document: request.document)
            try SanctionStore.impose(sanction, until: request.endsOn, on: day, in: write)
            let imposed = try SanctionStore.existing(id, in: write)
            try write.record(
                "sanction.imposed", subject: id, region: request.regionCode, imposed, articles: [Sanctioning.citation])
            return imposed
        }
    }
}
