internal import Requests
internal import Ledger
package import EvaluationMessages
package import RPC
internal import Ground
internal import Rules
internal import Storage

extension EvaluationService {
    /// Draws examiners for a session among all who could be assigned by name.
    package func drawExaminers(
        _ request: DrawExaminersRequest.Checked, _ call: Call
    ) async throws -> ListExaminerAssignmentsResponse {
        let book = try environment.policy.book(at: call)
        // Nobody can choose it: it is made here, and kept with what it decided.
        let seed = ExaminerDraw.text(of: UInt64.random(in: 0...UInt64.max))
        return try await database.write(call, request) { write in
            let task = try AssignmentTask(request.batchID, request.subject, by: book, call, in: write)
            let eligible = try task.eligible(in: write)
            let drawn = ExaminerDraw.drawn(request.count, from: eligible.map(\.examinerID), seed: seed)
            guard drawn.count == request.count else {
                throw EvaluationError.refused([
                    ExaminerDraw.Refusal.tooFew(have: drawn.count, need: request.count)
                ])
            }
            for id in drawn {
                try task.assign(
                    try ExaminerStore.existing(id, in: write), drawnBy: seed, at: call.now, in: write)
            }
            return try task.answer(in: write)
        }
    }
}

extension AssignmentTask {
    /// How many cards are looked at for one draw.
    private static let most = 2_000

    /// Examiners of the city and the province with nothing against them who are not assigned to the session yet, by id.
    fileprivate func eligible(in transaction: some Transaction) throws -> [Examiner] {
        let assigned = Set(
            try ExaminerAssignmentStore.list(ofBatch: batch.batchID, in: transaction)
                .filter { $0.subject == subject && $0.releasedOn.isEmpty }.map(\.examinerID))
        let city = try batch.region.city ?? .province
        var filter = ExaminerStore.Filter()
        (filter.kind, filter.state, filter.occupation, filter.validOn) = (.examiner, .active, occupation, days.first)
        var found: [Examiner] = []
        for region in [city, RegionCode.province] {
            let isOwn: (Examiner) -> Bool = { region.isProvince ? $0.regionCode == region.code : true }
            filter.region = region.isProvince ? nil : region
            found += try ExaminerStore.list(filter, after: nil, limit: Self.most, in: transaction).filter(isOwn)
            if city.isProvince { break }
        }
        let interests = try ExaminerAssignmentStore.interests(of: found.map(\.examinerID), in: transaction)
        return try found.filter { examiner in
            try !assigned.contains(examiner.examinerID)
                && refusals(for: examiner, tied: interests[examiner.examinerID] ?? []).isEmpty
        }.sorted { $0.examinerID < $1.examinerID }
    }
}
