// Written by Protos/generate.sh. Do not edit.
// swift-format-ignore-file

public import RPC

/// The services of `liaoning.skills.awards.v1`.
public enum AwardsContract {
    /// What answers all of them.
    public typealias Handlers = ExpertsHandlers & HonoursHandlers & NominationsHandlers & ObjectionsHandlers & ProgrammesHandlers & ReviewsHandlers & RoundsHandlers & TalentFundsHandlers

    /// All their methods.
    public static let methods: [any MethodDescriptor] = Array([ExpertsMethods.all, HonoursMethods.all, NominationsMethods.all, ObjectionsMethods.all, ProgrammesMethods.all, ReviewsMethods.all, RoundsMethods.all, TalentFundsMethods.all].joined())

    /// Lets `handlers` answer all of them.
    public static func register(_ handlers: some Handlers, in router: inout Router) {
        router.register(experts: handlers)
        router.register(honours: handlers)
        router.register(nominations: handlers)
        router.register(objections: handlers)
        router.register(programmes: handlers)
        router.register(reviews: handlers)
        router.register(rounds: handlers)
        router.register(talentFunds: handlers)
    }

    /// Calls them through one channel.
    public struct Clients: Sendable {
        public let experts: ExpertsClient
        public let honours: HonoursClient
        public let nominations: NominationsClient
        public let objections: ObjectionsClient
        public let programmes: ProgrammesClient
        public let reviews: ReviewsClient
        public let rounds: RoundsClient
        public let talentFunds: TalentFundsClient

        public init(_ channel: any Channel) {
            self.experts = ExpertsClient(channel)
            self.honours = HonoursClient(channel)
            self.nominations = NominationsClient(channel)
            self.objections = ObjectionsClient(channel)
            self.programmes = ProgrammesClient(channel)
            self.reviews = ReviewsClient(channel)
            self.rounds = RoundsClient(channel)
            self.talentFunds = TalentFundsClient(channel)
        }
    }
}

/// The stable reasons for which the services of `liaoning.skills.awards.v1` refuse.
public enum AwardsReason {
    public static let alreadyAwarded = "ALREADY_AWARDED"
    public static let alreadyNominated = "ALREADY_NOMINATED"
    public static let conferredByRound = "CONFERRED_BY_ROUND"
    public static let expertNotFound = "EXPERT_NOT_FOUND"
    public static let figureMissing = "FIGURE_MISSING"
    public static let honourAlreadyRecorded = "HONOUR_ALREADY_RECORDED"
    public static let honourNotFound = "HONOUR_NOT_FOUND"
    public static let nominationNotFound = "NOMINATION_NOT_FOUND"
    public static let objectionDecided = "OBJECTION_DECIDED"
    public static let objectionNotFound = "OBJECTION_NOT_FOUND"
    public static let organisationNotFound = "ORGANISATION_NOT_FOUND"
    public static let personNotFound = "PERSON_NOT_FOUND"
    public static let programmeNotFound = "PROGRAMME_NOT_FOUND"
    public static let refused = "REFUSED"
    public static let roundExists = "ROUND_EXISTS"
    public static let roundNotFound = "ROUND_NOT_FOUND"
    public static let roundNotNominating = "ROUND_NOT_NOMINATING"
    public static let shortlistNotPublished = "SHORTLIST_NOT_PUBLISHED"
}
