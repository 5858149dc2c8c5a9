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

    /// A person by id.
    static func person(_ id: String, in transaction: some Transaction) throws -> Person? {
        try transaction.first("SELECT \(columns) FROM person WHERE id = \(id)", decode)
    }

    /// A person by id.
    ///
    /// - Throws: ``TrainingRecordsError/personNotFound``.
    static func existing(_ id: String, in transaction: some Transaction) throws -> Person {
        guard let person = try person(id, in: transaction) else { throw TrainingRecordsError.personNotFound }
        return person
    }

    /// A person by the digest of their number.
    static func person(numberDigest: [UInt8], in transaction: some Transaction) throws -> Person? {
        let id = try transaction.first(
            "SELECT person_id FROM person_number WHERE number_digest = \(numberDigest)"
        ) { $0.text(0) }
        return try id.flatMap { try person($0, in: transaction) }
    }

    /// The digest of a person's number; nil when there is no such person.
    static func numberDigest(of id: String, in transaction: some Transaction) throws -> [UInt8]? {
        try transaction.first("SELECT number_digest FROM person WHERE id = \(id)") { $0.blob(0) }
    }

    private static func decode(_ row: Row) -> Person {
        Person(
            personID: row.text(0), name: row.text(1), citizenNumberMasked: row.text(2), birthDate: row.dayText(3),
            sex: PersonSex(rawValue: row.int32(4)), regionCode: row.text(5), phoneMasked: row.text(6),
            registeredAt: row.timestamp(7))
    }
}
