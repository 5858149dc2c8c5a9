public import Ground

/// Draws the experts who review a nomination: none who may be biased, none who has too much, the least loaded first.
///
/// Who is drawn among equals follows from the order of the experts, which the caller draws by lot.
///
/// - Source: ``citation``; no document names conflicts, panel or load: they are conventions of this system.
public enum PanelDraw {
    /// Conflicts, panel and load.
    public static let citation = Citation(.systemConvention, article: "评审专家抽取")

    /// Why an expert may not review a nomination.
    public enum Conflict: Sendable, Hashable, CaseIterable {
        /// The expert is nominated.
        case oneself
        /// Kin, student or trainee, teacher or coach.
        case related
        /// The same employer, school or nominating organisation.
        case affiliated
        /// The same city.
        case sameCity
    }

    /// An expert of the pool.
    public struct Expert: Sendable, Hashable {
        /// The person.
        public var person: String
        /// Where the expert works; the province for no city.
        public var region: RegionCode
        /// Organisations the expert belongs to.
        public var affiliations: Set<String>
        /// Kin, students, teachers and coaches.
        public var related: Set<String>
        /// Nominations drawn for in the round.
        public var load: Int

        /// An expert.
        public init(person: String, region: RegionCode, affiliations: Set<String>, related: Set<String>, load: Int) {
            self.person = person
            self.region = region
            self.affiliations = affiliations
            self.related = related
            self.load = load
        }
    }

    /// A nomination that lacks experts.
    public struct Nominee: Sendable, Hashable {
        /// The nomination.
        public var nomination: String
        /// The person; empty for an organisation.
        public var person: String
        /// Who nominates.
        public var region: RegionCode
        /// Employers, the organisation itself and the one that nominates.
        public var affiliations: Set<String>
        /// Experts drawn before, those who stepped back too.
        public var drawn: Set<String>
        /// How many are still wanted.
        public var wanted: Int

        /// A nominee.
        public init(
            nomination: String, person: String, region: RegionCode, affiliations: Set<String>, drawn: Set<String>,
            wanted: Int
        ) {
            self.nomination = nomination
            self.person = person
            self.region = region
            self.affiliations = affiliations
            self.drawn = drawn
            self.wanted = wanted
        }
    }

    /// Why panels can't be drawn.
    public enum Refusal: RefusalReason, Hashable {
        /// The round is not in review.
        case notInReview
        /// The formal check of a nomination is not done.
        case notChecked(nomination: String)
        /// Too few experts without a conflict are left.
        case tooFewExperts(nomination: String)
    }

    /// Returns what may bias an expert.
    public static func conflicts(of expert: Expert, with nominee: Nominee) -> [Conflict] {
        var conflicts: [Conflict] = []
        if expert.person == nominee.person { conflicts.append(.oneself) }
        if !nominee.person.isEmpty, expert.related.contains(nominee.person) { conflicts.append(.related) }
        if !expert.affiliations.isDisjoint(with: nominee.affiliations) { conflicts.append(.affiliated) }
        if let city = expert.region.city, city == nominee.region.city { conflicts.append(.sameCity) }
        return conflicts
    }

    /// The experts of each nomination, by nomination; or the nominations for which there are too few.
    ///
    /// - Parameters:
    ///   - experts: in the order drawn by lot.
    ///   - most: nominations one expert reviews in a round at most.
    public static func panels(
        for nominees: [Nominee], from experts: [Expert], loadMost most: Int
    ) -> (panels: [(nomination: String, experts: [String])], refusals: [Refusal]) {
        var experts = experts
        var panels: [(nomination: String, experts: [String])] = []
        var refusals: [Refusal] = []
        for nominee in nominees where nominee.wanted > 0 {
            let fit = experts.indices.filter { index in
                let expert = experts[index]
                return expert.load < most && !nominee.drawn.contains(expert.person)
                    && conflicts(of: expert, with: nominee).isEmpty
            }
            // Indices break ties, so the sort keeps the order of the lot.
            let chosen = fit.sorted { (experts[$0].load, $0) < (experts[$1].load, $1) }.prefix(nominee.wanted)
            guard chosen.count == nominee.wanted else {
                refusals.append(.tooFewExperts(nomination: nominee.nomination))
                continue
            }
            for index in chosen { experts[index].load += 1 }
            panels.append((nominee.nomination, chosen.map { experts[$0].person }))
        }
        return (panels, refusals)
    }
}

extension PanelDraw.Refusal {
    /// A stable reason for each kind.
    public var reason: String {
        switch self {
        case .notInReview: "round_not_in_review"
        case .notChecked: "nomination_not_checked"
        case .tooFewExperts: "panel_too_few_experts"
        }
    }

    /// What is wrong.
    public var sentence: String {
        switch self {
        case .notInReview: "本次评选不在评审阶段"
        case .notChecked(let nomination): "推荐\(nomination)尚未完成形式审查"
        case .tooFewExperts(let nomination): "推荐\(nomination)可用的评审专家不足"
        }
    }

    /// Conflicts, panel and load.
    public var citation: Citation { PanelDraw.citation }

    /// The field.
    public var field: String? { "round_id" }
}
