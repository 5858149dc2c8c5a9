// Written by Protos/generate.sh. Do not edit.
// swift-format-ignore-file

public import RPC

/// The services of `liaoning.skills.awards.v1`.
public enum AwardsContract {
    /// What answers all of them.
    public typealias Handlers = HonoursHandlers & NominationsHandlers & ObjectionsHandlers & RoundsHandlers & TalentFundsHandlers

    /// All their methods.
    public static let methods: [any MethodDescriptor] = Array([HonoursMethods.all, NominationsMethods.all, ObjectionsMethods.all, RoundsMethods.all, TalentFundsMethods.all].joined())

    /// Lets `handlers` answer all of them.
    public static func register(_ handlers: some Handlers, in router: inout Router) {
        router.register(honours: handlers)
        router.register(nominations: handlers)
        router.register(objections: handlers)
        router.register(rounds: handlers)
        router.register(talentFunds: handlers)
    }

    /// Calls them through one channel.
    public struct Clients: Sendable {
        public let honours: HonoursClient
        public let nominations: NominationsClient
        public let objections: ObjectionsClient
        public let rounds: RoundsClient
        public let talentFunds: TalentFundsClient

        public init(_ channel: any Channel) {
            self.honours = HonoursClient(channel)
            self.nominations = NominationsClient(channel)
            self.objections = ObjectionsClient(channel)
            self.rounds = RoundsClient(channel)
            self.talentFunds = TalentFundsClient(channel)
        }
    }
}
