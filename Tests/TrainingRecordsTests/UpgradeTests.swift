internal import Ground
internal import Serving
internal import ServiceTesting
internal import Storage
internal import Testing
internal import TrainingRecordsMessages
@testable internal import TrainingRecordsService

/// A database that an older program wrote.
struct UpgradeTests {
    private static let act = Act(actor: "test", role: "ROLE_SERVICE", right: "test", instantNanoseconds: 0)
    private static let firstDigest = [UInt8](repeating: 1, count: 32), secondDigest = [UInt8](repeating: 2, count: 32)
    private static let basis: [UInt8] = [10, 0]

    /// Two people with their work, a class they attended, a voucher in each state that matters, and a claim.
    private static let rows: [SQL] = [
        person("p_1", firstDigest), person("p_2", secondDigest),
        """
        INSERT INTO group_membership VALUES ('grp_1', 'p_1', 1, '证明', '210100', '', '', 0, '', 0, NULL, 18000, NULL), \
        ('grp_2', 'p_2', 4, '证明', '210100', '技校', '210100', 1, '焊接', 2, 19000, 18000, 20000)
        """,
        "INSERT INTO employment VALUES ('emp_1', 'p_1', '91210100MA0TE5T168', 1, '6-18-02-04', 18000, NULL, 20000)",
        """
        INSERT INTO training_class VALUES ('cls_1', '焊工班', '210102', '210100', '52210300MJ00000183', 'prj_1', 1, '6-18-02-04', 3, \
        1, '', '', 1, 1, '实训楼', 16, 19000, 19001, 30, 2, 2, 2, 0, '', 19001, 1, \(basis))
        """,
        "INSERT INTO class_session VALUES ('cls_1', 1, 19000, 480, 960, 8, 0)",
        "INSERT INTO class_teacher VALUES ('cls_1', 1, '李老师', 0)",
        enrolment("enr_1", of: "p_1", voucher: "vch_1"), enrolment("enr_2", of: "p_2", voucher: nil),
        "INSERT INTO attendance VALUES ('cls_1', 1, 'p_1', 8, 1, 1, 1, 1, 3), ('cls_1', 1, 'p_2', 8, 1, 1, 1, 1, 3)",
        "INSERT INTO voucher_batch VALUES ('vb_1', '210100', \(basis), 18990, 19090, 1, 1)",
        voucher("vch_1", state: 4, of: "p_1", slot: nil, seat: "enr_1"),
        voucher("vch_2", state: 2, of: "p_1", slot: 2, seat: nil),
        voucher("vch_3", state: 1, of: nil, slot: nil, seat: nil),
        "INSERT INTO subsidy_budget VALUES ('210100', 2022, 1, 10000, 500, 0)",
        """
        INSERT INTO subsidy_claim VALUES ('sub_1', 'cls_1', '210100', 2, 1, '52210300MJ00000183', '', 1, 2022, 5, NULL, 500, 0, 500, \
        0, '', 19010, 19015, 19020, '国库-1', '', 1, \(basis)), ('sub_2', 'cls_1', '210100', 1, 1, '52210300MJ00000183', '', 1, 2022, \
        1, 1, 100, 0, 100, 0, '', NULL, NULL, NULL, '', '', 1, \(basis))
        """,
        "INSERT INTO subsidy_line VALUES ('sub_1', 'enr_1', 'p_1', 500, 0, 500, 'vch_1', 1)",
    ]

    private static func person(_ id: String, _ digest: [UInt8]) -> SQL {
        """
        INSERT INTO person (id, name, number_digest, number_sealed, number_masked, phone_sealed, phone_masked, birth_on, sex, \
        region_code, registered_at) VALUES (\(id), '王某', \(digest), \([UInt8](repeating: 9, count: 46)), '2***********0011', NULL, \
        '', 5000, 1, '210102', 1)
        """
    }

    private static func enrolment(_ id: String, of person: String, voucher: String?) -> SQL {
        """
        INSERT INTO enrolment VALUES (\(id), 'cls_1', \(person), 1, 2, 1, '6-18-02-04|3', 1, 2022, 1, \(voucher), 8, 80, '', 19001, \
        '', 2, \(basis))
        """
    }

    private static func voucher(_ id: String, state: Int, of person: String?, slot: Int?, seat: String?) -> SQL {
        """
        INSERT INTO voucher (id, batch_id, region_code, valid_to_on, state, person_id, live_slot, class_id, enrolment_id, \
        void_reason, claimed_at, verified_at, used_at) VALUES (\(id), 'vb_1', '210100', 19090, \(state), \(person), \(slot), \
        \(seat == nil ? "" : "cls_1"), \(seat), '', NULL, NULL, NULL)
        """
    }

    @Test func `a database from before tables had keys to be spread by loses nothing`() async throws {
        let old = Array(TrainingRecordsService.migrations.prefix(4))
        let file = try TestDatabaseFile()
        let url = try #require(DatabaseURL(file.address))
        let before = try Database.open(url, migrations: old, libraries: ServiceEnvironment.libraries)
        try await before.write(Self.act) { transaction in
            for row in Self.rows { try transaction.execute(row) }
            try transaction.record(Change(kind: "filled", subject: "all"))
        }
        let kept: [String: Set<String>] = [
            "voucher": ["live_slot"], "person": ["number_masked", "phone_masked"],
        ]
        let stored = try await StoredRows.all(of: old, but: kept, in: before)
        #expect(stored["voucher"]?.count == 3 && stored["subsidy_claim"]?.count == 2)
        await before.close()

        let database = try Database.open(
            url, migrations: TrainingRecordsService.migrations, libraries: ServiceEnvironment.libraries)
        #expect(try await StoredRows.all(of: old, but: kept, in: database) == stored)
        let (person, slots, nobody) = try await database.read { transaction in
            (
                try PersonStore.find(numberDigest: Self.secondDigest, in: transaction),
                try LiveVoucherStore.slots(of: "p_1", in: transaction),
                try LiveVoucherStore.slots(of: "p_2", in: transaction)
            )
        }
        #expect(person?.personID == "p_2" && slots == [2] && nobody.isEmpty)
        try await Self.expectConstraints(database)
        try await Self.expectClaimsAreCases(database)
        await database.close()
    }

    /// Claims have cases, what was moved stands in the ledger.
    private static func expectClaimsAreCases(_ database: Database) async throws {
        let cases = try await database.read { read in
            try read.query("SELECT id, subject, state FROM case_record ORDER BY id") { row in
                "\(try row.text("id")) \(try row.text("subject")) \(try row.int("state"))"
            }
        }
        #expect(cases == ["cas_1 sub_1 8", "cas_2 sub_2 2"])
        let key = SubsidyBudgetStore.Key(
            region: try #require(RegionCode("210100")), year: 2022, fund: .employmentSubsidy)
        let balances = try await database.read { read in try BudgetLedgerStore.balances(key, in: read) }
        #expect(balances.map(\.balanceYuan) == [-10_000, 9_500, 500])
    }

    /// What was decided by constraints before is decided by them still, in words of the new tables.
    private static func expectConstraints(_ database: Database) async throws {
        let line: SQL = """
            INSERT INTO subsidy_line (claim_id, enrolment_id, person_id, payee, years, standard_yuan, months, earlier_yuan,
                amount_yuan, clawed_back_yuan, voucher_id, certificate_number, certified, live)
            VALUES ('sub_2', 'enr_1', 'p_1', 1, 0, 500, 0, 0, 500, 0, '', '', 0, 1)
            """
        let refused: [(SQL, StorageError.Constraint)] = [
            ("INSERT INTO person_number VALUES (\(firstDigest), 'p_9')", .unique),
            ("INSERT INTO live_voucher VALUES ('p_1', 2, 'vch_3')", .unique),
            ("INSERT INTO live_voucher VALUES ('p_9', 1, 'vch_3')", .foreignKey),
            (enrolment("enr_3", of: "p_1", voucher: nil), .unique), (line, .unique),
            ("UPDATE subsidy_line SET person_id = 'p_2' WHERE claim_id = 'sub_1'", .foreignKey),
            ("INSERT INTO attendance VALUES ('cls_1', 1, 'p_9', 8, 1, 1, 1, 1, 3, '')", .foreignKey),
            (
                """
                INSERT INTO employment (id, person_id, employer_credit_code, kind, occupation_code, begins_on, void_reason, live) \
                VALUES ('emp_2', 'p_1', '91210100MA0TE5T168', 1, '', 18000, '', 1)
                """, .unique
            ),
        ]
        try await expectRefused(refused, by: database, act)
        // Of the person's live vouchers one ends: its slot is free, the other's is not.
        let slots = try await database.write(act) { transaction in
            _ = try LiveVoucherStore.take(1, of: "p_1", for: "vch_1", in: transaction)
            _ = try VoucherStore.end("vch_2", as: .voided, reason: "误发", in: transaction)
            try transaction.record(Change(kind: "ended", subject: "vch_2"))
            return try LiveVoucherStore.slots(of: "p_1", in: transaction)
        }
        #expect(slots == [1])
    }
}
