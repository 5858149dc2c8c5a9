internal import Ground
internal import ServiceTesting
internal import Testing
internal import TrainingRecordsMessages
@testable internal import TrainingRecordsService

struct CreditGradeTests {
    private func grade(_ town: Town, year: Int32 = 2022) async throws -> GradeOrganisationsResponse {
        try await town.bureau.creditGrades.gradeOrganisations(.init(regionCode: Town.city, year: year))
    }

    private func check(_ town: Town) async throws -> ShortProcedure {
        try await town.school.creditGrades.checkShortProcedure(
            .init(regionCode: Town.city, organisationCreditCode: Town.institution))
    }

    private func promise(_ town: Town) async throws -> CreditPromise {
        try await town.school.creditGrades.giveCreditPromise(
            .init(
                organisationCreditCode: Town.institution, regionCode: Town.city, statement: "承诺所申报材料真实有效，并承担相应责任"))
    }

    @Test func `an institution without faults has the highest grade, promises, and has the short procedure`()
        async throws
    {
        let town = try await Town()
        let closed = try await town.completedClass([try await town.member(1)])
        #expect(try await check(town).refusals.map(\.reason) == ["credit_not_graded", "credit_promise_missing"])
        let graded = try await grade(town)
        #expect((graded.graded, graded.gradedBefore) == (1, 0))
        let found = try #require(
            try await town.client(.anonymous).creditGrades.listCreditGrades(.init(regionCode: Town.city, level: .a))
                .grades
                .first)
        #expect((found.organisationCreditCode, found.points, found.version) == (Town.institution, 100, 1))
        #expect(found.facts == [CreditFacts(kind: .completedClass, recordIDs: [closed.classID])])
        #expect(try await town.client(.anonymous).creditGrades.getCreditGrade(.init(gradeID: found.gradeID)) == found)
        let again = try await grade(town)
        #expect((again.graded, again.gradedBefore) == (0, 1))
        #expect(try await check(town).refusals.map(\.reason) == ["credit_promise_missing"])
        let given = try await promise(town)
        let short = try await check(town)
        #expect(short.open && short.grade == found && short.promise == given)
        await expectRefusal(.alreadyExists, "CREDIT_PROMISE_EXISTS") { try await promise(town) }
        await expectRefusal(.permissionDenied) {
            try await town.client(.cityBureau(Town.otherCity)).creditGrades.endCreditPromise(
                .init(promiseID: given.promiseID, reason: "违反承诺"))
        }
        let ended = try await town.bureau.creditGrades.endCreditPromise(
            .init(promiseID: given.promiseID, reason: "违反承诺"))
        #expect((ended.endReason, ended.endedOn) == ("违反承诺", "2022-07-02"))
        await expectRefusal(.failedPrecondition, "REFUSED", refusals: ["credit_promise_ended"]) {
            try await town.bureau.creditGrades.endCreditPromise(.init(promiseID: given.promiseID, reason: "违反承诺"))
        }
        await expectRefusal(.notFound, "CREDIT_PROMISE_NOT_FOUND") {
            try await town.bureau.creditGrades.endCreditPromise(.init(promiseID: "crp_none", reason: "违反承诺"))
        }
        #expect(try await !check(town).open)
    }

    @Test func `a grave finding closes the short procedure at once and is the lowest grade once corrected`()
        async throws
    {
        let town = try await Town()
        _ = try await town.completedClass([try await town.member(1)])
        _ = try await grade(town)
        _ = try await promise(town)
        let finding = try await town.publicFinding(kind: .falseTraining)
        #expect(try await check(town).refusals.map(\.reason) == ["grave_finding_since_graded"])
        let first = try #require(try await check(town).grade)
        let corrected = try await correct(first.gradeID)
        #expect((corrected.level, corrected.version, corrected.points) == (.d, 2, 60))
        #expect(corrected.facts.last?.recordIDs == [finding.findingID] && corrected.facts.last?.points == 40)
        #expect(try await check(town).refusals.map(\.reason) == ["credit_grade_too_low"])
        await expectRefusal(.failedPrecondition, "REFUSED", refusals: ["credit_facts_unchanged"]) {
            try await correct(corrected.gradeID)
        }
        await expectRefusal(.failedPrecondition, refusals: ["credit_grade_superseded"]) {
            try await correct(first.gradeID)
        }
        // The dispute was granted: the finding is voided, and the grade corrected again.
        _ = try await town.bureau.inspectionFindings.voidFinding(.init(findingID: finding.findingID, reason: "异议成立"))
        #expect(try await correct(corrected.gradeID).level == .a)
        let all = try await town.client(.anonymous).creditGrades.listCreditGrades(
            .init(organisationCreditCode: Town.institution)
        ).grades
        #expect(all.map(\.version) == [3, 2, 1] && all.map(\.superseded) == [false, true, true])
        #expect(try await check(town).open)

        func correct(_ id: String) async throws -> CreditGrade {
            try await town.bureau.creditGrades.correctCreditGrade(.init(gradeID: id, reason: "事实已变化"))
        }
    }

    @Test func `a claim of who has the highest grade and promised is examined once, any other twice`() async throws {
        let town = try await Town()
        try await town.budget(10_000)
        let (first, second) = (try await town.member(1), try await town.member(2))
        let closed = try await town.completedClass([first, second])
        #expect(try await examinations(of: first) == 2)
        _ = try await grade(town)
        _ = try await promise(town)
        #expect(try await examinations(of: second) == 1)

        func examinations(of person: Person) async throws -> Int32 {
            let claim = try await town.school.subsidyClaims.fileSubsidyClaim(
                .init(
                    classID: closed.classID, kind: .settlement, personIDs: [person.personID],
                    fundSource: .employmentSubsidy))
            return try await town.official("bureau-2").cases.getCase(.init(caseID: claim.caseID)).examinationsNeeded
        }
    }

    @Test func `officials who grade at once make one grade`() async throws {
        let town = try await Town()
        _ = try await town.completedClass([try await town.member(1)])
        let outcomes = await race(6) { _ in try await grade(town) }
        #expect(outcomes.successes.map(\.graded).reduce(0, +) == 1 && outcomes.successes.count == 6)
        #expect(
            try await town.client(.anonymous).creditGrades.listCreditGrades(
                .init(organisationCreditCode: Town.institution)
            ).grades.count == 1)
    }

    @Test func `what cannot be graded is refused`() async throws {
        let town = try await Town()
        await expectRefusal(.failedPrecondition, "REFUSED", refusals: ["credit_year_not_begun"]) {
            try await grade(town, year: 2023)
        }
        await expectRefusal(.failedPrecondition, "REFUSED", refusals: ["credit_not_graded"]) { try await promise(town) }
        await expectRefusal(.notFound, "CREDIT_GRADE_NOT_FOUND") {
            try await town.bureau.creditGrades.correctCreditGrade(.init(gradeID: "crg_none", reason: "更正"))
        }
        let figures = PolicyBook.firstEdition.figures.filter { $0.key != "credit.points.complaint" }
        let bare = try await Town(policy: PolicyBook(edition: 1, figures: figures))
        await expectRefusal(.failedPrecondition, "FIGURE_MISSING") { try await grade(bare) }
    }
}
