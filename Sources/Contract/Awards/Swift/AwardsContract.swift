// Written by Protos/generate.sh. Do not edit.
// swift-format-ignore-file

public import RPC

/// The services of `liaoning.skills.awards.v1`.
public enum AwardsContract {
    /// What answers all of them.
    public typealias Handlers = ArtisansHandlers & DebtsHandlers & ExpertsHandlers & HonoursHandlers & MentorshipsHandlers & MilestonesHandlers & NominationsHandlers & NominatorBarsHandlers & PaymentsHandlers & ProgrammesHandlers & ReviewsHandlers & RoundsHandlers & TalentFundsHandlers

    /// All their methods.
    public static let methods: [any MethodDescriptor] = Array([ArtisansMethods.all, DebtsMethods.all, ExpertsMethods.all, HonoursMethods.all, MentorshipsMethods.all, MilestonesMethods.all, NominationsMethods.all, NominatorBarsMethods.all, PaymentsMethods.all, ProgrammesMethods.all, ReviewsMethods.all, RoundsMethods.all, TalentFundsMethods.all].joined())

    /// Lets `handlers` answer all of them.
    public static func register(_ handlers: some Handlers, in router: inout Router) {
        router.register(artisans: handlers)
        router.register(debts: handlers)
        router.register(experts: handlers)
        router.register(honours: handlers)
        router.register(mentorships: handlers)
        router.register(milestones: handlers)
        router.register(nominations: handlers)
        router.register(nominatorBars: handlers)
        router.register(payments: handlers)
        router.register(programmes: handlers)
        router.register(reviews: handlers)
        router.register(rounds: handlers)
        router.register(talentFunds: handlers)
    }

    /// Calls them through one channel.
    public struct Clients: Sendable {
        public let artisans: ArtisansClient
        public let debts: DebtsClient
        public let experts: ExpertsClient
        public let honours: HonoursClient
        public let mentorships: MentorshipsClient
        public let milestones: MilestonesClient
        public let nominations: NominationsClient
        public let nominatorBars: NominatorBarsClient
        public let payments: PaymentsClient
        public let programmes: ProgrammesClient
        public let reviews: ReviewsClient
        public let rounds: RoundsClient
        public let talentFunds: TalentFundsClient

        public init(_ channel: any Channel) {
            self.artisans = ArtisansClient(channel)
            self.debts = DebtsClient(channel)
            self.experts = ExpertsClient(channel)
            self.honours = HonoursClient(channel)
            self.mentorships = MentorshipsClient(channel)
            self.milestones = MilestonesClient(channel)
            self.nominations = NominationsClient(channel)
            self.nominatorBars = NominatorBarsClient(channel)
            self.payments = PaymentsClient(channel)
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
    public static let alreadyInPool = "ALREADY_IN_POOL"
    public static let alreadyNominated = "ALREADY_NOMINATED"
    public static let artisanNotFound = "ARTISAN_NOT_FOUND"
    public static let barLifted = "BAR_LIFTED"
    public static let barNotFound = "BAR_NOT_FOUND"
    public static let conferredByRound = "CONFERRED_BY_ROUND"
    public static let debtNotFound = "DEBT_NOT_FOUND"
    public static let expertNotFound = "EXPERT_NOT_FOUND"
    public static let figureMissing = "FIGURE_MISSING"
    public static let honourAlreadyRecorded = "HONOUR_ALREADY_RECORDED"
    public static let honourNotFound = "HONOUR_NOT_FOUND"
    public static let mentorshipNotFound = "MENTORSHIP_NOT_FOUND"
    public static let nominationNotFound = "NOMINATION_NOT_FOUND"
    public static let notInPool = "NOT_IN_POOL"
    public static let organisationNotFound = "ORGANISATION_NOT_FOUND"
    public static let paymentNotFound = "PAYMENT_NOT_FOUND"
    public static let personNotFound = "PERSON_NOT_FOUND"
    public static let programmeNotFound = "PROGRAMME_NOT_FOUND"
    public static let proposalAnswered = "PROPOSAL_ANSWERED"
    public static let refused = "REFUSED"
    public static let repaymentAlreadyRecorded = "REPAYMENT_ALREADY_RECORDED"
    public static let roundExists = "ROUND_EXISTS"
    public static let roundNotFound = "ROUND_NOT_FOUND"
    public static let roundNotNominating = "ROUND_NOT_NOMINATING"
    public static let shortlistNotPublished = "SHORTLIST_NOT_PUBLISHED"
}
