import Ground
import Rules
import Testing

struct LevelEquivalenceTests {
    @Test func `every row of the table is read`() {
        #expect(LevelEquivalence.all.count == 16)
        #expect(!LevelEquivalence.all.contains { $0.condition == "同上" })
    }

    @Test(arguments: [
        (SkillLevel.senior, "助理工程师(初级)"), (.technician, "工程师(中级)"), (.seniorTechnician, "高级工程师(副高)"),
    ])
    func `inside a firm a level has the treatment of a title`(_ level: SkillLevel, _ title: String) {
        let found = LevelEquivalence.all.filter { $0.kind == .titleTreatment && $0.level == level }
        #expect(found.map(\.otherSide) == [title])
        #expect(found.allSatisfy { $0.isBinding && $0.condition == "企业内比照享受同等待遇" })
    }

    @Test(arguments: [("中级工班", "中专"), ("高级工班", "大专"), ("预备技师(技师)班", "本科")])
    func `a school class counts as a degree`(_ group: String, _ degree: String) {
        let found = LevelEquivalence.all.filter { $0.kind == .academic && $0.skillSide == group }
        #expect(found.map(\.otherSide) == [degree])
    }

    @Test func `what other places do or is only remembered does not bind`() {
        let loose = LevelEquivalence.all.filter { $0.kind == .levelToTitle || $0.level == .chiefTechnician }
        #expect(loose.count == 4)
        #expect(loose.allSatisfy { !$0.isBinding })
    }
}
