internal import Casework
internal import Ledger
internal import Requests
package import TrainingRecordsMessages
package import RPC
internal import Ground
internal import Rules
internal import Storage

extension TrainingRecordsService {
    /// Records a student's internship or a place of work experience.
    package func recordInternship(
        _ request: RecordInternshipRequest.Checked, _ call: Call
    ) async throws -> Internship {
        try request.checkDays(on: call.day)
        guard try await catalog.knows(organisation: request.employerCreditCode, call) else {
            throw TrainingRecordsError.employerNotFound
        }
        guard try await catalog.knows(occupation: request.occupationCode, call) else {
            throw TrainingRecordsError.occupationNotFound
        }
        let book = try policy.book(at: call)
        return try await database.write(call, request) { write in
            var internship = Internship(request, id: RecordID.make("int", at: call.now))
            internship.employmentID = RecordID.make("emp", at: call.now)
            let agreement = InternshipRule.Agreement(
                fee: request.feeYuan, isInsured: !request.insurances.isEmpty, hasPolicy: !request.policyNumber.isEmpty)
            var refusals = InternshipRule.refusals(for: agreement)
            switch request.kind {
            case .student: refusals += try fill(&internship, asStudentOf: request.studentID, call, in: write)
            default: refusals += try fill(&internship, asExperienceOf: request, book, call, in: write)
            }
            try TrainingRecordsError.check(refusals)
            try PersonStore.requireActive(internship.personID, in: write)
            guard
                try InternshipStore.insert(
                    internship, from: request.beginsOn, until: request.agreedUntilOn, in: write)
            else { throw TrainingRecordsError.internshipExists }
            try employ(internship, request, in: write)
            let region = try InternshipStore.existing(internship.internshipID, in: write).region
            try NoticeStore.tell(
                .person(internship.personID), "已登记您的\(request.kind == .student ? "实习" : "就业见习")协议：\(request.agreement)",
                act: "internship.recorded", subject: internship.internshipID, region: region, disputableBy: book,
                in: write)
            try InternshipStore.record("internship.recorded", internship.internshipID, in: write)
            return try InternshipStore.existing(internship.internshipID, in: write).message
        }
    }

    /// Fills in whose internship it is, and says what is against it.
    private func fill(
        _ internship: inout Internship, asStudentOf id: String, _ call: Call, in write: WriteTransaction
    ) throws -> [InternshipRule.Refusal] {
        guard !id.isEmpty else { throw RequestField.required("student_id") }
        let student = try StudentStore.existing(id, in: write)
        try call.requireScope(of: student)
        internship.studentID = id
        internship.personID = student.message.personID
        internship.schoolCreditCode = student.message.schoolCreditCode
        internship.regionCode = student.region.code
        return InternshipRule.refusalsForStudent(in: student.state)
    }

    /// Fills in whose work experience it is, and says what is against it.
    private func fill(
        _ internship: inout Internship, asExperienceOf request: RecordInternshipRequest.Checked, _ book: PolicyBook,
        _ call: Call, in write: WriteTransaction
    ) throws -> [InternshipRule.Refusal] {
        guard !request.personID.isEmpty else { throw RequestField.required("person_id") }
        let residence = try PersonStore.existingResidence(of: request.personID, in: write)
        try call.requireScope(region: residence.code, organisation: request.employerCreditCode.text)
        internship.personID = request.personID
        internship.regionCode = residence.code
        guard let figures = InternshipRule.Figures(book, on: call.day, in: residence) else {
            throw TrainingRecordsError.figureMissing
        }
        return InternshipRule.refusals(
            for: try TraineeStore.trainee(request.personID, in: write), from: request.beginsOn,
            through: request.agreedUntilOn, figures: figures)
    }

    /// Enters what stands for it among the person's employments.
    private func employ(
        _ internship: Internship, _ request: RecordInternshipRequest.Checked, in write: WriteTransaction
    ) throws {
        let kind: EmploymentKind = request.kind == .student ? .internship : .workExperience
        let employment = Employment(
            employmentID: internship.employmentID, personID: internship.personID,
            employerCreditCode: internship.employerCreditCode, kind: kind, occupationCode: internship.occupationCode,
            beginsOn: internship.beginsOn, agreedUntilOn: internship.agreedUntilOn)
        guard let period = DayPeriod(from: request.beginsOn),
            try EmploymentStore.insert(employment, period: period, agreedUntil: request.agreedUntilOn, in: write)
        else { throw TrainingRecordsError.internshipExists }
        try write.record(
            "person.employed", subject: internship.personID,
            region: try PersonStore.existingResidence(of: internship.personID, in: write), employment)
    }
}

extension RecordInternshipRequest.Checked {
    /// - Throws: `INVALID_ARGUMENT` for days in the wrong order or in the future.
    fileprivate func checkDays(on day: CivilDay) throws(RPCError) {
        guard beginsOn <= day else { throw RequestField.invalid("begins_on", "不能晚于办理日期") }
        guard agreedUntilOn >= beginsOn else { throw RequestField.invalid("agreed_until_on", "不能早于起始日期") }
    }
}

extension Internship {
    fileprivate init(_ request: RecordInternshipRequest.Checked, id: String) {
        self.init(
            internshipID: id, kind: request.kind, employerCreditCode: request.employerCreditCode.text,
            occupationCode: request.occupationCode.description, agreement: request.agreement,
            beginsOn: request.beginsOn.description, agreedUntilOn: request.agreedUntilOn.description,
            insurances: request.insurances, policyNumber: request.policyNumber,
            monthlyPayYuan: request.monthlyPayYuan.amount)
    }
}
