internal import Ground
internal import Rules
internal import Testing

struct SubsidyTests {
    static let spans: [(String, String, Int)] = [
        ("2022-07-01", "2022-09-30", 3), ("2022-07-01", "2022-09-29", 2), ("2022-07-15", "2022-10-14", 3),
        ("2022-07-15", "2022-10-13", 2), ("2022-07-01", "2022-07-30", 0), ("2022-05-01", "2023-04-30", 12),
    ]

    @Test(arguments: spans)
    func `only full months are paid for`(first: String, last: String, months: Int) {
        #expect(SubsidyAmount.months(of: thePeriod(first, last)) == months)
    }

    @Test func `an amount is per person, per month or per year, in whole yuan`() {
        #expect(SubsidyAmount.amount(standard: Yuan(1500), per: .person, months: 3) == Yuan(1500))
        #expect(SubsidyAmount.amount(standard: Yuan(1500), per: .personMonth, months: 3) == Yuan(4500))
        #expect(SubsidyAmount.amount(standard: Yuan(5000), per: .personYear, months: 12) == Yuan(5000))
        #expect(SubsidyAmount.amount(standard: Yuan(5000), per: .personYear, months: 14) == Yuan(5833))
        #expect(SubsidyAmount.amount(standard: Yuan(.max), per: .personMonth, months: 2) == nil)
    }

    @Test func `an intern is paid for from the day of hire, with a contract of a year`() throws {
        let employer = try theEnterprise()
        let whole = thePeriod("2025-09-01", "2026-08-31")
        func paid(_ spells: [WorkSpell], graduation: String = "2026-01-10") -> DayPeriod? {
            let schooling = SchoolingEvidence(kind: .university, region: "210102", graduatesOn: theDay(graduation))
            let trainee = thePerson(
                [GroupSpell(.graduate, thePeriod("2022-01-01"), schooling: schooling)], work: spells)
            return SubsidyAmount.paidPeriod(of: trainee, at: employer, during: whole, minimumYears: 1)
        }
        func contract(_ first: String, until: String?) -> WorkSpell {
            WorkSpell(
                employer: employer, kind: .labourContract, period: thePeriod(first),
                agreedUntil: until.map { theDay($0) })
        }
        #expect(paid([contract("2025-01-01", until: nil)]) == whole)
        #expect(paid([contract("2026-02-01", until: "2027-01-31")]) == thePeriod("2026-02-01", "2026-08-31"))
        #expect(paid([contract("2026-02-01", until: nil)]) == thePeriod("2026-02-01", "2026-08-31"))
        #expect(paid([contract("2026-02-01", until: "2027-01-30")]) == nil)
        #expect(paid([contract("2026-02-01", until: nil)], graduation: "2026-02-02") == nil)
        #expect(paid([]) == nil)
    }

    @Test func `each programme pays who bears the cost`() {
        #expect(SubsidyClaimRules.payee(of: .graduates) == .institution)
        #expect(SubsidyClaimRules.payee(of: .enterpriseTraining) == .enterprise)
        #expect(SubsidyClaimRules.payee(of: .apprenticeship) == .enterprise)
        #expect(SubsidyClaimRules.payee(of: .keyGroups) == .institution)
        #expect(SubsidyClaimRules.payee(of: .skillUpgrading) == .trainee)
    }

    @Test func `graduates are paid from two funds, and the talent fund pays no training`() {
        let funds = SubsidyClaimRules.Fund.allCases
        #expect(
            funds.filter { SubsidyClaimRules.serves($0, .graduates) } == [.employmentSubsidy, .skillsActionAccount])
        #expect(funds.filter { !SubsidyClaimRules.serves($0, .keyGroups) } == [.talentFund])
    }

    struct Prepayment: Sendable {
        var amount: Int64 = 500
        var programme = Programme.veterans
        var isProject = true
        var isOpen = true
        var percent: Int? = 50
        var refusals: [SubsidyClaimRules.Refusal] = []
    }

    static let prepayments: [Prepayment] = [
        Prepayment(),
        Prepayment(amount: 501, refusals: [.prepaymentTooHigh]),
        Prepayment(programme: .keyGroups, refusals: [.prepaymentNotAllowed]),
        Prepayment(isProject: false, refusals: [.prepaymentNotAllowed]),
        Prepayment(percent: nil, refusals: [.prepaymentNotAllowed]),
        Prepayment(isOpen: false, refusals: [.prepaymentTooLate]),
        Prepayment(amount: 501, isOpen: false, refusals: [.prepaymentTooLate, .prepaymentTooHigh]),
    ]

    @Test(arguments: prepayments)
    func `half of a veterans' project may be prepaid`(row: Prepayment) {
        let refusals = SubsidyClaimRules.prepaymentRefusals(
            Yuan(row.amount), expected: Yuan(1001), programme: row.programme, isProject: row.isProject,
            classIsOpen: row.isOpen, fund: .employmentSubsidy, maximumPercent: row.percent)
        #expect(refusals == row.refusals)
    }

    @Test func `a settlement waits for completion and for a pending prepayment`() {
        #expect(
            SubsidyClaimRules.settlementRefusals(
                classIsCompleted: false, fund: .talentFund, programme: .veterans, prepaymentPending: true)
                == [.classNotCompleted, .fundNotForProgramme, .prepaymentPending])
        #expect(
            SubsidyClaimRules.settlementRefusals(
                classIsCompleted: true, fund: .publicFinance, programme: .veterans, prepaymentPending: false
            ).isEmpty)
    }

    /// Every step from every state: nil when it is taken, else why not; in the order of the states.
    static let steps: [(ClaimLife.Step, [ClaimLife.Refusal?])] = [
        (.approve, [nil, .reviewedBefore, .refusedBefore, .reviewedBefore, .paidBefore, .paidBefore]),
        (.refuse, [nil, .reviewedBefore, .refusedBefore, nil, .paidBefore, .paidBefore]),
        (.publicize, [.notApproved, nil, .refusedBefore, .publicizedBefore, .paidBefore, .paidBefore]),
        (.pay, [.notPublicized, .notPublicized, .refusedBefore, nil, .paidBefore, .paidBefore]),
        (.clawBack, [.notPaid, .notPaid, .notPaid, .notPaid, nil, .moreThanPaid]),
    ]

    @Test(arguments: steps)
    func `a claim goes its way one step at a time`(step: ClaimLife.Step, expected: [ClaimLife.Refusal?]) {
        #expect(ClaimLife.State.allCases.map { ClaimLife.refusal(of: step, from: $0) } == expected)
    }

    @Test func `money is paid on the day after publicity`() {
        let last = theDay("2022-06-05")
        #expect(ClaimLife.paymentRefusals(from: .publicized, publicityThrough: last, on: last) == [.publicityNotOver])
        #expect(ClaimLife.paymentRefusals(from: .publicized, publicityThrough: last, on: theDay("2022-06-06")).isEmpty)
        #expect(
            ClaimLife.paymentRefusals(from: .paid, publicityThrough: last, on: theDay("2022-06-06")) == [.paidBefore])
        #expect(ClaimLife.paymentRefusals(from: .publicized, publicityThrough: nil, on: last) == [.notPublicized])
    }
}
