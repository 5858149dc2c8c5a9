// Written by Protos/generate.sh from liaoning/skills/competition/v1/appeal.proto. Do not edit.
// swift-format-ignore-file

public import RPC

/// The methods of `liaoning.skills.competition.v1.Appeals`.
public enum AppealsMethods {
    /// Files an appeal against an announced or published result, by a competitor of the event or the delegation for one, as a case: evidence is
    /// attached to it, it can be returned for completion (ReturnCase, CompleteCase) and withdrawn (WithdrawCase), and who filed it is told.
    ///
    /// REFUSED: not announced, the time for appeals is over, or the appellant did not compete in the event.
    public static let fileAppeal = Method<FileAppealRequest, Appeal>(
        service: "liaoning.skills.competition.v1.Appeals", name: "FileAppeal", kind: .unary,
        access: AccessRule(roles: [.worker, .province, .cityBureau, .enterprise, .institution, .school, .industryAssociation]),
        scope: { request in RequestScope(person: request.personID) },
        reasons: ["ENTRY_NOT_FOUND", "ENTRY_OUT", "REFUSED", "FIGURE_MISSING", "POLICY_BOOK_NOT_LOADED"],
        http: [HTTPRoute(.post, "/v1/entries/{entry_id}/appeals", body: "*")])

    /// Gives an appeal, to its appellant, the appellant's delegation and the organiser.
    public static let getAppeal = Method<GetAppealRequest, Appeal>(
        service: "liaoning.skills.competition.v1.Appeals", name: "GetAppeal", kind: .unary,
        access: AccessRule(roles: [.worker, .province, .cityBureau, .enterprise, .institution, .school, .industryAssociation, .auditor]),
        reasons: ["APPEAL_NOT_FOUND"],
        http: [HTTPRoute(.get, "/v1/appeals/{appeal_id}", body: nil)])

    /// Lists an event's appeals, oldest first, for its organiser.
    public static let listAppeals = Method<ListAppealsRequest, ListAppealsResponse>(
        service: "liaoning.skills.competition.v1.Appeals", name: "ListAppeals", kind: .unary,
        access: AccessRule(roles: [.province, .cityBureau, .enterprise, .institution, .school, .industryAssociation, .auditor]),
        reasons: ["EVENT_NOT_FOUND"],
        http: [HTTPRoute(.get, "/v1/competition-events/{event_id}/appeals", body: nil)])

    /// Decides an appeal. A granted one says what is corrected, and the results are corrected in the same transaction: a new version, the old one
    /// stays readable. Who filed it does not decide it.
    ///
    /// NOTHING_CORRECTED: granted without a correction, or rejected with one. REFUSED: it was returned for completion, or the caller filed it or
    /// declared an interest.
    public static let decideAppeal = Method<DecideAppealRequest, Appeal>(
        service: "liaoning.skills.competition.v1.Appeals", name: "DecideAppeal", kind: .unary,
        access: AccessRule(roles: [.province, .cityBureau]),
        reasons: ["APPEAL_NOT_FOUND", "APPEAL_DECIDED", "NOTHING_CORRECTED", "ENTRY_NOT_FOUND", "ENTRY_OUT", "ASPECT_NOT_FOUND", "MARK_OUT_OF_RANGE", "NOBODY_COMPETED", "RESULTS_NOT_CONFIRMED", "RESULTS_ALREADY_PUBLISHED", "RESULTS_NOT_PUBLISHED", "REFUSED", "FIGURE_MISSING", "POLICY_BOOK_NOT_LOADED"],
        http: [HTTPRoute(.post, "/v1/appeals/{appeal_id}:decide", body: "*")])

    /// All of them, in the contract's order.
    public static let all: [any MethodDescriptor] = [fileAppeal, getAppeal, listAppeals, decideAppeal]
}

public protocol AppealsHandlers: Sendable {
    /// Files an appeal against an announced or published result, by a competitor of the event or the delegation for one, as a case: evidence is
    /// attached to it, it can be returned for completion (ReturnCase, CompleteCase) and withdrawn (WithdrawCase), and who filed it is told.
    ///
    /// REFUSED: not announced, the time for appeals is over, or the appellant did not compete in the event.
    func fileAppeal(_ request: FileAppealRequest.Checked, _ call: Call) async throws -> Appeal

    /// Gives an appeal, to its appellant, the appellant's delegation and the organiser.
    func getAppeal(_ request: GetAppealRequest.Checked, _ call: Call) async throws -> Appeal

    /// Lists an event's appeals, oldest first, for its organiser.
    func listAppeals(_ request: ListAppealsRequest.Checked, _ call: Call) async throws -> ListAppealsResponse

    /// Decides an appeal. A granted one says what is corrected, and the results are corrected in the same transaction: a new version, the old one
    /// stays readable. Who filed it does not decide it.
    ///
    /// NOTHING_CORRECTED: granted without a correction, or rejected with one. REFUSED: it was returned for completion, or the caller filed it or
    /// declared an interest.
    func decideAppeal(_ request: DecideAppealRequest.Checked, _ call: Call) async throws -> Appeal
}

extension Router {
    /// Lets `handlers` answer the methods of `liaoning.skills.competition.v1.Appeals`.
    public mutating func register(appeals handlers: some AppealsHandlers) {
        register(AppealsMethods.fileAppeal, checked: { try await handlers.fileAppeal($0, $1) })
        register(AppealsMethods.getAppeal, checked: { try await handlers.getAppeal($0, $1) })
        register(AppealsMethods.listAppeals, checked: { try await handlers.listAppeals($0, $1) })
        register(AppealsMethods.decideAppeal, checked: { try await handlers.decideAppeal($0, $1) })
    }
}

/// Calls `liaoning.skills.competition.v1.Appeals` through a channel.
public struct AppealsClient: Sendable {
    private let channel: any Channel

    public init(_ channel: any Channel) {
        self.channel = channel
    }

    /// Files an appeal against an announced or published result, by a competitor of the event or the delegation for one, as a case: evidence is
    /// attached to it, it can be returned for completion (ReturnCase, CompleteCase) and withdrawn (WithdrawCase), and who filed it is told.
    ///
    /// REFUSED: not announced, the time for appeals is over, or the appellant did not compete in the event.
    public func fileAppeal(_ request: FileAppealRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Appeal {
        try await channel.unary(AppealsMethods.fileAppeal, request, options)
    }

    /// Gives an appeal, to its appellant, the appellant's delegation and the organiser.
    public func getAppeal(_ request: GetAppealRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Appeal {
        try await channel.unary(AppealsMethods.getAppeal, request, options)
    }

    /// Lists an event's appeals, oldest first, for its organiser.
    public func listAppeals(_ request: ListAppealsRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> ListAppealsResponse {
        try await channel.unary(AppealsMethods.listAppeals, request, options)
    }

    /// Decides an appeal. A granted one says what is corrected, and the results are corrected in the same transaction: a new version, the old one
    /// stays readable. Who filed it does not decide it.
    ///
    /// NOTHING_CORRECTED: granted without a correction, or rejected with one. REFUSED: it was returned for completion, or the caller filed it or
    /// declared an interest.
    public func decideAppeal(_ request: DecideAppealRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Appeal {
        try await channel.unary(AppealsMethods.decideAppeal, request, options)
    }
}
