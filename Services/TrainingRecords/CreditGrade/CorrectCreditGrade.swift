internal import Ledger
internal import Requests
package import TrainingRecordsMessages
package import RPC
internal import Ground
internal import Rules
internal import Storage

extension TrainingRecordsService {
    /// Grades an organisation again by the facts as they are now.
    package func correctCreditGrade(_ request: CorrectCreditGradeRequest.Checked, _ call: Call) async throws
        -> CreditGrade
    {
        let (day, book) = (call.day, try policy.book(at: call))
        return try await database.write(call, request) { write in
            let grade = try CreditStore.existing(request.gradeID, in: write)
            try call.requireScope(region: grade.regionCode)
            guard let city = RegionCode(grade.regionCode), let code = try? CreditCode(grade.organisationCreditCode)
            else {
                throw StorageError.corrupt("credit_grade \(grade.gradeID) has no organisation")
            }
            guard let figures = CreditGrading.Figures(book, on: day, in: city) else {
                throw TrainingRecordsError.figureMissing
            }
            let facts = try CreditFactStore.facts(of: code, in: city, year: Int(grade.year), today: day, write)
            guard try facts != CreditFactStore.facts(of: grade.gradeID, in: write) else {
                throw TrainingRecordsError.refused([CreditGrading.Refusal.unchanged])
            }
            guard try CreditStore.supersede(grade.gradeID, in: write),
                let corrected = try CreditStore.insert(
                    code, in: city, year: Int(grade.year), version: Int(grade.version) + 1, facts: facts,
                    reason: request.reason, by: figures, of: book, on: day, in: write)
            else { throw TrainingRecordsError.refused([CreditGrading.Refusal.superseded]) }
            try corrected.announce("corrected", by: book, in: write)
            return corrected
        }
    }
}
