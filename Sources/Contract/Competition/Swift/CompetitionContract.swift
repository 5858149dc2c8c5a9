// Written by Protos/generate.sh. Do not edit.
// swift-format-ignore-file

public import RPC

/// The services of `liaoning.skills.competition.v1`.
public enum CompetitionContract {
    /// What answers all of them.
    public typealias Handlers = AppealsHandlers & CompetitionsHandlers & DelegationsHandlers & EntriesHandlers & CompetitionEventsHandlers & MarkingHandlers & ResultsHandlers

    /// All their methods.
    public static let methods: [any MethodDescriptor] = Array([AppealsMethods.all, CompetitionsMethods.all, DelegationsMethods.all, EntriesMethods.all, CompetitionEventsMethods.all, MarkingMethods.all, ResultsMethods.all].joined())

    /// Lets `handlers` answer all of them.
    public static func register(_ handlers: some Handlers, in router: inout Router) {
        router.register(appeals: handlers)
        router.register(competitions: handlers)
        router.register(delegations: handlers)
        router.register(entries: handlers)
        router.register(competitionEvents: handlers)
        router.register(marking: handlers)
        router.register(results: handlers)
    }

    /// Calls them through one channel.
    public struct Clients: Sendable {
        public let appeals: AppealsClient
        public let competitions: CompetitionsClient
        public let delegations: DelegationsClient
        public let entries: EntriesClient
        public let competitionEvents: CompetitionEventsClient
        public let marking: MarkingClient
        public let results: ResultsClient

        public init(_ channel: any Channel) {
            self.appeals = AppealsClient(channel)
            self.competitions = CompetitionsClient(channel)
            self.delegations = DelegationsClient(channel)
            self.entries = EntriesClient(channel)
            self.competitionEvents = CompetitionEventsClient(channel)
            self.marking = MarkingClient(channel)
            self.results = ResultsClient(channel)
        }
    }
}

/// The stable reasons for which the services of `liaoning.skills.competition.v1` refuse.
public enum CompetitionReason {
    public static let alreadyEntered = "ALREADY_ENTERED"
    public static let appealDecided = "APPEAL_DECIDED"
    public static let appealNotFound = "APPEAL_NOT_FOUND"
    public static let appealNotGranted = "APPEAL_NOT_GRANTED"
    public static let aspectNotFound = "ASPECT_NOT_FOUND"
    public static let competitionNotFound = "COMPETITION_NOT_FOUND"
    public static let contestNotBegun = "CONTEST_NOT_BEGUN"
    public static let contestNotOver = "CONTEST_NOT_OVER"
    public static let delegationNameTaken = "DELEGATION_NAME_TAKEN"
    public static let delegationNotFound = "DELEGATION_NOT_FOUND"
    public static let entryNotFound = "ENTRY_NOT_FOUND"
    public static let entryWithdrawn = "ENTRY_WITHDRAWN"
    public static let eventNameTaken = "EVENT_NAME_TAKEN"
    public static let eventNotFound = "EVENT_NOT_FOUND"
    public static let figureMissing = "FIGURE_MISSING"
    public static let judgeAlreadyAppointed = "JUDGE_ALREADY_APPOINTED"
    public static let judgeNotFound = "JUDGE_NOT_FOUND"
    public static let markingBegun = "MARKING_BEGUN"
    public static let markingSchemeNotFound = "MARKING_SCHEME_NOT_FOUND"
    public static let markOutOfRange = "MARK_OUT_OF_RANGE"
    public static let markSheetsNotLocked = "MARK_SHEETS_NOT_LOCKED"
    public static let markSheetLocked = "MARK_SHEET_LOCKED"
    public static let nobodyCompeted = "NOBODY_COMPETED"
    public static let noMarkingScheme = "NO_MARKING_SCHEME"
    public static let occupationNotFound = "OCCUPATION_NOT_FOUND"
    public static let peerUnavailable = "PEER_UNAVAILABLE"
    public static let personNotFound = "PERSON_NOT_FOUND"
    public static let policyBookNotLoaded = "POLICY_BOOK_NOT_LOADED"
    public static let refused = "REFUSED"
    public static let registrationBegun = "REGISTRATION_BEGUN"
    public static let registrationOver = "REGISTRATION_OVER"
    public static let resultsAlreadyPublished = "RESULTS_ALREADY_PUBLISHED"
    public static let resultsNotPublished = "RESULTS_NOT_PUBLISHED"
}
