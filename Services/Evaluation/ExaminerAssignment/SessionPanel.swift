internal import Requests
internal import EvaluationMessages
internal import Ground
internal import Rules
internal import Storage

/// The examiners and the supervisor of a batch, as they stand now.
struct SessionPanel {
    /// An examiner who is assigned and not released.
    private struct Member {
        let subject: EvaluationSubject
        let examiner: Examiner
        let card: ExaminerAssigning
        let tied: Set<String>
    }

    private let batch: EvaluationBatch
    private let days: [ExaminedSubject: CivilDay]
    private let members: [Member]
    private let candidates: [EvaluationStore.Candidate]

    init(of batch: EvaluationBatch, in transaction: some Transaction) throws {
        self.batch = batch
        days = try batch.days
        let assigned = try ExaminerAssignmentStore.list(ofBatch: batch.batchID, in: transaction)
            .filter(\.releasedOn.isEmpty)
        let interests = try ExaminerAssignmentStore.interests(of: assigned.map(\.examinerID), in: transaction)
        members = try assigned.map { assignment in
            let examiner = try ExaminerStore.existing(assignment.examinerID, in: transaction)
            return Member(
                subject: assignment.subject, examiner: examiner, card: try examiner.card,
                tied: interests[assignment.examinerID] ?? [])
        }
        candidates = try EvaluationStore.candidates(ofBatch: batch.batchID, in: transaction)
    }

    /// Everything that is lacking for some parts of a candidate's evaluation; empty when nothing is.
    ///
    /// - Throws: ``EvaluationError/figuresMissing(_:)``.
    func refusals(
        for evaluation: Evaluation, in subjects: [ExaminedSubject], by book: PolicyBook
    ) throws -> [ExaminerPanel.Refusal] {
        var refusals: [ExaminerPanel.Refusal] = []
        guard let own = candidates.first(where: { $0.person == evaluation.personID }) else { return refusals }
        for subject in subjects {
            guard let day = days[subject] else { continue }
            guard let numbers = ExaminerPanel.Numbers(of: subject, in: book, on: day) else {
                throw EvaluationError.figuresMissing([ExaminerPanel.Numbers.key(of: subject).rawValue])
            }
            let allowsSameEmployer = try Self.allowsSameEmployer(by: book, on: day)
            let valid = members.filter { member in
                member.subject.rawValue == Int32(subject.rawValue) && member.card.standing == .active
                    && member.card.period.contains(day)
            }
            let untied = valid.filter { member in
                member.card.refusals(
                    by: Self.ties(of: member.examiner, member.tied, to: [own]), allowsSameEmployer: allowsSameEmployer
                )
                .isEmpty
            }
            refusals += ExaminerPanel(
                subject: subject, assigned: valid.count, untied: untied.count, candidates: candidates.count
            ).refusals(by: numbers)
        }
        let isWatched = members.contains { member in
            member.subject == .unspecified && member.card.standing == .active
                && days.values.allSatisfy(member.card.period.contains)
        }
        return isWatched ? refusals : refusals + [.noSupervisor]
    }

    /// How an examiner is tied to some of the candidates.
    static func ties(
        of examiner: Examiner, _ tied: Set<String>, to candidates: [EvaluationStore.Candidate]
    ) -> ExaminerAssigning.Ties {
        let employer = examiner.employerCreditCode
        return ExaminerAssigning.Ties(
            isCandidate: candidates.contains { $0.person == examiner.personID },
            sharesEmployer: !employer.isEmpty && candidates.contains { $0.employers.contains(employer) },
            isDeclared: candidates.contains { tied.contains($0.person) })
    }

    /// Whether an examiner of the candidates' employer may judge them.
    ///
    /// - Throws: ``EvaluationError/figuresMissing(_:)``.
    static func allowsSameEmployer(by book: PolicyBook, on day: CivilDay) throws(EvaluationError) -> Bool {
        guard let allowed = book.value(.examinersOfSameEmployer, on: day) else {
            throw .figuresMissing([FigureKey.examinersOfSameEmployer.rawValue])
        }
        return allowed == 1
    }
}
