internal import Foundation
internal import Ground
internal import Testing

@Suite struct TablesTests {
    static let counts: [EmbeddedTable: Int] = [
        .awardPlaces: 19,
        .awardProgrammes: 14,
        .bulletinTasks: 37,
        .commonSecrets: 193,
        .divisions: 116,
        .eligibility2018: 12,
        .eligibility2023: 19,
        .equivalences: 16,
        .figureUnits: 53,
        .figures: 74,
        .figuresAwards: 10,
        .figuresCasework: 11,
        .figuresCatalog: 16,
        .figuresCompetition: 16,
        .figuresEvaluation: 11,
        .figuresPractice: 75,
        .formerDivisions: 72,
        .holidays: 218,
        .migrantOccupations: 11,
        .nationalEvents: 215,
        .occupationAliases: 5,
        .occupationLevels: 35,
        .occupations: 2212,
        .shortage2023q1: 16,
        .workTypes: 70,
        .worldEvents: 188,
    ]

    @Test(arguments: EmbeddedTable.allCases)
    func `every table is there whole`(table: EmbeddedTable) {
        #expect(table.rows.count == TablesTests.counts[table])
    }

    @Test func `a row that cannot be read stops the process`() async {
        await #expect(processExitsWith: .failure) {
            _ = EmbeddedTable.occupationAliases.values { $0["code_2022"].isEmpty ? $0 : nil }
        }
        await #expect(processExitsWith: .failure) { _ = EmbeddedTable.occupationAliases.rows[0]["no such column"] }
    }

    @Test func `every file of the folder is compiled in`() throws {
        let folder = URL(filePath: #filePath).appending(path: "../../../Sources/Ground/Tables").standardizedFileURL
        let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
        #expect(Set(files) == Set(EmbeddedTable.allCases.map { $0.rawValue + ".csv" }))
    }

    @Test func `the classification is the 2022 edition with its additions`() throws {
        let entries = OccupationEntry.all
        #expect(entries.count == 2212)
        let ranks = Dictionary(grouping: entries, by: \.rank).mapValues(\.count)
        #expect(ranks == [.major: 8, .submajor: 79, .minor: 450, .occupation: 1675])
        #expect(Set(entries.map(\.code)).count == 2212)
        let codes = Set(entries.map(\.code))
        #expect(entries.allSatisfy { $0.parent.map(codes.contains) ?? ($0.rank == .major) })
        #expect(entries.allSatisfy { ($0.occupationCode != nil) == ($0.rank == .occupation) })
        #expect(entries.allSatisfy { !$0.pinyin.isEmpty && !$0.initials.isEmpty })
        let occupations = entries.filter { $0.rank == .occupation }
        #expect(occupations.count { $0.edition == "2022+2024" } == 19)
        #expect(occupations.count { $0.edition == "2022+2025" } == 17)
        #expect(occupations.allSatisfy { $0.parent == $0.occupationCode?.minorGroup })
    }

    @Test func `tags follow the marks of the classification and the batches`() throws {
        func tagged(_ tag: OccupationEntry.Tag) -> [OccupationEntry] {
            OccupationEntry.all.filter { $0.tags.contains(tag) }
        }
        #expect(tagged(.digital).count == 108 && tagged(.green).count == 138)
        #expect(tagged(.new).count == 109, "the tenth name of batch 2 has no code of its own in the 2022 edition")
        #expect(tagged(.ai).count == 7 && tagged(.care).count == 10)
        #expect(tagged(.new).allSatisfy { $0.announcedYear != nil })
        let trainer = try #require(OccupationEntry.all.first { $0.code == "4-04-05-05" })
        #expect(trainer.name == "人工智能训练师" && trainer.tags.isSuperset(of: [.ai, .new]) && trainer.announcedYear == 2020)
    }

    @Test(arguments: [
        ("6-18-02-04", "hangong", "hg"), ("6-22-02-01", "qichezhuangtiaogong", "qcztg"),
        ("4-10-01-05", "yanglaohuliyuan", "ylhly"), ("6-25-01-14", "bomojiareqijianzhizaogong", "bmjrqjzzg"),
    ])
    func `occupations carry their pinyin`(code: String, pinyin: String, initials: String) throws {
        let entry = try #require(OccupationEntry.all.first { $0.code == code })
        #expect(entry.pinyin == pinyin && entry.initials == initials)
    }

    @Test func `every code in the other tables is in the classification`() throws {
        let codes = Set(OccupationEntry.all.map(\.code))
        let named = [
            try Vectors.rows("new_occupations").compactMap { $0.text("code_2022") },
            EmbeddedTable.workTypes.rows.map { $0["occupation_code"] },
            EmbeddedTable.occupationAliases.rows.map { $0["code_2022"] },
            try Vectors.rows("code_map_2015_2022").map { $0["code_2022"] },
            EmbeddedTable.shortage2023q1.rows.map { $0["code_2022"] },
        ].flatMap { $0 }
        #expect(named.filter { !codes.contains($0) }.isEmpty)
    }

    @Test func `no former area code is a region of today`() {
        let former = EmbeddedTable.formerDivisions.rows
        #expect(former.allSatisfy { RegionCode($0["code"]) == nil && $0["code"].hasPrefix("21") })
        #expect(Set(former.map { $0["code"] }).count == former.count)
    }

    @Test(arguments: [
        "6-00-01-01", "9-01-01-01", "0-01-01-01", "6-18-02", "6-18-02-4", "6-18-02-04-01", "6_18_02_04", "",
        "６-18-02-04",
    ])
    func `what is no occupation code is refused`(text: String) {
        #expect(OccupationCode(text) == nil)
    }

    @Test func `an occupation code names its groups and prints itself`() throws {
        let code = try #require(OccupationCode("6-18-02-04"))
        #expect(code.majorGroup == "6" && code.submajorGroup == "6-18" && code.minorGroup == "6-18-02")
        #expect(code.description == "6-18-02-04")
        let before = try #require(OccupationCode("6-18-02-03"))
        #expect(before < code)
    }
}
