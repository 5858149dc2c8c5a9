internal import AwardsMessages
internal import Casework
internal import Ground
internal import Ledger
internal import RPC
internal import Rules
internal import Storage

/// The cases of a round's nominations, taken together.
struct RoundCases {
    private let taking: CaseTaking

    init(_ call: Call, _ book: PolicyBook) { taking = CaseTaking(NominationCase.self, call, book: book) }

    /// States of nominations that nothing became of when their round ends.
    static let unfinished: [NominationState] = [.nominated, .returned, .shortlisted, .notShortlisted]

    /// Refuses cases of nominations, each told to who filed it.
    func refuse(
        _ cases: [(nomination: String, caseID: String)], because reason: String, in write: WriteTransaction
    ) throws {
        for (_, caseID) in cases { try taking.take(.refuse, caseID, reason: reason, in: write) }
    }

    /// How many named objections against nominations of a round are not decided.
    static func undecidedObjections(_ round: String, in transaction: some Transaction) throws -> Int {
        try NominationStore.cases(round: round, in: [.shortlisted, .awarded], transaction).reduce(0) {
            try $0 + ObjectionStore.undecidedCount($1.caseID, in: transaction)
        }
    }

    /// The nominations of a round whose formal check is not done.
    static func unchecked(_ round: String, in transaction: some Transaction) throws -> [String] {
        try NominationStore.cases(round: round, in: [.nominated], transaction).filter {
            try CaseStore.existing($0.caseID, in: transaction).state == .filed
        }.map(\.nomination)
    }
}
