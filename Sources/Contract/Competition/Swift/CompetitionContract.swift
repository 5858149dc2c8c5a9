// Written by Protos/generate.sh. Do not edit.
// swift-format-ignore-file

public import RPC

/// The services of `liaoning.skills.competition.v1`.
public enum CompetitionContract {
    /// What answers all of them.
    public typealias Handlers = ActivitiesHandlers & AppealsHandlers & CompetitionsHandlers & SeriesOfCompetitionsHandlers & DelegationsHandlers & DrawsHandlers & EntriesHandlers & CompetitionEventsHandlers & JudgesHandlers & MarkingHandlers & OutsideResultsHandlers & ReferenceEventsHandlers & ResultsHandlers & ScoreboardsHandlers & TrainingBasesHandlers

    /// All their methods.
    public static let methods: [any MethodDescriptor] = Array([ActivitiesMethods.all, AppealsMethods.all, CompetitionsMethods.all, SeriesOfCompetitionsMethods.all, DelegationsMethods.all, DrawsMethods.all, EntriesMethods.all, CompetitionEventsMethods.all, JudgesMethods.all, MarkingMethods.all, OutsideResultsMethods.all, ReferenceEventsMethods.all, ResultsMethods.all, ScoreboardsMethods.all, TrainingBasesMethods.all].joined())

    /// Lets `handlers` answer all of them.
    public static func register(_ handlers: some Handlers, in router: inout Router) {
        router.register(activities: handlers)
        router.register(appeals: handlers)
        router.register(competitions: handlers)
        router.register(seriesOfCompetitions: handlers)
        router.register(delegations: handlers)
        router.register(draws: handlers)
        router.register(entries: handlers)
        router.register(competitionEvents: handlers)
        router.register(judges: handlers)
        router.register(marking: handlers)
        router.register(outsideResults: handlers)
        router.register(referenceEvents: handlers)
        router.register(results: handlers)
        router.register(scoreboards: handlers)
        router.register(trainingBases: handlers)
    }

    /// Calls them through one channel.
    public struct Clients: Sendable {
        public let activities: ActivitiesClient
        public let appeals: AppealsClient
        public let competitions: CompetitionsClient
        public let seriesOfCompetitions: SeriesOfCompetitionsClient
        public let delegations: DelegationsClient
        public let draws: DrawsClient
        public let entries: EntriesClient
        public let competitionEvents: CompetitionEventsClient
        public let judges: JudgesClient
        public let marking: MarkingClient
        public let outsideResults: OutsideResultsClient
        public let referenceEvents: ReferenceEventsClient
        public let results: ResultsClient
        public let scoreboards: ScoreboardsClient
        public let trainingBases: TrainingBasesClient

        public init(_ channel: any Channel) {
            self.activities = ActivitiesClient(channel)
            self.appeals = AppealsClient(channel)
            self.competitions = CompetitionsClient(channel)
            self.seriesOfCompetitions = SeriesOfCompetitionsClient(channel)
            self.delegations = DelegationsClient(channel)
            self.draws = DrawsClient(channel)
            self.entries = EntriesClient(channel)
            self.competitionEvents = CompetitionEventsClient(channel)
            self.judges = JudgesClient(channel)
            self.marking = MarkingClient(channel)
            self.outsideResults = OutsideResultsClient(channel)
            self.referenceEvents = ReferenceEventsClient(channel)
            self.results = ResultsClient(channel)
            self.scoreboards = ScoreboardsClient(channel)
            self.trainingBases = TrainingBasesClient(channel)
        }
    }
}

/// The stable reasons for which the services of `liaoning.skills.competition.v1` refuse.
public enum CompetitionReason {
    public static let activityNotFound = "ACTIVITY_NOT_FOUND"
    public static let activityNotOver = "ACTIVITY_NOT_OVER"
    public static let activityRecorded = "ACTIVITY_RECORDED"
    public static let activityVoided = "ACTIVITY_VOIDED"
    public static let alreadyEntered = "ALREADY_ENTERED"
    public static let appealsOpen = "APPEALS_OPEN"
    public static let appealDecided = "APPEAL_DECIDED"
    public static let appealNotFound = "APPEAL_NOT_FOUND"
    public static let aspectNotFound = "ASPECT_NOT_FOUND"
    public static let brandNotConfirmed = "BRAND_NOT_CONFIRMED"
    public static let brandNotFound = "BRAND_NOT_FOUND"
    public static let brandTied = "BRAND_TIED"
    public static let chiefJudgeAppointed = "CHIEF_JUDGE_APPOINTED"
    public static let competitionCancelled = "COMPETITION_CANCELLED"
    public static let competitionNotFound = "COMPETITION_NOT_FOUND"
    public static let contestBegun = "CONTEST_BEGUN"
    public static let contestNotBegun = "CONTEST_NOT_BEGUN"
    public static let contestNotOver = "CONTEST_NOT_OVER"
    public static let delegationHasEntries = "DELEGATION_HAS_ENTRIES"
    public static let delegationNameTaken = "DELEGATION_NAME_TAKEN"
    public static let delegationNotFound = "DELEGATION_NOT_FOUND"
    public static let delegationWithdrawn = "DELEGATION_WITHDRAWN"
    public static let drawCommitted = "DRAW_COMMITTED"
    public static let drawNotCommitted = "DRAW_NOT_COMMITTED"
    public static let entryNotFound = "ENTRY_NOT_FOUND"
    public static let entryNotOut = "ENTRY_NOT_OUT"
    public static let entryOut = "ENTRY_OUT"
    public static let eventCancelled = "EVENT_CANCELLED"
    public static let eventNameTaken = "EVENT_NAME_TAKEN"
    public static let eventNotFound = "EVENT_NOT_FOUND"
    public static let figureMissing = "FIGURE_MISSING"
    public static let judgeAlreadyAppointed = "JUDGE_ALREADY_APPOINTED"
    public static let judgeDismissed = "JUDGE_DISMISSED"
    public static let judgeNotFound = "JUDGE_NOT_FOUND"
    public static let lotsDrawn = "LOTS_DRAWN"
    public static let markingBegun = "MARKING_BEGUN"
    public static let markingSchemeNotFound = "MARKING_SCHEME_NOT_FOUND"
    public static let markBlank = "MARK_BLANK"
    public static let markNotFound = "MARK_NOT_FOUND"
    public static let markOutOfRange = "MARK_OUT_OF_RANGE"
    public static let markSheetsNotLocked = "MARK_SHEETS_NOT_LOCKED"
    public static let markSheetLocked = "MARK_SHEET_LOCKED"
    public static let markSheetNotLocked = "MARK_SHEET_NOT_LOCKED"
    public static let nobodyCompeted = "NOBODY_COMPETED"
    public static let nothingCorrected = "NOTHING_CORRECTED"
    public static let notChiefJudge = "NOT_CHIEF_JUDGE"
    public static let noMarkingScheme = "NO_MARKING_SCHEME"
    public static let noMarksToSign = "NO_MARKS_TO_SIGN"
    public static let noReopeningRequested = "NO_REOPENING_REQUESTED"
    public static let occupationNotFound = "OCCUPATION_NOT_FOUND"
    public static let organiserNotFound = "ORGANISER_NOT_FOUND"
    public static let outsideResultExamined = "OUTSIDE_RESULT_EXAMINED"
    public static let outsideResultFiled = "OUTSIDE_RESULT_FILED"
    public static let outsideResultNotAccepted = "OUTSIDE_RESULT_NOT_ACCEPTED"
    public static let outsideResultNotFound = "OUTSIDE_RESULT_NOT_FOUND"
    public static let peerUnavailable = "PEER_UNAVAILABLE"
    public static let personNotFound = "PERSON_NOT_FOUND"
    public static let policyBookNotLoaded = "POLICY_BOOK_NOT_LOADED"
    public static let publicityNotOver = "PUBLICITY_NOT_OVER"
    public static let referenceEventNotFound = "REFERENCE_EVENT_NOT_FOUND"
    public static let referenceEventTwice = "REFERENCE_EVENT_TWICE"
    public static let refused = "REFUSED"
    public static let registrationBegun = "REGISTRATION_BEGUN"
    public static let registrationNotOver = "REGISTRATION_NOT_OVER"
    public static let registrationOver = "REGISTRATION_OVER"
    public static let reopeningRequested = "REOPENING_REQUESTED"
    public static let resultsAlreadyPublished = "RESULTS_ALREADY_PUBLISHED"
    public static let resultsNotAnnounced = "RESULTS_NOT_ANNOUNCED"
    public static let resultsNotConfirmed = "RESULTS_NOT_CONFIRMED"
    public static let resultsNotPublished = "RESULTS_NOT_PUBLISHED"
    public static let scoreboardFrozen = "SCOREBOARD_FROZEN"
    public static let scoreboardNotFrozen = "SCOREBOARD_NOT_FROZEN"
    public static let secondPersonNeeded = "SECOND_PERSON_NEEDED"
    public static let seriesNotFound = "SERIES_NOT_FOUND"
    public static let stationNotFound = "STATION_NOT_FOUND"
    public static let trainingBaseEnded = "TRAINING_BASE_ENDED"
    public static let trainingBaseNamed = "TRAINING_BASE_NAMED"
    public static let trainingBaseNotFound = "TRAINING_BASE_NOT_FOUND"
}
