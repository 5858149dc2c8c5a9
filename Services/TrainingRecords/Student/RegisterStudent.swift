internal import CatalogMessages
internal import Ledger
internal import Requests
package import TrainingRecordsMessages
package import RPC
internal import Casework
internal import Ground
internal import Rules
internal import Storage

extension TrainingRecordsService {
    /// Registers a student; that a person is on one roll at a time is decided by a constraint.
    package func registerStudent(_ request: RegisterStudentRequest.Checked, _ call: Call) async throws -> Student {
        let book = try policy.book(at: call)
        let (school, region) = try await catalog.school(request.schoolCreditCode, call)
        try call.requireScope(region: region.code, organisation: school.creditCode)
        let major = try school.major(request.majorID)
        let isFromKeyCounty = try await catalog.isKeyCounty(request.originRegionCode, on: request.enteredOn, call)
        guard let closings = StudentRegistration.Closings(book, on: call.day, in: region) else {
            throw TrainingRecordsError.figureMissing
        }
        let registrar: StudentRegistration.Registrar =
            call.identity.role == .school ? .school : .authority(hasReason: !request.lateReason.isEmpty)
        try TrainingRecordsError.check(
            StudentRegistration.refusals(
                entered: request.enteredOn, isOffered: major.state != .withdrawn, by: registrar, on: call.day,
                closings: closings))
        let student = StoredStudent(
            request, id: RecordID.make("stu", at: call.now), region: region, major: major,
            isFromKeyCounty: isFromKeyCounty, on: call.day)

        return try await database.write(call, request) { write in
            try PersonStore.requireActive(request.personID, in: write)
            let ids = [request.personID] + (try PersonStore.merged(into: request.personID, in: write))
            let isOnRoll = try StudentStore.list(of: ids, in: write).contains { $0.state.isOnRoll }
            guard !isOnRoll, try StudentStore.insert(student, in: write) else {
                throw TrainingRecordsError.studentRegisteredBefore
            }
            try write.count(StudentTasks.enrolment, in: region, on: call.day, person: request.personID)
            try NoticeStore.tell(
                .person(request.personID), "\(school.name)已为您注册学籍：\(major.name)", act: "student.registered",
                subject: student.message.studentID, region: region, disputableBy: book, in: write)
            return try StudentStepTaking(call: call, write: write).record(
                .register, student, on: request.enteredOn, note: request.lateReason)
        }
    }
}

extension StoredStudent {
    fileprivate init(
        _ request: RegisterStudentRequest.Checked, id: String, region: RegionCode, major: SchoolMajor,
        isFromKeyCounty: Bool, on day: CivilDay
    ) {
        let message = Student(
            studentID: id, personID: request.personID, schoolCreditCode: request.schoolCreditCode.text,
            regionCode: region.code, majorID: major.majorID, majorName: major.name, studyForm: request.studyForm,
            enteredOn: request.enteredOn.description, schoolingMonths: Int32(clamping: request.schoolingMonths),
            originRegionCode: request.originRegionCode, fromKeyCounty: isFromKeyCounty, state: .enrolled)
        self.init(
            message: message, region: region, state: .enrolled,
            form: request.studyForm == .partTime ? .partTime : .fullTime, enteredOn: request.enteredOn, countedOn: day)
    }
}
