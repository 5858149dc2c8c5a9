// Written by Protos/generate.sh from liaoning/skills/awards/v1/programme.proto. Do not edit.
// swift-format-ignore-file

public import RPC

/// The methods of `liaoning.skills.awards.v1.Programmes`.
public enum ProgrammesMethods {
    /// Defines a programme, or the next revision of one. Rounds that are open keep the revision they were opened with.
    ///
    /// REFUSED: weights that do not add up to 100, a key, channel or criterion twice, a condition that does not fit the subject, an even
    /// panel, or a figure the policy book never had.
    public static let defineProgramme = Method<DefineProgrammeRequest, Programme>(
        service: "liaoning.skills.awards.v1.Programmes", name: "DefineProgramme", kind: .unary,
        access: AccessRule(roles: [.province]),
        reasons: ["REFUSED"],
        http: [HTTPRoute(.post, "/v1/award-programmes", body: "*")])

    /// A programme in its latest revision.
    public static let getProgramme = Method<GetProgrammeRequest, Programme>(
        service: "liaoning.skills.awards.v1.Programmes", name: "GetProgramme", kind: .unary,
        access: AccessRule(roles: [.public]),
        reasons: ["PROGRAMME_NOT_FOUND"],
        http: [HTTPRoute(.get, "/v1/award-programmes/{programme_id}", body: nil)])

    /// Every programme in its latest revision, by id.
    public static let listProgrammes = Method<ListProgrammesRequest, ListProgrammesResponse>(
        service: "liaoning.skills.awards.v1.Programmes", name: "ListProgrammes", kind: .unary,
        access: AccessRule(roles: [.public]),
        http: [HTTPRoute(.get, "/v1/award-programmes", body: nil)])

    /// All of them, in the contract's order.
    public static let all: [any MethodDescriptor] = [defineProgramme, getProgramme, listProgrammes]
}

public protocol ProgrammesHandlers: Sendable {
    /// Defines a programme, or the next revision of one. Rounds that are open keep the revision they were opened with.
    ///
    /// REFUSED: weights that do not add up to 100, a key, channel or criterion twice, a condition that does not fit the subject, an even
    /// panel, or a figure the policy book never had.
    func defineProgramme(_ request: DefineProgrammeRequest.Checked, _ call: Call) async throws -> Programme

    /// A programme in its latest revision.
    func getProgramme(_ request: GetProgrammeRequest.Checked, _ call: Call) async throws -> Programme

    /// Every programme in its latest revision, by id.
    func listProgrammes(_ request: ListProgrammesRequest.Checked, _ call: Call) async throws -> ListProgrammesResponse
}

extension Router {
    /// Lets `handlers` answer the methods of `liaoning.skills.awards.v1.Programmes`.
    public mutating func register(programmes handlers: some ProgrammesHandlers) {
        register(ProgrammesMethods.defineProgramme, checked: { try await handlers.defineProgramme($0, $1) })
        register(ProgrammesMethods.getProgramme, checked: { try await handlers.getProgramme($0, $1) })
        register(ProgrammesMethods.listProgrammes, checked: { try await handlers.listProgrammes($0, $1) })
    }
}

/// Calls `liaoning.skills.awards.v1.Programmes` through a channel.
public struct ProgrammesClient: Sendable {
    private let channel: any Channel

    public init(_ channel: any Channel) {
        self.channel = channel
    }

    /// Defines a programme, or the next revision of one. Rounds that are open keep the revision they were opened with.
    ///
    /// REFUSED: weights that do not add up to 100, a key, channel or criterion twice, a condition that does not fit the subject, an even
    /// panel, or a figure the policy book never had.
    public func defineProgramme(_ request: DefineProgrammeRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Programme {
        try await channel.unary(ProgrammesMethods.defineProgramme, request, options)
    }

    /// A programme in its latest revision.
    public func getProgramme(_ request: GetProgrammeRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Programme {
        try await channel.unary(ProgrammesMethods.getProgramme, request, options)
    }

    /// Every programme in its latest revision, by id.
    public func listProgrammes(_ request: ListProgrammesRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> ListProgrammesResponse {
        try await channel.unary(ProgrammesMethods.listProgrammes, request, options)
    }
}
