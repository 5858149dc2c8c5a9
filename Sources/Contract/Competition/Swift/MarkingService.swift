// Written by Protos/generate.sh from liaoning/skills/competition/v1/marking.proto. Do not edit.
// swift-format-ignore-file

public import RPC

/// The methods of `liaoning.skills.competition.v1.Marking`.
public enum MarkingMethods {
    /// Sets the marking scheme of an event: criteria and their aspects, 100 marks in all. A later call replaces it until
    /// the first mark is given.
    public static let setMarkingScheme = Method<SetMarkingSchemeRequest, MarkingScheme>(
        service: "liaoning.skills.competition.v1.Marking", name: "SetMarkingScheme", kind: .unary,
        access: AccessRule(roles: [.province, .cityBureau, .enterprise, .institution]),
        reasons: ["EVENT_NOT_FOUND", "MARKING_BEGUN"],
        http: [HTTPRoute(.put, "/v1/competition-events/{event_id}/marking-scheme", body: "*")])

    /// Gives an event's marking scheme.
    public static let getMarkingScheme = Method<GetMarkingSchemeRequest, MarkingScheme>(
        service: "liaoning.skills.competition.v1.Marking", name: "GetMarkingScheme", kind: .unary,
        access: AccessRule(roles: [.public]),
        reasons: ["MARKING_SCHEME_NOT_FOUND"],
        http: [HTTPRoute(.get, "/v1/competition-events/{event_id}/marking-scheme", body: nil)])

    /// Appoints a judge (裁判) for an event, with the competitors and units in which the judge declares an interest.
    ///
    /// REFUSED: the judge competes in the event.
    public static let appointJudge = Method<AppointJudgeRequest, Judge>(
        service: "liaoning.skills.competition.v1.Marking", name: "AppointJudge", kind: .unary,
        access: AccessRule(roles: [.province, .cityBureau, .enterprise, .institution]),
        reasons: ["EVENT_NOT_FOUND", "PERSON_NOT_FOUND", "JUDGE_ALREADY_APPOINTED", "REFUSED", "PEER_UNAVAILABLE"],
        http: [HTTPRoute(.post, "/v1/competition-events/{event_id}/judges", body: "*")])

    /// Enters one judge's marks on one competitor's sheet.
    ///
    /// REFUSED: the judge declared an interest.
    public static let enterMarks = Method<EnterMarksRequest, MarkSheet>(
        service: "liaoning.skills.competition.v1.Marking", name: "EnterMarks", kind: .unary,
        access: AccessRule(roles: [.province, .cityBureau, .enterprise, .institution]),
        reasons: ["ENTRY_NOT_FOUND", "JUDGE_NOT_FOUND", "ASPECT_NOT_FOUND", "MARK_OUT_OF_RANGE", "CONTEST_NOT_BEGUN", "MARK_SHEET_LOCKED", "ENTRY_WITHDRAWN", "RESULTS_ALREADY_PUBLISHED", "NO_MARKING_SCHEME", "REFUSED", "FIGURE_MISSING", "POLICY_BOOK_NOT_LOADED"],
        http: [HTTPRoute(.post, "/v1/entries/{entry_id}/marks", body: "*")])

    /// Gives a competitor's sheet with what stands in the way of locking it, for the organiser.
    public static let getMarkSheet = Method<GetMarkSheetRequest, MarkSheet>(
        service: "liaoning.skills.competition.v1.Marking", name: "GetMarkSheet", kind: .unary,
        access: AccessRule(roles: [.province, .cityBureau, .enterprise, .institution, .auditor]),
        reasons: ["ENTRY_NOT_FOUND", "NO_MARKING_SCHEME", "FIGURE_MISSING", "POLICY_BOOK_NOT_LOADED"],
        http: [HTTPRoute(.get, "/v1/entries/{entry_id}/mark-sheet", body: nil)])

    /// Locks a competitor's mark sheet: it is complete, its anomalies are settled, nobody changes it any more.
    ///
    /// REFUSED: aspects without marks, too few or too many judges, scores too far apart, measurements that differ.
    public static let lockMarkSheet = Method<LockMarkSheetRequest, MarkSheet>(
        service: "liaoning.skills.competition.v1.Marking", name: "LockMarkSheet", kind: .unary,
        access: AccessRule(roles: [.province, .cityBureau, .enterprise, .institution]),
        reasons: ["ENTRY_NOT_FOUND", "MARK_SHEET_LOCKED", "ENTRY_WITHDRAWN", "NO_MARKING_SCHEME", "REFUSED", "FIGURE_MISSING", "POLICY_BOOK_NOT_LOADED"],
        http: [HTTPRoute(.post, "/v1/entries/{entry_id}/mark-sheet:lock", body: "*")])

    /// All of them, in the contract's order.
    public static let all: [any MethodDescriptor] = [setMarkingScheme, getMarkingScheme, appointJudge, enterMarks, getMarkSheet, lockMarkSheet]
}

public protocol MarkingHandlers: Sendable {
    /// Sets the marking scheme of an event: criteria and their aspects, 100 marks in all. A later call replaces it until
    /// the first mark is given.
    func setMarkingScheme(_ request: SetMarkingSchemeRequest.Checked, _ call: Call) async throws -> MarkingScheme

    /// Gives an event's marking scheme.
    func getMarkingScheme(_ request: GetMarkingSchemeRequest.Checked, _ call: Call) async throws -> MarkingScheme

    /// Appoints a judge (裁判) for an event, with the competitors and units in which the judge declares an interest.
    ///
    /// REFUSED: the judge competes in the event.
    func appointJudge(_ request: AppointJudgeRequest.Checked, _ call: Call) async throws -> Judge

    /// Enters one judge's marks on one competitor's sheet.
    ///
    /// REFUSED: the judge declared an interest.
    func enterMarks(_ request: EnterMarksRequest.Checked, _ call: Call) async throws -> MarkSheet

    /// Gives a competitor's sheet with what stands in the way of locking it, for the organiser.
    func getMarkSheet(_ request: GetMarkSheetRequest.Checked, _ call: Call) async throws -> MarkSheet

    /// Locks a competitor's mark sheet: it is complete, its anomalies are settled, nobody changes it any more.
    ///
    /// REFUSED: aspects without marks, too few or too many judges, scores too far apart, measurements that differ.
    func lockMarkSheet(_ request: LockMarkSheetRequest.Checked, _ call: Call) async throws -> MarkSheet
}

extension Router {
    /// Lets `handlers` answer the methods of `liaoning.skills.competition.v1.Marking`.
    public mutating func register(marking handlers: some MarkingHandlers) {
        register(MarkingMethods.setMarkingScheme, checked: { try await handlers.setMarkingScheme($0, $1) })
        register(MarkingMethods.getMarkingScheme, checked: { try await handlers.getMarkingScheme($0, $1) })
        register(MarkingMethods.appointJudge, checked: { try await handlers.appointJudge($0, $1) })
        register(MarkingMethods.enterMarks, checked: { try await handlers.enterMarks($0, $1) })
        register(MarkingMethods.getMarkSheet, checked: { try await handlers.getMarkSheet($0, $1) })
        register(MarkingMethods.lockMarkSheet, checked: { try await handlers.lockMarkSheet($0, $1) })
    }
}

/// Calls `liaoning.skills.competition.v1.Marking` through a channel.
public struct MarkingClient: Sendable {
    private let channel: any Channel

    public init(_ channel: any Channel) {
        self.channel = channel
    }

    /// Sets the marking scheme of an event: criteria and their aspects, 100 marks in all. A later call replaces it until
    /// the first mark is given.
    public func setMarkingScheme(_ request: SetMarkingSchemeRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> MarkingScheme {
        try await channel.unary(MarkingMethods.setMarkingScheme, request, options)
    }

    /// Gives an event's marking scheme.
    public func getMarkingScheme(_ request: GetMarkingSchemeRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> MarkingScheme {
        try await channel.unary(MarkingMethods.getMarkingScheme, request, options)
    }

    /// Appoints a judge (裁判) for an event, with the competitors and units in which the judge declares an interest.
    ///
    /// REFUSED: the judge competes in the event.
    public func appointJudge(_ request: AppointJudgeRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Judge {
        try await channel.unary(MarkingMethods.appointJudge, request, options)
    }

    /// Enters one judge's marks on one competitor's sheet.
    ///
    /// REFUSED: the judge declared an interest.
    public func enterMarks(_ request: EnterMarksRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> MarkSheet {
        try await channel.unary(MarkingMethods.enterMarks, request, options)
    }

    /// Gives a competitor's sheet with what stands in the way of locking it, for the organiser.
    public func getMarkSheet(_ request: GetMarkSheetRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> MarkSheet {
        try await channel.unary(MarkingMethods.getMarkSheet, request, options)
    }

    /// Locks a competitor's mark sheet: it is complete, its anomalies are settled, nobody changes it any more.
    ///
    /// REFUSED: aspects without marks, too few or too many judges, scores too far apart, measurements that differ.
    public func lockMarkSheet(_ request: LockMarkSheetRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> MarkSheet {
        try await channel.unary(MarkingMethods.lockMarkSheet, request, options)
    }
}
