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

    /// Programme, group, what a voucher covers, and what trainee, enterprise and institution are paid of 1000 yuan.
    static let shares: [(Programme, TargetGroup?, SubsidyClaimRules.Cover, Int64?, Int64?, Int64?)] = [
        (.digitalSkills, nil, .none, 1000, nil, nil),
        (.digitalSkills, .enterpriseEmployee, .none, 1000, nil, nil),
        (.digitalSkills, .unemployed, .none, nil, nil, 1000),
        (.care, .veteran, .none, nil, nil, 1000),
        (.digitalSkills, nil, .whole, nil, nil, 1000),
        (.digitalSkills, nil, .faceValue(Yuan(400)), 600, nil, 400),
        (.digitalSkills, nil, .faceValue(Yuan(1000)), nil, nil, 1000),
        (.digitalSkills, nil, .faceValue(Yuan(1200)), nil, nil, 1000),
        (.digitalSkills, .unemployed, .faceValue(Yuan(400)), nil, nil, 400),
        (.migrantWorkers, .migrantWorker, .none, nil, nil, 1000),
        (.migrantWorkers, .migrantWorker, .faceValue(Yuan(400)), nil, nil, 400),
        (.enterpriseTraining, .enterpriseEmployee, .whole, nil, 1000, nil),
        (.skillUpgrading, .enterpriseEmployee, .none, 1000, nil, nil),
    ]

    @Test(arguments: shares)
    func `who advanced nothing is paid nothing, and a face value pays up to itself`(
        programme: Programme, group: TargetGroup?, cover: SubsidyClaimRules.Cover, trainee: Int64?, enterprise: Int64?,
        institution: Int64?
    ) {
        func share(_ payee: SubsidyClaimRules.Payee) -> Int64? {
            SubsidyClaimRules.share(of: Yuan(1000), to: payee, programme: programme, group: group, cover: cover)?.amount
        }
        #expect(share(.trainee) == trainee)
        #expect(share(.enterprise) == enterprise)
        #expect(share(.institution) == institution)
    }

    @Test func `an apprentice is paid for as long as the enterprise employs them`() throws {
        let employer = try theEnterprise()
        let whole = thePeriod("2025-09-01", "2026-08-31")
        func paid(_ spells: [(String, String?)]) -> DayPeriod? {
            let work = spells.map {
                WorkSpell(employer: employer, kind: .labourContract, period: thePeriod($0.0, $0.1))
            }
            return SubsidyAmount.paidPeriod(
                of: thePerson(work: work), at: employer, during: whole, minimumYears: 1)
        }
        #expect(paid([("2025-01-01", "2026-02-28")]) == thePeriod("2025-09-01", "2026-02-28"))
        #expect(paid([("2025-01-01", "2026-02-28"), ("2026-03-01", nil)]) == whole)
        #expect(paid([("2025-01-01", "2026-02-28"), ("2026-03-02", nil)]) == thePeriod("2025-09-01", "2026-02-28"))
        #expect(paid([("2025-01-01", "2026-08-31")]) == whole)
    }

    @Test func `graduates are paid from two funds, and the talent fund pays no training`() {
        let funds = SubsidyClaimRules.Fund.allCases
        #expect(
            funds.filter { SubsidyClaimRules.serves($0, .graduates) } == [.employmentSubsidy, .skillsActionAccount])
        let own: [SubsidyClaimRules.Fund] = [.talentFund, .employeeEducation, .personalPayment]
        let further: [SubsidyClaimRules.Fund] = [.industryGuidance, .unionDues]
        for programme in Programme.allCases {
            #expect(own.allSatisfy { !SubsidyClaimRules.serves($0, programme, hasFurtherFunds: true) })
            #expect(further.allSatisfy { !SubsidyClaimRules.serves($0, programme) })
            for fund in further {
                #expect(
                    SubsidyClaimRules.serves(fund, programme, hasFurtherFunds: true) == programme.needsEmployer)
            }
        }
        #expect(funds.filter { SubsidyClaimRules.serves($0, .keyGroups) }.map(\.rawValue) == [1, 2, 3, 5])
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

    @Test func `a claim is ordered to be paid once it is decided, and voided while nothing of it is paid`() {
        func ordered(_ refusal: ClaimLife.Refusal?) -> [ClaimLife.State] {
            ClaimLife.State.allCases.filter { ClaimLife.orderRefusal(from: $0) == refusal }
        }
        #expect(ordered(nil) == [.decided])
        #expect(ordered(.orderedBefore) == [.ordered])
        #expect(ordered(.paidBefore) == [.paid, .clawedBack])
        #expect(ordered(.notDecided).count == 9)
        #expect(ClaimLife.State.allCases.filter { ClaimLife.voidRefusal(from: $0) != nil } == [.paid, .ordered])
    }

    @Test(
        arguments: [(100, 100, nil), (1, 100, nil), (101, 100, .moreThanOwed), (1, 0, .returnedBefore)]
            as [(Int64, Int64, ClaimLife.Refusal?)])
    func `a debt is paid off, and no more`(amount: Int64, owed: Int64, refusal: ClaimLife.Refusal?) {
        #expect(ClaimLife.returnRefusal(of: Yuan(amount), owed: Yuan(owed)) == refusal)
    }

    @Test func `every state of a case but a draft is one of the claim`() {
        #expect(CaseState.allCases.filter { ClaimLife.State($0) == nil } == [.draft])
    }
}
