package import EvaluationMessages
package import RPC
internal import Storage

extension EvaluationService {
    /// What a card said with each renewal.
    package func listExaminerCards(
        _ request: ListExaminerCardsRequest.Checked, _ call: Call
    ) async throws -> ListExaminerCardsResponse {
        let id = request.examinerID
        let (examiner, cards) = try await database.read {
            (try ExaminerStore.existing(id, in: $0), try ExaminerStore.cards(of: id, in: $0))
        }
        try call.requireScope(region: examiner.regionCode)
        return ListExaminerCardsResponse(cards: cards)
    }
}
