internal import TrainingRecordsMessages
internal import ServiceTesting
internal import Testing

struct PrepaymentTests {
    /// A project class of four veterans, 1000 yuan each.
    private func begin() async throws -> (Town, TrainingClass, [Person]) {
        let town = try await Town()
        var people: [Person] = []
        for index in 0..<4 { people.append(try await town.member(index, of: .veteran)) }
        var request = town.classRequest(try await town.project(.veterans, standard: 1000))
        request.arrangement = .project
        await expectRefusal(.failedPrecondition, refusals: ["contract_required"]) {
            try await town.school.classes.openClass(request)
        }
        request.contractNumber = "采购2022-1"
        let opened = try await town.school.classes.openClass(request)
        try await town.enrol(people, in: opened)
        _ = try await town.bureau.subsidyBudgets.setSubsidyBudget(
            .init(regionCode: Town.city, year: 2022, fundSource: .publicFinance, totalYuan: 100_000))
        return (town, opened, people)
    }

    private func prepay(_ yuan: Int64, _ town: Town, _ opened: TrainingClass) async throws -> SubsidyClaim {
        try await town.school.subsidyClaims.fileSubsidyClaim(
            .init(classID: opened.classID, kind: .prepayment, fundSource: .publicFinance, prepaymentYuan: yuan))
    }

    private func pay(_ claim: SubsidyClaim, on day: String, _ town: Town) async throws -> SubsidyClaim {
        try await town.publish(claim)
        try town.move(to: day)
        return try await town.pay(try await town.decide(claim))
    }

    @Test func `half of a veterans' project is prepaid once and deducted from the settlement`() async throws {
        let (town, opened, people) = try await begin()
        await expectRefusal(.failedPrecondition, refusals: ["prepayment_too_high"]) {
            try await prepay(2001, town, opened)
        }
        let prepayment = try await prepay(2000, town, opened)
        await expectRefusal(.alreadyExists, "PREPAYMENT_EXISTS") { try await prepay(1, town, opened) }
        await expectRefusal(.failedPrecondition, "CLASS_HAS_PREPAYMENT") {
            try await town.school.classes.cancelClass(.init(classID: opened.classID, reason: "不再举办"))
        }
        #expect(try await pay(prepayment, on: "2022-06-28", town).amountYuan == 2000)

        try await town.attend(people, opened)
        try await town.assess(people, opened)
        _ = try await town.school.classes.completeClass(.init(classID: opened.classID))
        let half = try await town.school.subsidyClaims.fileSubsidyClaim(
            .init(
                classID: opened.classID, kind: .settlement, personIDs: people.prefix(1).map(\.personID),
                fundSource: .publicFinance))
        #expect((half.grossYuan, half.prepaidYuan, half.amountYuan) == (1000, 1000, 0))
        let rest = try await town.school.subsidyClaims.fileSubsidyClaim(
            .init(classID: opened.classID, kind: .settlement, fundSource: .publicFinance))
        #expect((rest.grossYuan, rest.prepaidYuan, rest.amountYuan) == (3000, 1000, 2000))
        #expect(try await pay(half, on: "2022-07-20", town).state == .paid)
        #expect(try await pay(rest, on: "2022-07-30", town).amountYuan == 2000)
        let budget = try await town.bureau.subsidyBudgets.getSubsidyBudget(
            .init(regionCode: Town.city, year: 2022, fundSource: .publicFinance))
        #expect(budget.paidYuan == 4000)
    }

    @Test func `a settlement waits for the prepayment, and others are not prepaid`() async throws {
        let (town, opened, people) = try await begin()
        let prepayment = try await prepay(2000, town, opened)
        try await town.attend(people, opened)
        try await town.assess(people, opened)
        _ = try await town.school.classes.completeClass(.init(classID: opened.classID))
        let settle = FileSubsidyClaimRequest(
            classID: opened.classID, kind: .settlement, fundSource: .publicFinance)
        await expectRefusal(.failedPrecondition, refusals: ["prepayment_pending"]) {
            try await town.school.subsidyClaims.fileSubsidyClaim(settle)
        }
        // The class is completed: what would be prepaid is settled.
        for name in ["bureau-210100", "bureau-2"] {
            _ = try await town.official(name).cases.examineCase(.init(caseID: prepayment.caseID))
        }
        await expectRefusal(.failedPrecondition, refusals: ["prepayment_too_late"]) {
            try await town.official("bureau-4").cases.approveCase(.init(caseID: prepayment.caseID))
        }
        _ = try await town.official("bureau-4").cases.refuseCase(
            .init(caseID: prepayment.caseID, reason: "已结业"))
        #expect(try await town.school.subsidyClaims.fileSubsidyClaim(settle).amountYuan == 4000)

        let other = try await town.openClass(days: ["2022-08-01", "2022-08-02"])
        await expectRefusal(.failedPrecondition, refusals: ["prepayment_not_allowed"]) {
            try await prepay(1, town, other)
        }
    }

    @Test func `what a settlement deducted of a prepayment is not claimed back`() async throws {
        let (town, opened, people) = try await begin()
        let prepayment = try await pay(try await prepay(2000, town, opened), on: "2022-06-28", town)
        try await town.attend(people, opened)
        try await town.assess(people, opened)
        _ = try await town.school.classes.completeClass(.init(classID: opened.classID))
        func clawBack(_ yuan: Int64) async throws -> SubsidyClaim {
            try await town.bureau.subsidyClaims.clawBackSubsidy(
                .init(claimID: prepayment.claimID, amountYuan: yuan, reason: "测试追回"))
        }
        func settle(_ people: some Sequence<Person>, paidOn day: String) async throws -> SubsidyClaim {
            let claim = try await town.school.subsidyClaims.fileSubsidyClaim(
                .init(
                    classID: opened.classID, kind: .settlement, personIDs: people.map(\.personID),
                    fundSource: .publicFinance))
            return try await pay(claim, on: day, town)
        }
        // What is claimed back before a settlement is not deducted by it.
        #expect(try await clawBack(500).state == .paid)
        let settled = try await settle(people.prefix(3), paidOn: "2022-07-20")
        #expect((settled.grossYuan, settled.prepaidYuan, settled.amountYuan) == (3000, 1500, 1500))
        await expectRefusal(.failedPrecondition, "REFUSED", field: "amount_yuan", refusals: ["prepayment_deducted"]) {
            try await clawBack(1)
        }
        await expectRefusal(.failedPrecondition, refusals: ["clawback_more_than_paid"]) { try await clawBack(1501) }
        #expect(try await settle(people.suffix(1), paidOn: "2022-07-30").amountYuan == 1000)
        let budget = try await town.bureau.subsidyBudgets.getSubsidyBudget(
            .init(regionCode: Town.city, year: 2022, fundSource: .publicFinance))
        #expect((budget.paidYuan, budget.clawedBackYuan) == (4500, 500))
    }
}
