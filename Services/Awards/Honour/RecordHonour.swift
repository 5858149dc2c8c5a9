package import AwardsMessages
internal import Ground
internal import Ledger
package import RPC
internal import Requests
internal import Rules
internal import Storage
internal import WireMessages

extension AwardsService {
    /// Enters an honour that was conferred elsewhere into the register.
    package func recordHonour(_ request: RecordHonourRequest.Checked, _ call: Call) async throws -> Honour {
        let years = HonourRegister.years(on: call.day)
        guard years.contains(request.year) else { throw AwardsError.yearOutOfRange(years) }
        guard SelectionTier(request.kind) == nil else { throw AwardsError.conferredByRound }
        try await evidence.requirePerson(request.personID, in: "person_id", call)
        return try await database.write(call, request) { write in
            let honour = Honour(
                honourID: RecordID.make("hon", at: call.now), personID: request.personID, kind: request.kind,
                year: Int32(request.year), document: request.document, regionCode: request.regionCode.code,
                frontLine: request.frontLine, state: .conferred,
                conferredAt: Timestamp(nanosecondsSince1970: call.now.nanosecondsSince1970))
            guard try HonourStore.add(honour, in: write) else { throw AwardsError.recordedBefore }
            try write.record(
                "honour.conferred", subject: honour.honourID, region: request.regionCode, honour,
                articles: [HonourRegister.citation])
            return honour
        }
    }
}
