@testable internal import AwardsService
internal import AwardsMessages
internal import Casework
internal import Ground
internal import ServiceTesting
internal import Serving
internal import Storage
internal import Testing

/// A database that an older program wrote.
struct UpgradeTests {
    private static let act = Act(actor: "test", role: "ROLE_SERVICE", right: "test", instantNanoseconds: 0)

    /// Two rounds of the three tiers, the later one in publicity, with a share below what was nominated of it.
    private static let rows: [SQL] = [
        """
        INSERT INTO award_round VALUES ('rnd_1', 2022, 3, 19000, 19010, 19015, 1, 1, 900000, 100000), \
        ('rnd_2', 2024, 3, 19700, 19710, 19715, 1, 2, 500000, 0)
        """,
        """
        INSERT INTO round_quota VALUES ('rnd_1', 1, 20, 1), ('rnd_1', 2, 50, 0), ('rnd_1', 3, 100, 0), ('rnd_2', 1, 20, 0)
        """,
        "INSERT INTO nomination_share VALUES ('rnd_2', '210100', 1, 1)",
        """
        INSERT INTO nomination VALUES ('nom_1', 'rnd_1', 'per_1', '王*', 1, '210100', 1, '一线', 5, 3, 9000, 1, 5), \
        ('nom_2', 'rnd_2', 'per_2', '李*', 1, '210100', 1, '一线', 2, 1, 8000, 1, 6), \
        ('nom_3', 'rnd_2', 'per_3', '张*', 1, '210100', 0, '一线', 3, 0, 0, NULL, 7)
        """,
        "INSERT INTO nomination_evidence VALUES ('nom_1', 0, 1, 'Y0000', '焊工')",
        "INSERT INTO nomination_score VALUES ('nom_2', 'per_9', 8000)",
        "INSERT INTO objection VALUES ('obj_1', 'nom_2', '不实', '某处', 1, '')",
        """
        INSERT INTO honour VALUES ('hon_1', 'per_1', 1, 2022, 'rnd_1', 'nom_1', '', '210100', 1, 100000, 0, 1, '', 8, 1), \
        ('hon_2', 'per_2', 8, 2020, NULL, NULL, '第1号', '210100', 0, 0, 0, 1, '', 9, 0)
        """,
    ]

    @Test func `rounds, nominations, scores, objections and honours of before programmes are kept`() async throws {
        let file = try TestDatabaseFile()
        let url = try #require(DatabaseURL(file.address))
        let before = try Database.open(
            url, migrations: Array(AwardsService.migrations.prefix(1)), libraries: ServiceEnvironment.libraries)
        try await before.write(Self.act) { transaction in
            for row in Self.rows { try transaction.execute(row) }
            try transaction.record(Change(kind: "filled", subject: "all"))
        }
        await before.close()

        let database = try Database.open(
            url, migrations: AwardsService.migrations, libraries: ServiceEnvironment.libraries)
        try await database.read { transaction in
            let rounds = try RoundStore.list(nil, before: nil, limit: 9, in: transaction)
            #expect(rounds.map(\.state) == [.publicity, .closed], "one round of a programme is open from now on")
            #expect(rounds.allSatisfy { $0.programmeID == "liaoning_skilled_workers" && $0.programmeRevision == 1 })
            #expect(rounds[1].quotas.map(\.place).first == "liaoning_craftsman" && rounds[1].quotas[0].awarded == 1)
            let shares = try NominationShareStore.list(round: "rnd_2", region: nil, in: transaction)
            #expect(shares.map(\.quota) == [2] && shares[0].nominated == 2)
            let first = try NominationStore.existing("nom_1", in: transaction)
            #expect(first.place == "liaoning_craftsman" && first.channel == .city && first.evidence.count == 1)
            let scores = try ReviewStore.list(nomination: "nom_2", in: transaction)
            #expect(scores.map(\.state) == [.signedOff] && scores[0].totalHundredths == 8000)
            let list = try ShortlistStore.list(round: "rnd_2", in: transaction)
            #expect(list.map(\.nominationID) == ["nom_2"] && list[0].publicityEndsOn == "2023-12-24")
            let cases = try ["nom_1", "nom_2", "nom_3"].map {
                try CaseStore.existing(NominationStore.existing($0, in: transaction).caseID, in: transaction)
            }
            #expect(cases.map(\.state) == [.decided, .published, .examined])
            #expect(cases[1].publicity?.last?.description == "2023-12-24" && cases[1].kind == "awards.nomination")
            let honour = try HonourStore.existing("hon_1", in: transaction)
            #expect(honour.place == "liaoning_craftsman" && honour.bonusYuan == 100_000 && honour.paidYuan == 0)
            #expect(try HonourStore.existing("hon_2", in: transaction).kind == .modelWorker)
            #expect(try TalentFundStore.existing("rnd_1", in: transaction).committedYuan == 100_000)
        }
        await database.close()
    }
}
