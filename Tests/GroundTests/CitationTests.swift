internal import Ground
internal import Testing

@Suite struct CitationTests {
    @Test(arguments: [
        ("A.1", "辽人社发〔2022〕7号 二(一)"), ("A.12", "辽人社发〔2022〕7号 二(十二)"), ("A.iii.3", "辽人社发〔2022〕7号 三(三)"),
        ("A.annex.6", "辽人社发〔2022〕7号 附件第6项"), ("B", "《“十四五”职业技能培训规划》"), ("C.21", "辽人社〔2021〕15号 (二十一)"),
        ("C.10", "辽人社〔2021〕15号 (十)"), ("D.14", "辽人社〔2025〕14号 (十四)"), ("E.box6", "辽人社发〔2022〕18号 专栏6"),
        ("E.2", "辽人社发〔2022〕18号 (二)"), ("GB11643", "GB 11643-1999"), ("A.annex", "辽人社发〔2022〕7号 annex"),
    ])
    func `an article is cited as people write it`(key: String, printed: String) throws {
        let citation = try #require(Citation(key))
        #expect(citation.description == printed)
        #expect(citation.key == key)
    }

    @Test func `an unknown document is refused`() {
        #expect(Citation("Z.1") == nil && Citation("") == nil && Citation.list("A.1;Z") == nil)
        #expect(
            Citation.list("A.3;C.6") == [
                Citation(.actionPlan2022, article: "3"), Citation(.measures2021, article: "6"),
            ])
    }
}
