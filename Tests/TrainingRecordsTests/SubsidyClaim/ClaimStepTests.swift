internal import CaseworkMessages
internal import CatalogMessages
internal import TrainingRecordsMessages
internal import RPC
internal import ServiceTesting
internal import Testing

/// The steps of a claim between filing and the last yuan that comes back.
struct ClaimStepTests {
    /// A claim of one trainee, filed.
    private func begin() async throws -> (Town, TrainingClass, Person, SubsidyClaim) {
        let town = try await Town()
        let person = try await town.member(1)
        let closed = try await town.completedClass([person])
        try await town.budget(10_000)
        let filed = try await town.school.subsidyClaims.fileSubsidyClaim(
            .init(classID: closed.classID, kind: .settlement, fundSource: .employmentSubsidy))
        return (town, closed, person, filed)
    }

    /// The claim paid on 2022-07-20.
    private func paid() async throws -> (Town, TrainingClass, Person, SubsidyClaim) {
        let (town, closed, person, filed) = try await begin()
        try await town.publish(filed)
        try town.move(to: "2022-07-20")
        return (town, closed, person, try await town.pay(try await town.decide(filed)))
    }

    @Test func `a claim is examined by two accounts, decided by a third and paid by who did not decide it`()
        async throws
    {
        let (town, _, person, filed) = try await begin()
        let tasks = try await town.official("bureau-2").tasks.listTasks(.init()).tasks
        #expect(tasks.map(\.caseID) == [filed.caseID])
        _ = try await town.official("bureau-210100").cases.examineCase(.init(caseID: filed.caseID))
        await expectRefusal(.failedPrecondition, "REFUSED", refusals: ["case_examined_by_same_account"]) {
            try await town.official("bureau-210100").cases.examineCase(.init(caseID: filed.caseID))
        }
        await expectRefusal(.failedPrecondition, refusals: ["case_not_in_state"]) {
            try await town.official("bureau-4").cases.approveCase(.init(caseID: filed.caseID))
        }
        _ = try await town.official("bureau-2").cases.examineCase(.init(caseID: filed.caseID))
        await expectRefusal(.failedPrecondition, refusals: ["case_decided_by_examiner"]) {
            try await town.official("bureau-2").cases.approveCase(.init(caseID: filed.caseID))
        }
        _ = try await town.official("bureau-4").cases.approveCase(.init(caseID: filed.caseID))
        _ = try await town.official("bureau-4").cases.publishCase(.init(caseID: filed.caseID))
        let publications = try await town.cases(.anonymous).publications.listPublications(.init()).publications
        #expect(publications.map(\.title) == ["焊工培训班·培训补贴，1人，1500元"])
        try town.move(to: "2022-07-20")
        _ = try await town.decide(filed)
        let decider = town.client(.cityBureau(Town.city, subject: "bureau-4")).subsidyClaims
        await expectRefusal(.failedPrecondition, refusals: ["case_paid_by_decider"]) {
            try await decider.paySubsidyClaim(.init(claimID: filed.claimID))
        }
        #expect(try await town.pay(filed).state == .paid)
        let replay = try await town.cases(.auditor).cases.replayDecision(.init(caseID: filed.caseID))
        #expect(replay.comesOutSame && replay.outcome?.result == "1500")
        #expect(replay.figures.map(\.key) == ["training.month.min_sessions"])
        let own = try await town.cases(.worker(person.personID)).notices.listNotices(.init()).notices
        #expect(own.map(\.act) == ["subsidy.paid", "subsidy.filed", "person.group_added"])
        #expect(own.last?.disputableUntilOn.isEmpty == false)
        let told = try await town.cases(.institution(Town.institution)).notices.listNotices(.init()).notices
        #expect(told.map(\.act).prefix(2) == ["subsidy.paid", "case.paid"])
    }

    @Test func `who files does not examine, though the same account may hold both roles`() async throws {
        let town = try await Town()
        let closed = try await town.completedClass([try await town.member(1)])
        try await town.budget(1500)
        let filed = try await town.client(.institution(Town.institution, subject: "bureau-210100")).subsidyClaims
            .fileSubsidyClaim(.init(classID: closed.classID, kind: .settlement, fundSource: .employmentSubsidy))
        await expectRefusal(.failedPrecondition, refusals: ["case_filed_by_same_account"]) {
            try await town.official("bureau-210100").cases.examineCase(.init(caseID: filed.caseID))
        }
    }

    @Test func `a claim is returned for completion, and refused until it is decided, after an objection too`()
        async throws
    {
        let (town, closed, _, filed) = try await begin()
        let school = town.cases(.institution(Town.institution))
        _ = try await town.official("bureau-2").cases.returnCase(.init(caseID: filed.caseID, reason: "缺签到表"))
        let returned = try await town.school.subsidyClaims.getSubsidyClaim(.init(claimID: filed.claimID))
        #expect((returned.state, returned.reviewNote) == (.returned, "缺签到表"))
        #expect(try await town.budget().reservedYuan == 1500)
        _ = try await school.cases.completeCase(.init(caseID: filed.caseID))
        try await town.publish(filed)
        _ = try await town.cases(.anonymous).caseObjections.fileCaseObjection(
            .init(caseID: filed.caseID, grounds: "学员未参加培训", name: "王某", contact: "13800000000"))
        // Filed, it holds nothing; taken up, it holds the decision.
        let objection = try #require(
            try await town.official("bureau-4").caseObjections.listCaseObjections(.init(caseID: filed.caseID))
                .objections
                .first)
        _ = try await town.official("bureau-4").caseObjections.takeUpCaseObjection(
            .init(objectionID: objection.objectionID))
        try town.move(to: "2022-07-20")
        await expectRefusal(.failedPrecondition, refusals: ["case_objection_open"]) { try await town.decide(filed) }
        _ = try await town.official("bureau-4").caseObjections.upholdCaseObjection(
            .init(objectionID: objection.objectionID, reason: "查实"))
        let refused = try await town.school.subsidyClaims.getSubsidyClaim(.init(claimID: filed.claimID))
        #expect(refused.state == .refused && refused.budgetYear == 0)
        #expect(try await town.budget().availableYuan == 10_000)
        // Free again, it is claimed again; so the refusal's appeal comes too late for it.
        _ = try await school.caseAppeals.fileCaseAppeal(.init(caseID: filed.caseID, grounds: "学员确已参加"))
        let again = try await town.school.subsidyClaims.fileSubsidyClaim(
            .init(classID: closed.classID, kind: .settlement, fundSource: .employmentSubsidy))
        await expectRefusal(.failedPrecondition, "REFUSED", refusals: ["training_claimed_since"]) {
            try await town.cases(.province).caseAppeals.grantCaseAppeal(.init(caseID: filed.caseID, reason: "属实"))
        }
        _ = try await school.cases.withdrawCase(.init(caseID: again.caseID, reason: "等待申诉"))
        _ = try await town.cases(.province).caseAppeals.grantCaseAppeal(.init(caseID: filed.caseID, reason: "属实"))
        let granted = try await town.school.subsidyClaims.getSubsidyClaim(.init(claimID: filed.claimID))
        #expect((granted.state, granted.budgetYear) == (.approved, 2022))
        #expect(try await town.budget().reservedYuan == 1500)
        await expectRefusal(.alreadyExists, "SUBSIDY_CLAIMED_BEFORE") {
            try await town.school.subsidyClaims.fileSubsidyClaim(
                .init(classID: closed.classID, kind: .settlement, fundSource: .employmentSubsidy))
        }
    }

    @Test func `a decided claim is voided while nothing of it is paid, and its money is free`() async throws {
        let (town, _, _, filed) = try await begin()
        try await town.publish(filed)
        try town.move(to: "2022-07-20")
        _ = try await town.decide(filed)
        let ordered = try await town.treasury.subsidyClaims.paySubsidyClaim(.init(claimID: filed.claimID))
        let void = VoidCaseRequest(caseID: filed.caseID, reason: "虚假培训")
        await expectRefusal(.failedPrecondition, refusals: ["payment_ordered_before"]) {
            try await town.official("bureau-4").cases.voidCase(void)
        }
        await expectRefusal(.failedPrecondition, refusals: ["payment_ordered_before"]) {
            try await town.treasury.subsidyClaims.paySubsidyClaim(.init(claimID: filed.claimID))
        }
        let order = try #require(ordered.paymentOrders.first)
        let claims = town.treasury.subsidyClaims
        await expectRefusal(.invalidArgument, field: "rejection_reason") {
            try await claims.recordPaymentAnswer(
                .init(orderID: order.orderID, answer: .rejected, bankReference: "退-1"))
        }
        await expectRefusal(.invalidArgument, field: "answer") {
            try await claims.recordPaymentAnswer(
                .init(orderID: order.orderID, answer: .issued, bankReference: "退-1"))
        }
        let reject = RecordPaymentAnswerRequest(
            orderID: order.orderID, answer: .rejected, bankReference: "退-1", rejectionReason: "账户已注销")
        #expect(try await claims.recordPaymentAnswer(reject).state == .decided)
        await expectRefusal(.failedPrecondition, refusals: ["payment_answered_before"]) {
            try await claims.recordPaymentAnswer(reject)
        }
        // Issued again under a number of its own.
        let second = try await claims.paySubsidyClaim(.init(claimID: filed.claimID))
        #expect(second.paymentOrders.map(\.number) == [1, 2] && second.state == .ordered)
        #expect(second.paymentOrders.map(\.state) == [.rejected, .issued])
        let listed = try await town.bureau.subsidyClaims.listPaymentOrders(
            .init(regionCode: Town.city, budgetYear: 2022, state: .issued, issuedFromOn: "2022-07-20"))
        #expect(listed.orders.map(\.number) == [2])
        #expect(
            try await town.bureau.subsidyClaims.listPaymentOrders(
                .init(regionCode: Town.city, issuedToOn: "2022-07-19")
            ).orders.isEmpty)
        _ = try await claims.recordPaymentAnswer(
            .init(
                orderID: try #require(second.paymentOrders.last).orderID, answer: .rejected, bankReference: "退-2",
                rejectionReason: "户名不符"))
        _ = try await town.official("bureau-4").cases.voidCase(void)
        let voided = try await town.bureau.subsidyClaims.getSubsidyClaim(.init(claimID: filed.claimID))
        #expect((voided.state, voided.reviewNote) == (.voided, "虚假培训"))
        let budget = try await town.budget()
        #expect((budget.reservedYuan, budget.availableYuan) == (0, 10_000))
    }

    @Test func `of many who order, answer or void one step is taken`() async throws {
        let (town, _, _, filed) = try await begin()
        try await town.publish(filed)
        try town.move(to: "2022-07-20")
        _ = try await town.decide(filed)
        let ordered = await race(16) { index in
            if index % 4 == 0 {
                _ = try await town.official("bureau-4").cases.voidCase(.init(caseID: filed.caseID, reason: "误报"))
                return
            }
            _ = try await town.treasury.subsidyClaims.paySubsidyClaim(.init(claimID: filed.claimID))
        }
        #expect(ordered.successes.count == 1)
        let claim = try await town.bureau.subsidyClaims.getSubsidyClaim(.init(claimID: filed.claimID))
        #expect(claim.paymentOrders.count == (claim.state == .voided ? 0 : 1))
        guard let order = claim.paymentOrders.first else { return }
        let answered = await race(16) { _ in
            try await town.treasury.subsidyClaims.recordPaymentAnswer(
                .init(orderID: order.orderID, answer: .paid, bankReference: "国库-1"))
        }
        #expect(answered.successes.count == 1)
        let budget = try await town.budget()
        #expect((budget.reservedYuan, budget.paidYuan, budget.availableYuan) == (0, 1500, 8500))
    }

    @Test func `money of a year that is over is reserved anew in the year of payment`() async throws {
        let (town, _, _, filed) = try await begin()
        try await town.publish(filed)
        try town.move(to: "2023-01-10")
        _ = try await town.decide(filed)
        await expectRefusal(.failedPrecondition, refusals: ["no_budget"]) { try await town.pay(filed) }
        #expect(try await town.budget().reservedYuan == 1500)
        _ = try await town.bureau.subsidyBudgets.setSubsidyBudget(
            .init(regionCode: Town.city, year: 2023, fundSource: .employmentSubsidy, totalYuan: 2000))
        #expect(try await town.pay(filed).budgetYear == 2023)
        let budgets = try await town.bureau.subsidyBudgets.listSubsidyBudgets(.init(regionCode: Town.city)).budgets
        #expect(budgets.map(\.availableYuan) == [10_000, 500] && budgets.map(\.paidYuan) == [0, 1500])
    }

    @Test func `without a number of examinations nothing is filed`() async throws {
        let (town, closed, _, filed) = try await begin()
        _ = try await town.cases(.institution(Town.institution)).cases.withdrawCase(
            .init(caseID: filed.caseID, reason: "金额有误"))
        #expect(
            try await town.school.subsidyClaims.getSubsidyClaim(.init(claimID: filed.claimID)).state == .withdrawn)
        #expect(try await town.budget().availableYuan == 10_000)
        try town.move(to: "2019-12-31")
        await expectRefusal(.failedPrecondition, "FIGURE_MISSING") {
            try await town.school.subsidyClaims.fileSubsidyClaim(
                .init(classID: closed.classID, kind: .settlement, fundSource: .employmentSubsidy))
        }
    }

    @Test func `everybody sees what is in publicity, with masked names and no ids`() async throws {
        let (town, _, person, filed) = try await begin()
        let anyone = town.client(.anonymous).subsidyClaims
        #expect(try await anyone.listPublicClaims(.init()).claims.isEmpty)
        try await town.publish(filed)
        let shown = try await anyone.listPublicClaims(.init(regionCode: Town.city)).claims
        #expect(shown.map(\.claimID) == [filed.claimID] && shown.map(\.caseID) == [filed.caseID])
        #expect(shown.first?.lines.map(\.amountYuan) == [1500])
        #expect(shown.first?.lines.first?.maskedName.hasSuffix("*") == true)
        #expect(shown.first?.lines.first?.maskedName != person.name)
        #expect(shown.first?.payeeCreditCode == Town.institution)
        #expect(try await anyone.listPublicClaims(.init(regionCode: Town.district)).claims.count == 1)
        #expect(try await anyone.listPublicClaims(.init(regionCode: "210103")).claims.isEmpty)
        #expect(try await anyone.listPublicClaims(.init(regionCode: Town.otherCity)).claims.isEmpty)
        try town.move(to: "2022-07-09")
        #expect(try await anyone.listPublicClaims(.init()).claims.isEmpty)
    }

    @Test func `money is claimed back of one trainee, and every reason is kept`() async throws {
        let (town, _, person, paid) = try await paid()
        func clawBack(_ yuan: Int64, _ reason: String, of person: String = "") async throws -> SubsidyClaim {
            try await town.bureau.subsidyClaims.clawBackSubsidy(
                .init(claimID: paid.claimID, amountYuan: yuan, reason: reason, personID: person))
        }
        await expectRefusal(.notFound, "TRAINEE_NOT_FOUND") { try await clawBack(1, "虚假培训", of: "p_none") }
        _ = try await clawBack(500, "虚假签到", of: person.personID)
        let claim = try await clawBack(700, "代训", of: person.personID)
        #expect(claim.lines.map(\.clawedBackYuan) == [1200])
        #expect(claim.clawbacks.map(\.reason) == ["虚假签到", "代训"])
        #expect(claim.clawbacks.map(\.personID) == [person.personID, person.personID])
        #expect(claim.clawbacks.allSatisfy { $0.returnedOn == "2022-07-20" })
        await expectRefusal(.failedPrecondition, refusals: ["clawback_more_than_paid"]) {
            try await clawBack(301, "代训", of: person.personID)
        }
        #expect(try await town.budget().availableYuan == 10_000 - 300)
        func counted() async throws -> [Int64] {
            try await town.records.database.counters(
                tasks: ["subsidies.paid"], region: Town.city, fromMonth: 202207, toMonth: 202207
            ).flatMap { [$0.personTimes, $0.amount] }
        }
        #expect(try await counted() == [1, 300])
        _ = try await clawBack(300, "余额追回")
        #expect(try await counted() == [0, 0])
    }

    @Test func `what is claimed back of a closed year is owed, and comes back into the year of its return`()
        async throws
    {
        let (town, _, _, paid) = try await paid()
        try town.move(to: "2023-02-01")
        let claim = try await town.bureau.subsidyClaims.clawBackSubsidy(
            .init(claimID: paid.claimID, amountYuan: 1500, reason: "虚假培训"))
        #expect(claim.state == .clawedBack)
        let debt = try #require(claim.clawbacks.first)
        #expect(debt.returnedOn.isEmpty)
        #expect(try await town.budget().clawedBackYuan == 0)
        let request = RecordClawbackReturnRequest(
            claimID: paid.claimID, clawbackID: debt.clawbackID, paymentReference: "缴款-1")
        await expectRefusal(.failedPrecondition, "REFUSED", refusals: ["no_budget"]) {
            try await town.bureau.subsidyClaims.recordClawbackReturn(request)
        }
        _ = try await town.bureau.subsidyBudgets.setSubsidyBudget(
            .init(regionCode: Town.city, year: 2023, fundSource: .employmentSubsidy, totalYuan: 0))
        func owed() async throws -> [Int64] {
            try await town.bureau.subsidyClaims.listClawbacks(.init(regionCode: Town.city, owedOnly: true)).clawbacks
                .map { $0.amountYuan - $0.returnedYuan }
        }
        #expect(try await owed() == [1500])
        var part = request
        part.amountYuan = 1501
        await expectRefusal(.failedPrecondition, field: "amount_yuan", refusals: ["clawback_more_than_owed"]) {
            [part] in try await town.bureau.subsidyClaims.recordClawbackReturn(part)
        }
        part.amountYuan = 600
        #expect(
            try await town.bureau.subsidyClaims.recordClawbackReturn(part).clawbacks.map(\.returnedOn) == [""])
        #expect(try await owed() == [900])
        let returned = try await town.bureau.subsidyClaims.recordClawbackReturn(request)
        #expect(returned.clawbacks.map(\.returnedOn) == ["2023-02-01"])
        #expect(try await owed().isEmpty)
        #expect(try await town.bureau.subsidyClaims.listClawbacks(.init(regionCode: Town.city)).clawbacks.count == 1)
        await expectRefusal(.failedPrecondition, refusals: ["clawback_returned_before"]) {
            try await town.bureau.subsidyClaims.recordClawbackReturn(request)
        }
        await expectRefusal(.notFound, "CLAWBACK_NOT_FOUND") {
            try await town.bureau.subsidyClaims.recordClawbackReturn(
                .init(claimID: paid.claimID, clawbackID: "clw_none", paymentReference: "缴款-1"))
        }
        let budgets = try await town.bureau.subsidyBudgets.listSubsidyBudgets(.init(regionCode: Town.city)).budgets
        #expect(budgets.map(\.year) == [2022, 2023])
        #expect(budgets.map(\.availableYuan) == [8500, 1500])
        #expect(budgets.map(\.returnedYuan) == [0, 1500])
    }

    @Test func `claims and budgets are found by what they are`() async throws {
        let (town, closed, person, filed) = try await begin()
        func list(_ change: (inout ListSubsidyClaimsRequest) -> Void) async throws -> [String] {
            var request = ListSubsidyClaimsRequest(regionCode: Town.city)
            change(&request)
            return try await town.province.subsidyClaims.listSubsidyClaims(request).claims.map(\.claimID)
        }
        let found: [(inout ListSubsidyClaimsRequest) -> Void] = [
            { $0.programme = .migrantWorkers }, { $0.fundSource = .employmentSubsidy }, { $0.state = .filed },
            { $0.personID = person.personID }, { $0.budgetYear = 2022 },
            { ($0.filedFromOn, $0.filedToOn) = ("2022-07-02", "2022-07-02") },
            { $0.regionCode = Town.district }, { ($0.regionCode, $0.classID) = ("", closed.classID) },
        ]
        for change in found { #expect(try await list(change) == [filed.claimID]) }
        let none: [(inout ListSubsidyClaimsRequest) -> Void] = [
            { $0.programme = .veterans }, { $0.fundSource = .publicFinance }, { $0.state = .paid },
            { $0.personID = "p_none" }, { $0.filedFromOn = "2022-07-03" }, { $0.filedToOn = "2022-07-01" },
            { $0.regionCode = "210103" }, { $0.budgetYear = 2023 },
        ]
        for change in none { #expect(try await list(change).isEmpty) }
        // A county's bureau sees the claims of its own classes, not of the whole city.
        let county = town.client(.cityBureau("210103")).subsidyClaims
        #expect(try await county.listSubsidyClaims(.init(regionCode: "210103")).claims.isEmpty)
        await expectRefusal(.permissionDenied) { try await county.listSubsidyClaims(.init(regionCode: Town.city)) }
        let own = town.client(.worker(person.personID)).subsidyClaims
        #expect(try await own.listSubsidyClaims(.init(personID: person.personID)).claims.count == 1)
        for year: Int32 in [2023, 2024] {
            _ = try await town.bureau.subsidyBudgets.setSubsidyBudget(
                .init(regionCode: Town.city, year: year, fundSource: .publicFinance, totalYuan: 1))
        }
        let first = try await town.province.subsidyBudgets.listSubsidyBudgets(.init(pageSize: 2))
        let second = try await town.province.subsidyBudgets.listSubsidyBudgets(
            .init(pageSize: 2, pageToken: first.nextPageToken))
        #expect((first.budgets + second.budgets).map(\.year) == [2022, 2023, 2024])
        #expect(
            try await town.province.subsidyBudgets.listSubsidyBudgets(.init(fundSource: .publicFinance)).budgets.count
                == 2)
    }
}
