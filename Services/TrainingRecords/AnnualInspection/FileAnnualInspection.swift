internal import Casework
internal import Ledger
internal import Requests
package import TrainingRecordsMessages
package import RPC
internal import Ground
internal import Rules
internal import Storage

extension TrainingRecordsService {
    /// Files an institution's report on a year that is over, as a case.
    package func fileAnnualInspection(
        _ request: FileAnnualInspectionRequest.Checked, _ call: Call
    ) async throws -> AnnualInspection {
        let (id, city, code) = (
            RecordID.make("ani", at: call.now), request.regionCode, request.institutionCreditCode
        )
        let book = try policy.book(at: call)
        return try await database.write(call, request) { write in
            let held = try AnnualInspectionStore.institutions(
                in: city, year: request.year, withoutFiling: false, of: code, write)
            try TrainingRecordsError.check(
                AnnualInspectionRule.filingRefusals(year: request.year, classes: held.count, on: call.day))
            let inspection = AnnualInspection(
                annualInspectionID: id, institutionCreditCode: code.text, regionCode: city.code,
                year: Int32(request.year), fullTimeTeachers: Int32(request.fullTimeTeachers), report: request.report)
            guard try AnnualInspectionStore.insert(inspection, in: write) else {
                throw TrainingRecordsError.annualInspectionExists
            }
            let filed = try CaseFiling(AnnualInspectionCase.self, call, book: book).file(
                subject: id, title: "\(code.text) \(request.year)年度年检", region: city, in: write)
            try AnnualInspectionStore.setCase(filed.id, of: id, in: write)
            return try AnnualInspectionStore.existing(id, in: write)
        }
    }
}
