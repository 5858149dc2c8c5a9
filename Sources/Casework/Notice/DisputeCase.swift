internal import Ground
internal import RPC
internal import Rules
internal import Storage

/// A dispute of an act on a person or organisation: filed by them, decided by the authority over where it happened.
///
/// What follows from one that is granted is the authority's act on the record itself.
enum DisputeCase: CaseNoun {
    static let kind = CaseKind(
        "casework.dispute", name: "异议申诉",
        procedure: CaseProcedure(.init(examinations: nil, publicity: nil)), articles: [FourEyes.citation])

    static func facts(of record: StoredCase, on day: CivilDay, in transaction: some Transaction) throws -> CaseFacts {
        CaseFacts(["notice": record.subject])
    }

    static func outcome(of facts: CaseFacts, by figures: inout FiguresRead) -> CaseOutcome { .granted("upheld") }

    static func stepTaken(_ action: CaseAction, of record: StoredCase, in write: WriteTransaction) throws {}

    /// Why an act cannot be disputed.
    enum Refusal: String, CaseIterable, RefusalReason {
        case notDisputable = "notice_not_disputable"
        case tooLate = "notice_dispute_too_late"
        case disputedBefore = "notice_disputed_before"

        var sentence: String {
            switch self {
            case .notDisputable: "该通知所述事项不能提出异议"
            case .tooLate: "已超过提出异议的期限"
            case .disputedBefore: "该事项已提出过异议"
            }
        }
        var citation: Citation { FourEyes.citation }
    }
}
