package import CatalogMessages
internal import Ground
internal import Ledger
internal import Requests
package import RPC
internal import Rules
internal import Storage

extension CatalogService {
    /// Ends a programme with today as its last day.
    package func endInternationalProgramme(
        _ request: EndInternationalProgrammeRequest.Checked, _ call: Call
    ) async throws -> InternationalProgramme {
        let (id, day) = (request.programmeID, call.day)
        return try await database.write(call, request) { write in
            let stored = try InternationalProgrammeStore.existing(id, in: write)
            try call.requireScope(region: stored.region.code, organisation: stored.message.leadCreditCode)
            try CatalogError.check(InternationalProgrammeEntry.refusalsToEnd(isEnded: stored.isEnded))
            guard try InternationalProgrammeStore.end(id, reason: request.reason, on: day, in: write) else {
                throw CatalogError.refused([InternationalProgrammeEntry.Refusal.ended])
            }
            let programme = try InternationalProgrammeStore.existing(id, in: write).message
            try write.record("international_programme.ended", subject: id, region: stored.region, programme)
            return programme
        }
    }
}
