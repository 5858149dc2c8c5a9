internal import Ground
internal import Rules
internal import Testing

@Suite struct PanelDrawTests {
    private func expert(
        _ person: String, _ region: RegionCode = .province, _ affiliations: Set<String> = [],
        related: Set<String> = [], load: Int = 0
    ) -> PanelDraw.Expert {
        .init(person: person, region: region, affiliations: affiliations, related: related, load: load)
    }

    private func nominee(_ name: String = "n", drawn: Set<String> = [], wanted: Int = 2) -> PanelDraw.Nominee {
        .init(
            nomination: name, person: "p", region: RegionCode.cities[0], affiliations: ["firm"], drawn: drawn,
            wanted: wanted)
    }

    @Test func `oneself, kin, colleagues and one's city are conflicts`() {
        let nominee = nominee()
        func conflicts(_ expert: PanelDraw.Expert) -> [PanelDraw.Conflict] {
            PanelDraw.conflicts(of: expert, with: nominee)
        }
        #expect(conflicts(expert("e")).isEmpty && conflicts(expert("e", RegionCode.cities[1])).isEmpty)
        #expect(conflicts(expert("p")) == [.oneself])
        #expect(conflicts(expert("e", related: ["p"])) == [.related])
        #expect(conflicts(expert("e", .province, ["firm", "school"])) == [.affiliated])
        #expect(conflicts(expert("e", RegionCode.cities[0])) == [.sameCity])
        #expect(conflicts(expert("e", RegionCode.cities[0].counties.first ?? .province)) == [.sameCity])
    }

    @Test func `the least loaded are drawn, none twice, none beyond the load`() {
        let experts = [expert("a", load: 1), expert("b"), expert("c", load: 2), expert("d")]
        let (panels, refusals) = PanelDraw.panels(for: [nominee()], from: experts, loadMost: 3)
        #expect(refusals.isEmpty && panels.first?.experts == ["b", "d"])
        let again = PanelDraw.panels(for: [nominee(drawn: ["b"], wanted: 1)], from: experts, loadMost: 3)
        #expect(again.panels.first?.experts == ["d"])
        let many = PanelDraw.panels(for: [nominee("x"), nominee("y")], from: experts, loadMost: 2)
        #expect(many.refusals.isEmpty && many.panels.map(\.nomination) == ["x", "y"])
        let few = PanelDraw.panels(for: [nominee("x"), nominee("y")], from: Array(experts.prefix(2)), loadMost: 2)
        #expect(few.refusals == [.tooFewExperts(nomination: "y")])
        let reasons: [PanelDraw.Refusal] = [
            .notInReview, .notChecked(nomination: "n"), .tooFewExperts(nomination: "n"),
        ]
        #expect(reasons.allSatisfy { !$0.sentence.isEmpty && $0.field == "round_id" && !$0.reason.isEmpty })
    }

    @Test func `scores are entered by who was drawn, corrected with a reason, until signed off`() throws {
        let programme = try #require(FirstProgrammes.find("training_bases"))
        func refusals(_ standing: ReviewScore.Standing, reason: Bool = false, _ criteria: [String]? = ["overall"])
            -> [ReviewScore.Refusal]
        {
            ReviewScore.refusals(
                standing: standing, isInReview: true, criteria: criteria, of: programme, hasReason: reason)
        }
        #expect(refusals(.drawn).isEmpty && refusals(.scored, reason: true).isEmpty)
        #expect(refusals(.notDrawn) == [.notDrawn] && refusals(.recused) == [.recused])
        #expect(refusals(.signedOff) == [.signedOff] && refusals(.scored) == [.noReason])
        #expect(refusals(.drawn, ["overall", "overall"]) == [.criteriaUnfit] && refusals(.scored, nil).isEmpty)
        #expect(ReviewScore.refusals(signingOff: [.scored, .recused], isInReview: true).isEmpty)
        #expect(ReviewScore.refusals(signingOff: [.scored, .drawn], isInReview: false) == [.notInReview, .unscored])
        #expect(ReviewScore.refusals(signingOff: [.recused], isInReview: true) == [.notDrawn])
        let criteria = [
            AwardProgramme.Criterion(code: "a", name: "甲", weight: 65),
            AwardProgramme.Criterion(code: "b", name: "乙", weight: 35),
        ]
        #expect(ReviewScore.total(of: ["a": 9001, "b": 8000], by: criteria) == 8651)
        #expect(ReviewScore.Refusal.allCases.allSatisfy { !$0.sentence.isEmpty && $0.field != nil })
    }
}
