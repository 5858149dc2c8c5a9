internal import Ledger
internal import Requests
internal import EvaluationMessages
internal import RPC
internal import Ground
internal import Rules
internal import Storage

extension EvaluationService {
    /// Moves a card to another state, with a reason that is kept.
    ///
    /// - Parameter kind: what the change is called in the feed.
    func move(
        examiner id: String, by transition: ExaminerTransition, as kind: String, reason: String,
        _ request: some Sendable, _ call: Call
    ) async throws -> Examiner {
        try await database.write(call, request) { write in
            let examiner = try ExaminerStore.existing(id, in: write)
            try call.requireScope(region: examiner.regionCode)
            let standing = try ExaminerStanding(examiner.state)
            if let refusal = transition.refusal(from: standing) { throw EvaluationError.refused([refusal]) }
            try ExaminerStore.setState(transition.target(from: standing), reason: reason, of: id, in: write)
            let moved = try ExaminerStore.existing(id, in: write)
            try write.record(
                kind, subject: id, region: RegionCode(moved.regionCode), moved,
                articles: [ExaminerTransition.citation])
            return moved
        }
    }
}
