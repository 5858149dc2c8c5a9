internal import CaseworkMessages
internal import TrainingRecordsMessages
internal import Testing

/// Steps of the path that many tests begin with.
extension Town {
    /// Enrols people of a group in a class.
    @discardableResult
    func enrol(_ people: [Person], in trainingClass: TrainingClass) async throws -> [Enrolment] {
        var enrolments: [Enrolment] = []
        for person in people {
            enrolments.append(
                try await school.enrolments.enrolTrainee(
                    .init(classID: trainingClass.classID, personID: person.personID)))
        }
        return enrolments
    }

    /// Records full attendance of every session, on the sessions' days, and leaves the day at the last one.
    func attend(_ people: [Person], _ trainingClass: TrainingClass, hours: Int32? = nil) async throws {
        for session in trainingClass.sessions {
            try move(to: session.heldOn)
            _ = try await school.attendance.recordAttendance(
                RecordAttendanceRequest(
                    classID: trainingClass.classID, sessionNumber: session.sessionNumber,
                    entries: people.map { person in
                        AttendanceEntry(
                            personID: person.personID, hours: hours ?? session.hours, mode: .onSite,
                            checkMethod: .face, checkPassed: true)
                    }))
        }
    }

    /// Assesses people.
    func assess(_ people: [Person], _ trainingClass: TrainingClass, points: Int32 = 80) async throws {
        for person in people {
            _ = try await school.enrolments.assessTrainee(
                .init(classID: trainingClass.classID, personID: person.personID, points: points))
        }
    }

    /// Takes people through a class of migrant workers to its completion.
    func completedClass(
        _ people: [Person], days: [String] = ["2022-07-01", "2022-07-02"], occupation: String = Town.occupation
    ) async throws -> TrainingClass {
        let trainingClass = try await openClass(days: days, occupation: occupation)
        try await enrol(people, in: trainingClass)
        try await attend(people, trainingClass)
        try await assess(people, trainingClass)
        return try await school.classes.completeClass(.init(classID: trainingClass.classID))
    }

    /// Issues a voucher to a person, who claims it.
    func claimedVoucher(_ person: Person, terms: VoucherTerms = .init(kind: .general)) async throws -> Voucher {
        let issued = try await bureau.vouchers.issueVouchers(
            IssueVouchersRequest(regionCode: Town.city, terms: terms, personIDs: [person.personID]))
        let voucher = try #require(issued.vouchers.first)
        return try await client(.worker(person.personID)).vouchers.claimVoucher(
            .init(voucherID: voucher.voucherID, personID: person.personID))
    }

    /// Files a claim for a class and takes it to its decision on 2022-07-20.
    func decidedClaim(_ trainingClass: TrainingClass, people: [Person] = []) async throws -> SubsidyClaim {
        let filed = try await school.subsidyClaims.fileSubsidyClaim(
            FileSubsidyClaimRequest(
                classID: trainingClass.classID, kind: .settlement, personIDs: people.map(\.personID),
                fundSource: .employmentSubsidy))
        try await publish(filed)
        try move(to: "2022-07-20")
        return try await decide(filed)
    }

    /// Lets two officials examine a claim, and a third approve it.
    func approve(_ claim: SubsidyClaim) async throws {
        for name in ["bureau-210100", "bureau-2"] {
            _ = try await official(name).cases.examineCase(.init(caseID: claim.caseID))
        }
        _ = try await official("bureau-4").cases.approveCase(.init(caseID: claim.caseID))
    }

    /// Approves a claim and makes it public.
    func publish(_ claim: SubsidyClaim) async throws {
        try await approve(claim)
        _ = try await official("bureau-4").cases.publishCase(.init(caseID: claim.caseID))
    }

    /// Decides a claim whose publicity is over.
    func decide(_ claim: SubsidyClaim) async throws -> SubsidyClaim {
        _ = try await official("bureau-4").cases.decideCase(.init(caseID: claim.caseID))
        return try await bureau.subsidyClaims.getSubsidyClaim(.init(claimID: claim.claimID))
    }

    /// Orders a decided claim to be paid; the bank pays it.
    func pay(_ claim: SubsidyClaim, reference: String = "国库-1") async throws -> SubsidyClaim {
        let ordered = try await treasury.subsidyClaims.paySubsidyClaim(.init(claimID: claim.claimID))
        guard let order = ordered.paymentOrders.last else { return ordered }
        return try await treasury.subsidyClaims.recordPaymentAnswer(
            .init(orderID: order.orderID, answer: .paid, bankReference: reference))
    }

    /// Sets Shenyang's budget of the employment subsidy for 2022.
    func budget(_ yuan: Int64) async throws {
        _ = try await bureau.subsidyBudgets.setSubsidyBudget(
            .init(regionCode: Town.city, year: 2022, fundSource: .employmentSubsidy, totalYuan: yuan))
    }

    /// That budget as it stands.
    func budget() async throws -> SubsidyBudget {
        try await bureau.subsidyBudgets.getSubsidyBudget(
            .init(regionCode: Town.city, year: 2022, fundSource: .employmentSubsidy))
    }
}
