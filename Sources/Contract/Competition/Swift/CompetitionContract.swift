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
