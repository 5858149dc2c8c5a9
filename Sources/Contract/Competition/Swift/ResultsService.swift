// Written by Protos/generate.sh from liaoning/skills/competition/v1/result.proto. Do not edit.
// swift-format-ignore-file

public import RPC

/// The methods of `liaoning.skills.competition.v1.Results`.
public enum ResultsMethods {
    /// Shows the standings that would be published now, with ties and WorldSkills scale. Changes nothing.
    public static let previewResults = Method<PreviewResultsRequest, EventResults>(
        service: "liaoning.skills.competition.v1.Results", name: "PreviewResults", kind: .unary,
        access: AccessRule(roles: [.province, .cityBureau, .enterprise, .institution, .school, .industryAssociation, .auditor]),
        reasons: ["EVENT_NOT_FOUND", "NOBODY_COMPETED", "MARK_SHEETS_NOT_LOCKED", "FIGURE_MISSING", "POLICY_BOOK_NOT_LOADED"],
        http: [HTTPRoute(.get, "/v1/competition-events/{event_id}/results:preview", body: nil)])

    /// Announces an event's provisional results at the end of the contest (公示). Appeals may be filed from then on.
    public static let announceResults = Method<AnnounceResultsRequest, EventResults>(
        service: "liaoning.skills.competition.v1.Results", name: "AnnounceResults", kind: .unary,
        access: AccessRule(roles: [.province, .cityBureau, .enterprise, .institution, .school, .industryAssociation]),
        reasons: ["EVENT_NOT_FOUND", "EVENT_CANCELLED", "RESULTS_ALREADY_PUBLISHED", "SCOREBOARD_FROZEN", "CONTEST_NOT_OVER", "NOBODY_COMPETED", "MARK_SHEETS_NOT_LOCKED", "FIGURE_MISSING", "POLICY_BOOK_NOT_LOADED"],
        http: [HTTPRoute(.post, "/v1/competition-events/{event_id}/results:announce", body: "*")])

    /// Publishes the announced results as final once their publicity is over, nothing is open, and a second computation from the marks agrees.
    /// From then on they are immutable, and what follows from places follows from them.
    ///
    /// RESULTS_NOT_CONFIRMED: the second computation found something else.
    public static let publishResults = Method<PublishResultsRequest, EventResults>(
        service: "liaoning.skills.competition.v1.Results", name: "PublishResults", kind: .unary,
        access: AccessRule(roles: [.province, .cityBureau, .enterprise, .institution, .school, .industryAssociation]),
        reasons: ["EVENT_NOT_FOUND", "EVENT_CANCELLED", "RESULTS_ALREADY_PUBLISHED", "RESULTS_NOT_ANNOUNCED", "PUBLICITY_NOT_OVER", "APPEALS_OPEN", "MARK_SHEETS_NOT_LOCKED", "RESULTS_NOT_CONFIRMED", "FIGURE_MISSING", "POLICY_BOOK_NOT_LOADED"],
        http: [HTTPRoute(.post, "/v1/competition-events/{event_id}/results:publish", body: "*")])

    /// Corrects announced or published results ex officio, with its reason: a new version, the old one stays readable. (A granted appeal corrects
    /// by DecideAppeal.) A correction sets what aspects give, so that sheet and result say the same and ties are broken as before; or it
    /// disqualifies.
    ///
    /// ENTRY_NOT_FOUND: one of the corrections is of nobody in the results.
    public static let correctResults = Method<CorrectResultsRequest, EventResults>(
        service: "liaoning.skills.competition.v1.Results", name: "CorrectResults", kind: .unary,
        access: AccessRule(roles: [.province, .cityBureau]),
        reasons: ["EVENT_NOT_FOUND", "RESULTS_NOT_PUBLISHED", "NOTHING_CORRECTED", "ENTRY_NOT_FOUND", "ENTRY_OUT", "ASPECT_NOT_FOUND", "MARK_OUT_OF_RANGE", "NOBODY_COMPETED", "RESULTS_NOT_CONFIRMED", "RESULTS_ALREADY_PUBLISHED", "FIGURE_MISSING", "POLICY_BOOK_NOT_LOADED"],
        http: [HTTPRoute(.post, "/v1/competition-events/{event_id}/results:correct", body: "*")])

    /// Gives the announced or published results of an event, the latest version unless one is asked for. Ids of persons and entries are shown to
    /// the organiser, the province, auditors and services only.
    public static let getResults = Method<GetResultsRequest, EventResults>(
        service: "liaoning.skills.competition.v1.Results", name: "GetResults", kind: .unary,
        access: AccessRule(roles: [.public]),
        reasons: ["RESULTS_NOT_PUBLISHED"],
        http: [HTTPRoute(.get, "/v1/competition-events/{event_id}/results", body: nil)])

    /// Lists a person's published results, newest first, for the passport and for evidence.
    public static let listPersonResults = Method<ListPersonResultsRequest, ListPersonResultsResponse>(
        service: "liaoning.skills.competition.v1.Results", name: "ListPersonResults", kind: .unary,
        access: AccessRule(roles: [.worker, .province, .auditor, .service], services: ["awards", "gateway"]),
        scope: { request in RequestScope(person: request.personID) },
        http: [HTTPRoute(.get, "/v1/persons/{person_id}/competition-results", body: nil)])

    /// All of them, in the contract's order.
    public static let all: [any MethodDescriptor] = [previewResults, announceResults, publishResults, correctResults, getResults, listPersonResults]
}

public protocol ResultsHandlers: Sendable {
    /// Shows the standings that would be published now, with ties and WorldSkills scale. Changes nothing.
    func previewResults(_ request: PreviewResultsRequest.Checked, _ call: Call) async throws -> EventResults

    /// Announces an event's provisional results at the end of the contest (公示). Appeals may be filed from then on.
    func announceResults(_ request: AnnounceResultsRequest.Checked, _ call: Call) async throws -> EventResults

    /// Publishes the announced results as final once their publicity is over, nothing is open, and a second computation from the marks agrees.
    /// From then on they are immutable, and what follows from places follows from them.
    ///
    /// RESULTS_NOT_CONFIRMED: the second computation found something else.
    func publishResults(_ request: PublishResultsRequest.Checked, _ call: Call) async throws -> EventResults

    /// Corrects announced or published results ex officio, with its reason: a new version, the old one stays readable. (A granted appeal corrects
    /// by DecideAppeal.) A correction sets what aspects give, so that sheet and result say the same and ties are broken as before; or it
    /// disqualifies.
    ///
    /// ENTRY_NOT_FOUND: one of the corrections is of nobody in the results.
    func correctResults(_ request: CorrectResultsRequest.Checked, _ call: Call) async throws -> EventResults

    /// Gives the announced or published results of an event, the latest version unless one is asked for. Ids of persons and entries are shown to
    /// the organiser, the province, auditors and services only.
    func getResults(_ request: GetResultsRequest.Checked, _ call: Call) async throws -> EventResults

    /// Lists a person's published results, newest first, for the passport and for evidence.
    func listPersonResults(_ request: ListPersonResultsRequest.Checked, _ call: Call) async throws -> ListPersonResultsResponse
}

extension Router {
    /// Lets `handlers` answer the methods of `liaoning.skills.competition.v1.Results`.
    public mutating func register(results handlers: some ResultsHandlers) {
        register(ResultsMethods.previewResults, checked: { try await handlers.previewResults($0, $1) })
        register(ResultsMethods.announceResults, checked: { try await handlers.announceResults($0, $1) })
        register(ResultsMethods.publishResults, checked: { try await handlers.publishResults($0, $1) })
        register(ResultsMethods.correctResults, checked: { try await handlers.correctResults($0, $1) })
        register(ResultsMethods.getResults, checked: { try await handlers.getResults($0, $1) })
        register(ResultsMethods.listPersonResults, checked: { try await handlers.listPersonResults($0, $1) })
    }
}

/// Calls `liaoning.skills.competition.v1.Results` through a channel.
public struct ResultsClient: Sendable {
    private let channel: any Channel

    public init(_ channel: any Channel) {
        self.channel = channel
    }

    /// Shows the standings that would be published now, with ties and WorldSkills scale. Changes nothing.
    public func previewResults(_ request: PreviewResultsRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> EventResults {
        try await channel.unary(ResultsMethods.previewResults, request, options)
    }

    /// Announces an event's provisional results at the end of the contest (公示). Appeals may be filed from then on.
    public func announceResults(_ request: AnnounceResultsRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> EventResults {
        try await channel.unary(ResultsMethods.announceResults, request, options)
    }

    /// Publishes the announced results as final once their publicity is over, nothing is open, and a second computation from the marks agrees.
    /// From then on they are immutable, and what follows from places follows from them.
    ///
    /// RESULTS_NOT_CONFIRMED: the second computation found something else.
    public func publishResults(_ request: PublishResultsRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> EventResults {
        try await channel.unary(ResultsMethods.publishResults, request, options)
    }

    /// Corrects announced or published results ex officio, with its reason: a new version, the old one stays readable. (A granted appeal corrects
    /// by DecideAppeal.) A correction sets what aspects give, so that sheet and result say the same and ties are broken as before; or it
    /// disqualifies.
    ///
    /// ENTRY_NOT_FOUND: one of the corrections is of nobody in the results.
    public func correctResults(_ request: CorrectResultsRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> EventResults {
        try await channel.unary(ResultsMethods.correctResults, request, options)
    }

    /// Gives the announced or published results of an event, the latest version unless one is asked for. Ids of persons and entries are shown to
    /// the organiser, the province, auditors and services only.
    public func getResults(_ request: GetResultsRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> EventResults {
        try await channel.unary(ResultsMethods.getResults, request, options)
    }

    /// Lists a person's published results, newest first, for the passport and for evidence.
    public func listPersonResults(_ request: ListPersonResultsRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> ListPersonResultsResponse {
        try await channel.unary(ResultsMethods.listPersonResults, request, options)
    }
}
