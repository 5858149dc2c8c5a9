// Written by Protos/generate.sh from liaoning/skills/awards/v1/mentorship.proto. Do not edit.
// swift-format-ignore-file

public import RPC

/// The methods of `liaoning.skills.awards.v1.Mentorships`.
public enum MentorshipsMethods {
    /// Records that a mentor takes an apprentice at an organisation.
    ///
    /// REFUSED: one is both, it begins in the future, or they are mentor and apprentice already.
    public static let beginMentorship = Method<BeginMentorshipRequest, Mentorship>(
        service: "liaoning.skills.awards.v1.Mentorships", name: "BeginMentorship", kind: .unary,
        access: AccessRule(roles: [.enterprise, .school, .institution, .cityBureau, .province]),
        scope: { request in RequestScope(region: request.regionCode, organisation: request.creditCode) },
        reasons: ["PERSON_NOT_FOUND", "REFUSED"],
        http: [HTTPRoute(.post, "/v1/mentorships", body: "*")])

    /// Records its end, and what came of it.
    ///
    /// REFUSED: ended before, or a day before its beginning or in the future.
    public static let endMentorship = Method<EndMentorshipRequest, Mentorship>(
        service: "liaoning.skills.awards.v1.Mentorships", name: "EndMentorship", kind: .unary,
        access: AccessRule(roles: [.enterprise, .school, .institution, .cityBureau, .province]),
        reasons: ["MENTORSHIP_NOT_FOUND", "REFUSED"],
        http: [HTTPRoute(.post, "/v1/mentorships/{mentorship_id}:end", body: "*")])

    /// Lists the mentorships of a person as mentor, first begun first.
    public static let listMentorships = Method<ListMentorshipsRequest, ListMentorshipsResponse>(
        service: "liaoning.skills.awards.v1.Mentorships", name: "ListMentorships", kind: .unary,
        access: AccessRule(roles: [.worker, .province, .auditor, .service], services: ["evaluation"]),
        scope: { request in RequestScope(person: request.mentorPersonID) },
        http: [HTTPRoute(.get, "/v1/mentorships", body: nil)])

    /// All of them, in the contract's order.
    public static let all: [any MethodDescriptor] = [beginMentorship, endMentorship, listMentorships]
}

public protocol MentorshipsHandlers: Sendable {
    /// Records that a mentor takes an apprentice at an organisation.
    ///
    /// REFUSED: one is both, it begins in the future, or they are mentor and apprentice already.
    func beginMentorship(_ request: BeginMentorshipRequest.Checked, _ call: Call) async throws -> Mentorship

    /// Records its end, and what came of it.
    ///
    /// REFUSED: ended before, or a day before its beginning or in the future.
    func endMentorship(_ request: EndMentorshipRequest.Checked, _ call: Call) async throws -> Mentorship

    /// Lists the mentorships of a person as mentor, first begun first.
    func listMentorships(_ request: ListMentorshipsRequest.Checked, _ call: Call) async throws -> ListMentorshipsResponse
}

extension Router {
    /// Lets `handlers` answer the methods of `liaoning.skills.awards.v1.Mentorships`.
    public mutating func register(mentorships handlers: some MentorshipsHandlers) {
        register(MentorshipsMethods.beginMentorship, checked: { try await handlers.beginMentorship($0, $1) })
        register(MentorshipsMethods.endMentorship, checked: { try await handlers.endMentorship($0, $1) })
        register(MentorshipsMethods.listMentorships, checked: { try await handlers.listMentorships($0, $1) })
    }
}

/// Calls `liaoning.skills.awards.v1.Mentorships` through a channel.
public struct MentorshipsClient: Sendable {
    private let channel: any Channel

    public init(_ channel: any Channel) {
        self.channel = channel
    }

    /// Records that a mentor takes an apprentice at an organisation.
    ///
    /// REFUSED: one is both, it begins in the future, or they are mentor and apprentice already.
    public func beginMentorship(_ request: BeginMentorshipRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Mentorship {
        try await channel.unary(MentorshipsMethods.beginMentorship, request, options)
    }

    /// Records its end, and what came of it.
    ///
    /// REFUSED: ended before, or a day before its beginning or in the future.
    public func endMentorship(_ request: EndMentorshipRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Mentorship {
        try await channel.unary(MentorshipsMethods.endMentorship, request, options)
    }

    /// Lists the mentorships of a person as mentor, first begun first.
    public func listMentorships(_ request: ListMentorshipsRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> ListMentorshipsResponse {
        try await channel.unary(MentorshipsMethods.listMentorships, request, options)
    }
}
