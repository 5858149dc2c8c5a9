internal import Ground
internal import Rules
internal import Testing

@Suite struct EntryEligibilityTests {
    private func days(_ opens: String, _ closes: String, _ begins: String, _ ends: String) throws
        -> CompetitionPlan.Days
    {
        CompetitionPlan.Days(
            registrationOpens: try civilDay(opens), registrationCloses: try civilDay(closes),
            begins: try civilDay(begins),
            ends: try civilDay(ends))
    }

    @Test(
        arguments: [
            ("2000-12-31", 0, 1, "2022-06-01", false, []),
            ("1999-12-31", 0, 1, "2022-06-01", false, [EntryEligibility.Refusal.overAge]),
            ("2001-01-01", 2, 1, "2022-06-01", false, [.quotaUsedUp]), ("2001-01-01", 1, 3, "2022-06-01", false, []),
            ("2001-01-01", 1, 4, "2022-06-01", false, [.notQualified]),
            ("2001-01-01", 1, nil, "2022-06-01", false, [.notQualified]),
            ("2001-01-01", 1, 1, "2022-05-31", false, [.registrationNotOpen]),
            ("2001-01-01", 1, 1, "2022-08-31", false, []),
            ("2001-01-01", 1, 1, "2022-09-01", false, [.registrationClosed]),
            ("2001-01-01", 1, 1, "2022-06-01", true, [.markingBegun]),
            (
                "1990-01-01", 2, 9, "2022-09-01", true,
                [.registrationClosed, .markingBegun, .overAge, .quotaUsedUp, .notQualified]
            ),
        ] as [(String, Int, Int?, String, Bool, [EntryEligibility.Refusal])])
    func `an entry is refused for every reason at once`(
        birth: String, entered: Int, rank: Int?, on: String, marking: Bool, refusals: [EntryEligibility.Refusal]
    ) throws {
        let applicant = EntryEligibility.Applicant(
            birthDays: [try civilDay(birth)], enteredByDelegation: entered, lowerRanks: [rank])
        let found = EntryEligibility.refusals(
            for: applicant, conditions: .init(greatestAge: 22, delegationQuota: 2, qualifyingRank: 3),
            days: try days("2022-06-01", "2022-08-31", "2022-09-10", "2022-09-12"), markingBegun: marking,
            on: try civilDay(on))
        #expect(found == refusals)
    }

    @Test func `an event without conditions takes everyone`() throws {
        let applicant = EntryEligibility.Applicant(
            birthDays: [try civilDay("1950-01-01")], enteredByDelegation: 1000)
        let found = EntryEligibility.refusals(
            for: applicant, conditions: .init(), days: try days("2022-06-01", "2022-08-31", "2022-09-10", "2022-09-12"),
            markingBegun: false, on: try civilDay("2022-06-01"))
        #expect(found.isEmpty)
    }

    @Test func `groups, teams and every quota are kept`() throws {
        var applicant = EntryEligibility.Applicant(
            birthDays: [try civilDay("2000-01-01")], enteredByDelegationInAll: 3, enteredInEvent: 9,
            belongToDelegation: false)
        func found(_ conditions: EntryEligibility.Conditions) throws -> [EntryEligibility.Refusal] {
            EntryEligibility.refusals(
                for: applicant, conditions: conditions,
                days: try days("2022-06-01", "2022-08-31", "2022-09-10", "2022-09-12"), markingBegun: false,
                on: try civilDay("2022-06-01"))
        }
        #expect(
            try found(
                .init(
                    delegationTotalQuota: 3, eventQuota: 9, teamSize: 2, studentsOnly: true, workersOnly: true))
                == [.teamSize, .notStudent, .notInWork, .notOfDelegation, .totalQuotaUsedUp, .eventQuotaUsedUp])
        applicant.birthDays.append(try civilDay("2001-01-01"))
        applicant.areStudents = true
        applicant.areInWork = true
        applicant.belongToDelegation = true
        #expect(
            try found(
                .init(
                    delegationTotalQuota: 4, eventQuota: 10, teamSize: 2, studentsOnly: true, workersOnly: true)
            ).isEmpty)
    }

    @Test func `a qualification grows old`() throws {
        #expect(
            EntryEligibility.earliestQualification(forContestFrom: try civilDay("2024-02-29"), years: 2)
                == (try civilDay("2022-02-28")))
    }
}
