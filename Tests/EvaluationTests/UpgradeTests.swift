@testable internal import EvaluationService
internal import Ground
internal import ServiceTesting
internal import Storage
internal import Testing

/// A database that an older program wrote.
struct UpgradeTests {
    private static let first = number(1), second = number(2), third = number(3)

    private static func number(_ serial: Int) -> String { "Y00002100000123300000\(serial)" }

    private static let act = Act(actor: "test", role: "ROLE_SERVICE", right: "test", instantNanoseconds: 0)

    /// A candidate who passed and got a certificate that was replaced, one who is admitted, and one who has a level from a contest.
    private static let rows: [SQL] = [
        "INSERT INTO evaluation_body VALUES ('Y000021000001', '91210100MA0000011A')",
        """
        INSERT INTO evaluation_organisation VALUES ('91210100MA0000011A', '机床厂', 1, '210100', 'Y000021000001', 19000, 20000, 1, '', \
        19000, 1, 1)
        """,
        "INSERT INTO verification_key VALUES ('k1', \([UInt8](repeating: 1, count: 32)), 19000)",
        """
        INSERT INTO evaluation_batch VALUES ('bat_1', '91210100MA0000011A', '机床厂', '210100', '6-18-02-04', '焊工', 3, 19500, 19400)
        """,
        """
        INSERT INTO evaluation VALUES ('evl_1', 'bat_1', 'per_1', '91210100MA0000011A', '210100', '6-18-02-04', 3, 2, 'senior.1', \
        '2018', 1, 19450, 1, 19510), ('evl_2', 'bat_1', 'per_2', '91210100MA0000011A', '210100', '6-18-02-04', 3, 1, 'senior.1', \
        '2018', 1, 19450, 2, NULL)
        """,
        "INSERT INTO evaluation_subject VALUES ('evl_1', 1, 0, 600), ('evl_1', 2, 0, 600), ('evl_2', 1, 1, 600)",
        "INSERT INTO score_entry VALUES ('evl_1', 1, 1, 'clerk-1', 800, 5), ('evl_1', 1, 2, 'clerk-2', 800, 6)",
        """
        INSERT INTO level_grant VALUES ('lvg_1', 'per_3', '6-18-02-04', 3, 'cmp_1', 'evt_1', 1, 'K.1', 19520, 0, 1), \
        ('lvg_0', 'per_3', '6-18-02-04', 4, 'cmp_1', 'evt_1', 2, 'K.1', 19519, 1, 1)
        """,
        certificate(first, of: "per_1", evaluation: "evl_1", replaces: nil, state: 4),
        certificate(second, of: "per_1", evaluation: "evl_1", replaces: first, state: 1),
        certificate(third, of: "per_3", evaluation: nil, replaces: nil, state: 1),
        "INSERT INTO certificate_serial VALUES ('Y000021000001', 2023, 3, 3)",
        "INSERT INTO highly_skilled_person VALUES ('per_1', 19512, \(first)), ('per_3', 19521, \(third))",
    ]

    private static func certificate(
        _ number: String, of person: String, evaluation: String?, replaces: String?, state: Int
    ) -> SQL {
        """
        INSERT INTO certificate VALUES (\(number), \(person), '6-18-02-04', '焊工', 3, '91210100MA0000011A', '机床厂', '210100', \
        19512, 7, \(evaluation), \(evaluation == nil ? "lvg_1" : nil as String?), \(replaces), \(state), '', NULL, \
        \(String(repeating: "a", count: 64)), 'k1', '证书', \([UInt8](repeating: 2, count: 64)))
        """
    }

    /// The same in the columns of today.
    private static func newCertificate(
        _ number: String, of person: String, evaluation: String?, replaces: String?, state: Int
    ) -> SQL {
        """
        INSERT INTO certificate VALUES (\(number), \(person), '6-18-02-04', '焊工', 3, '91210100MA0000011A', '机床厂', '210100', \
        19512, 7, \(evaluation), \(evaluation == nil ? 0 : 1), \(evaluation == nil ? "lvg_1" : nil as String?), \(replaces), \
        \(state), '', NULL, \(String(repeating: "a", count: 64)), 'k1', '证书', \([UInt8](repeating: 2, count: 64)))
        """
    }

    @Test func `a database from before tables had keys to be spread by loses nothing`() async throws {
        let old = Array(EvaluationService.migrations.prefix(3))
        let file = try TestDatabaseFile()
        let url = try #require(DatabaseURL(file.address))
        let before = try Database.open(url, migrations: old)
        try await before.write(Self.act) { transaction in
            for row in Self.rows { try transaction.execute(row) }
            try transaction.record(Change(kind: "filled", subject: "all"))
        }
        let stored = try await StoredRows.all(of: old, in: before)
        #expect(stored["certificate"]?.count == 3 && stored["score_entry"]?.count == 2)
        await before.close()

        let database = try Database.open(url, migrations: EvaluationService.migrations)
        #expect(try await StoredRows.all(of: old, in: database) == stored)
        let (replaced, scores) = try await database.read { transaction in
            (
                try CertificateStore.find(Self.first, in: transaction),
                try EvaluationStore.find("evl_1", in: transaction)
            )
        }
        #expect(replaced?.replacedByNumber == Self.second && replaced?.personID == "per_1")
        #expect(scores?.certificateNumber == Self.second && scores?.scores.first?.scoreTenths == 800)
        try await Self.expectConstraints(database)
        await database.close()
    }

    /// What was decided by constraints before is decided by them still, in words of the new tables.
    private static func expectConstraints(_ database: Database) async throws {
        let refused: [(SQL, StorageError.Constraint)] = [
            ("INSERT INTO certificate_number VALUES (\(third), 'per_9')", .unique),
            (
                """
                INSERT INTO evaluation VALUES ('evl_3', 'bat_1', 'per_2', 'o', '210100', '6-18-02-04', 3, 1, '', '', '', 1, 1, 1, \
                NULL, NULL, 0, 0, '', '', '')
                """,
                .unique
            ),
            (newCertificate(number(4), of: "per_1", evaluation: "evl_1", replaces: nil, state: 1), .unique),
            (newCertificate(number(4), of: "per_1", evaluation: "evl_1", replaces: first, state: 1), .unique),
            (newCertificate(number(4), of: "per_3", evaluation: nil, replaces: nil, state: 1), .unique),
            (newCertificate(number(4), of: "per_2", evaluation: "evl_1", replaces: nil, state: 1), .foreignKey),
            (newCertificate(number(4), of: "per_2", evaluation: "evl_2", replaces: first, state: 1), .foreignKey),
            (
                """
                INSERT INTO evaluation_subject (evaluation_id, person_id, subject, is_waived, pass_mark_tenths) \
                VALUES ('evl_1', 'per_2', 3, 0, 600)
                """, .foreignKey
            ),
            ("UPDATE highly_skilled_person SET certificate_number = \(third) WHERE person_id = 'per_1'", .foreignKey),
        ]
        try await expectRefused(refused, by: database, act)
    }
}
