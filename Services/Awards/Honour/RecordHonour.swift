package import AwardsMessages
internal import Ledger
package import RPC
internal import Requests
internal import Rules
internal import Storage

extension AwardsService {
    /// Enters an honour that was conferred elsewhere, or before there were rounds here, into the register.
    package func recordHonour(_ request: RecordHonourRequest.Checked, _ call: Call) async throws -> Honour {
        let recording = HonourRecording(call: call)
        let asked = recording.honour(
            of: request.personID, request.kind, year: request.year, document: request.document,
            region: request.regionCode, frontLine: request.frontLine)
        guard let honour = asked else { throw AwardsError.yearOutOfRange(HonourRegister.years(on: call.day)) }
        try await evidence.requirePerson(request.personID, in: "person_id", call)
        return try await database.write(call, request) { write in
            try recording.add(honour, in: write)
            return honour
        }
    }
}
