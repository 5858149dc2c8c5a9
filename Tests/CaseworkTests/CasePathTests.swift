internal import Casework
internal import CaseworkMessages
internal import Ground
internal import RPC
internal import Rules
internal import ServiceTesting
internal import Testing
internal import TypeMessages

struct CasePathTests {
    @Test func `a case is filed, returned, completed, examined twice, approved, published and decided`() async throws {
        let office = try await Office()
        let filed = try await office.file()
        let id = filed.id
        #expect(filed.state == .filed && filed.examinationsNeeded == 2 && filed.dueOn?.description == "2022-10-09")
        let returned = try await office.official("one").cases.returnCase(.init(caseID: id, reason: "材料不全"))
        #expect(returned.state == .returned && returned.dueOn == "2022-09-27")
        #expect(try await office.school.tasks.listTasks(.init()).tasks.map(\.actions) == [[.complete, .withdraw]])
        _ = try await office.school.cases.completeCase(.init(caseID: id))
        let first = try await office.official("one").cases.examineCase(.init(caseID: id))
        #expect(first.state == .filed && first.examinations == 1)
        #expect(try await office.official("one").tasks.listTasks(.init()).tasks.isEmpty)
        #expect(try await office.official("two").tasks.listTasks(.init()).tasks.map(\.caseID) == [id])
        #expect(try await office.official("two").cases.examineCase(.init(caseID: id)).state == .examined)
        #expect(try await office.official("two").tasks.listTasks(.init()).tasks.isEmpty)
        #expect(try await office.official("chief").cases.approveCase(.init(caseID: id)).state == .approved)
        let published = try await office.official("chief").cases.publishCase(.init(caseID: id))
        #expect((published.publishedFromOn, published.publishedToOn) == ("2022-09-05", "2022-09-13"))
        let list = try await office.anyone.publications.listPublications(.init(regionCode: "210100"))
        #expect(list.publications.map(\.title) == ["许可（王**）"])
        #expect(try await office.anyone.publications.listPublications(.init(regionCode: "210200")).publications.isEmpty)
        try office.move(to: "2022-09-13")
        await expectRefusal(.failedPrecondition, "REFUSED", refusals: ["case_publicity_not_over"]) {
            try await office.official("chief").cases.decideCase(.init(caseID: id))
        }
        try office.move(to: "2022-09-14")
        #expect(try await office.anyone.publications.listPublications(.init()).publications.isEmpty)
        let decided = try await office.official("chief").cases.decideCase(.init(caseID: id))
        #expect(decided.state == .decided && decided.dueOn.isEmpty)
        #expect(
            decided.steps.map(\.action) == [
                .file, .return, .complete, .examine, .examine, .approve, .publish, .decide,
            ])
        #expect(try await office.granted(id) == 1)
        // Who filed it reads the steps without the accounts.
        let own = try await office.school.cases.getCase(.init(caseID: id))
        #expect(
            own.steps.map(\.account).filter { !$0.isEmpty } == [
                "institution-\(Office.school)", "institution-\(Office.school)",
            ])
        let notices = try await office.school.notices.listNotices(.init())
        #expect(
            notices.notices.map(\.act) == [
                "case.decided", "case.published", "case.approved", "case.examined", "case.examined", "case.returned",
            ])
        #expect(notices.notices.last?.text == "许可“许可permit-0”已退回补正：材料不全" && notices.unreadCount == 6)
    }

    @Test func `no account sees to a case twice, and who filed it not at all`() async throws {
        let office = try await Office()
        let id = try await office.file().id
        _ = try await office.official("one").cases.examineCase(.init(caseID: id))
        await expectRefusal(.failedPrecondition, refusals: ["case_examined_by_same_account"]) {
            try await office.official("one").cases.examineCase(.init(caseID: id))
        }
        _ = try await office.official("two").cases.examineCase(.init(caseID: id))
        for name in ["one", "two"] {
            await expectRefusal(.failedPrecondition, refusals: ["case_decided_by_examiner"]) {
                try await office.official(name).cases.approveCase(.init(caseID: id))
            }
        }
        let bureaus = try await office.file(as: .cityBureau("210100", subject: "clerk")).id
        await expectRefusal(.failedPrecondition, refusals: ["case_filed_by_same_account"]) {
            try await office.official("clerk").cases.examineCase(.init(caseID: bureaus))
        }
    }

    @Test func `kinship and employment recuse`() async throws {
        let office = try await Office()
        let id = try await office.file().id
        await expectRefusal(.invalidArgument, "FIELD_REQUIRED", field: "credit_code") {
            try await office.official("kin").cases.declareInterest(.init(kind: .kinship))
        }
        await expectRefusal(.invalidArgument, "FIELD_INVALID", field: "person_id") {
            try await office.official("kin").cases.declareInterest(
                .init(kind: .kinship, creditCode: Office.school, personID: "per_1"))
        }
        let interest = try await office.official("kin").cases.declareInterest(
            .init(kind: .employment, creditCode: Office.school))
        #expect(interest.declaredOn == "2022-09-05")
        await expectRefusal(.failedPrecondition, refusals: ["case_account_recused"]) {
            try await office.official("kin").cases.examineCase(.init(caseID: id))
        }
    }

    @Test func `only who has a part in a case sees it or takes its steps`() async throws {
        let office = try await Office()
        let id = try await office.file().id
        for stranger in [
            TestCaller.institution(Office.other), .cityBureau("210200"), .worker("per_1"),
            TestCaller(Identity(subject: "x", role: .expert, personID: "per_drawn_not")),
        ] {
            await expectRefusal(.permissionDenied, "OUT_OF_SCOPE") {
                try await office.client(stranger).cases.getCase(.init(caseID: id))
            }
            #expect(try await office.client(stranger).cases.listCases(.init()).cases.isEmpty)
        }
        await expectRefusal(.permissionDenied, "OUT_OF_SCOPE") {
            try await office.official("one", "210200").cases.examineCase(.init(caseID: id))
        }
        await expectRefusal(.permissionDenied) { try await office.school.cases.examineCase(.init(caseID: id)) }
        await expectRefusal(.permissionDenied, "OUT_OF_SCOPE") {
            try await office.official("one").cases.withdrawCase(.init(caseID: id, reason: "撤回"))
        }
        let drawn = office.client(TestCaller(Identity(subject: "x", role: .expert, personID: "per_drawn")))
        #expect(try await drawn.cases.getCase(.init(caseID: id)).caseID == id)
        for reader in [TestCaller.institution(Office.school), .cityBureau("210100"), .province, .auditor] {
            let list = try await office.client(reader).cases.listCases(.init(kind: "test.permit", state: .filed))
            #expect(list.cases.map(\.caseID) == [id])
        }
        await expectRefusal(.permissionDenied, "OUT_OF_SCOPE") {
            try await office.official("one").cases.listCases(.init(regionCode: "210200"))
        }
    }

    @Test func `a case that the rules refuse is not approved, and a refused one is appealed against`() async throws {
        let office = try await Office()
        let id = try await office.examined(6)
        await expectRefusal(.failedPrecondition, refusals: ["permit_too_many"]) {
            try await office.official("chief").cases.approveCase(.init(caseID: id))
        }
        let refused = try await office.official("chief").cases.refuseCase(.init(caseID: id, reason: "超过上限"))
        #expect(refused.state == .refused && refused.appealUntilOn == "2022-09-27")
        let appeal = try await office.school.caseAppeals.fileCaseAppeal(.init(caseID: id, grounds: "只需一个"))
        #expect(appeal.state == .filed && appeal.caseState == .appealed)
        #expect(
            try await office.province().tasks.listTasks(.init()).tasks.map(\.actions) == [
                [.grantAppeal, .dismissAppeal]
            ])
        let granted = try await office.province().caseAppeals.grantCaseAppeal(.init(caseID: id, reason: "予以更正"))
        #expect(granted.state == .granted && granted.caseState == .approved)
        _ = try await office.official("chief").cases.publishCase(.init(caseID: id))
        try office.move(to: "2022-09-14")
        _ = try await office.official("chief").cases.decideCase(.init(caseID: id))
        #expect(try await office.granted(id) == 1)
        #expect(
            try await office.client(.auditor).caseAppeals.listCaseAppeals(.init(state: .granted)).appeals == [
                CaseAppeal(
                    caseID: id, state: .granted, grounds: "只需一个", reason: "予以更正", filedAt: granted.filedAt,
                    caseState: .decided, regionCode: "210102")
            ])
    }

    @Test func `an appeal is decided by somebody else, once, and in time`() async throws {
        let office = try await Office()
        let id = try await office.examined(6)
        _ = try await office.province("first").cases.refuseCase(.init(caseID: id, reason: "超过上限"))
        _ = try await office.school.caseAppeals.fileCaseAppeal(.init(caseID: id, grounds: "不服"))
        await expectRefusal(.failedPrecondition, refusals: ["case_appeal_decided_by_decider"]) {
            try await office.province("first").caseAppeals.dismissCaseAppeal(.init(caseID: id, reason: "维持"))
        }
        let dismissed = try await office.province("second").caseAppeals.dismissCaseAppeal(
            .init(caseID: id, reason: "维持"))
        #expect(dismissed.state == .dismissed && dismissed.caseState == .refused)
        await expectRefusal(.failedPrecondition, refusals: ["case_appealed_before"]) {
            try await office.school.caseAppeals.fileCaseAppeal(.init(caseID: id, grounds: "不服"))
        }
        let late = try await office.examined(6)
        _ = try await office.official("chief").cases.refuseCase(.init(caseID: late, reason: "超过上限"))
        try office.move(to: "2022-09-28")
        await expectRefusal(.failedPrecondition, refusals: ["case_appeal_too_late"]) {
            try await office.school.caseAppeals.fileCaseAppeal(.init(caseID: late, grounds: "不服"))
        }
    }

    @Test func `a case is withdrawn before it is decided and voided afterwards`() async throws {
        let office = try await Office()
        let (first, second) = (try await office.published(), try await office.file().id)
        let withdrawn = try await office.school.cases.withdrawCase(.init(caseID: second, reason: "不再需要"))
        #expect(withdrawn.state == .withdrawn)
        try office.move(to: "2022-09-14")
        _ = try await office.official("chief").cases.decideCase(.init(caseID: first))
        await expectRefusal(.failedPrecondition, refusals: ["case_not_in_state"]) {
            try await office.school.cases.withdrawCase(.init(caseID: first, reason: "不再需要"))
        }
        let voided = try await office.official("chief").cases.voidCase(.init(caseID: first, reason: "材料虚假"))
        #expect(voided.state == .voided)
        #expect(try await office.granted(first) == 0)
    }

    @Test func `the short procedure has one examination, and a draft is filed later`() async throws {
        let office = try await Office()
        #expect(try await office.file(isShort: true).examinationsNeeded == 2, "the kind has no short procedure")
        let draft = try await office.file(asDraft: true)
        #expect(draft.state == .draft && draft.dueOn == nil)
        await expectRefusal(.failedPrecondition, refusals: ["case_not_in_state"]) {
            try await office.official("one").cases.examineCase(.init(caseID: draft.id))
        }
    }

    @Test func `what is overdue awaits the province too`() async throws {
        let office = try await Office()
        let id = try await office.file().id
        #expect(try await office.province().tasks.listTasks(.init()).tasks.isEmpty)
        try office.move(to: "2022-10-10")
        let tasks = try await office.province().tasks.listTasks(.init()).tasks
        #expect(tasks.map(\.caseID) == [id] && tasks.map(\.overdue) == [true])
        #expect(try await office.official("one").tasks.listTasks(.init()).tasks.map(\.overdue) == [true])
        #expect(try await office.official("one", "210200").tasks.listTasks(.init()).tasks.isEmpty)
    }

    @Test func `lists go on page by page`() async throws {
        let office = try await Office()
        for _ in 0..<3 { try await office.file() }
        let one = office.official("one")
        let first = try await one.cases.listCases(.init(pageSize: 2))
        let second = try await one.cases.listCases(.init(pageSize: 2, pageToken: first.nextPageToken))
        #expect(Set((first.cases + second.cases).map(\.subjectID)).count == 3 && second.nextPageToken.isEmpty)
        let early = try await one.tasks.listTasks(.init(pageSize: 2))
        let late = try await one.tasks.listTasks(.init(pageSize: 2, pageToken: early.nextPageToken))
        #expect(Set((early.tasks + late.tasks).map(\.caseID)).count == 3 && late.nextPageToken.isEmpty)
    }

    @Test func `a decision is computed again by what it kept, and by today's edition`() async throws {
        let office = try await Office()
        let id = try await office.examined(4)
        await expectRefusal(.notFound, "DECISION_NOT_FOUND") {
            try await office.province().cases.replayDecision(.init(caseID: id))
        }
        _ = try await office.official("chief").cases.approveCase(.init(caseID: id))
        let replay = try await office.province().cases.replayDecision(.init(caseID: id))
        #expect(replay.comesOutSame && replay.outcome == replay.outcomeToday && replay.outcome?.result == "4")
        #expect(replay.facts == [DecisionFact(name: "wanted", value: "4")] && replay.figures.map(\.value) == ["5"])
        let book = try #require(office.service.environment.policy.current)
        let first = try #require(CivilDay("2022-09-01"))
        let figure = PolicyFigure(
            key: FigureKey.objectionsPerAddress.rawValue, value: .number(3), unit: .init("objections"),
            period: try #require(DayPeriod(from: first)), sources: [FourEyes.citation])
        office.service.environment.policy.use(book.adding(figure))
        let later = try await office.province().cases.replayDecision(.init(caseID: id))
        #expect(
            later.comesOutSame && later.outcome?.result == "4" && later.policyEdition == 1 && later.editionToday == 2)
        #expect(later.outcomeToday?.refusals.map(\.reason) == ["permit_too_many"])
    }

    @Test func `what is not there, not known, or was seen before somebody else's step is refused`() async throws {
        let office = try await Office()
        let id = try await office.file().id
        let official = office.official("one")
        await expectRefusal(.notFound, "CASE_NOT_FOUND") { try await official.cases.getCase(.init(caseID: "cas_none")) }
        await expectRefusal(.notFound, "CASE_NOT_FOUND") {
            try await official.cases.examineCase(.init(caseID: "cas_none"))
        }
        await expectRefusal(.aborted, "CASE_CHANGED") {
            try await official.cases.examineCase(.init(caseID: id, revision: 2))
        }
        await expectRefusal(.invalidArgument, "PROCESS_UNKNOWN") {
            try await official.cases.getCase(.init(process: "awards", caseID: id))
        }
        let bare = try await Office(
            policy: PolicyBook(
                edition: 1,
                figures: [
                    PolicyFigure(
                        key: FigureKey.caseExaminations.rawValue, value: .number(0), unit: .init("examinations"),
                        period: try #require(DayPeriod(from: .earliest)), sources: [FourEyes.citation]),
                    PolicyFigure(
                        key: FigureKey.caseDecisionDays.rawValue, value: .number(10), unit: .init("working days"),
                        period: try #require(DayPeriod(from: .earliest)), sources: [FourEyes.citation]),
                ]))
        let examined = try await bare.file(0)
        #expect(examined.state == .examined)
        _ = try await bare.official("chief").cases.approveCase(.init(caseID: examined.id))
        await expectRefusal(.failedPrecondition, "FIGURE_MISSING") {
            try await bare.official("chief").cases.publishCase(.init(caseID: examined.id))
        }
    }
}
