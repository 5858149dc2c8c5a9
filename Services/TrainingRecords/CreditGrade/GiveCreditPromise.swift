internal import Ledger
internal import Requests
package import TrainingRecordsMessages
package import RPC
internal import Rules
internal import Storage

extension TrainingRecordsService {
    /// Keeps the written promise that the short procedure asks for.
    package func giveCreditPromise(_ request: GiveCreditPromiseRequest.Checked, _ call: Call) async throws
        -> CreditPromise
    {
        let (id, city) = (RecordID.make("crp", at: call.now), request.regionCode)
        return try await database.write(call, request) { write in
            let found = try CreditStore.shortProcedure(
                of: request.organisationCreditCode, in: city, on: call.day, write)
            guard found.promise == nil else { throw TrainingRecordsError.creditPromiseExists }
            try TrainingRecordsError.check(found.refusals.filter { $0 != .noPromise })
            let promise = CreditPromise(
                promiseID: id, organisationCreditCode: request.organisationCreditCode.text, regionCode: city.code,
                statement: request.statement, gradeID: found.grade?.gradeID ?? "")
            guard try CreditPromiseStore.insert(promise, by: call.identity.subject, in: write) else {
                throw TrainingRecordsError.creditPromiseExists
            }
            let given = try CreditPromiseStore.existing(id, in: write)
            try write.record(
                "credit.promised", subject: id, region: city, given, articles: [ShortProcedureRule.citation])
            return given
        }
    }
}
