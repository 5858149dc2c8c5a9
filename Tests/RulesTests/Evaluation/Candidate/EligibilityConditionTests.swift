internal import Ground
internal import Rules
internal import Testing

/// What counts and what does not, at the edges of single conditions.
struct EligibilityConditionTests {
    static func reasons(_ facts: EligibilityFacts, to level: SkillLevel) -> [String] {
        Eligibility.finding(for: facts, to: level, by: .conditions2023, finalYearMonths: 12).refusals.map(\.reason)
    }

    static let day = aDay("2024-05-10")
    static let facts = EligibilityFacts(day: day, birthDay: aDay("1990-01-01"))

    @Test func `who lacks everything is told what every path lacks, in the order of the paths`() {
        #expect(
            Self.reasons(Self.facts, to: .senior) == [
                "years_of_work_short", "prior_certificate_missing", "title_missing", "schooling_missing",
                "prior_certificate_missing", "schooling_missing", "schooling_missing",
            ])
        let sentences = Eligibility.finding(
            for: Self.facts, to: .senior, by: .conditions2023, finalYearMonths: 12
        ).refusals.map(\.sentence)
        #expect(sentences.first == "申报条件a：累计从事本职业或相关职业须满10年，现为0年0个月")
        #expect(Set(sentences.map { $0.prefix(5) }) == ["申报条件a", "申报条件b", "申报条件c", "申报条件d", "申报条件e", "申报条件f"])
    }

    @Test func `a schooling whose major does not fit counts for nothing`() {
        var facts = Self.facts
        facts.schoolings = [
            SchoolingFact(track: .technicianCollegeSenior, graduatesOn: aDay("2023-07-01"), majorFits: false)
        ]
        #expect(Self.reasons(facts, to: .intermediate).contains("schooling_missing"))
    }

    @Test func `a college diploma alone leads to 高级工 only from an assessed programme`() {
        var facts = Self.facts
        facts.schoolings = [SchoolingFact(track: .juniorCollege, graduatesOn: aDay("2023-07-01"), majorFits: true)]
        #expect(Self.reasons(facts, to: .senior).last == "schooling_missing")
    }

    @Test func `a higher title counts where a lower one is asked for`() {
        var facts = Self.facts
        facts.work = work(since: "2020-01-01")
        facts.titles = [PriorTitle(rank: .senior, grantedOn: aDay("2022-01-01"))]
        #expect(Self.reasons(facts, to: .senior).isEmpty)
    }

    @Test func `a certificate or title of tomorrow does not count today`() {
        var facts = Self.facts
        facts.work = work(since: "2020-01-01")
        facts.titles = [PriorTitle(rank: .senior, grantedOn: aDay("2024-05-11"))]
        facts.certificates = [PriorCertificate(level: .intermediate, issuedOn: aDay("2024-05-11"))]
        let reasons = Self.reasons(facts, to: .senior)
        #expect(reasons.contains("title_missing") && reasons.contains("prior_certificate_missing"))
    }

    @Test func `time since a certificate counts only as far as it was worked`() {
        var facts = Self.facts
        facts.work = WorkHistory([aPeriod("2010-01-01", "2015-12-31")])
        facts.certificates = [PriorCertificate(level: .intermediate, issuedOn: aDay("2014-01-01"))]
        #expect(Self.reasons(facts, to: .senior).contains("years_since_certificate_short"))
    }

    @Test func `the edition follows the policy book's days`() {
        let book = PolicyBook.firstEdition
        #expect(EligibilityEdition(in: book, on: aDay("2017-12-31")) == nil)
        #expect(EligibilityEdition(in: book, on: aDay("2022-12-31")) == .conditions2018)
        #expect(EligibilityEdition(in: book, on: aDay("2023-01-01")) == .conditions2023)
    }
}
