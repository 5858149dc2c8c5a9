internal import CaseworkMessages
internal import TrainingRecordsMessages
internal import RPC
internal import Ground

/// A class from its opening to its subsidy.
extension Scene {
    /// Plays one class.
    func train(_ cast: ClassCast) async throws {
        let training = cast.training
        var people: [String] = []
        for person in cast.people { people.append(try await trainee(person, of: cast)) }
        let opened = try await stage.ask(
            ClassesMethods.openClass, try await opening(cast), as: trainer(of: cast), on: training.opensOn)
        let vouchers = try await issueVouchers(people, cast)
        for person in people {
            _ = try await stage.ask(
                EnrolmentsMethods.enrolTrainee,
                EnrolTraineeRequest(
                    requestID: stage.id("enrol-\(cast.key)-\(person)"), classID: opened.classID, personID: person),
                as: trainer(of: cast), on: training.opensOn)
            if training.programme == .apprenticeship { tally.add("apprenticeship", cast.region.code) }
        }
        try await bind(vouchers, to: opened.classID, cast)
        try await attend(people, opened, cast)
        let completed = try await stage.ask(
            ClassesMethods.completeClass,
            CompleteClassRequest(requestID: stage.id("complete-\(cast.key)"), classID: opened.classID),
            as: trainer(of: cast), on: training.endsOn)
        if training.programme != .apprenticeship { count(completed, cast) }
        try await use(vouchers, cast)
        try await settle(completed, cast)
    }

    /// A person with what makes them eligible.
    private func trainee(_ synthetic: SyntheticPerson, of cast: ClassCast) async throws -> String {
        let person = try await person(synthetic, in: cast.region)
        if let employer = cast.employer {
            _ = try await stage.ask(
                EmploymentsMethods.recordEmployment,
                RecordEmploymentRequest(
                    requestID: stage.id("employment-\(person)"), personID: person,
                    employerCreditCode: employer.creditCode, kind: .labourContract,
                    occupationCode: cast.training.occupation, beginsOn: "2012-03-01"),
                as: .enterprise(employer.creditCode), on: "2021-12-16")
        } else if let group = cast.training.group {
            _ = try await stage.ask(
                GroupMembershipsMethods.addGroupMembership, membership(of: person, in: group, cast),
                as: .bureau(cast.region.code), on: "2021-12-16")
        }
        return person
    }

    private func membership(
        of person: String, in group: WorkerGroup, _ cast: ClassCast
    ) -> AddGroupMembershipRequest {
        var request = AddGroupMembershipRequest(
            requestID: stage.id("group-\(person)"), personID: person, workerGroup: group,
            evidence: "演示证明材料 \(person)", householdRegionCode: cast.region.code, validFromOn: "2021-01-01")
        if group == .graduate {
            request.schooling = Schooling(
                schoolName: "演示大学", schoolRegionCode: cast.region.code, schoolKind: .university, major: "机械工程",
                education: .bachelor, graduatesOn: "2021-07-01")
        }
        return request
    }

    private func trainer(of cast: ClassCast) -> Caller {
        cast.trainer.kind == .enterprise
            ? .enterprise(cast.trainer.creditCode) : .institution(cast.trainer.creditCode)
    }

    private func opening(_ cast: ClassCast) async throws -> OpenClassRequest {
        let training = cast.training
        var request = OpenClassRequest(
            requestID: stage.id("class-\(cast.key)"), title: "\(training.title) \(cast.ordinal + 1) 班",
            regionCode: cast.region.code, institutionCreditCode: cast.trainer.creditCode,
            projectID: try await project(training, in: cast.region), arrangement: .open,
            employerCreditCode: cast.employer?.creditCode ?? "", deliveryMode: .onSite,
            place: "\(cast.trainer.name) \(cast.ordinal + 1) 号教室",
            capacity: Int32(cast.people.count))
        if training.programme == .entrepreneurship { request.course = .start }
        if training.programme == .enterpriseTraining { request.trainingKind = .upgrading }
        request.teachers = [ClassTeacher(name: "张\(cast.numeral)老师")]
        if training.programme == .apprenticeship {
            request.teachers.append(ClassTeacher(name: "李\(cast.numeral)师傅", enterpriseMentor: true))
        }
        request.sessions = training.days.map { day in
            ClassSession(
                heldOn: day, beginsAtMinute: 510, endsAtMinute: 990, hours: TrainingPlan.sessionHours, online: false)
        }
        return request
    }

    /// Everyone is there at every session; who they are is checked by identity card.
    private func attend(_ people: [String], _ opened: TrainingClass, _ cast: ClassCast) async throws {
        for (index, day) in cast.training.days.enumerated() {
            _ = try await stage.ask(
                AttendanceMethods.recordAttendance,
                RecordAttendanceRequest(
                    requestID: stage.id("attendance-\(cast.key)-\(index)"), classID: opened.classID,
                    sessionNumber: Int32(index + 1),
                    entries: people.map { person in
                        AttendanceEntry(
                            personID: person, hours: TrainingPlan.sessionHours, mode: .onSite, checkMethod: .idCard,
                            checkPassed: true)
                    }), as: trainer(of: cast), on: day)
        }
        for (person, synthetic) in zip(people, cast.people) {
            _ = try await stage.ask(
                EnrolmentsMethods.assessTrainee,
                AssessTraineeRequest(
                    requestID: stage.id("assess-\(cast.key)-\(person)"), classID: opened.classID, personID: person,
                    points: Int32(60 + synthetic.index % 40)), as: trainer(of: cast), on: cast.training.endsOn)
        }
    }

    /// Counts a class that ended in the year; apprentices, who end in the next, were counted when they began.
    private func count(_ completed: TrainingClass, _ cast: ClassCast) {
        let region = cast.region.code
        let done = Int(completed.completedCount)
        switch cast.training.programme {
        case .enterpriseTraining: tally.add("enterprise_training", region, done)
        case .graduates: tally.add("graduates", region, done)
        case .migrantWorkers: tally.add("migrant_workers", region, done)
        case .veterans: tally.add("veterans", region, done)
        case .keyGroups: tally.add("key_groups", region, done)
        case .entrepreneurship: tally.add("entrepreneurship", region, done)
        default: break
        }
        if completed.shortageOccupation { tally.add("shortage_training", region, done) }
        tally.add("plan.subsidised_training", region, done)
    }

    /// A day some days later.
    static func day(_ days: Int, after day: String) -> String {
        CivilDay(day)?.adding(days: days).description ?? day
    }

    /// The claim of a class: filed, examined, made public, decided, paid by the bank.
    private func settle(_ completed: TrainingClass, _ cast: ClassCast) async throws {
        let payee: Caller = cast.employer.map { .enterprise($0.creditCode) } ?? trainer(of: cast)
        let day = cast.training.endsOn
        let claim = try await stage.ask(
            SubsidyClaimsMethods.fileSubsidyClaim,
            FileSubsidyClaimRequest(
                requestID: stage.id("claim-\(cast.key)"), classID: completed.classID, kind: .settlement,
                fundSource: .skillsActionAccount), as: payee, on: day)
        try await decide(claim, cast)
        let paidOn = Self.day(21, after: day)
        let treasury = Caller.bureauOfficial(cast.region.code, 3)
        let ordered = try await stage.ask(
            SubsidyClaimsMethods.paySubsidyClaim,
            PaySubsidyClaimRequest(requestID: stage.id("pay-\(cast.key)"), claimID: claim.claimID), as: treasury,
            on: paidOn)
        for order in ordered.paymentOrders {
            _ = try await stage.ask(
                SubsidyClaimsMethods.recordPaymentAnswer,
                RecordPaymentAnswerRequest(
                    requestID: stage.id("answer-\(cast.key)"), orderID: order.orderID, answer: .paid,
                    bankReference: "ZF-\(cast.key)"), as: treasury, on: paidOn)
        }
    }

    /// The claim's case: examined by two, approved and made public, and decided once its publicity is over: in five working days, which the longest holiday
    /// stretches to less than three weeks.
    private func decide(_ claim: SubsidyClaim, _ cast: ClassCast) async throws {
        let (day, process, id) = (cast.training.endsOn, "training-records", claim.caseID)
        for (number, examiner) in [Caller.bureau(cast.region.code), .bureauOfficial(cast.region.code, 2)].enumerated() {
            _ = try await stage.ask(
                CasesMethods.examineCase,
                ExamineCaseRequest(
                    process: process, requestID: stage.id("examine-\(number)-\(cast.key)"), caseID: id,
                    reason: "材料齐全"), as: examiner, on: day)
        }
        let chief = Caller.bureauOfficial(cast.region.code, 4)
        _ = try await stage.ask(
            CasesMethods.approveCase,
            ApproveCaseRequest(process: process, requestID: stage.id("approve-\(cast.key)"), caseID: id), as: chief,
            on: day)
        _ = try await stage.ask(
            CasesMethods.publishCase,
            PublishCaseRequest(process: process, requestID: stage.id("publish-\(cast.key)"), caseID: id), as: chief,
            on: day)
        _ = try await stage.ask(
            CasesMethods.decideCase,
            DecideCaseRequest(process: process, requestID: stage.id("decide-\(cast.key)"), caseID: id), as: chief,
            on: Self.day(20, after: day))
    }
}
