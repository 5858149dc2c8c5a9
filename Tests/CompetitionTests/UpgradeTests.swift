@testable internal import CompetitionService
internal import Casework
internal import CompetitionMessages
internal import ServiceTesting
internal import Serving
internal import Storage
internal import Testing

/// A database that an older program wrote.
struct UpgradeTests {
    private static let act = Act(actor: "test", role: "ROLE_SERVICE", right: "test", instantNanoseconds: 0)

    /// An event with two marked competitors, one who withdrew, results and an appeal.
    private static let rows: [SQL] = [
        """
        INSERT INTO competition VALUES ('cmp_1', '大赛', 4, '210100', '', NULL, '', 19000, 19010, 19020, 19022, 2022, 0, 1, 7)
        """,
        """
        INSERT INTO competition_event VALUES ('evt_1', 'cmp_1', '焊接', '6-18-02-04', '', '', 2, 0, 0, 0, 0, 0, 0, 3, 2, 4, 3)
        """,
        "INSERT INTO delegation VALUES ('dlg_1', 'cmp_1', '沈阳代表队', '210100', '')",
        """
        INSERT INTO entry VALUES ('ent_1', 'evt_1', 'cmp_1', 'dlg_1', 'per_1', 1, 3, ''), \
        ('ent_2', 'evt_1', 'cmp_1', 'dlg_1', 'per_2', 2, 3, ''), ('ent_3', 'evt_1', 'cmp_1', 'dlg_1', 'per_3', 3, 2, '受伤')
        """,
        "INSERT INTO marking_aspect VALUES ('evt_1', 'A1', 0, 'A', '外观', 0, '', 1, 10000)",
        "INSERT INTO judge VALUES ('jdg_1', 'evt_1', 'per_9')",
        "INSERT INTO mark VALUES ('ent_1', 'A1', 'jdg_1', 9000), ('ent_2', 'A1', 'jdg_1', 8000)",
        "INSERT INTO published_results VALUES ('evt_1', 1, 8, \(EventResults(eventID: "evt_1").packed()))",
        """
        INSERT INTO person_result VALUES ('per_1', 'evt_1', 19022, 4, '6-18-02-04', 1, \(PersonResult(rank: 1).packed()))
        """,
        "INSERT INTO appeal VALUES ('apl_1', 'ent_2', 'evt_1', '漏记', 3, '不属实', 0)",
    ]

    @Test func `a database from before marking was blind loses nothing, and its people may be entered again`()
        async throws
    {
        let old = Array(CompetitionService.migrations.prefix(1))
        let file = try TestDatabaseFile()
        let url = try #require(DatabaseURL(file.address))
        let before = try Database.open(url, migrations: old, libraries: ServiceEnvironment.libraries)
        try await before.write(Self.act) { transaction in
            for row in Self.rows { try transaction.execute(row) }
            try transaction.record(Change(kind: "filled", subject: "all"))
        }
        await before.close()

        let database = try Database.open(
            url, migrations: CompetitionService.migrations, libraries: ServiceEnvironment.libraries)
        try await database.read { transaction in
            let entry = try EntryStore.existing("ent_1", in: transaction)
            #expect(entry.message.startNumber == "01" && entry.message.stationCode == "S1")
            #expect(entry.message.state == .locked && entry.message.memberPersonIDs == ["per_1"])
            let gone = try EntryStore.existing("ent_3", in: transaction)
            #expect(gone.message.state == .withdrawn && gone.message.reason == "受伤")
            #expect(try EntryStore.live(of: "per_3", in: "evt_1", transaction) == nil)
            #expect(try MarkStore.findings(on: "ent_2", in: transaction).map(\.value) == [8000])
            #expect(try SchemeStore.find("evt_1", in: transaction)?.plan.measurers == 1)
            #expect(try EventStore.existing("evt_1", in: transaction).state == .published)
            let appeal = try AppealStore.existing("apl_1", in: transaction)
            #expect(appeal.appellantPersonID == "per_2" && appeal.state == .rejected && appeal.filedOn.isEmpty)
            #expect(try CaseStore.existing(appeal.caseID, in: transaction).state == .refused)
            #expect(try JudgeStore.judge("per_9", in: "evt_1", transaction)?.dismissedOn == "")
            let kept = try ResultStore.list(.init(personID: "per_1"), after: nil, limit: 9, in: transaction)
            #expect(kept.map(\.result.rank) == [1])
        }
        await database.close()
    }
}
