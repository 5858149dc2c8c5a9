internal import Casework
internal import Ledger
internal import Requests
package import TrainingRecordsMessages
package import RPC
internal import Ground
internal import Rules
internal import Storage

extension TrainingRecordsService {
    /// Imposes a warning or a ban because of a finding.
    package func imposeTrainingSanction(
        _ request: ImposeTrainingSanctionRequest.Checked, _ call: Call
    ) async throws -> TrainingSanction {
        let (id, day, book) = (RecordID.make("tsn", at: call.now), call.day, try policy.book(at: call))
        return try await database.write(call, request) { write in
            let finding = try FindingStore.existing(request.findingID, on: day, in: write)
            try call.requireScope(region: finding.region.code)
            guard let months = book.value(.trainingBanMonths, on: day, in: finding.region) else {
                throw RPCError.figureMissing(FigureKey.trainingBanMonths.rawValue)
            }
            var refusals: [any RefusalReason] = TrainingSanctioning.refusals(
                isBan: request.measure == .ban, endsOn: request.endsOn, mostMonths: Int(months), on: day)
            if !finding.state.isPublic { refusals.append(FindingLife.Refusal.notPublic) }
            try TrainingRecordsError.check(refusals)
            let sanction = TrainingSanction(
                sanctionID: id, findingID: request.findingID, organisationCreditCode: finding.organisation.text,
                regionCode: finding.region.code, measure: request.measure, document: request.document)
            try TrainingSanctionStore.insert(sanction, until: request.endsOn, on: day, in: write)
            let imposed = try TrainingSanctionStore.existing(id, in: write)
            try write.record(
                "training_sanction.imposed", subject: id, region: finding.region, imposed,
                articles: [TrainingSanctioning.citation])
            try NoticeStore.tell(
                .organisation(finding.organisation.text),
                request.measure == .ban
                    ? "在\(imposed.endsOn)前不得承担补贴性培训（\(request.document)）" : "警告（\(request.document)）",
                act: "training_sanction.imposed", subject: id, region: finding.region, disputableBy: book, in: write)
            return imposed
        }
    }
}
