internal import Ground
internal import Rules
internal import Testing

struct ExaminerRulesTests {
    static let welder = OccupationCode("6-18-02-04")

    static func card(_ change: (inout ExaminerAssigning) -> Void = { _ in }) throws -> ExaminerAssigning {
        var card = ExaminerAssigning(
            isSupervisor: false, standing: .active,
            period: try #require(DayPeriod(from: aDay("2023-01-01"), through: aDay("2023-06-10"))),
            occupations: [try #require(welder)], highestLevel: .senior, employer: nil)
        change(&card)
        return card
    }

    static func reasons(
        _ card: ExaminerAssigning, supervision: Bool = false, day: String = "2023-06-10",
        on today: String = "2023-06-10",
        ties: ExaminerAssigning.Ties = .init(), allowed: Bool = false
    ) throws -> [String] {
        let organisation = try CreditCode("91350100M000100Y43")
        let task = ExaminerAssigning.Task(
            isSupervision: supervision, days: [aDay(day)], occupation: try #require(welder), level: .senior,
            organisations: [organisation])
        return card.refusals(for: task, ties: ties, allowsSameEmployer: allowed, on: aDay(today)).map(\.reason)
    }

    @Test func `a card fits its session to the last day`() throws {
        #expect(try Self.reasons(Self.card()).isEmpty)
        #expect(try Self.reasons(Self.card(), on: "2023-06-11") == ["session_over"])
        #expect(try Self.reasons(Self.card(), day: "2023-06-11") == ["card_not_valid_on_session"])
        #expect(try Self.reasons(Self.card { $0.standing = .suspended }) == ["card_not_active"])
        #expect(try Self.reasons(Self.card { $0.occupations = [] }) == ["occupation_not_on_card"])
        #expect(try Self.reasons(Self.card { $0.highestLevel = .intermediate }) == ["level_above_card"])
        #expect(try Self.reasons(Self.card(), supervision: true) == ["card_of_another_kind"])
    }

    @Test func `ties are reasons against, the employer's unless it is allowed`() throws {
        let all = ExaminerAssigning.Ties(isCandidate: true, sharesEmployer: true, isDeclared: true)
        let reasons = ["examiner_is_candidate", "candidate_of_same_employer", "candidate_tied_to_examiner"]
        #expect(try Self.reasons(Self.card(), ties: all) == reasons)
        #expect(try Self.reasons(Self.card(), ties: .init(sharesEmployer: true), allowed: true).isEmpty)
    }

    @Test func `a supervisor comes from outside`() throws {
        let code = try? CreditCode("91350100M000100Y43")
        let supervisor = try Self.card { card in
            (card.isSupervisor, card.occupations, card.highestLevel, card.employer) = (true, [], nil, code)
        }
        let expected = code == nil ? [] : ["supervisor_of_the_organisation"]
        #expect(try Self.reasons(supervisor, supervision: true) == expected)
    }

    @Test func `a part needs its number of examiners, one for so many candidates, and an odd number`() {
        let theory = ExaminerPanel.Numbers(least: 2, candidatesPerExaminer: 15)
        let panel = {
            (subject: ExaminedSubject, assigned: Int, untied: Int, candidates: Int, numbers: ExaminerPanel.Numbers) in
            ExaminerPanel(subject: subject, assigned: assigned, untied: untied, candidates: candidates)
                .refusals(by: numbers).map(\.reason)
        }
        #expect(panel(.theory, 2, 2, 30, theory).isEmpty)
        #expect(panel(.theory, 2, 2, 31, theory) == ["theory_examiners_too_few"])
        #expect(panel(.theory, 2, 1, 1, theory) == ["theory_examiners_too_few"])
        let practice = ExaminerPanel.Numbers(least: 3, isOdd: true)
        #expect(panel(.practice, 3, 3, 100, practice).isEmpty)
        #expect(panel(.practice, 4, 4, 100, practice) == ["practice_examiners_not_odd"])
        #expect(panel(.practice, 2, 2, 1, practice) == ["practice_examiners_too_few"])
    }

    @Test func `the policy book says how many`() {
        let day = aDay("2023-06-10")
        #expect(
            ExaminerPanel.Numbers(of: .theory, in: .firstEdition, on: day) == .init(least: 2, candidatesPerExaminer: 15)
        )
        #expect(ExaminerPanel.Numbers(of: .review, in: .firstEdition, on: day) == .init(least: 3, isOdd: true))
    }

    @Test func `a draw is the same for the same seed, takes nobody twice, and differs by seed`() {
        let ids = (1...40).map { "exm_\($0)" }
        let first = ExaminerDraw.drawn(5, from: ids, seed: ExaminerDraw.text(of: 1))
        #expect(first == ExaminerDraw.drawn(5, from: ids.reversed(), seed: "0000000000000001"))
        #expect(Set(first).count == 5 && first != ExaminerDraw.drawn(5, from: ids, seed: ExaminerDraw.text(of: 2)))
        #expect(ExaminerDraw.drawn(50, from: ids, seed: "0").count == 40)
        let chosen = Set((0..<200).flatMap { ExaminerDraw.drawn(1, from: ids, seed: ExaminerDraw.text(of: $0)) })
        #expect(chosen.count > 30, "nobody is left out by the lot")
    }

    @Test func `a card is moved as its state allows`() {
        for transition in ExaminerTransition.allCases {
            #expect(transition.refusal(from: .withdrawn) == .withdrawn)
        }
        #expect(ExaminerTransition.suspend.refusal(from: .suspended) == .notActive)
        #expect(ExaminerTransition.resume.refusal(from: .active) == .notSuspended)
        #expect(ExaminerTransition.renew.target(from: .suspended) == .suspended)
        #expect(ExaminerTransition.withdraw.target(from: .active) == .withdrawn)
    }
}
