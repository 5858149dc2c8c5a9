internal import Ledger
internal import Requests
package import TrainingRecordsMessages
package import RPC
internal import Ground
internal import Storage

extension TrainingRecordsService {
    /// Registers a person under their real name. The digest of the number is unique, so of two concurrent calls one succeeds.
    package func registerPerson(_ request: RegisterPersonRequest, _ call: Call) async throws -> Person {
        let number = try citizenNumber(request.citizenNumber, on: call.day)
        let name = try RequestField.name(request.name, "name")
        let phone = try RequestField.optionalPhone(request.phone, "phone")
        let region = try RequestField.place(request.regionCode, "region_code")
        let person = Person(
            personID: RecordID.make("p", at: call.now), name: name, citizenNumberMasked: Masking.number(number),
            birthDate: number.birthDay.description, sex: number.sex == .male ? .male : .female,
            regionCode: region.code, phoneMasked: Masking.phone(phone), registeredAt: call.now.timestamp)
        let sealed = PersonStore.Sealed(
            numberDigest: vault.digest(of: number), number: try vault.seal(number.text, of: person.personID),
            phone: phone.isEmpty ? nil : try vault.seal(phone, of: person.personID))

        return try await database.write(call, request) { write in
            guard try PersonStore.insert(person, birth: number.birthDay, sealed: sealed, in: write) else {
                let existing = try PersonStore.person(numberDigest: sealed.numberDigest, in: write)
                let shown = existing.flatMap { call.maySee($0, knowingName: name) ? $0.personID : nil }
                throw TrainingRecordsError.personExists(personID: shown)
            }
            let summary = PersonSummary(
                personID: person.personID, regionCode: region.code, registeredAt: person.registeredAt)
            try write.record("person.registered", subject: person.personID, region: region, summary)
            return person
        }
    }

    /// A citizen number; made-up ones only where test identities are allowed.
    ///
    /// - Throws: `INVALID_ARGUMENT` `CITIZEN_NUMBER_INVALID` with what is wrong, never with the number.
    func citizenNumber(_ text: String, on day: CivilDay) throws -> CitizenID {
        if text.isEmpty { throw RequestField.required("citizen_number") }
        let violations = CitizenID.violations(of: text, allowingTestArea: allowsTestIdentities, on: day)
        guard violations.isEmpty, let number = try? CitizenID(text, allowingTestArea: allowsTestIdentities, on: day)
        else { throw TrainingRecordsError.citizenNumberInvalid(violations) }
        return number
    }
}
