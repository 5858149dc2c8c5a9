internal import AwardsMessages
internal import CatalogMessages
internal import RPC
internal import ServiceTesting
internal import Testing

struct PaymentTests {
    static let treasury = TestCaller(Identity(subject: "treasury", role: .province))

    /// An award of 100,000 yuan.
    static func awarded(_ selection: Selection) async throws -> (Round, Honour) {
        let (round, nominations) = try await selection.shortlisted(1)
        try selection.move(to: "2022-06-10")
        return (round, try await selection.decide(nominations[0]))
    }

    /// Pays an award in full.
    static func pay(_ honour: Honour, _ amount: Int64, _ selection: Selection) async throws {
        let order = try await selection.province.payments.orderPayment(
            .init(honourID: honour.honourID, amountYuan: amount))
        _ = try await selection.client(treasury).payments.recordPaymentAnswer(
            .init(paymentID: order.paymentID, paid: true, reference: "国库〔2022〕1"))
    }

    @Test
    func `a payment is ordered by one account and answered by another, once, with its reference`()
        async throws
    {
        let selection = try await Selection()
        let (_, honour) = try await Self.awarded(selection)
        let payments = selection.province.payments
        let order = try await payments.orderPayment(
            .init(honourID: honour.honourID, amountYuan: 60_000))
        #expect(order.state == .ordered)
        await expectRefusal(.failedPrecondition, "REFUSED", refusals: ["payment_more_than_left"]) {
            try await payments.orderPayment(.init(honourID: honour.honourID, amountYuan: 40_001))
        }
        let answer = RecordPaymentAnswerRequest(
            paymentID: order.paymentID, paid: true, reference: "国库〔2022〕1")
        await expectRefusal(.failedPrecondition, "REFUSED", refusals: ["payment_same_account"]) {
            try await payments.recordPaymentAnswer(answer)
        }
        let treasury = selection.client(Self.treasury).payments
        let paid = try await treasury.recordPaymentAnswer(answer)
        #expect(paid.state == .paid && paid.reference == "国库〔2022〕1" && paid.answeredOn == "2022-06-10")
        await expectRefusal(.failedPrecondition, "REFUSED", refusals: ["payment_answered_before"]) {
            try await treasury.recordPaymentAnswer(answer)
        }
        let failed = try await payments.orderPayment(
            .init(honourID: honour.honourID, amountYuan: 40_000))
        #expect(
            try await treasury.recordPaymentAnswer(.init(paymentID: failed.paymentID, reference: "账号有误"))
                .state
                == .failed)
        _ = try await payments.orderPayment(.init(honourID: honour.honourID, amountYuan: 40_000))
        let own = try await selection.client(.worker(honour.personID)).payments.listPayments(
            .init(honourID: honour.honourID))
        #expect(own.payments.map(\.state) == [.paid, .failed, .ordered])
        await expectRefusal(.permissionDenied) {
            try await selection.client(.worker("per_2")).payments.listPayments(
                .init(honourID: honour.honourID))
        }
    }

    @Test func `of 32 orders at once no more is ordered than the award`() async throws {
        let selection = try await Selection()
        let (_, honour) = try await Self.awarded(selection)
        let outcomes = await race(32) { _ in
            try await selection.province.payments.orderPayment(
                .init(honourID: honour.honourID, amountYuan: 30_000))
        }
        #expect(outcomes.successes.count == 3)
        #expect(outcomes.refusals.allSatisfy { $0.refusalReasons == ["payment_more_than_left"] })
    }

    @Test func `what is not there is neither paid nor listed`() async throws {
        let selection = try await Selection()
        let payments = selection.province.payments
        for call in [
            { _ = try await payments.orderPayment(.init(honourID: "hon_none", amountYuan: 1)) },
            { _ = try await payments.listPayments(.init(honourID: "hon_none")) },
            { _ = try await selection.province.milestones.listMilestones(.init(honourID: "hon_none")) },
            {
                _ = try await selection.province.milestones.reportMilestone(
                    .init(honourID: "hon_none", number: 1, report: "无"))
            },
            {
                _ = try await selection.province.milestones.reviewMilestone(
                    .init(honourID: "hon_none", number: 1, reason: "无"))
            },
        ] as [() async throws -> Void] {
            await expectRefusal(.notFound, "HONOUR_NOT_FOUND", field: "honour_id", call)
        }
        await expectRefusal(.notFound, "PAYMENT_NOT_FOUND", field: "payment_id") {
            try await payments.recordPaymentAnswer(.init(paymentID: "pay_none", reference: "无"))
        }
    }
}
