// Written by Protos/generate.sh from liaoning/skills/competition/v1/result.proto. Do not edit.
// swift-format-ignore-file

public import RPC

/// The methods of `liaoning.skills.competition.v1.Results`.
public enum ResultsMethods {
    /// Shows the standings that would be published now, with ties and WorldSkills scale. Changes nothing.
    public static let previewResults = Method<PreviewResultsRequest, EventResults>(
        service: "liaoning.skills.competition.v1.Results", name: "PreviewResults", kind: .unary,
        access: AccessRule(roles: [.province, .cityBureau, .enterprise, .institution, .auditor]),
        reasons: ["EVENT_NOT_FOUND", "NOBODY_COMPETED", "MARK_SHEETS_NOT_LOCKED", "FIGURE_MISSING", "POLICY_BOOK_NOT_LOADED"],
        http: [HTTPRoute(.get, "/v1/competition-events/{event_id}/results:preview", body: nil)])

    /// Publishes the results of an event; from then on they are immutable.
    public static let publishResults = Method<PublishResultsRequest, EventResults>(
        service: "liaoning.skills.competition.v1.Results", name: "PublishResults", kind: .unary,
        access: AccessRule(roles: [.province, .cityBureau, .enterprise, .institution]),
        reasons: ["EVENT_NOT_FOUND", "RESULTS_ALREADY_PUBLISHED", "CONTEST_NOT_OVER", "NOBODY_COMPETED", "MARK_SHEETS_NOT_LOCKED", "FIGURE_MISSING", "POLICY_BOOK_NOT_LOADED"],
        http: [HTTPRoute(.post, "/v1/competition-events/{event_id}/results:publish", body: "*")])

    /// Corrects published results after a granted appeal: a new version, the old one stays readable.
    ///
    /// ENTRY_NOT_FOUND: one of the marks is of nobody in the results. APPEAL_NOT_GRANTED: it was not, or corrected results before.
    public static let correctResults = Method<CorrectResultsRequest, EventResults>(
        service: "liaoning.skills.competition.v1.Results", name: "CorrectResults", kind: .unary,
        access: AccessRule(roles: [.province, .cityBureau]),
        reasons: ["EVENT_NOT_FOUND", "RESULTS_NOT_PUBLISHED", "APPEAL_NOT_FOUND", "APPEAL_NOT_GRANTED", "ENTRY_NOT_FOUND", "RESULTS_ALREADY_PUBLISHED", "FIGURE_MISSING", "POLICY_BOOK_NOT_LOADED"],
        http: [HTTPRoute(.post, "/v1/competition-events/{event_id}/results:correct", body: "*")])

    /// Gives the published results of an event, the latest version unless one is asked for.
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
    public static let all: [any MethodDescriptor] = [previewResults, publishResults, correctResults, getResults, listPersonResults]
}

public protocol ResultsHandlers: Sendable {
    /// Shows the standings that would be published now, with ties and WorldSkills scale. Changes nothing.
    func previewResults(_ request: PreviewResultsRequest.Checked, _ call: Call) async throws -> EventResults

    /// Publishes the results of an event; from then on they are immutable.
    func publishResults(_ request: PublishResultsRequest.Checked, _ call: Call) async throws -> EventResults

    /// Corrects published results after a granted appeal: a new version, the old one stays readable.
    ///
    /// ENTRY_NOT_FOUND: one of the marks is of nobody in the results. APPEAL_NOT_GRANTED: it was not, or corrected results before.
    func correctResults(_ request: CorrectResultsRequest.Checked, _ call: Call) async throws -> EventResults

    /// Gives the published results of an event, the latest version unless one is asked for.
    func getResults(_ request: GetResultsRequest.Checked, _ call: Call) async throws -> EventResults

    /// Lists a person's published results, newest first, for the passport and for evidence.
    func listPersonResults(_ request: ListPersonResultsRequest.Checked, _ call: Call) async throws -> ListPersonResultsResponse
}

extension Router {
    /// Lets `handlers` answer the methods of `liaoning.skills.competition.v1.Results`.
    public mutating func register(results handlers: some ResultsHandlers) {
        register(ResultsMethods.previewResults, checked: { try await handlers.previewResults($0, $1) })
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

    /// Publishes the results of an event; from then on they are immutable.
    public func publishResults(_ request: PublishResultsRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> EventResults {
        try await channel.unary(ResultsMethods.publishResults, request, options)
    }

    /// Corrects published results after a granted appeal: a new version, the old one stays readable.
    ///
    /// ENTRY_NOT_FOUND: one of the marks is of nobody in the results. APPEAL_NOT_GRANTED: it was not, or corrected results before.
    public func correctResults(_ request: CorrectResultsRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> EventResults {
        try await channel.unary(ResultsMethods.correctResults, request, options)
    }

    /// Gives the published results of an event, the latest version unless one is asked for.
    public func getResults(_ request: GetResultsRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> EventResults {
        try await channel.unary(ResultsMethods.getResults, request, options)
    }

    /// Lists a person's published results, newest first, for the passport and for evidence.
    public func listPersonResults(_ request: ListPersonResultsRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> ListPersonResultsResponse {
        try await channel.unary(ResultsMethods.listPersonResults, request, options)
    }
}
