public import Ground

/// Says who has the places of a kind of case that has a number of them: the first by rank who can still have one.
///
/// When a place becomes free, because a case was refused on an objection, withdrawn or voided, the next by rank moves up.
///
/// - Source: ``citation``; that a substitute moves up is a convention of this system.
public enum Substitution {
    /// The selection.
    public static let citation = Citation(.measures2021, article: "21")

    /// A case that runs for a place.
    public struct Candidate: Sendable, Hashable {
        /// Its id.
        public var id: String
        /// 1 is the best; equal ranks go by id.
        public var rank: Int
        /// Whether it can have a place: not refused, withdrawn or voided.
        public var isEligible: Bool

        /// A candidate.
        public init(id: String, rank: Int, isEligible: Bool) {
            self.id = id
            self.rank = rank
            self.isEligible = isEligible
        }
    }

    /// Who has a place, in the order of rank.
    public static func holders(among candidates: [Candidate], places: Int) -> [String] {
        candidates.filter(\.isEligible).sorted { ($0.rank, $0.id) < ($1.rank, $1.id) }.prefix(max(places, 0)).map(\.id)
    }
}
