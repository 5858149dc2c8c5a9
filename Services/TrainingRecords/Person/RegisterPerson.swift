internal import Ledger
internal import Requests
package import TrainingRecordsMessages
package import RPC
internal import Ground
internal import Storage
internal import WireMessages

extension TrainingRecordsService {
    /// Registers a person under their real name. The digest of the number is unique, so of two concurrent calls one succeeds.
    package func registerPerson(_ request: RegisterPersonRequest.Checked, _ call: Call) async throws -> Person {
        let number = try citizenNumber(request.citizenNumber, on: call.day)
        let person = Person(
            personID: RecordID.make("p", at: call.now), name: RealName.normalised(request.name),
            birthDate: number.birthDay.description, sex: number.sex == .male ? .male : .female,
            regionCode: request.regionCode.code,
            registeredAt: Timestamp(nanosecondsSince1970: call.now.nanosecondsSince1970),
            birthYear: Int32(number.birthDay.year))
        let sealed = PersonStore.Sealed(
            numberDigest: vault.digest(of: number), number: try vault.seal(number.text, .number, of: person.personID),
            phone: request.phone.isEmpty ? nil : try vault.seal(request.phone, .phone, of: person.personID))

        return try await database.write(call, request) { write in
            guard try PersonStore.insert(person, birth: number.birthDay, sealed: sealed, in: write) else {
                let existing = try PersonStore.find(numberDigest: sealed.numberDigest, in: write)
                let shown = existing.flatMap { call.maySee($0, knowingName: person.name) ? $0.personID : nil }
                throw TrainingRecordsError.personExists(personID: shown)
            }
            let summary = PersonSummary(
                personID: person.personID, regionCode: person.regionCode, registeredAt: person.registeredAt)
            try write.record("person.registered", subject: person.personID, region: request.regionCode, summary)
            return try call.seen(person, by: vault, sealed: nil)
        }
    }
}
