public import Ground

/// The second computation of an event's results, written apart from the first: it starts from the judges' marks and shares no code with
/// `MarkedSheet`, `NationalRanking`, `WorldSkillsScale` and `WorldSkillsMedals`. Results become final when both agree.
///
/// - Source: ``citation``.
public struct ResultRecount: Sendable {
    /// Fair and impartial competitions.
    public static let citation = Citation(.actionPlan2022, article: "11")

    /// A competitor's raw marks, in the order of the start numbers.
    public struct Competitor: Sendable {
        /// The entry.
        public let entry: String
        /// What each judge gave, by aspect.
        public let findings: [MarkedSheet.Finding]
        /// What aspects give by a correction, in hundredths of a mark.
        public let corrections: [String: Int]

        /// A competitor.
        public init(entry: String, findings: [MarkedSheet.Finding], corrections: [String: Int]) {
            self.entry = entry
            self.findings = findings
            self.corrections = corrections
        }
    }

    /// What the results say of a competitor.
    public struct Claim: Sendable, Hashable {
        /// The entry.
        public let entry: String
        /// Hundredths of a mark.
        public let total: Int
        /// The place; 0 for none.
        public let rank: Int
        /// The WorldSkills scale; 0 for none.
        public let scale: Int
        /// The medal or prize.
        public let award: MedalAward

        /// A claim.
        public init(entry: String, total: Int, rank: Int, scale: Int, award: MedalAward) {
            self.entry = entry
            self.total = total
            self.rank = rank
            self.scale = scale
            self.award = award
        }
    }

    /// How the event is ranked.
    public enum Ranking: Sendable {
        /// Places are not shared; the percentage of places that get a prize.
        case national(prizeShare: Int)
        /// On the scale, with a tie window.
        case worldSkills(WorldSkillsScale, WorldSkillsMedals)
    }

    private let plan: MarkingPlan
    private let ranking: Ranking

    /// A recount under a plan.
    public init(plan: MarkingPlan, ranking: Ranking) {
        self.plan = plan
        self.ranking = ranking
    }

    /// The entries of which the claims say something else than the marks; empty when both agree.
    public func disagreements(_ competitors: [Competitor], _ claims: [Claim]) -> Set<String> {
        let sheets = competitors.map { recount($0) }
        var claimed: [String: Claim] = [:]
        for claim in claims { claimed[claim.entry] = claim }
        var wrong = Set(claims.map(\.entry)).subtracting(competitors.map(\.entry))
        let placed = sheets.indices.filter { sheets[$0].reduce(0, +) > 0 }
        for (index, competitor) in competitors.enumerated() {
            guard let claim = claimed[competitor.entry], claim.total == sheets[index].reduce(0, +) else {
                wrong.insert(competitor.entry)
                continue
            }
            let agrees =
                placed.contains(index)
                ? isRight(claim, index, placed, sheets) : claim.rank == 0 && claim.award == .none && claim.scale == 0
            if !agrees { wrong.insert(competitor.entry) }
        }
        return wrong
    }

    /// The marks of each criterion.
    private func recount(_ competitor: Competitor) -> [Int] {
        plan.criteria.map { criterion in
            var sum = 0
            for aspect in criterion.aspects {
                if let corrected = competitor.corrections[aspect.key] {
                    sum += corrected
                    continue
                }
                var given = competitor.findings.filter { $0.aspect == aspect.key }.map(\.value).sorted()
                guard let lowest = given.first else { continue }
                if aspect.method == .measurement {
                    sum += lowest
                    continue
                }
                if plan.dropsExtremes && given.count >= 3 {
                    given.removeFirst()
                    given.removeLast()
                }
                // The mean as a fraction of whole numbers, and one more when its remainder is half the divisor or more.
                let points = given.reduce(0, +) * (aspect.method == .judgement ? aspect.maximum : 1)
                let divisor = given.count * (aspect.method == .judgement ? 3 : 1)
                let (whole, rest) = points.quotientAndRemainder(dividingBy: divisor)
                sum += rest * 2 >= divisor ? whole + 1 : whole
            }
            return sum
        }
    }

    private func isRight(_ claim: Claim, _ index: Int, _ placed: [Int], _ sheets: [[Int]]) -> Bool {
        switch ranking {
        case .national(let prizeShare):
            let better = placed.filter { $0 != index && goesBefore($0, index, sheets) }.count
            let awards: [MedalAward] = [.gold, .silver, .bronze]
            let award =
                better < 3
                ? awards[better] : (better + 1) * 100 <= placed.count * prizeShare ? MedalAward.medallion : .none
            return claim.rank == better + 1 && claim.award == award && claim.scale == 0
        case .worldSkills(let scale, let medals):
            let totals = placed.map { sheets[$0].reduce(0, +) }
            guard let own = placed.firstIndex(of: index) else { return false }
            return isRightOnScale(claim, own, totals, scale, medals)
        }
    }

    /// Whether one goes before another: by total, then criterion by criterion, then by lot.
    private func goesBefore(_ left: Int, _ right: Int, _ sheets: [[Int]]) -> Bool {
        let (leftTotal, rightTotal) = (sheets[left].reduce(0, +), sheets[right].reduce(0, +))
        if leftTotal != rightTotal { return leftTotal > rightTotal }
        for (mine, others) in zip(sheets[left], sheets[right]) where mine != others { return mine > others }
        return left < right
    }

    private func isRightOnScale(
        _ claim: Claim, _ own: Int, _ totals: [Int], _ scale: WorldSkillsScale, _ medals: WorldSkillsMedals
    ) -> Bool {
        let hasScale = totals.count >= scale.least
        let exact = hasScale ? exactValues(totals, scale) : totals.map(Double.init)
        // The scale is rounded: it may lie half a point from the exact value and no further.
        let values = hasScale ? exact.map { ($0 + 0.5 + 1e-9).rounded(.down) } : exact
        if hasScale {
            guard abs(Double(claim.scale) - exact[own]) <= 0.5 + 1e-6 else { return false }
        } else if claim.scale != 0 {
            return false
        }
        let window = Double(hasScale ? medals.tieWindow : 0)
        let mine = values[own]
        guard let best = values.max() else { return false }
        let golds = values.filter { best - $0 <= window }
        if best - mine <= window { return claim.award == .gold && claim.rank == 1 }
        let rest = values.filter { best - $0 > window }
        guard let second = rest.max() else { return false }
        guard golds.count == 1 else {
            // Two golds: the next are bronze. More: bronze only for who is within the window of the last gold.
            let isBronze = golds.count == 2 ? second - mine <= window : (golds.min() ?? best) - mine <= window
            return isBelow(claim, own, values, totals, bronze: isBronze ? golds.count + 1 : nil, medals, hasScale)
        }
        let silvers = rest.filter { second - $0 <= window }
        if second - mine <= window { return claim.award == .silver && claim.rank == 2 }
        let third = rest.filter { second - $0 > window }.max() ?? mine
        let isBronze = silvers.count == 1 ? third - mine <= window : (silvers.min() ?? second) - mine <= window
        return isBelow(
            claim, own, values, totals, bronze: isBronze ? silvers.count + 2 : nil, medals, hasScale)
    }

    /// Bronze with the rank of all bronzes, or below the medals.
    private func isBelow(
        _ claim: Claim, _ own: Int, _ values: [Double], _ totals: [Int], bronze: Int?, _ medals: WorldSkillsMedals,
        _ hasScale: Bool
    ) -> Bool {
        if let bronze { return claim.award == .bronze && claim.rank == bronze }
        let better = totals.filter { $0 > totals[own] }.count
        let award: MedalAward = hasScale && values[own] >= Double(medals.medallionMinimum) ? .medallion : .none
        return claim.award == award && claim.rank == better + 1
    }

    private func exactValues(_ totals: [Int], _ scale: WorldSkillsScale) -> [Double] {
        func median(_ values: [Double]) -> Double {
            let sorted = values.sorted()
            let half = sorted.count / 2
            return sorted.count.isMultiple(of: 2) ? (sorted[half - 1] + sorted[half]) / 2 : sorted[half]
        }
        let marks = totals.map(Double.init)
        let middle = median(marks)
        let away = marks.map { abs($0 - middle) }
        let spread = median(away) > 0 ? 1.4826 * median(away) : 1.2533 * away.reduce(0, +) / Double(away.count)
        guard spread > 0 else { return marks.map { _ in Double(scale.centre) } }
        return marks.map { mark in
            min(max(Double(scale.centre) + Double(scale.spread) * (mark - middle) / spread, 0), 1000)
        }
    }
}
