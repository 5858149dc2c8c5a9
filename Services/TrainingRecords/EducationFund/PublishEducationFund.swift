internal import Ledger
internal import Requests
package import TrainingRecordsMessages
package import RPC
internal import Ground
internal import Rules
internal import Storage

extension TrainingRecordsService {
    /// Records that a year was published to the workers' congress.
    package func publishEducationFund(
        _ request: PublishEducationFundRequest.Checked, _ call: Call
    ) async throws -> EducationFund {
        try await database.write(call, request) { write in
            let stored = try EducationFundStore.existing(request.fundID, in: write)
            try call.requireScope(region: stored.region.code, organisation: stored.message.employerCreditCode)
            guard stored.counts else { throw TrainingRecordsError.fundNotFound }
            try TrainingRecordsError.check(
                EducationFundRule.refusalsToPublish(stored.year, on: request.onDate, today: call.day))
            try EducationFundStore.publish(request.fundID, on: request.onDate, request.publication, in: write)
            return try EducationFundStore.record(
                "education_fund.published", request.fundID, percent: try frontlineShare(in: stored.region, call),
                on: call.day, in: write)
        }
    }
}
