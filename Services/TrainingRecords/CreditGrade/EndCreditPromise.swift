internal import Casework
internal import Ledger
package import TrainingRecordsMessages
package import RPC
internal import Ground
internal import Rules
internal import Storage

extension TrainingRecordsService {
    /// Ends a promise.
    package func endCreditPromise(_ request: EndCreditPromiseRequest.Checked, _ call: Call) async throws
        -> CreditPromise
    {
        let (id, book) = (request.promiseID, try policy.book(at: call))
        return try await database.write(call, request) { write in
            let promise = try CreditPromiseStore.existing(id, in: write)
            try call.requireScope(region: promise.regionCode)
            guard let city = RegionCode(promise.regionCode) else {
                throw StorageError.corrupt("credit_promise \(id) has no region")
            }
            guard try CreditPromiseStore.end(id, reason: request.reason, on: call.day, in: write) else {
                throw TrainingRecordsError.refused([ShortProcedureRule.Refusal.promiseEnded])
            }
            let ended = try CreditPromiseStore.existing(id, in: write)
            try write.record(
                "credit.promise_ended", subject: id, region: city, ended, articles: [ShortProcedureRule.citation])
            try NoticeStore.tell(
                .organisation(promise.organisationCreditCode), "书面承诺已终止，补贴申领不再适用简化流程：\(request.reason)",
                act: "credit.promise_ended", subject: id, region: city, disputableBy: book, in: write)
            return ended
        }
    }
}
