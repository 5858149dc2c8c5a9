internal import CaseworkMessages
internal import Ground
internal import TrainingRecordsMessages
internal import RPC
internal import ServiceTesting
internal import Testing

/// The ledger of budgets adds up, whatever is called in whatever order.
struct BudgetLedgerTests {
    @Test func `every movement stands in the ledger, latest first, by pages and by claim`() async throws {
        let town = try await Town()
        let closed = try await town.completedClass([try await town.member(1)])
        try await town.budget(5000)
        try await town.budget(4000)
        let paid = try await town.pay(try await town.decidedClaim(closed))
        _ = try await town.bureau.subsidyClaims.clawBackSubsidy(
            .init(claimID: paid.claimID, amountYuan: 500, reason: "虚假培训"))
        let request = ListLedgerEntriesRequest(
            regionCode: Town.city, year: 2022, fundSource: .employmentSubsidy, pageSize: 4)
        let first = try await town.bureau.subsidyBudgets.listLedgerEntries(request)
        var next = request
        next.pageToken = first.nextPageToken
        let entries = first.entries + (try await town.bureau.subsidyBudgets.listLedgerEntries(next)).entries
        #expect(entries.map(\.amountYuan) == [500, 1500, 1500, 1000, 5000])
        #expect(entries.map(\.toAccount) == [.available, .paid, .reserved, .appropriation, .available])
        #expect(entries.map(\.fromAccount) == [.clawedBack, .reserved, .available, .available, .appropriation])
        next = request
        next.claimID = paid.claimID
        #expect(try await town.bureau.subsidyBudgets.listLedgerEntries(next).entries.count == 3)
        next.year = 2023
        await expectRefusal(.notFound, "SUBSIDY_BUDGET_NOT_FOUND") { [next] in
            try await town.bureau.subsidyBudgets.listLedgerEntries(next)
        }
        try await expectSound(town)
    }

    @Test(arguments: [1, 2, 3] as [UInt64])
    func `no sequence of calls makes a balance negative or the ledger not add up`(seed: UInt64) async throws {
        let town = try await Town()
        var people: [Person] = []
        for index in 0..<5 { people.append(try await town.member(index)) }
        let closed = try await town.completedClass(people)
        var random = Dice(seed: seed)
        var day = try #require(CivilDay("2022-10-01"))
        for step in 0..<120 {
            if step % 3 == 0 { day = day.adding(days: random.roll(9)) }
            try town.move(to: day.description)
            let person = people[random.roll(people.count)]
            try await play(random.roll(18), town, closed, person, &random)
            try await expectSound(town)
        }
    }

    /// Takes one of the acts; that it is refused is an answer too, a defect is not.
    private func play(
        _ act: Int, _ town: Town, _ closed: TrainingClass, _ person: Person, _ random: inout Dice
    ) async throws {
        let claims = try await town.bureau.subsidyClaims.listSubsidyClaims(
            .init(regionCode: Town.city, classID: closed.classID)
        ).claims
        let claim = claims.isEmpty ? SubsidyClaim() : claims[random.roll(min(claims.count, 6))]
        let (id, caseID, amount) = (claim.claimID, claim.caseID, Int64(random.roll(2000) + 1))
        let year = Int32(random.roll(2) + 2022)
        let whole =
            id.isEmpty
            ? claim : try await town.bureau.subsidyClaims.getSubsidyClaim(.init(claimID: id))
        let chief = town.official("bureau-4")
        do {
            switch act {
            case 0:
                _ = try await town.bureau.subsidyBudgets.setSubsidyBudget(
                    .init(
                        regionCode: Town.city, year: year, fundSource: .employmentSubsidy,
                        totalYuan: Int64(random.roll(9000))))
            case 1...3:
                _ = try await town.school.subsidyClaims.fileSubsidyClaim(
                    .init(
                        classID: closed.classID, kind: .settlement, personIDs: [person.personID],
                        fundSource: .employmentSubsidy))
            case 4...7: try await advance(claim, town)
            case 8: _ = try await chief.cases.refuseCase(.init(caseID: caseID, reason: "材料不全"))
            case 9:
                _ = try await town.cases(.institution(Town.institution)).cases.withdrawCase(
                    .init(caseID: caseID, reason: "金额有误"))
            case 10: _ = try await chief.cases.voidCase(.init(caseID: caseID, reason: "虚假培训"))
            case 11:
                _ = try await town.cases(.institution(Town.institution)).caseAppeals.fileCaseAppeal(
                    .init(caseID: caseID, grounds: "学员确已参加"))
            case 12:
                _ = try await town.cases(.province).caseAppeals.grantCaseAppeal(.init(caseID: caseID, reason: "属实"))
            case 13, 14: _ = try await town.treasury.subsidyClaims.paySubsidyClaim(.init(claimID: id))
            case 15:
                let isPaid = random.roll(3) > 0
                _ = try await town.treasury.subsidyClaims.recordPaymentAnswer(
                    .init(
                        orderID: whole.paymentOrders.last?.orderID ?? "pay_none", answer: isPaid ? .paid : .rejected,
                        bankReference: "国库-1", rejectionReason: isPaid ? "" : "账户已注销"))
            case 16:
                _ = try await town.bureau.subsidyClaims.clawBackSubsidy(
                    .init(claimID: id, amountYuan: amount, reason: "虚假培训"))
            default:
                _ = try await town.bureau.subsidyClaims.recordClawbackReturn(
                    .init(
                        claimID: id, clawbackID: whole.clawbacks.last?.clawbackID ?? "clw_none",
                        paymentReference: "缴款-1", amountYuan: amount))
            }
        } catch let error as RPCError {
            let answers: [StatusCode] = [.failedPrecondition, .alreadyExists, .notFound, .invalidArgument]
            #expect(answers.contains(error.code), "act \(act): \(error)")
        }
    }

    /// Takes the next step that a claim awaits.
    private func advance(_ claim: SubsidyClaim, _ town: Town) async throws {
        let chief = town.official("bureau-4").cases
        switch claim.state {
        case .filed:
            for name in ["bureau-210100", "bureau-2"] {
                _ = try await town.official(name).cases.examineCase(.init(caseID: claim.caseID))
            }
        case .examined: _ = try await chief.approveCase(.init(caseID: claim.caseID))
        case .approved: _ = try await chief.publishCase(.init(caseID: claim.caseID))
        default: _ = try await chief.decideCase(.init(caseID: claim.caseID))
        }
    }

    private func expectSound(_ town: Town, sourceLocation: SourceLocation = #_sourceLocation) async throws {
        let claims = try await town.province.subsidyClaims.listSubsidyClaims(
            .init(regionCode: Town.city, pageSize: 200)
        ).claims
        let pending: Set<SubsidyClaimState> = [
            .filed, .returned, .examined, .approved, .publicized, .decided, .ordered,
        ]
        for budget in try await town.bureau.subsidyBudgets.listSubsidyBudgets(.init(regionCode: Town.city)).budgets {
            let ledger = try await town.bureau.subsidyBudgets.listLedgerEntries(
                .init(regionCode: Town.city, year: budget.year, fundSource: budget.fundSource))
            let by = Dictionary(uniqueKeysWithValues: ledger.balances.map { ($0.account, $0.balanceYuan) })
            func comes(_ account: BudgetAccount, to yuan: Int64) {
                #expect(by[account] ?? 0 == yuan, "\(account)", sourceLocation: sourceLocation)
            }
            comes(.appropriation, to: -budget.totalYuan)
            comes(.available, to: budget.availableYuan)
            comes(.reserved, to: budget.reservedYuan)
            comes(.paid, to: budget.paidYuan)
            comes(.clawedBack, to: -budget.clawedBackYuan)
            comes(.returns, to: -budget.returnedYuan)
            #expect(by.values.reduce(0, +) == 0, sourceLocation: sourceLocation)
            #expect(min(budget.availableYuan, budget.reservedYuan) >= 0, sourceLocation: sourceLocation)
            let own = claims.filter { $0.budgetYear == budget.year && pending.contains($0.state) }
            #expect(own.map(\.amountYuan).reduce(0, +) == budget.reservedYuan, sourceLocation: sourceLocation)
            let orders = try await town.bureau.subsidyClaims.listPaymentOrders(
                .init(regionCode: Town.city, budgetYear: budget.year, state: .paid, pageSize: 200)
            ).orders
            #expect(orders.map(\.amountYuan).reduce(0, +) == budget.paidYuan, sourceLocation: sourceLocation)
        }
    }
}

/// Numbers that are the same in every run.
private struct Dice {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    /// A number from 0 to one below `sides`.
    mutating func roll(_ sides: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int((state >> 33) % UInt64(sides))
    }
}
