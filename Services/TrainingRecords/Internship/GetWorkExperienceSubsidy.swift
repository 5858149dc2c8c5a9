internal import Ledger
internal import RequestChecks
internal import Requests
package import TrainingRecordsMessages
package import RPC
internal import Ground
internal import Rules
internal import Storage
internal import TypeMessages

extension TrainingRecordsService {
    /// What is due for a place of work experience as far as it has gone.
    package func getWorkExperienceSubsidy(
        _ request: GetWorkExperienceSubsidyRequest.Checked, _ call: Call
    ) async throws -> WorkExperienceSubsidy {
        let stored = try await database.read { try InternshipStore.existing(request.internshipID, in: $0) }
        if call.identity.role != .auditor { try call.requireScope(of: stored) }
        var refusals: [InternshipRule.Refusal] = []
        if stored.message.kind != .workExperience { refusals.append(.notExperience) }
        if stored.message.voided { refusals.append(.voided) }
        guard refusals.isEmpty else { return WorkExperienceSubsidy(refusals: refusals.map { Refusal($0) }) }
        let (book, first) = (try policy.book(at: call), stored.beginsOn)
        let city = stored.region.city ?? stored.region
        guard let monthly = book.yuan(.experienceSubsidy, on: first, in: city),
            let figures = InternshipRule.Figures(book, on: first, in: city)
        else { throw TrainingRecordsError.figureMissing }
        let months = InternshipRule.paidMonths(
            from: first, through: min(stored.lastOn, call.day), most: figures.months.upperBound)
        return WorkExperienceSubsidy(
            months: Int32(clamping: months), monthlyYuan: monthly.amount,
            amountYuan: monthly.amount.multipliedWithinRange(by: Int64(months)))
    }
}
