internal import AwardsMessages
internal import CatalogMessages
internal import RPC
internal import ServiceTesting
internal import Testing

struct MilestoneTests {
    /// A training base that was awarded with a plan of two milestones.
    private func base(_ selection: Selection) async throws -> (firm: String, honour: Honour) {
        let firm = try await selection.organisation(1, [.enterprise])
        let round = try await selection.province.rounds.openRound(
            .init(
                year: 2022, nominationsCloseOn: "2022-05-31", fundYuan: 3_000_000,
                programmeID: "training_bases"))
        let made = try await selection.bureau.nominations.nominate(
            .init(
                roundID: round.roundID, regionCode: "210100", statement: "条件完备", place: "training_base",
                creditCode: firm,
                plan: [
                    .init(title: "车间", dueOn: "2022-06-30", amountYuan: 2_000_000),
                    .init(title: "师资", dueOn: "2022-12-31", amountYuan: 1_000_000),
                ]))
        _ = try await selection.province.rounds.closeNominations(.init(roundID: round.roundID))
        try await selection.review(round, [made], scores: [9000])
        _ = try await selection.province.nominations.publishShortlist(.init(roundID: round.roundID))
        try selection.move(to: "2022-06-10")
        return (firm, try await selection.decide(made, bonus: 3_000_000))
    }

    @Test
    func `a milestone is reported by the organisation, accepted by the province, and paid once`()
        async throws
    {
        let selection = try await Selection()
        let (firm, honour) = try await base(selection)
        let id = honour.honourID
        let own = selection.client(.enterprise(firm)).milestones
        let province = selection.province
        let review = ReviewMilestoneRequest(honourID: id, number: 1, accepted: true, reason: "现场核验合格")
        await expectRefusal(.failedPrecondition, "REFUSED", refusals: ["milestone_not_reported"]) {
            try await province.milestones.reviewMilestone(review)
        }
        await expectRefusal(.failedPrecondition, refusals: ["payment_milestone_not_accepted"]) {
            try await province.payments.orderPayment(
                .init(honourID: id, amountYuan: 2_000_000, milestone: 1))
        }
        await expectRefusal(.failedPrecondition, refusals: ["payment_milestone_unfit"]) {
            try await province.payments.orderPayment(.init(honourID: id, amountYuan: 2_000_000))
        }
        let report = ReportMilestoneRequest(
            honourID: id, number: 1, report: "设备到位", spentYuan: 2_100_000)
        await expectRefusal(.permissionDenied) {
            try await selection.client(.enterprise(Selection.creditCode(9))).milestones.reportMilestone(
                report)
        }
        #expect(try await own.reportMilestone(report).state == .reported)
        var returned = review
        returned.accepted = false
        let rejection = returned
        #expect(try await province.milestones.reviewMilestone(rejection).state == .returned)
        #expect(try await own.reportMilestone(report).spentYuan == 2_100_000)
        #expect(try await province.milestones.reviewMilestone(review).state == .accepted)
        await expectRefusal(.failedPrecondition, "REFUSED", refusals: ["milestone_accepted"]) {
            try await own.reportMilestone(report)
        }
        let outcomes = await race(8) { _ in
            try await province.payments.orderPayment(
                .init(honourID: id, amountYuan: 2_000_000, milestone: 1))
        }
        #expect(outcomes.successes.count == 1)
        let listed = try await own.listMilestones(.init(honourID: id))
        #expect(listed.milestones.map(\.state) == [.accepted, .planned] && !listed.accepted)
        try selection.move(to: "2023-01-01")
        let late = try await selection.bureau.milestones.listMilestones(.init(honourID: id))
        #expect(late.milestones.map(\.overdue) == [false, true])
        await expectRefusal(.failedPrecondition, refusals: ["milestone_unknown"]) {
            try await own.reportMilestone(.init(honourID: id, number: 3, report: "无"))
        }
    }
}
