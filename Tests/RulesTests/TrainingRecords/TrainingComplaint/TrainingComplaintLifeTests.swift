internal import Rules
internal import Testing

struct TrainingComplaintLifeTests {
    @Test func `a complaint is decided once`() {
        #expect(TrainingComplaintLife.Refusal.allCases.map(\.rawValue) == ["training_complaint_decided"])
        #expect(TrainingComplaintLife.Refusal.decided.citation == TrainingComplaintLife.citation)
    }
}
