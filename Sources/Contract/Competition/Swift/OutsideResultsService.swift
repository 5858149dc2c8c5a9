// Written by Protos/generate.sh from liaoning/skills/competition/v1/outside_result.proto. Do not edit.
// swift-format-ignore-file

public import RPC

/// The methods of `liaoning.skills.competition.v1.OutsideResults`.
public enum OutsideResultsMethods {
    /// Files a place with the document that proves it. It counts once it is examined.
    ///
    /// OUTSIDE_RESULT_FILED: the person's place in this event of this competition is filed and not rejected.
    /// REFUSED: the tier is one that is held here, or the contest has not ended.
    public static let fileOutsideResult = Method<FileOutsideResultRequest, OutsideResult>(
        service: "liaoning.skills.competition.v1.OutsideResults", name: "FileOutsideResult", kind: .unary,
        access: AccessRule(roles: [.worker, .cityBureau, .province]),
        scope: { request in RequestScope(region: request.regionCode, person: request.personID) },
        reasons: ["PERSON_NOT_FOUND", "OCCUPATION_NOT_FOUND", "OUTSIDE_RESULT_FILED", "REFUSED", "PEER_UNAVAILABLE"],
        http: [HTTPRoute(.post, "/v1/outside-results", body: "*")])

    /// Examines a filed place: accepted it counts like a final result, and is told as one ("results.published"). Somebody else than who filed it
    /// examines it.
    public static let examineOutsideResult = Method<ExamineOutsideResultRequest, OutsideResult>(
        service: "liaoning.skills.competition.v1.OutsideResults", name: "ExamineOutsideResult", kind: .unary,
        access: AccessRule(roles: [.province]),
        reasons: ["OUTSIDE_RESULT_NOT_FOUND", "OUTSIDE_RESULT_EXAMINED", "SECOND_PERSON_NEEDED"],
        http: [HTTPRoute(.post, "/v1/outside-results/{outside_result_id}:examine", body: "*")])

    /// Takes an accepted place back, when it turns out to be wrong or is taken away by who held the competition. What followed is taken back by
    /// "results.corrected".
    public static let revokeOutsideResult = Method<RevokeOutsideResultRequest, OutsideResult>(
        service: "liaoning.skills.competition.v1.OutsideResults", name: "RevokeOutsideResult", kind: .unary,
        access: AccessRule(roles: [.province]),
        reasons: ["OUTSIDE_RESULT_NOT_FOUND", "OUTSIDE_RESULT_NOT_ACCEPTED"],
        http: [HTTPRoute(.post, "/v1/outside-results/{outside_result_id}:revoke", body: "*")])

    /// Gives a filed place.
    public static let getOutsideResult = Method<GetOutsideResultRequest, OutsideResult>(
        service: "liaoning.skills.competition.v1.OutsideResults", name: "GetOutsideResult", kind: .unary,
        access: AccessRule(roles: [.worker, .cityBureau, .province, .auditor]),
        reasons: ["OUTSIDE_RESULT_NOT_FOUND"],
        http: [HTTPRoute(.get, "/v1/outside-results/{outside_result_id}", body: nil)])

    /// Lists filed places, newest first.
    public static let listOutsideResults = Method<ListOutsideResultsRequest, ListOutsideResultsResponse>(
        service: "liaoning.skills.competition.v1.OutsideResults", name: "ListOutsideResults", kind: .unary,
        access: AccessRule(roles: [.worker, .cityBureau, .province, .auditor]),
        scope: { request in RequestScope(region: request.regionCode, person: request.personID) },
        http: [HTTPRoute(.get, "/v1/outside-results", body: nil)])

    /// All of them, in the contract's order.
    public static let all: [any MethodDescriptor] = [fileOutsideResult, examineOutsideResult, revokeOutsideResult, getOutsideResult, listOutsideResults]
}

public protocol OutsideResultsHandlers: Sendable {
    /// Files a place with the document that proves it. It counts once it is examined.
    ///
    /// OUTSIDE_RESULT_FILED: the person's place in this event of this competition is filed and not rejected.
    /// REFUSED: the tier is one that is held here, or the contest has not ended.
    func fileOutsideResult(_ request: FileOutsideResultRequest.Checked, _ call: Call) async throws -> OutsideResult

    /// Examines a filed place: accepted it counts like a final result, and is told as one ("results.published"). Somebody else than who filed it
    /// examines it.
    func examineOutsideResult(_ request: ExamineOutsideResultRequest.Checked, _ call: Call) async throws -> OutsideResult

    /// Takes an accepted place back, when it turns out to be wrong or is taken away by who held the competition. What followed is taken back by
    /// "results.corrected".
    func revokeOutsideResult(_ request: RevokeOutsideResultRequest.Checked, _ call: Call) async throws -> OutsideResult

    /// Gives a filed place.
    func getOutsideResult(_ request: GetOutsideResultRequest.Checked, _ call: Call) async throws -> OutsideResult

    /// Lists filed places, newest first.
    func listOutsideResults(_ request: ListOutsideResultsRequest.Checked, _ call: Call) async throws -> ListOutsideResultsResponse
}

extension Router {
    /// Lets `handlers` answer the methods of `liaoning.skills.competition.v1.OutsideResults`.
    public mutating func register(outsideResults handlers: some OutsideResultsHandlers) {
        register(OutsideResultsMethods.fileOutsideResult, checked: { try await handlers.fileOutsideResult($0, $1) })
        register(OutsideResultsMethods.examineOutsideResult, checked: { try await handlers.examineOutsideResult($0, $1) })
        register(OutsideResultsMethods.revokeOutsideResult, checked: { try await handlers.revokeOutsideResult($0, $1) })
        register(OutsideResultsMethods.getOutsideResult, checked: { try await handlers.getOutsideResult($0, $1) })
        register(OutsideResultsMethods.listOutsideResults, checked: { try await handlers.listOutsideResults($0, $1) })
    }
}

/// Calls `liaoning.skills.competition.v1.OutsideResults` through a channel.
public struct OutsideResultsClient: Sendable {
    private let channel: any Channel

    public init(_ channel: any Channel) {
        self.channel = channel
    }

    /// Files a place with the document that proves it. It counts once it is examined.
    ///
    /// OUTSIDE_RESULT_FILED: the person's place in this event of this competition is filed and not rejected.
    /// REFUSED: the tier is one that is held here, or the contest has not ended.
    public func fileOutsideResult(_ request: FileOutsideResultRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> OutsideResult {
        try await channel.unary(OutsideResultsMethods.fileOutsideResult, request, options)
    }

    /// Examines a filed place: accepted it counts like a final result, and is told as one ("results.published"). Somebody else than who filed it
    /// examines it.
    public func examineOutsideResult(_ request: ExamineOutsideResultRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> OutsideResult {
        try await channel.unary(OutsideResultsMethods.examineOutsideResult, request, options)
    }

    /// Takes an accepted place back, when it turns out to be wrong or is taken away by who held the competition. What followed is taken back by
    /// "results.corrected".
    public func revokeOutsideResult(_ request: RevokeOutsideResultRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> OutsideResult {
        try await channel.unary(OutsideResultsMethods.revokeOutsideResult, request, options)
    }

    /// Gives a filed place.
    public func getOutsideResult(_ request: GetOutsideResultRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> OutsideResult {
        try await channel.unary(OutsideResultsMethods.getOutsideResult, request, options)
    }

    /// Lists filed places, newest first.
    public func listOutsideResults(_ request: ListOutsideResultsRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> ListOutsideResultsResponse {
        try await channel.unary(OutsideResultsMethods.listOutsideResults, request, options)
    }
}
