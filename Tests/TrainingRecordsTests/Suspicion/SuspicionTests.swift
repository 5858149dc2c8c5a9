internal import CatalogMessages
internal import Ground
internal import RPC
internal import ServiceTesting
internal import Testing
internal import TrainingRecordsMessages
@testable internal import TrainingRecordsService

struct SuspicionTests {
    private func suspicions(_ town: Town, _ rule: SuspicionRule? = nil) async throws -> [Suspicion] {
        try await town.bureau.suspicions.listSuspicions(
            .init(regionCode: Town.city, rule: rule ?? .unspecified)
        ).suspicions
    }

    @Test func `who was present in two classes at the same time is seen as the second presence is recorded`()
        async throws
    {
        let town = try await Town()
        let person = try await town.member(1)
        let first = try await town.openClass(days: ["2022-06-21", "2022-06-22"])
        let second = try await town.openClass(days: ["2022-06-21", "2022-06-22"])
        let seat = try #require(try await town.enrol([person], in: first).first)
        try town.move(to: "2022-06-21")
        try await record(town, first, [person])
        #expect(try await suspicions(town).isEmpty)
        _ = try await town.school.enrolments.withdrawEnrolment(
            .init(enrolmentID: seat.enrolmentID, reason: "改报另一班"))
        try await town.enrol([person], in: second)
        try await record(town, second, [person])
        let found = try #require(try await suspicions(town, .personInTwoPlaces).first)
        #expect((found.classID, found.otherClassID, found.personID) == (second.classID, first.classID, person.personID))
        #expect((found.state, found.since, found.institutionCreditCode) == (.open, "2022-06-21", Town.institution))
        let long = try #require(try await suspicions(town, .dayTooLong).first)
        #expect((long.measured, long.threshold) == (16, 10))
        // Whoever examines a claim of either class sees it.
        for id in [first.classID, second.classID] {
            #expect(
                try await town.bureau.suspicions.listSuspicions(
                    .init(regionCode: Town.city, classID: id, rule: .personInTwoPlaces)
                ).suspicions
                    .count == 1)
        }
        let open = try await town.records.database.read {
            try SuspicionStore.openCount(ofClass: second.classID, in: $0)
        }
        #expect(open == 2)
        // The night sees nothing new.
        let night = try await detect(town)
        #expect((night.classesExamined, night.detected, night.nextAfterClassID) == (2, 0, ""))
    }

    @Test func `sessions at night and teachers in two places are seen as a class is opened or changed`() async throws {
        let town = try await Town()
        _ = try await town.catalogue.institutions.admitInstitution(
            AdmitInstitutionRequest(regionCode: Town.city, institutionCreditCode: Town.otherInstitution))
        let project = try await town.project()
        var request = town.classRequest(project)
        request.teachers = [ClassTeacher(name: "王老师")]
        let first = try await town.school.classes.openClass(request)
        #expect(try await suspicions(town).isEmpty)
        request = town.classRequest(project)
        request.teachers = [ClassTeacher(name: "王老师")]
        request.institutionCreditCode = Town.otherInstitution
        let other = town.client(.institution(Town.otherInstitution))
        let second = try await other.classes.openClass(request)
        let found = try await suspicions(town, .teacherInTwoPlaces)
        #expect(found.count == 2)
        #expect(found.allSatisfy { $0.teacher == "王老师" && $0.classID == second.classID })
        #expect(found.allSatisfy { $0.otherClassID == first.classID })
        _ = try await other.classes.updateClass(
            UpdateClassRequest(
                classID: second.classID,
                sessions: [
                    SessionChange(sessionNumber: 1, heldOn: "2022-07-01", beginsAtMinute: 960, endsAtMinute: 1321)
                ], reason: "调整课时"))
        let night = try #require(try await suspicions(town, .sessionAtNight).first)
        #expect((night.sessionNumber, night.measured, night.threshold) == (1, 1321, 1320))
    }

    @Test func `unchecked attendance, copied rosters and own staff are seen as a class is completed`() async throws {
        let town = try await Town()
        var people: [Person] = []
        for index in 0..<5 { people.append(try await town.member(index)) }
        _ = try await town.bureau.employments.recordEmployment(
            RecordEmploymentRequest(
                personID: people[0].personID, employerCreditCode: Town.institution, kind: .labourContract,
                occupationCode: Town.occupation, beginsOn: "2022-01-01"))
        _ = try await town.completedClass(people, days: ["2022-06-21", "2022-06-22"])
        #expect(try await suspicions(town).isEmpty)
        let second = try await town.openClass(days: ["2022-06-24", "2022-06-25"], occupation: "6-18-01-01")
        try await town.enrol(people, in: second)
        for session in second.sessions {
            try town.move(to: session.heldOn)
            try await record(town, second, people, session: session.sessionNumber, check: .none)
        }
        try await town.assess(people, second)
        _ = try await town.school.classes.completeClass(.init(classID: second.classID))
        let rules = try await suspicions(town).map(\.rule)
        #expect(Set(rules) == [.attendanceUnchecked, .rosterCopied])
        let roster = try #require(try await suspicions(town, .rosterCopied).first)
        #expect((roster.measured, roster.threshold) == (100, 60))
        // The first class looks the same from the other side.
        #expect(try await detect(town).detected == 0)
    }

    @Test func `the night sees institutions whose pass rate and volume jump`() async throws {
        let town = try await Town()
        let (before, now) = (try await town.openClass(), try await town.openClass())
        try await town.damage(
            """
            UPDATE training_class SET state = 2, enrolled_count = 20, completed_count = 10,
                completed_on = \(try #require(CivilDay("2022-02-01")).daysSince1970) WHERE id = \(before.classID)
            """)
        try await town.damage(
            """
            UPDATE training_class SET state = 2, enrolled_count = 30, completed_count = 30,
                completed_on = \(try #require(CivilDay("2022-06-19")).daysSince1970) WHERE id = \(now.classID)
            """)
        #expect(try await detect(town).detected == 1)
        let found = try #require(try await suspicions(town, .passRateJumps).first)
        #expect((found.measured, found.institutionCreditCode, found.classID) == (50, Town.institution, ""))
        #expect(try await detect(town).detected == 0)
    }

    @Test func `a night is gone through in pieces, by who may`() async throws {
        let town = try await Town()
        for _ in 0..<3 { _ = try await town.openClass() }
        let first = try await town.client(.operator).suspicions.detectSuspicions(
            .init(regionCode: Town.city, limit: 2))
        #expect(first.classesExamined == 2 && !first.nextAfterClassID.isEmpty)
        let second = try await town.client(.operator).suspicions.detectSuspicions(
            .init(regionCode: Town.city, afterClassID: first.nextAfterClassID, limit: 2))
        #expect(second.classesExamined == 1 && second.nextAfterClassID.isEmpty)
        await expectRefusal(.permissionDenied) {
            try await town.client(.cityBureau(Town.otherCity)).suspicions.detectSuspicions(
                .init(regionCode: Town.city))
        }
        let figures = PolicyBook.firstEdition.figures.filter { $0.key != "suspicion.window" }
        let bare = try await Town(policy: PolicyBook(edition: 1, figures: figures))
        await expectRefusal(.failedPrecondition, "FIGURE_MISSING") { try await detect(bare) }
        // A write is not refused for want of a threshold.
        _ = try await bare.openClass()
    }

    @Test func `a suspicion is cleared with a reason, opened again, confirmed with what follows`() async throws {
        let town = try await Town()
        var request = town.classRequest(try await town.project())
        request.sessions[0].endsAtMinute = 1430
        _ = try await town.school.classes.openClass(request)
        let id = try #require(try await suspicions(town).first).suspicionID
        let foreign = town.client(.cityBureau(Town.otherCity)).suspicions
        await expectRefusal(.permissionDenied) { try await foreign.getSuspicion(.init(suspicionID: id)) }
        #expect(try await foreign.listSuspicions(.init(regionCode: Town.otherCity)).suspicions.isEmpty)
        await expectRefusal(.permissionDenied) {
            try await foreign.clearSuspicion(.init(suspicionID: id, reason: "经核实为夜校"))
        }
        let cleared = try await town.bureau.suspicions.clearSuspicion(.init(suspicionID: id, reason: "经核实为夜校"))
        #expect((cleared.state, cleared.reason) == (.cleared, "经核实为夜校"))
        await expectRefusal(.failedPrecondition, "REFUSED", refusals: ["suspicion_not_open"]) {
            try await town.bureau.suspicions.clearSuspicion(.init(suspicionID: id, reason: "经核实为夜校"))
        }
        // What was cleared stays so.
        #expect(try await detect(town).detected == 0)
        _ = try await town.bureau.suspicions.reopenSuspicion(.init(suspicionID: id, reason: "举报内容属实"))
        await expectRefusal(.failedPrecondition, refusals: ["suspicion_open"]) {
            try await town.bureau.suspicions.reopenSuspicion(.init(suspicionID: id, reason: "举报内容属实"))
        }
        await expectRefusal(.failedPrecondition, refusals: ["suspicion_without_follow_up"]) {
            try await confirm("", "")
        }
        await expectRefusal(.notFound, "INSPECTION_NOT_FOUND") { try await confirm("ins_none", "") }
        await expectRefusal(.notFound, "SUBSIDY_CLAIM_NOT_FOUND") { try await confirm("", "clm_none") }
        let inspection = try await town.drawnInspection()
        #expect(try await confirm(inspection.inspectionID, "").state == .confirmed)
        await expectRefusal(.failedPrecondition, refusals: ["suspicion_not_open"]) {
            try await confirm(inspection.inspectionID, "")
        }
        await expectRefusal(.notFound, "SUSPICION_NOT_FOUND") {
            try await town.bureau.suspicions.getSuspicion(.init(suspicionID: "sus_none"))
        }

        func confirm(_ inspection: String, _ claim: String) async throws -> Suspicion {
            try await town.bureau.suspicions.confirmSuspicion(
                .init(suspicionID: id, reason: "课时明显不实", inspectionID: inspection, claimID: claim))
        }
    }

    @Test(.sqliteOnly) func `suspicions of a region, an institution and a class are found by it`() async throws {
        try await expectPlan(
            of: SuspicionStore.statement(.init(institution: try CreditCode(Town.institution)), before: nil, limit: 51),
            uses: "suspicion_by_institution")
        try await expectPlan(
            of: SuspicionStore.statement(.init(classID: "c"), before: nil, limit: 51), uses: "suspicion_by_class",
            sorts: true)
    }

    private func detect(_ town: Town) async throws -> DetectSuspicionsResponse {
        try await town.bureau.suspicions.detectSuspicions(.init(regionCode: Town.city))
    }

    private func record(
        _ town: Town, _ held: TrainingClass, _ people: [Person], session: Int32 = 1, check: IdentityCheckMethod = .face
    ) async throws {
        _ = try await town.school.attendance.recordAttendance(
            RecordAttendanceRequest(
                classID: held.classID, sessionNumber: session,
                entries: people.map {
                    AttendanceEntry(
                        personID: $0.personID, hours: 8, mode: .onSite, checkMethod: check, checkPassed: check != .none)
                }))
    }
}
