internal import Casework
internal import Ledger
internal import TrainingRecordsMessages
internal import Ground
internal import RPC
internal import Requests
internal import Rules
internal import Storage

/// What every step of a registration does: it is allowed by the rules, stored, counted, kept, told and recorded.
struct StudentStepTaking {
    let today: CivilDay
    let write: WriteTransaction

    /// Steps taken by a call.
    init(call: Call, write: WriteTransaction) { self.init(today: call.day, write: write) }

    /// Steps taken on a day.
    init(today: CivilDay, write: WriteTransaction) {
        self.today = today
        self.write = write
    }

    /// The student, when the step may be taken on `day`.
    ///
    /// - Throws: ``TrainingRecordsError/studentNotFound``, ``TrainingRecordsError/refused(_:)``; `OUT_OF_SCOPE`.
    func existing(
        _ id: String, for action: StudentLife.Action, on day: CivilDay, scope: (StoredStudent) throws -> Void
    ) throws -> StoredStudent {
        let student = try StudentStore.existing(id, in: write)
        try scope(student)
        let standing = StudentLife.Standing(
            state: student.state, isOffered: student.isOffered, lastOn: try StudentStepStore.lastDay(of: id, in: write))
        try TrainingRecordsError.check(StudentLife.refusals(to: action, from: standing, on: day, today: today))
        return student
    }

    /// Stores a step of a student who is as given afterwards, tells the student, and answers.
    ///
    /// - Parameter book: given when the student may dispute the step.
    func take(
        _ action: StudentLife.Action, _ student: StoredStudent, on day: CivilDay, note: String, telling text: String,
        disputableBy book: PolicyBook? = nil
    ) throws -> Student {
        try StudentStore.update(student, in: write)
        try NoticeStore.tell(
            .person(student.message.personID), text, act: "student.\(action.participle)",
            subject: student.message.studentID, region: student.region, disputableBy: book, in: write)
        return try record(action, student, on: day, note: note)
    }

    /// Keeps and records a step.
    func record(
        _ action: StudentLife.Action, _ student: StoredStudent, on day: CivilDay, note: String
    ) throws -> Student {
        try StudentStepStore.add(action, to: student, on: day, note: note, in: write)
        let stored = try StudentStore.existing(student.message.studentID, in: write)
        try write.record(
            "student.\(action.participle)", subject: stored.message.studentID, region: stored.region,
            stored.withoutName, articles: [StudentLife.citation])
        return stored.message
    }
}

extension StudentLife.Action {
    /// What the feed calls it.
    var participle: String {
        switch self {
        case .register: "registered"
        case .correct: "corrected"
        case .offerTransfer: "transfer_offered"
        case .acceptTransfer: "transferred"
        case .cancelTransfer: "transfer_cancelled"
        case .suspend: "suspended"
        case .resume: "resumed"
        case .leave: "left"
        case .graduate: "graduated"
        case .place: "placed"
        case .void: "voided"
        }
    }
}
