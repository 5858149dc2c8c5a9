internal import Ledger
internal import Requests
package import TrainingRecordsMessages
package import RPC
internal import Ground
internal import Rules
internal import Storage

extension TrainingRecordsService {
    /// Notes a person's death.
    package func recordDeath(_ request: RecordDeathRequest.Checked, _ call: Call) async throws -> Person {
        guard request.diedOn <= call.day else { throw RequestField.invalid("died_on", "不能晚于办理日期") }
        return try await database.write(call, request) { write in
            let person = try PersonStore.existing(request.personID, in: write)
            try call.requireScope(region: person.regionCode)
            guard try PersonStore.existingBirthDay(of: person.personID, in: write) <= request.diedOn else {
                throw RequestField.invalid("died_on", "不能早于出生日期")
            }
            guard try PersonStore.die(person.personID, on: request.diedOn, in: write) else {
                throw TrainingRecordsError.personDeceased
            }
            return try PersonStore.record("person.deceased", person.personID, reason: request.evidence, in: write)
        }
    }
}
