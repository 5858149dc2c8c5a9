internal import Ground
internal import Rules
internal import Testing

@Suite struct SubsidySettlementTests {
    private func seat(
        completed: Bool = true, voucher: Bool? = nil, from first: String = "2023-01-01", to last: String = "2023-12-31"
    ) -> SubsidySettlement.Seat {
        .init(isCompleted: completed, voucherIsUsed: voucher, period: aPeriod(first, last))
    }

    @Test func `a seat is paid for by the standard and its months`() {
        let year = SubsidySettlement.line(for: seat(voucher: true), standard: Yuan(6000), per: .personYear)
        #expect(year.months == 12 && year.amount == Yuan(6000) && year.refusals.isEmpty)
        let person = SubsidySettlement.line(for: seat(), standard: Yuan(1500), per: .person)
        #expect(person.months == 0 && person.amount == Yuan(1500))
    }

    @Test func `every reason against a line is told`() {
        let line = SubsidySettlement.line(
            for: seat(completed: false, voucher: false, to: "2023-01-30"), standard: Yuan(2000), per: .personMonth)
        #expect(line.refusals == [.notCompleted, .voucherNotUsed, .nothingDue] && line.amount == .zero)
        let intern = SubsidySettlement.line(
            for: .init(isCompleted: true, voucherIsUsed: nil, period: nil), standard: Yuan(6000), per: .personYear)
        #expect(intern.refusals.first == .noContractAfterInternship)
    }

    @Test(arguments: [Int64.max, Yuan.greatest.amount + 1])
    func `an amount that cannot be is refused and never becomes nothing`(standard: Int64) {
        let line = SubsidySettlement.line(for: seat(), standard: Yuan(standard), per: .personMonth)
        #expect(line.refusals == [.amountTooLarge])
        #expect(SubsidySettlement.gross(of: [Yuan(standard), Yuan(1)]) == nil)
        #expect(
            SubsidySettlement.expected(
                seats: 2, standard: Yuan(standard), per: .person, months: 12) == nil)
    }

    @Test(
        arguments: [
            (1000, 0, 0, 5000, 1000), (1000, 400, 0, 5000, 600), (1000, 400, 600, 5000, 0), (1000, 0, 0, 300, 300),
            (1000, 2000, 0, 300, 0), (.min, .max, .max, 300, 0),
        ] as [(Int64, Int64, Int64, Int64, Int64)])
    func `what is left of a prepayment is taken off, and no more than is due`(
        prepaid: Int64, clawedBack: Int64, deducted: Int64, gross: Int64, deduction: Int64
    ) {
        let found = SubsidySettlement.deduction(
            prepaid: Yuan(prepaid), clawedBack: Yuan(clawedBack), deducted: Yuan(deducted), from: Yuan(gross))
        #expect(found == Yuan(deduction))
    }

    @Test func `money is held until a claim is paid, refused, withdrawn or voided`() {
        #expect(
            ClaimLife.State.allCases.filter(\.isPending) == [
                .filed, .approved, .publicized, .examined, .returned, .decided, .ordered,
            ])
        #expect(ClaimLife.State.allCases.filter(\.isFree) == [.refused, .withdrawn, .appealed, .voided])
    }

    @Test(
        arguments: [
            (ClaimLife.State.paid, 600, 0, []), (.paid, 601, 0, [.moreThanPaid]), (.paid, 200, 400, []),
            (.paid, 201, 400, [.prepaymentDeducted]), (.paid, 601, 400, [.moreThanPaid]), (.filed, 1, 0, [.notPaid]),
            (.clawedBack, 1, 0, [.moreThanPaid]),
        ] as [(ClaimLife.State, Int64, Int64, [ClaimLife.Refusal])])
    func `of 1000 yuan with 400 claimed back, what is neither claimed back nor deducted is claimed back`(
        state: ClaimLife.State, amount: Int64, deducted: Int64, refusals: [ClaimLife.Refusal]
    ) {
        let found = ClaimLife.clawbackRefusals(
            of: Yuan(amount), from: state, paid: Yuan(1000), clawedBack: Yuan(400), deducted: Yuan(deducted))
        #expect(found == refusals)
    }
}
