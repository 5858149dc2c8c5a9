public import Ground

/// A programme of selection as data: what is selected, for which places, through which channels, on which conditions and by which experts.
///
/// - Source: ``citation``; 辽人社发〔2022〕7号 二(五)(八)(十)(十二); 辽人社〔2025〕14号 (九)(十二); 辽人社发〔2022〕18号 (四)(二十三)(二十五)(二十七).
public struct AwardProgramme: Sendable, Hashable {
    /// 开展优秀高技能人才评选.
    public static let citation = Citation(.measures2021, article: "21")

    /// What is selected.
    public enum Subject: String, CaseIterable, Sendable { case person, organisation, project }

    /// Through whom nominations come.
    public enum Channel: String, CaseIterable, Sendable {
        case city, sector, association, organisation, oneself

    }

    /// What must be so of who is nominated.
    public enum Condition: String, CaseIterable, Sendable {
        /// A certificate of the least level, a prize of a public competition, or an honour.
        case highlySkilled = "highly_skilled"
        /// Holds neither this place nor a higher one.
        case notHonouredBefore = "not_honoured_before"
        /// Comes with a construction plan.
        case constructionPlan = "construction_plan"
        /// Works at a school.
        case employedBySchool = "employed_by_school"
    }

    /// How the scores of a panel become one.
    public enum Aggregate: String, CaseIterable, Sendable { case mean, median }

    /// How often it is held.
    public enum Cycle: Sendable, Hashable {
        /// So many years between two editions at least.
        case years(Int)
        /// As many as the figure of that key says.
        case figure(String)
    }

    /// A kind of place.
    public struct Place: Sendable, Hashable {
        /// Key.
        public var code: String
        /// For people.
        public var name: String
        /// Figure with the places of a round; nil: the announcement says.
        public var quotaFigure: String?
        /// Figure with the places of several rounds together.
        public var totalFigure: String?
        /// Figure with the most money of a place; nil: the announcement says.
        public var amountFigure: String?
        /// Task of the bulletin it counts for.
        public var counter: String?

        /// A place.
        public init(
            code: String, name: String, quotaFigure: String?, totalFigure: String?, amountFigure: String?,
            counter: String?
        ) {
            self.code = code
            self.name = name
            self.quotaFigure = quotaFigure
            self.totalFigure = totalFigure
            self.amountFigure = amountFigure
            self.counter = counter
        }
    }

    /// An open channel.
    public struct Share: Sendable, Hashable {
        /// The channel.
        public var channel: Channel
        /// Nominations through it, in percent of a place's quota at most; 0: no limit.
        public var percent: Int

        /// A channel's share.
        public init(channel: Channel, percent: Int) {
            self.channel = channel
            self.percent = percent
        }
    }

    /// Something experts score.
    public struct Criterion: Sendable, Hashable {
        /// Key.
        public var code: String
        /// For people.
        public var name: String
        /// Percent.
        public var weight: Int

        /// A criterion.
        public init(code: String, name: String, weight: Int) {
            self.code = code
            self.name = name
            self.weight = weight
        }
    }

    /// Key.
    public var code: String
    /// For people.
    public var name: String
    /// What is selected.
    public var subject: Subject
    /// How often.
    public var cycle: Cycle
    /// From the highest down.
    public var places: [Place]
    /// The open channels.
    public var channels: [Share]
    /// What must be so.
    public var conditions: [Condition]
    /// Parts of which an organisation plays at least one, by their names in the catalog; empty: any.
    public var organisationParts: [String]
    /// Kinds of evidence of which there is at least one each, by their names in the contract.
    public var evidence: [String]
    /// What experts score.
    public var criteria: [Criterion]
    /// Experts per nomination; 0: the figure's.
    public var panelSize: Int
    /// How their scores become one.
    public var aggregate: Aggregate
    /// Whether experts see neither who is nominated nor by whom.
    public var isBlind: Bool
    /// Days of publicity; the figure's where it asks for more.
    public var publicityDays: Int
    /// Where the money comes from.
    public var fund: String
    /// What it rests on.
    public var articles: [Citation]

    /// A programme.
    public init(
        code: String, name: String, subject: Subject, cycle: Cycle, places: [Place], channels: [Share],
        conditions: [Condition], organisationParts: [String], evidence: [String], criteria: [Criterion],
        panelSize: Int, aggregate: Aggregate, isBlind: Bool, publicityDays: Int, fund: String, articles: [Citation]
    ) {
        self.code = code
        self.name = name
        self.subject = subject
        self.cycle = cycle
        self.places = places
        self.channels = channels
        self.conditions = conditions
        self.organisationParts = organisationParts
        self.evidence = evidence
        self.criteria = criteria
        self.panelSize = panelSize
        self.aggregate = aggregate
        self.isBlind = isBlind
        self.publicityDays = publicityDays
        self.fund = fund
        self.articles = articles
    }

    /// The place of a key.
    public func place(_ code: String) -> Place? { places.first { $0.code == code } }

    /// The keys of a place and of those above it.
    public func atLeast(_ code: String) -> Set<String> {
        guard let position = places.firstIndex(where: { $0.code == code }) else { return [] }
        return Set(places[...position].map(\.code))
    }

    /// How many experts score a nomination on `day`; nil when neither the programme nor the policy book says.
    public func panelSize(on day: CivilDay, in book: PolicyBook) -> Int? {
        panelSize > 0 ? panelSize : book.value(.reviewScoresLeast, on: day).map { Int($0) }
    }
}
