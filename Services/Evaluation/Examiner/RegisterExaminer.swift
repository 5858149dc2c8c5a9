internal import Ledger
internal import Requests
package import EvaluationMessages
package import RPC
internal import Ground
internal import Storage

extension EvaluationService {
    /// Registers an examiner or quality supervisor with the card.
    package func registerExaminer(_ request: RegisterExaminerRequest.Checked, _ call: Call) async throws -> Examiner {
        let card = try ExaminerCard(request)
        for occupation in card.occupations { _ = try await catalog.occupation(occupation, call) }
        _ = try await people.profile(request.personID, call)

        let examiner = Examiner(
            examinerID: RecordID.make("exm", at: call.now), personID: request.personID, kind: request.kind,
            cardNumber: card.number, regionCode: request.regionCode.code,
            occupationCodes: card.occupations.map(\.description), highestLevel: card.highestLevel,
            validFromOn: "\(request.validFromOn)", validToOn: "\(request.validToOn)",
            employerCreditCode: request.employerCreditCode?.text ?? "", state: .active, revision: 1)
        return try await database.write(call, request) { write in
            let isNew = try ExaminerStore.register(
                examiner, from: request.validFromOn, through: request.validToOn, in: write)
            guard isNew else { throw EvaluationError.examinerCardExists }
            try write.record(
                "examiner.registered", subject: examiner.examinerID, region: request.regionCode, examiner)
            return examiner
        }
    }
}
