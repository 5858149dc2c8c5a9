internal import Ledger
internal import TrainingRecordsMessages
internal import RPC
internal import Ground
internal import Storage

/// People under their real name.
enum PersonStore {
    private static let columns: SQL =
        "id, name, number_masked, birth_on, sex, region_code, phone_masked, registered_at"

    /// What is kept of a person beside what is shown.
    struct Sealed: Sendable {
        var numberDigest: [UInt8]
        var number: [UInt8]
        var phone: [UInt8]?
    }

    /// Registers a person. The key of `person_number` decides whether the number is registered already.
    ///
    /// - Returns: whether the person is new.
    static func insert(_ person: Person, birth: CivilDay, sealed: Sealed, in write: WriteTransaction) throws -> Bool {
        let isNewNumber = try write.execute(
            """
            INSERT INTO person_number (number_digest, person_id) VALUES (\(sealed.numberDigest), \(person.personID))
            ON CONFLICT DO NOTHING
            """)
        guard isNewNumber == 1 else { return false }
        try write.execute(
            """
            INSERT INTO person (id, name, number_digest, number_sealed, number_masked, phone_sealed, phone_masked,
                birth_on, sex, region_code, registered_at)
            VALUES (\(person.personID), \(person.name), \(sealed.numberDigest), \(sealed.number),
                \(person.citizenNumberMasked), \(sealed.phone.sqlValue), \(person.phoneMasked), \(birth.daysSince1970),
                \(person.sex.rawValue), \(person.regionCode), \(write.act.instantNanoseconds))
            """)
        return true
    }

    /// A person; nil when nobody has the id.
    static func find(_ id: String, in transaction: some Transaction) throws -> Person? {
        try transaction.first("SELECT \(columns) FROM person WHERE id = \(id)", decode)
    }

    /// A person.
    ///
    /// - Throws: ``TrainingRecordsError/personNotFound``.
    static func existing(_ id: String, in transaction: some Transaction) throws -> Person {
        guard let person = try find(id, in: transaction) else { throw TrainingRecordsError.personNotFound }
        return person
    }

    /// A person by the digest of their number; nil when it is not registered.
    static func find(numberDigest: [UInt8], in transaction: some Transaction) throws -> Person? {
        let id = try transaction.first(statement(numberDigest: numberDigest)) { try $0.text("person_id") }
        return try id.flatMap { try find($0, in: transaction) }
    }

    /// Whose number has that digest.
    static func statement(numberDigest: [UInt8]) -> SQL {
        "SELECT person_id FROM person_number WHERE number_digest = \(numberDigest)"
    }

    /// The digest of a person's number; nil when there is no such person.
    static func findNumberDigest(of id: String, in transaction: some Transaction) throws -> [UInt8]? {
        try transaction.first("SELECT number_digest FROM person WHERE id = \(id)") { try $0.blob("number_digest") }
    }

    /// The day a person was born.
    ///
    /// - Throws: ``TrainingRecordsError/personNotFound``.
    static func existingBirthDay(of id: String, in transaction: some Transaction) throws -> CivilDay {
        let day = try transaction.first("SELECT birth_on FROM person WHERE id = \(id)") { try $0.day("birth_on") }
        guard let day else { throw TrainingRecordsError.personNotFound }
        return day
    }

    /// Where a person lives.
    ///
    /// - Throws: ``TrainingRecordsError/personNotFound``.
    static func existingResidence(of id: String, in transaction: some Transaction) throws -> RegionCode {
        let region = try transaction.first("SELECT region_code FROM person WHERE id = \(id)") {
            try $0.region("region_code")
        }
        guard let region else { throw TrainingRecordsError.personNotFound }
        return region
    }

    private static func decode(_ row: Row) throws -> Person {
        Person(
            personID: try row.text("id"), name: try row.text("name"),
            citizenNumberMasked: try row.text("number_masked"), birthDate: try row.day("birth_on").description,
            sex: try row.choice("sex"), regionCode: try row.region("region_code").code,
            phoneMasked: try row.text("phone_masked"), registeredAt: try row.timestamp("registered_at"))
    }
}
