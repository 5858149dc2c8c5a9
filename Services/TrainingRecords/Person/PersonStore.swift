internal import Ledger
internal import TrainingRecordsMessages
internal import RPC
internal import Ground
internal import Storage

/// People under their real name.
enum PersonStore {
    private static let columns: SQL =
        "id, name, birth_on, sex, region_code, registered_at, deceased_on, merged_into"

    /// What is kept of a person beside what is shown.
    struct Sealed: Sendable {
        var numberDigest: [UInt8]
        var number: [UInt8]
        var phone: [UInt8]?
    }

    /// The seals of a person's numbers.
    struct Seals: Sendable {
        var number: [UInt8]
        var phone: [UInt8]?
    }

    /// The seals of a person's numbers; nil when nobody has the id.
    static func findSeals(of id: String, in transaction: some Transaction) throws -> Seals? {
        try transaction.first("SELECT number_sealed, phone_sealed FROM person WHERE id = \(id)") { row in
            Seals(number: try row.blob("number_sealed"), phone: try row.optionalBlob("phone_sealed"))
        }
    }

    /// Corrects a person; nil leaves a value as it is.
    static func update(
        _ id: String, name: String?, region: RegionCode?, phone: [UInt8]?, in write: WriteTransaction
    ) throws {
        if let name { try write.execute("UPDATE person SET name = \(name) WHERE id = \(id)") }
        if let region { try write.execute("UPDATE person SET region_code = \(region.code) WHERE id = \(id)") }
        if let phone { try write.execute("UPDATE person SET phone_sealed = \(phone) WHERE id = \(id)") }
    }

    /// Notes a death.
    ///
    /// - Returns: whether none was noted before.
    static func die(_ id: String, on day: CivilDay, in write: WriteTransaction) throws -> Bool {
        try write.execute(
            "UPDATE person SET deceased_on = \(day.daysSince1970) WHERE id = \(id) AND deceased_on IS NULL") == 1
    }

    /// Notes under whom a person is kept, and frees the wrong number for whoever it really is of.
    ///
    /// - Returns: whether nothing was noted before.
    static func merge(_ id: String, into other: String, in write: WriteTransaction) throws -> Bool {
        let merged = try write.execute(
            "UPDATE person SET merged_into = \(other) WHERE id = \(id) AND merged_into IS NULL")
        guard merged == 1 else { return false }
        guard let digest = try findNumberDigest(of: id, in: write) else { return true }
        try write.execute("DELETE FROM person_number WHERE number_digest = \(digest) AND person_id = \(id)")
        return true
    }

    /// Ids of those who are kept under a person.
    static func merged(into id: String, in transaction: some Transaction) throws -> [String] {
        try transaction.query(mergedStatement(into: id)) { try $0.text("id") }
    }

    /// The query of ``merged(into:in:)``.
    static func mergedStatement(into id: String) -> SQL {
        "SELECT id FROM person WHERE merged_into = \(id) ORDER BY id"
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
                '', \(sealed.phone.sqlValue), '', \(birth.daysSince1970),
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
        let birth = try row.day("birth_on")
        return Person(
            personID: try row.text("id"), name: try row.text("name"), birthDate: birth.description,
            sex: try row.choice("sex"), regionCode: try row.region("region_code").code,
            registeredAt: try row.timestamp("registered_at"), birthYear: Int32(birth.year),
            deceasedOn: try row.dayText("deceased_on"), mergedIntoPersonID: try row.optionalText("merged_into") ?? "")
    }
}

extension PersonStore {
    /// Records a change of a person, without what it was or is.
    ///
    /// - Returns: the person as they are now.
    static func record(
        _ kind: String, _ id: String, corrected: [String] = [], reason: String, in write: WriteTransaction
    ) throws -> Person {
        let person = try existing(id, in: write)
        let summary = PersonSummary(
            personID: id, regionCode: person.regionCode, registeredAt: person.registeredAt,
            deceasedOn: person.deceasedOn, mergedIntoPersonID: person.mergedIntoPersonID, correctedFields: corrected,
            reason: reason)
        try write.record(kind, subject: id, region: try existingResidence(of: id, in: write), summary)
        return person
    }
}

extension PersonStore {
    /// Refuses a person who died or is kept under another id.
    ///
    /// - Throws: ``TrainingRecordsError/personNotFound``, ``TrainingRecordsError/personMerged``, ``TrainingRecordsError/personDeceased``.
    static func requireActive(_ id: String, in transaction: some Transaction) throws {
        let person = try existing(id, in: transaction)
        guard person.mergedIntoPersonID.isEmpty else { throw TrainingRecordsError.personMerged }
        guard person.deceasedOn.isEmpty else { throw TrainingRecordsError.personDeceased }
    }

    /// Every id under which a person is kept or was: the one that counts and those that were merged into it.
    static func allIDs(of id: String, in transaction: some Transaction) throws -> [String] {
        let merged = try existing(id, in: transaction).mergedIntoPersonID
        let kept = merged.isEmpty ? id : merged
        return [kept] + (try Self.merged(into: kept, in: transaction))
    }
}
