internal import Ground
internal import Rules
internal import Testing

@Suite struct AwardPaymentTests {
    typealias Refusal = AwardPayment.Refusal

    private func ordering(
        _ amount: Int64, left: Int64 = 100, withdrawn: Bool = false, plan: Bool = false,
        _ milestone: AwardPayment.Milestone? = nil, named: Bool = false
    ) -> [Refusal] {
        AwardPayment.refusals(
            ordering: Yuan(amount), left: Yuan(left), isWithdrawn: withdrawn, hasPlan: plan,
            milestone: milestone,
            isNamed: named)
    }

    @Test func `a payment keeps to what is left, and to an accepted milestone where there is a plan`() {
        let accepted = AwardPayment.Milestone(isAccepted: true, amount: Yuan(40))
        #expect(ordering(100).isEmpty && ordering(101) == [.moreThanLeft])
        #expect(ordering(1, withdrawn: true) == [.withdrawn])
        #expect(
            ordering(1, plan: true) == [.milestoneUnfit] && ordering(1, named: true) == [.milestoneUnfit])
        #expect(ordering(40, plan: true, accepted, named: true).isEmpty)
        #expect(ordering(41, plan: true, accepted, named: true) == [.otherAmount])
        let planned = AwardPayment.Milestone(isAccepted: false, amount: Yuan(40))
        #expect(ordering(40, plan: true, planned, named: true) == [.notAccepted])
    }

    @Test func `an answer is another account's, once; what comes back is what is owed`() {
        #expect(AwardPayment.refusals(answeringOrderedBySame: false, isAnswered: false).isEmpty)
        #expect(
            AwardPayment.refusals(answeringOrderedBySame: true, isAnswered: true) == [
                .sameAccount, .answeredBefore,
            ])
        #expect(AwardPayment.refusals(repaying: Yuan(5), owed: Yuan(5)).isEmpty)
        #expect(AwardPayment.refusals(repaying: Yuan(6), owed: Yuan(5)) == [.moreThanOwed])
        #expect(AwardPayment.refusals(repaying: Yuan(1), owed: .zero) == [.settled])
        #expect(AwardPayment.refusals(repaying: nil, owed: .zero) == [.settled])
        #expect(AwardPayment.refusals(repaying: nil, owed: Yuan(1)).isEmpty)
        #expect(
            Refusal.allCases.allSatisfy {
                !$0.sentence.isEmpty && $0.field != nil && !$0.citation.key.isEmpty
            })
    }

    @Test func `a milestone is reported until it is accepted, and accepted by another account`()
        throws
    {
        for standing in MilestoneLife.Standing.allCases {
            let reporting = MilestoneLife.refusals(reporting: standing, isWithdrawn: false)
            #expect(
                reporting == (standing == .unknown ? [.unknown] : standing == .accepted ? [.accepted] : []))
        }
        func reviewing(_ standing: MilestoneLife.Standing, same: Bool = false) -> [MilestoneLife
            .Refusal]
        {
            MilestoneLife.refusals(reviewing: standing, isWithdrawn: false, isSameAccount: same)
        }
        #expect(reviewing(.reported).isEmpty && reviewing(.reported, same: true) == [.sameAccount])
        #expect(reviewing(.planned) == [.notReported] && reviewing(.returned) == [.notReported])
        #expect(reviewing(.unknown) == [.unknown] && reviewing(.accepted) == [.accepted])
        #expect(MilestoneLife.refusals(reporting: .planned, isWithdrawn: true) == [.withdrawn])
        let due = try civilDay("2022-12-31")
        #expect(!MilestoneLife.isOverdue(.planned, due: due, on: due))
        #expect(MilestoneLife.isOverdue(.reported, due: due, on: due.adding(days: 1)))
        #expect(!MilestoneLife.isOverdue(.accepted, due: due, on: due.adding(days: 1)))
        #expect(MilestoneLife.Refusal.allCases.allSatisfy { !$0.sentence.isEmpty && $0.field != nil })
    }

    @Test func `a bar names one nominator and a day that is ahead`() throws {
        let day = try civilDay("2022-06-01")
        func barring(_ region: Bool, _ organisation: Bool, _ last: CivilDay) -> [NominatorStanding
            .Refusal]
        {
            NominatorStanding.refusals(
                barringRegion: region, organisation: organisation, through: last, on: day)
        }
        #expect(barring(true, false, day).isEmpty && barring(false, true, day).isEmpty)
        #expect(barring(true, true, day) == [.notOne])
        #expect(barring(false, false, day.adding(days: -1)) == [.notOne, .dayOver])
        #expect(
            NominatorStanding.Refusal.allCases.allSatisfy { !$0.sentence.isEmpty && $0.field != nil })
    }
}
