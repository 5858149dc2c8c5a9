internal import AwardsMessages
internal import RPC
internal import ServiceTesting
internal import Testing

struct DebtTests {
    @Test
    func
        `what was paid of a withdrawn honour is owed, and returns to the fund only when it came back`()
        async throws
    {
        let selection = try await Selection()
        let (round, honour) = try await PaymentTests.awarded(selection)
        try await PaymentTests.pay(honour, 60_000, selection)
        let open = try await selection.province.payments.orderPayment(
            .init(honourID: honour.honourID, amountYuan: 10_000))
        let withdraw = WithdrawHonourRequest(honourID: honour.honourID, reason: "弄虚作假")
        await expectRefusal(.failedPrecondition, "REFUSED", refusals: ["honour_payment_open"]) {
            try await selection.province.honours.withdrawHonour(withdraw)
        }
        _ = try await selection.client(PaymentTests.treasury).payments.recordPaymentAnswer(
            .init(paymentID: open.paymentID, reference: "退回"))
        let withdrawn = try await selection.province.honours.withdrawHonour(withdraw)
        #expect(withdrawn.clawedBackYuan == 0 && withdrawn.paidYuan == 60_000)
        #expect(try await selection.fund(of: round).committedYuan == 60_000)
        await expectRefusal(.failedPrecondition, refusals: ["payment_award_withdrawn"]) {
            try await selection.province.payments.orderPayment(
                .init(honourID: honour.honourID, amountYuan: 1))
        }
        let debts = selection.province.debts
        let debt = try #require(try await debts.listDebts(.init(openOnly: true)).debts.first)
        #expect(debt.amountYuan == 60_000 && debt.honourID == honour.honourID)
        let repay = RecordRepaymentRequest(debtID: debt.debtID, amountYuan: 20_000, reference: "缴款1")
        #expect(try await debts.recordRepayment(repay).repaidYuan == 20_000)
        await expectRefusal(.alreadyExists, "REPAYMENT_ALREADY_RECORDED", field: "reference") {
            try await debts.recordRepayment(repay)
        }
        #expect(try await selection.fund(of: round).committedYuan == 40_000)
        await expectRefusal(.failedPrecondition, "REFUSED", refusals: ["repayment_more_than_owed"]) {
            try await debts.recordRepayment(
                .init(debtID: debt.debtID, amountYuan: 40_001, reference: "缴款2"))
        }
        let writeOff = WriteOffDebtRequest(debtID: debt.debtID, document: "辽人社函〔2023〕1号，无财产可执行")
        let written = try await debts.writeOffDebt(writeOff)
        #expect(written.writtenOffYuan == 40_000 && written.document == writeOff.document)
        await expectRefusal(.failedPrecondition, "REFUSED", refusals: ["debt_settled"]) {
            try await debts.writeOffDebt(writeOff)
        }
        #expect(
            try await selection.fund(of: round).committedYuan == 40_000,
            "what was written off never came back")
        #expect(try await debts.listDebts(.init(openOnly: true)).debts.isEmpty)
        #expect(try await debts.listDebts(.init()).debts == [written])
        let honours = try await selection.province.honours.listHonours(.init(personID: honour.personID))
            .honours
        #expect(honours.map(\.clawedBackYuan) == [20_000])
    }

    @Test func `a debt that is not there is neither repaid nor written off`() async throws {
        let selection = try await Selection()
        await expectRefusal(.notFound, "DEBT_NOT_FOUND", field: "debt_id") {
            try await selection.province.debts.recordRepayment(
                .init(debtID: "dbt_none", amountYuan: 1, reference: "缴款"))
        }
        await expectRefusal(.notFound, "DEBT_NOT_FOUND", field: "debt_id") {
            try await selection.province.debts.writeOffDebt(.init(debtID: "dbt_none", document: "决定"))
        }
    }
}
