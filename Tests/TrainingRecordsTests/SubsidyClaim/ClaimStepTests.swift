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
        let filed = try await town.school.subsidyClaims.fileSubsidyClaim(
            .init(classID: closed.classID, kind: .settlement, fundSource: .employmentSubsidy))
        return (town, closed, person, filed)
    }

    /// The claim paid on 2022-07-20.
    private func paid() async throws -> (Town, TrainingClass, Person, SubsidyClaim) {
        let (town, closed, person, filed) = try await begin()
        try await town.approve(filed)
        _ = try await town.bureau.subsidyClaims.publicizeSubsidyClaim(.init(claimID: filed.claimID))
        try await town.budget(10_000)
        try town.move(to: "2022-07-20")
        let paid = try await town.treasury.subsidyClaims.paySubsidyClaim(
            .init(claimID: filed.claimID, paymentReference: "国库-1"))
        return (town, closed, person, paid)
    }

    @Test func `a claim is reviewed by two accounts and paid by a third`() async throws {
        let (town, _, _, filed) = try await begin()
        func approve(_ caller: TrainingRecordsContract.Clients) async throws -> SubsidyClaim {
            try await caller.subsidyClaims.reviewSubsidyClaim(.init(claimID: filed.claimID, decision: .approve))
        }
        #expect(try await approve(town.bureau).state == .reviewed)
        await expectRefusal(.failedPrecondition, "REFUSED", refusals: ["same_account"]) {
            try await approve(town.bureau)
        }
        await expectRefusal(.failedPrecondition, refusals: ["claim_not_approved"]) {
            try await town.bureau.subsidyClaims.publicizeSubsidyClaim(.init(claimID: filed.claimID))
        }
        #expect(try await approve(town.secondReviewer).state == .approved)
        let publicized = try await town.bureau.subsidyClaims.publicizeSubsidyClaim(.init(claimID: filed.claimID))
        #expect(publicized.publicityBasis?.figures.map(\.key) == ["subsidy.publicity.min_days"])
        try await town.budget(10_000)
        try town.move(to: "2022-07-20")
        for caller in [town.bureau, town.secondReviewer] {
            await expectRefusal(.failedPrecondition, refusals: ["same_account"]) {
                try await caller.subsidyClaims.paySubsidyClaim(
                    .init(claimID: filed.claimID, paymentReference: "国库-1"))
            }
        }
        #expect(
            try await town.treasury.subsidyClaims.paySubsidyClaim(
                .init(claimID: filed.claimID, paymentReference: "国库-1")
            ).state == .paid)
    }

    @Test func `who files does not review, though the same account may hold both roles`() async throws {
        let town = try await Town()
        let closed = try await town.completedClass([try await town.member(1)])
        let filed = try await town.client(.institution(Town.institution, subject: "bureau-210100")).subsidyClaims
            .fileSubsidyClaim(.init(classID: closed.classID, kind: .settlement, fundSource: .employmentSubsidy))
        await expectRefusal(.failedPrecondition, refusals: ["same_account"]) {
            try await town.bureau.subsidyClaims.reviewSubsidyClaim(.init(claimID: filed.claimID, decision: .approve))
        }
    }

    @Test func `without a number of reviews nothing is reviewed`() async throws {
        let (town, _, _, filed) = try await begin()
        try town.move(to: "2019-12-31")
        await expectRefusal(.failedPrecondition, "FIGURE_MISSING") {
            try await town.bureau.subsidyClaims.reviewSubsidyClaim(.init(claimID: filed.claimID, decision: .approve))
        }
    }

    @Test func `an approved claim can be refused before it is made public`() async throws {
        let (town, closed, _, filed) = try await begin()
        try await town.approve(filed)
        let refused = try await town.bureau.subsidyClaims.reviewSubsidyClaim(
            .init(claimID: filed.claimID, decision: .refuse, note: "发现虚假签到"))
        #expect((refused.state, refused.reviewNote) == (.refused, "发现虚假签到"))
        _ = try await town.school.subsidyClaims.fileSubsidyClaim(
            .init(classID: closed.classID, kind: .settlement, fundSource: .employmentSubsidy))
    }

    @Test func `a claim is withdrawn by who filed it, before it is reviewed`() async throws {
        let (town, closed, _, filed) = try await begin()
        let withdraw = WithdrawSubsidyClaimRequest(claimID: filed.claimID, reason: "金额有误")
        await expectRefusal(.permissionDenied) {
            try await town.client(.institution(Town.otherInstitution)).subsidyClaims.withdrawSubsidyClaim(withdraw)
        }
        #expect(try await town.school.subsidyClaims.withdrawSubsidyClaim(withdraw).state == .withdrawn)
        await expectRefusal(.failedPrecondition, refusals: ["claim_withdrawn_before"]) {
            try await town.bureau.subsidyClaims.reviewSubsidyClaim(.init(claimID: filed.claimID, decision: .approve))
        }
        let again = try await town.school.subsidyClaims.fileSubsidyClaim(
            .init(classID: closed.classID, kind: .settlement, fundSource: .employmentSubsidy))
        _ = try await town.bureau.subsidyClaims.reviewSubsidyClaim(.init(claimID: again.claimID, decision: .approve))
        await expectRefusal(.failedPrecondition, "REFUSED", refusals: ["claim_reviewed_before"]) {
            try await town.school.subsidyClaims.withdrawSubsidyClaim(.init(claimID: again.claimID, reason: "金额有误"))
        }
        await expectRefusal(.notFound, "SUBSIDY_CLAIM_NOT_FOUND") {
            try await town.school.subsidyClaims.withdrawSubsidyClaim(.init(claimID: "sub_none", reason: "金额有误"))
        }
    }

    @Test func `everybody sees what is in publicity, with masked names and no ids`() async throws {
        let (town, _, person, filed) = try await begin()
        let anyone = town.client(.anonymous).subsidyClaims
        try await town.approve(filed)
        #expect(try await anyone.listPublicClaims(.init()).claims.isEmpty)
        _ = try await town.bureau.subsidyClaims.publicizeSubsidyClaim(.init(claimID: filed.claimID))
        let shown = try await anyone.listPublicClaims(.init(regionCode: Town.city)).claims
        #expect(shown.map(\.claimID) == [filed.claimID])
        #expect(shown.first?.lines.map(\.amountYuan) == [1500])
        #expect(shown.first?.lines.first?.maskedName.hasSuffix("*") == true)
        #expect(shown.first?.lines.first?.maskedName != person.name)
        #expect(shown.first?.payeeCreditCode == Town.institution)
        #expect(try await anyone.listPublicClaims(.init(regionCode: Town.district)).claims.count == 1)
        #expect(try await anyone.listPublicClaims(.init(regionCode: "210103")).claims.isEmpty)
        #expect(try await anyone.listPublicClaims(.init(regionCode: Town.otherCity)).claims.isEmpty)
        try town.move(to: "2022-07-07")
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
        let returned = try await town.bureau.subsidyClaims.recordClawbackReturn(request)
        #expect(returned.clawbacks.map(\.returnedOn) == ["2023-02-01"])
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
            { $0.personID = person.personID }, { ($0.filedFromOn, $0.filedToOn) = ("2022-07-02", "2022-07-02") },
            { $0.regionCode = Town.district }, { ($0.regionCode, $0.classID) = ("", closed.classID) },
        ]
        for change in found { #expect(try await list(change) == [filed.claimID]) }
        let none: [(inout ListSubsidyClaimsRequest) -> Void] = [
            { $0.programme = .veterans }, { $0.fundSource = .publicFinance }, { $0.state = .paid },
            { $0.personID = "p_none" }, { $0.filedFromOn = "2022-07-03" }, { $0.filedToOn = "2022-07-01" },
            { $0.regionCode = "210103" }, { $0.budgetYear = 2022 },
        ]
        for change in none { #expect(try await list(change).isEmpty) }
        // A county's bureau sees the claims of its own classes, not of the whole city.
        let county = town.client(.cityBureau("210103")).subsidyClaims
        #expect(try await county.listSubsidyClaims(.init(regionCode: "210103")).claims.isEmpty)
        await expectRefusal(.permissionDenied) { try await county.listSubsidyClaims(.init(regionCode: Town.city)) }
        let own = town.client(.worker(person.personID)).subsidyClaims
        #expect(try await own.listSubsidyClaims(.init(personID: person.personID)).claims.count == 1)
        try await town.budget(10)
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
