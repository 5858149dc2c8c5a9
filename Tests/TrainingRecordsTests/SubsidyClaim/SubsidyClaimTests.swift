internal import TrainingRecordsMessages
internal import RPC
internal import ServiceTesting
internal import Testing

struct SubsidyClaimTests {
    @Test func `a claim is computed, examined, made public, decided and paid inside the budget`() async throws {
        let town = try await Town()
        let people = [try await town.member(1), try await town.member(2)]
        let closed = try await town.completedClass(people)
        try await town.budget(5000)
        let claim = try await town.decidedClaim(closed)
        #expect((claim.payee, claim.payeeCreditCode, claim.state) == (.institution, Town.institution, .decided))
        #expect(claim.lines.map(\.amountYuan) == [1500, 1500] && claim.amountYuan == 3000)
        // 2022-07-02 is a Saturday: five working days after it end on the Friday.
        #expect((claim.publicityFromOn, claim.publicityToOn) == ("2022-07-02", "2022-07-08"))
        let held = try await town.budget()
        #expect((held.reservedYuan, held.paidYuan, held.availableYuan) == (3000, 0, 2000))
        let paid = try await town.pay(claim)
        #expect((paid.state, paid.paidOn, paid.budgetYear) == (.paid, "2022-07-20", 2022))
        #expect(paid.paymentReference == "国库-1")
        let budget = try await town.budget()
        #expect((budget.reservedYuan, budget.paidYuan, budget.availableYuan) == (0, 3000, 2000))
        await expectRefusal(.failedPrecondition, refusals: ["claim_paid_before"]) { try await town.pay(claim) }
        let seen = try await town.client(.worker(people[0].personID)).subsidyClaims.getSubsidyClaim(
            .init(claimID: claim.claimID))
        #expect(seen.lines.map(\.personID) == [people[0].personID])
        let listed = try await town.school.subsidyClaims.listSubsidyClaims(
            .init(payeeCreditCode: Town.institution))
        #expect(listed.claims.map(\.claimID) == [claim.claimID])
    }

    @Test func `a training is subsidised once, and a refused claim can be filed again`() async throws {
        let town = try await Town()
        try await town.budget(100_000)
        let person = try await town.member(1)
        let closed = try await town.completedClass([person])
        let request = FileSubsidyClaimRequest(
            classID: closed.classID, kind: .settlement, personIDs: [person.personID], fundSource: .employmentSubsidy)
        let claim = try await town.school.subsidyClaims.fileSubsidyClaim(request)
        await expectRefusal(.alreadyExists, "SUBSIDY_CLAIMED_BEFORE") {
            try await town.school.subsidyClaims.fileSubsidyClaim(request)
        }
        var everyone = request
        everyone.personIDs = []
        await expectRefusal(.alreadyExists, "SUBSIDY_CLAIMED_BEFORE") {
            try await town.school.subsidyClaims.fileSubsidyClaim(everyone)
        }
        _ = try await town.official("bureau-4").cases.refuseCase(.init(caseID: claim.caseID, reason: "材料不全"))
        let refused = try await town.school.subsidyClaims.getSubsidyClaim(.init(claimID: claim.claimID))
        #expect((refused.state, refused.reviewNote, refused.budgetYear) == (.refused, "材料不全", 0))
        #expect(try await town.budget().reservedYuan == 0)
        await expectRefusal(.failedPrecondition, refusals: ["case_not_in_state"]) {
            try await town.official("bureau-2").cases.examineCase(.init(caseID: claim.caseID))
        }
        #expect(try await town.school.subsidyClaims.fileSubsidyClaim(request).amountYuan == 1500)
    }

    @Test func `of many who file for the same training one succeeds`() async throws {
        let town = try await Town()
        try await town.budget(100_000)
        let closed = try await town.completedClass([try await town.member(1)])
        let outcomes = await race(16) { _ in
            try await town.school.subsidyClaims.fileSubsidyClaim(
                .init(classID: closed.classID, kind: .settlement, fundSource: .employmentSubsidy))
        }
        #expect(outcomes.successes.count == 1)
    }

    @Test func `a claim for a class or trainee that did not complete is refused`() async throws {
        let town = try await Town()
        try await town.budget(100_000)
        let (done, absent) = (try await town.member(1), try await town.member(2))
        let opened = try await town.openClass()
        try await town.enrol([done, absent], in: opened)
        func file(_ people: [Person], _ fund: FundSource = .employmentSubsidy) async throws -> SubsidyClaim {
            try await town.school.subsidyClaims.fileSubsidyClaim(
                .init(
                    classID: opened.classID, kind: .settlement, personIDs: people.map(\.personID), fundSource: fund))
        }
        await expectRefusal(.failedPrecondition, refusals: ["class_not_completed", "fund_not_for_programme"]) {
            try await file([], .talentFund)
        }
        try await town.attend([done], opened)
        try await town.assess([done], opened)
        _ = try await town.school.classes.completeClass(.init(classID: opened.classID))
        await expectRefusal(.failedPrecondition, refusals: ["training_not_completed"]) {
            try await file([done, absent])
        }
        await expectRefusal(.notFound, "TRAINEE_NOT_FOUND") { try await file([try await town.person(3)]) }
        #expect(try await file([]).lines.map(\.personID) == [done.personID])
    }

    @Test func `a seat covered by a voucher is claimed for once the voucher is used`() async throws {
        let town = try await Town()
        try await town.budget(100_000)
        let person = try await town.member(1)
        let opened = try await town.openClass()
        try await town.enrol([person], in: opened)
        let voucher = try await town.claimedVoucher(person)
        _ = try await town.school.vouchers.verifyVoucher(
            .init(voucherID: voucher.voucherID, classID: opened.classID))
        try await town.attend([person], opened)
        try await town.assess([person], opened)
        _ = try await town.school.classes.completeClass(.init(classID: opened.classID))
        let request = FileSubsidyClaimRequest(
            classID: opened.classID, kind: .settlement, fundSource: .employmentSubsidy)
        await expectRefusal(.failedPrecondition, refusals: ["voucher_not_used"]) {
            try await town.school.subsidyClaims.fileSubsidyClaim(request)
        }
        _ = try await town.school.vouchers.useVoucher(.init(voucherID: voucher.voucherID))
        #expect(
            try await town.school.subsidyClaims.fileSubsidyClaim(request).lines.first?.voucherID
                == voucher.voucherID)
    }

    @Test func `only who is paid claims, and only the bureau of the region decides`() async throws {
        let town = try await Town()
        try await town.budget(100_000)
        let person = try await town.member(1)
        let closed = try await town.completedClass([person])
        let request = FileSubsidyClaimRequest(
            classID: closed.classID, kind: .settlement, fundSource: .employmentSubsidy)
        for caller in [TestCaller.institution(Town.otherInstitution), .enterprise(Town.enterprise), .province] {
            await expectRefusal(.permissionDenied) {
                try await town.client(caller).subsidyClaims.fileSubsidyClaim(request)
            }
        }
        let claim = try await town.school.subsidyClaims.fileSubsidyClaim(request)
        let stranger = town.client(.cityBureau("210200"))
        await expectRefusal(.permissionDenied) {
            try await town.cases(.cityBureau("210200")).cases.examineCase(.init(caseID: claim.caseID))
        }
        await expectRefusal(.permissionDenied) {
            try await stranger.subsidyClaims.getSubsidyClaim(.init(claimID: claim.claimID))
        }
        await expectRefusal(.notFound, "SUBSIDY_CLAIM_NOT_FOUND") {
            try await town.client(.worker("p_other")).subsidyClaims.getSubsidyClaim(
                .init(claimID: claim.claimID))
        }
    }

    @Test
    func
        `nothing is filed without money, nothing decided before publicity is over, nothing ordered before it is decided`()
        async throws
    {
        let town = try await Town()
        let closed = try await town.completedClass([try await town.member(1)])
        let request = FileSubsidyClaimRequest(
            classID: closed.classID, kind: .settlement, fundSource: .employmentSubsidy)
        await expectRefusal(.failedPrecondition, field: "fund_source", refusals: ["no_budget"]) {
            try await town.school.subsidyClaims.fileSubsidyClaim(request)
        }
        try await town.budget(1499)
        await expectRefusal(.failedPrecondition, refusals: ["budget_exhausted"]) {
            try await town.school.subsidyClaims.fileSubsidyClaim(request)
        }
        try await town.budget(1500)
        let claim = try await town.school.subsidyClaims.fileSubsidyClaim(request)
        await expectRefusal(.failedPrecondition, refusals: ["claim_not_decided"]) { try await town.pay(claim) }
        try await town.publish(claim)
        try town.move(to: "2022-07-08")
        await expectRefusal(.failedPrecondition, refusals: ["case_publicity_not_over"]) {
            try await town.decide(claim)
        }
        try town.move(to: "2022-07-09")
        #expect(try await town.pay(try await town.decide(claim)).state == .paid)
        await expectRefusal(.failedPrecondition, refusals: ["budget_below_paid"]) { try await town.budget(1499) }
    }

    @Test func `concurrent claims never overspend a budget`() async throws {
        for _ in 0..<3 {
            let town = try await Town()
            var people: [Person] = []
            for index in 0..<8 { people.append(try await town.member(index)) }
            let closed = try await town.completedClass(people)
            try await town.budget(3 * 1500 + 1499)
            let all = people
            let outcomes = await race(24) { index in
                try await town.school.subsidyClaims.fileSubsidyClaim(
                    .init(
                        classID: closed.classID, kind: .settlement, personIDs: [all[index % all.count].personID],
                        fundSource: .employmentSubsidy))
            }
            #expect(outcomes.successes.count == 3)
            let budget = try await town.budget()
            #expect((budget.reservedYuan, budget.availableYuan) == (4500, 1499))
        }
    }

    @Test func `money claimed back returns to its budget, never more than was paid`() async throws {
        let town = try await Town()
        try await town.budget(100_000)
        let closed = try await town.completedClass([try await town.member(1)])
        try await town.budget(1500)
        let claim = try await town.decidedClaim(closed)
        func clawBack(_ yuan: Int64) async throws -> SubsidyClaim {
            try await town.bureau.subsidyClaims.clawBackSubsidy(
                .init(claimID: claim.claimID, amountYuan: yuan, reason: "虚假培训"))
        }
        await expectRefusal(.failedPrecondition, refusals: ["claim_not_paid"]) { try await clawBack(1) }
        _ = try await town.pay(claim)
        #expect(try await clawBack(1000).state == .paid)
        await expectRefusal(.failedPrecondition, refusals: ["clawback_more_than_paid"]) { try await clawBack(501) }
        let whole = try await clawBack(500)
        #expect(whole.state == .clawedBack)
        #expect(whole.clawedBackYuan == 1500)
        #expect(try await town.budget().availableYuan == 1500)
        await expectRefusal(.invalidArgument, field: "amount_yuan") { try await clawBack(0) }
    }

    @Test func `without the catalog no claim is filed`() async throws {
        let town = try await Town()
        try await town.budget(100_000)
        let closed = try await town.completedClass([try await town.member(1)])
        await town.catalog.database.close()
        await expectRefusal(.unavailable, "PEER_UNAVAILABLE") {
            try await town.school.subsidyClaims.fileSubsidyClaim(
                .init(classID: closed.classID, kind: .settlement, fundSource: .employmentSubsidy))
        }
        let claims = try await town.bureau.subsidyClaims.listSubsidyClaims(.init(regionCode: Town.city))
        #expect(claims.claims.isEmpty)
    }
}
