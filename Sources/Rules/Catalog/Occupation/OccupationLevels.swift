public import Ground

/// Says which levels an entry of the classification has.
///
/// A skilled occupation whose national standard is known has the standard's levels, and what enterprises may add to them: 学徒工 below 初级工, and
/// 特级技师 and 首席技师 above 高级技师. One whose standard is not known here says so, and may be trained and evaluated at any level: nobody is
/// refused for what the system does not know. Professional and other occupations, and groups, have none of the ladder.
///
/// - Source: ``citation``.
public struct OccupationLevels: Sendable, Hashable {
    /// 新八级工.
    public static let citation = SkillLevel.citation

    /// The levels of a national standard.
    public struct Standard: Sendable, Hashable {
        /// The lowest and the highest level.
        public let range: ClosedRange<SkillLevel>
        /// Where it is known from.
        public let source: String
        /// Whether a document says so; what is only recalled never decides.
        public let isConfirmed: Bool

        /// A standard's levels; nil when the lowest stands above the highest.
        public init?(_ lowest: SkillLevel, _ highest: SkillLevel, source: String, isConfirmed: Bool) {
            guard lowest.rawValue <= highest.rawValue else { return nil }
            range = lowest...highest
            self.source = source
            self.isConfirmed = isConfirmed
        }
    }

    /// The levels that may be trained and evaluated, lowest first.
    public let levels: [SkillLevel]
    /// Whether ``levels`` are known, or stand there because nothing is.
    public let areKnown: Bool

    /// The levels of an entry.
    ///
    /// - Parameter standard: of its national standard; nil when it is not known.
    public init(isSkilled: Bool, standard: Standard?) {
        guard isSkilled else {
            (levels, areKnown) = ([], true)
            return
        }
        guard let standard, standard.isConfirmed else {
            (levels, areKnown) = (SkillLevel.allCases, false)
            return
        }
        levels = SkillLevel.allCases.filter { level in
            standard.range.contains(level)
                || level == .apprentice && standard.range.lowerBound == .junior
                || level.rawValue > SkillLevel.seniorTechnician.rawValue
                    && standard.range.upperBound == .seniorTechnician
        }
        areKnown = true
    }
}
