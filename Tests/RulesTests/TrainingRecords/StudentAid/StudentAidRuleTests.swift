import Ground
import Rules
import Testing

struct StudentAidRuleTests {
    private static let figures = StudentAidRule.Figures(grantYears: 2, isFullTimeOnly: true)

    private static func term(_ year: Int, spring: Bool = false) -> StudentAidRule.Term {
        StudentAidRule.Term(SchoolYear(startYear: year), isSpring: spring)
    }

    private static func study(
        months: Int = 36, ended: String? = nil, suspended: (String, String)? = nil,
        form: StudentLife.Form = .fullTime, isVoided: Bool = false
    ) throws -> StudentAidRule.Study {
        var suspension: DayPeriod?
        if let (from, to) = suspended {
            let first = try #require(CivilDay(from))
            suspension = DayPeriod(from: first, through: CivilDay(to))
        }
        return StudentAidRule.Study(
            enteredOn: try #require(CivilDay("2022-09-01")), months: months, endedOn: ended.flatMap { CivilDay($0) },
            suspensions: suspension.map { [$0] } ?? [], form: form, isVoided: isVoided)
    }

    private static func refusals(
        _ kind: StudentAidRule.Kind, _ study: StudentAidRule.Study, _ term: StudentAidRule.Term,
        on day: String = "2026-09-01"
    ) throws -> [StudentAidRule.Refusal] {
        StudentAidRule.refusals(
            for: kind, of: study, in: term, on: try #require(CivilDay(day)), figures: figures)
    }

    @Test func `terms begin with September and March`() throws {
        #expect(Self.term(2022).firstDay.description == "2022-09-01")
        #expect(Self.term(2022, spring: true).firstDay.description == "2023-03-01")
        #expect(StudentAidRule.Term(containing: try #require(CivilDay("2023-02-28"))) == Self.term(2022))
        #expect(StudentAidRule.Term(containing: try #require(CivilDay("2023-08-31"))) == Self.term(2022, spring: true))
    }

    @Test func `the last term of the schooling is aided and the one after it is not`() throws {
        let study = try Self.study()
        #expect(try Self.refusals(.tuitionWaiver, study, Self.term(2024, spring: true)).isEmpty)
        #expect(try Self.refusals(.tuitionWaiver, study, Self.term(2025)) == [.beyondSchooling])
        #expect(try Self.refusals(.grant, study, Self.term(2023, spring: true)).isEmpty)
        #expect(try Self.refusals(.grant, study, Self.term(2024)) == [.beyondGrantYears])
    }

    @Test func `a suspended term is not aided and does not use the schooling up`() throws {
        let study = try Self.study(suspended: ("2023-02-20", "2023-08-31"))
        #expect(try Self.refusals(.tuitionWaiver, study, Self.term(2022, spring: true)) == [.suspendedThen])
        #expect(try Self.refusals(.tuitionWaiver, study, Self.term(2025)).isEmpty)
        #expect(try Self.refusals(.tuitionWaiver, study, Self.term(2025, spring: true)) == [.beyondSchooling])
    }

    @Test func `aid is of the time on the roll, of full-time students, and not ahead`() throws {
        #expect(try Self.refusals(.grant, try Self.study(), Self.term(2021, spring: true)) == [.beforeEntry])
        #expect(
            try Self.refusals(.grant, try Self.study(ended: "2023-02-28"), Self.term(2022, spring: true)) == [.afterEnd]
        )
        #expect(try Self.refusals(.grant, try Self.study(form: .partTime), Self.term(2022)) == [.partTime])
        #expect(try Self.refusals(.grant, try Self.study(isVoided: true), Self.term(2022)) == [.voided])
        #expect(try Self.refusals(.grant, try Self.study(), Self.term(2022), on: "2022-08-31") == [.inFuture])
    }
}
