internal import Ledger
internal import Requests
internal import EvaluationMessages
internal import RPC
internal import Ground
internal import Rules
internal import Storage

/// A session, or a batch to be watched over, to which examiners are assigned.
struct AssignmentTask {
    let batch: EvaluationBatch
    /// Unspecified: all sessions, for a supervisor.
    let subject: EvaluationSubject
    private let task: ExaminerAssigning.Task
    private let candidates: [EvaluationStore.Candidate]
    private let allowsSameEmployer: Bool
    private let day: CivilDay

    /// - Throws: ``EvaluationError/batchNotFound``, ``EvaluationError/refused(_:)`` for a cancelled batch and a part the level is not
    ///   examined in; ``EvaluationError/figuresMissing(_:)``; `PERMISSION_DENIED`.
    init(
        _ batchID: String, _ subject: EvaluationSubject, by book: PolicyBook, _ call: Call,
        in transaction: some Transaction
    ) throws {
        batch = try BatchStore.existing(batchID, in: transaction)
        try call.requireScope(region: batch.regionCode, organisation: batch.conductor)
        if batch.isCancelled { try EvaluationError.check([BatchChange.Refusal.cancelled]) }
        self.subject = subject
        day = call.day
        let days = try batch.days
        if subject != .unspecified, days[try ExaminedSubject(subject)] == nil {
            try EvaluationError.check([ScoreEntry.Refusal.notExamined])
        }
        var organisations: Set<CreditCode> = []
        for code in [batch.organisationCreditCode, batch.conductor] {
            if let code = try? CreditCode(code) { organisations.insert(code) }
        }
        let chosen =
            subject == .unspecified ? Array(days.values) : [days[try ExaminedSubject(subject)]].compactMap(\.self)
        task = ExaminerAssigning.Task(
            isSupervision: subject == .unspecified, days: chosen, occupation: try batch.occupation,
            level: try batch.skillLevel, organisations: organisations)
        candidates = try EvaluationStore.candidates(ofBatch: batchID, in: transaction)
        allowsSameEmployer = try SessionPanel.allowsSameEmployer(by: book, on: day)
    }

    /// Every reason against assigning an examiner.
    func refusals(for examiner: Examiner, tied: Set<String>) throws(EvaluationError) -> [ExaminerAssigning.Refusal] {
        try examiner.card.refusals(
            for: task, ties: SessionPanel.ties(of: examiner, tied, to: candidates),
            allowsSameEmployer: allowsSameEmployer, on: day)
    }

    /// The days on which the card must hold: those of the session.
    var days: [CivilDay] { task.days }
    /// What is examined.
    var occupation: OccupationCode { task.occupation }

    /// Assigns an examiner, and records it.
    ///
    /// - Throws: ``EvaluationError/examinerAssigned``, ``EvaluationError/refused(_:)``.
    func assign(_ examiner: Examiner, drawnBy seed: String = "", at now: Instant, in write: WriteTransaction) throws {
        let tied = try ExaminerAssignmentStore.interests(of: [examiner.examinerID], in: write)
        try EvaluationError.check(try refusals(for: examiner, tied: tied[examiner.examinerID] ?? []))
        let assignment = ExaminerAssignment(
            examinerAssignmentID: RecordID.make("exa", at: now), batchID: batch.batchID, subject: subject,
            examinerID: examiner.examinerID, drawSeed: seed)
        guard try ExaminerAssignmentStore.assign(assignment, on: day, in: write) else {
            throw EvaluationError.examinerAssigned
        }
        let stored = try ExaminerAssignmentStore.existing(assignment.examinerAssignmentID, in: write)
        try write.record(
            "examiner.assigned", subject: stored.examinerAssignmentID, region: try batch.region, stored,
            articles: [ExaminerAssigning.citation])
    }

    /// All assignments of the batch.
    func answer(in transaction: some Transaction) throws -> ListExaminerAssignmentsResponse {
        ListExaminerAssignmentsResponse(
            assignments: try ExaminerAssignmentStore.list(ofBatch: batch.batchID, in: transaction))
    }
}
