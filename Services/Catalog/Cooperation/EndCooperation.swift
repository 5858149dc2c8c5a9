package import CatalogMessages
internal import Ground
internal import Ledger
internal import Requests
package import RPC
internal import Rules
internal import Storage

extension CatalogService {
    /// Ends a cooperation with today as its last day.
    package func endCooperation(_ request: EndCooperationRequest.Checked, _ call: Call) async throws -> Cooperation {
        let (id, day) = (request.cooperationID, call.day)
        return try await database.write(call, request) { write in
            let stored = try CooperationStore.existing(id, in: write)
            try call.requireScope(region: stored.region.code, organisation: stored.message.schoolCreditCode)
            try CatalogError.check(CooperationEntry.refusalsToEnd(isEnded: stored.isEnded))
            guard try CooperationStore.end(id, reason: request.reason, on: day, in: write) else {
                throw CatalogError.refused([CooperationEntry.Refusal.ended])
            }
            let cooperation = try CooperationStore.existing(id, in: write).message
            try write.record("cooperation.ended", subject: id, region: stored.region, cooperation)
            return cooperation
        }
    }
}
