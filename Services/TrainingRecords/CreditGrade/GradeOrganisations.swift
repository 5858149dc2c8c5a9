internal import Casework
internal import Ledger
internal import Requests
package import TrainingRecordsMessages
package import RPC
internal import Ground
internal import Rules
internal import Storage

extension TrainingRecordsService {
    /// Grades every institution and enterprise with a completed class in the city and year.
    package func gradeOrganisations(
        _ request: GradeOrganisationsRequest.Checked, _ call: Call
    ) async throws -> GradeOrganisationsResponse {
        let (city, year, day, book) = (request.regionCode, request.year, call.day, try policy.book(at: call))
        guard year <= day.year else {
            throw TrainingRecordsError.refused([CreditGrading.Refusal.yearNotBegun])
        }
        guard let figures = CreditGrading.Figures(book, on: day, in: city) else {
            throw TrainingRecordsError.figureMissing
        }
        return try await database.write(call, request) { write in
            var response = GradeOrganisationsResponse()
            for code in try CreditFactStore.organisations(in: city, year: year, write) {
                let facts = try CreditFactStore.facts(of: code, in: city, year: year, today: day, write)
                let grade = try CreditStore.insert(
                    code, in: city, year: year, version: 1, facts: facts, reason: "", by: figures, of: book, on: day,
                    in: write)
                guard let grade else {
                    response.gradedBefore += 1
                    continue
                }
                response.graded += 1
                try grade.announce("graded", by: book, in: write)
            }
            return response
        }
    }
}

extension CreditGrade {
    /// What people read of it.
    private var letter: String {
        switch level {
        case .a: "A"
        case .b: "B"
        case .c: "C"
        default: "D"
        }
    }

    /// Records the grade and tells the organisation, which may dispute it.
    func announce(_ participle: String, by book: PolicyBook, in write: WriteTransaction) throws {
        guard let city = RegionCode(regionCode) else {
            throw StorageError.corrupt("credit_grade \(gradeID) has no region")
        }
        try write.record(
            "credit.\(participle)", subject: gradeID, region: city, self, articles: [CreditGrading.citation])
        try NoticeStore.tell(
            .organisation(organisationCreditCode), "\(year)年度信用等级评定为\(letter)级，\(points)分",
            act: "credit.\(participle)", subject: gradeID, region: city, disputableBy: book, in: write)
    }
}
