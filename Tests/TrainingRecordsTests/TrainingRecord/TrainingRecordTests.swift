internal import MessageRuntime
internal import TrainingRecordsMessages
internal import RPC
internal import ServiceTesting
internal import Storage
internal import Testing

struct TrainingRecordTests {
    @Test func `a person's record shows trainings, vouchers and subsidies, to those who may see the person`()
        async throws
    {
        let town = try await Town()
        let person = try await town.member(1)
        let closed = try await town.completedClass([person])
        _ = try await town.claimedVoucher(person)
        try await town.budget(1500)
        _ = try await town.pay(try await town.decidedClaim(closed))
        var record = try await town.client(.worker(person.personID)).trainingRecords.getTrainingRecord(
            .init(personID: person.personID))
        #expect(record.person?.citizenNumberMasked == "**************\(CitizenNumbers.number(1).suffix(4))")
        record.person?.citizenNumberMasked = ""
        #expect(record.person == person)
        #expect(record.trainings.map(\.state) == [.completed])
        #expect(record.trainings.map(\.attendedHours) == [16])
        #expect(record.vouchers.map(\.state) == [.claimed])
        #expect(record.subsidies.map(\.amountYuan) == [1500])
        #expect(record.subsidies.map(\.state) == [.paid])
        #expect(
            try await town.client(.service("awards")).trainingRecords.getTrainingRecord(
                .init(personID: person.personID))
                == record)
        await expectRefusal(.permissionDenied) {
            try await town.client(.cityBureau("210200")).trainingRecords.getTrainingRecord(
                .init(personID: person.personID))
        }
        await expectRefusal(.notFound, "PERSON_NOT_FOUND") {
            try await town.client(.service("awards")).trainingRecords.getTrainingRecord(.init(personID: "p_none"))
        }
    }

    @Test func `identity numbers and phones stand nowhere in the database, the feed or the audit trail`() async throws {
        let town = try await Town()
        let numbers = (1...20).map { CitizenNumbers.number($0, birth: "19850312") }
        for (index, number) in numbers.enumerated() {
            _ = try await town.province.people.registerPerson(
                RegisterPersonRequest(
                    requestID: "r-\(index)", citizenNumber: number, name: CitizenNumbers.name(index + 1),
                    phone: "1381234567\(index % 10)", regionCode: Town.district))
            _ = try? await town.province.people.registerPerson(
                RegisterPersonRequest(citizenNumber: number, name: "另一人", regionCode: Town.district))
        }
        let secrets = numbers + ["13812345670"] + numbers.map { String($0.dropFirst(6).prefix(8)) + $0.suffix(4) }
        for table in try await town.tables() {
            for value in try await town.values(of: table) {
                for secret in secrets { #expect(!value.contains(secret), "\(table)") }
            }
        }
    }

    @Test func `every change is audited and in the feed, in order, with its region`() async throws {
        let town = try await Town()
        let person = try await town.member(1)
        _ = try await town.completedClass([person])
        let kinds = try await town.records.database.changes(after: 0, limit: 100, kinds: []).map(\.kind)
        #expect(
            kinds == [
                "person.registered", "person.group_added", "class.opened", "trainee.enrolled", "attendance.recorded",
                "attendance.recorded", "trainee.assessed", "trainee.completed", "class.completed",
            ])
        let verification = try await town.records.database.verifyAudit()
        #expect(verification.firstBroken == nil)
        let enrolled = try await town.records.database.changes(after: 3, limit: 1, kinds: [])
        let payload = try Enrolment(packed: enrolled[0].payload)
        #expect(payload.personName.isEmpty)
        #expect(payload.personID == person.personID)
    }

    @Test func `what was answered is there after a restart`() async throws {
        let town = try await Town()
        let person = try await town.member(1)
        let closed = try await town.completedClass([person])
        try await town.records.restart()
        #expect(try await town.province.classes.getClass(.init(classID: closed.classID)) == closed)
        #expect(
            try await town.province.people.findPerson(.init(citizenNumber: CitizenNumbers.number(1))) == person)
    }
}

extension Town {
    /// The tables of the training records' database.
    fileprivate func tables() async throws -> [String] {
        try await records.database.read { read in
            try read.query(
                TestDatabaseFile.isSQLite
                    ? "SELECT name FROM sqlite_master WHERE type = 'table'"
                    : "SELECT tablename AS name FROM pg_tables WHERE schemaname = current_schema()"
            ) { try $0.text("name") }
        }
    }

    /// Every value of a table as text, blobs as Latin-1.
    fileprivate func values(of table: String) async throws -> [String] {
        let columns = try await records.database.read { read in
            try read.query(
                TestDatabaseFile.isSQLite
                    ? "SELECT name FROM pragma_table_info(\(table))"
                    : "SELECT attname AS name FROM pg_attribute WHERE attrelid = to_regclass(\(table)) AND attnum > 0 AND NOT attisdropped"
            ) { try $0.text("name") }
        }
        var values: [String] = []
        for column in columns {
            values += try await records.database.read { read in
                let bytes: SQL =
                    TestDatabaseFile.isSQLite
                    ? "CAST(\(raw: column) AS BLOB)"
                    : """
                    CASE WHEN CAST(\(raw: column) AS TEXT) LIKE '\\\\x%' THEN decode(substr(CAST(\(raw: column) AS TEXT), 3), 'hex')
                    ELSE textsend(CAST(\(raw: column) AS TEXT)) END
                    """
                return try read.query("SELECT \(bytes) AS bytes FROM \(raw: table)") { row in
                    String(String.UnicodeScalarView((try row.optionalBlob("bytes") ?? []).map { Unicode.Scalar($0) }))
                }
            }
        }
        return values
    }
}
