internal import Ground
internal import Testing

@Suite struct SkillLevelTests {
    @Test func `the ladder agrees with its table`() throws {
        let rows = try Vectors.rows("levels")
        #expect(rows.count == 8)
        for row in rows {
            let level = try #require(row.integer("order").flatMap(SkillLevel.init(rawValue:)))
            #expect(level.name == row["name"] && level.nationalName == row["national_name"])
            #expect(SkillLevel(name: row["name"]) == level && SkillLevel(name: row["national_name"]) == level)
            if let grade = row.integer("code_in_cert") {
                #expect(level.nationalGrade == grade && SkillLevel(nationalGrade: grade) == level)
                #expect(level.certificateCode == String(grade).first)
            } else {
                #expect(level.nationalGrade == nil)
            }
        }
    }

    @Test func `levels are ordered, and 高级工 and above are highly skilled`() {
        #expect(SkillLevel.allCases.sorted() == SkillLevel.allCases)
        #expect(SkillLevel.allCases.filter(\.isHighlySkilled).first == .senior)
        #expect(SkillLevel.allCases.filter(\.hasReview).first == .technician)
        #expect(SkillLevel.allCases.filter(\.isAppointed) == [.specialTechnician, .chiefTechnician])
        #expect(SkillLevel.apprentice.previous == nil && SkillLevel.chiefTechnician.next == nil)
        #expect(SkillLevel.senior.next == .technician)
    }

    @Test(arguments: [
        ("高级工（三级）", SkillLevel.senior), ("中级工(四级)", .intermediate), ("三级", .senior), ("一级", .seniorTechnician),
        ("", nil),
        ("六级", nil), ("工", nil),
    ])
    func `names are read in every printed form`(name: String, level: SkillLevel?) {
        #expect(SkillLevel(name: name) == level)
    }

    @Test(arguments: [0, 6, -1, .max, .min])
    func `there are five national grades`(grade: Int) {
        #expect(SkillLevel(nationalGrade: grade) == nil)
    }
}
