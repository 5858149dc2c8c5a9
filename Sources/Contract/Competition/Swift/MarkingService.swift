// Written by Protos/generate.sh from liaoning/skills/competition/v1/marking.proto. Do not edit.
// swift-format-ignore-file

public import RPC

/// The methods of `liaoning.skills.competition.v1.Marking`.
public enum MarkingMethods {
    /// Sets the marking scheme of an event: criteria and their aspects, 100 marks in all. A later call replaces it until
    /// the first mark is given.
    ///
    /// Errors: NOT_FOUND, no such event. INVALID_ARGUMENT, the marks do not add up to 100 or an aspect is malformed.
    /// FAILED_PRECONDITION, marks were given.
    public static let setMarkingScheme = Method<SetMarkingSchemeRequest, MarkingScheme>(
        service: "liaoning.skills.competition.v1.Marking", name: "SetMarkingScheme", kind: .unary,
        access: AccessRule(roles: [.province, .cityBureau, .enterprise, .institution]),
        http: [HTTPRoute(.put, "/v1/competition-events/{event_id}/marking-scheme", body: "*")])

    /// Errors: NOT_FOUND, no such event, or it has no scheme yet.
    public static let getMarkingScheme = Method<GetMarkingSchemeRequest, MarkingScheme>(
        service: "liaoning.skills.competition.v1.Marking", name: "GetMarkingScheme", kind: .unary,
        access: AccessRule(roles: [.public]),
        http: [HTTPRoute(.get, "/v1/competition-events/{event_id}/marking-scheme", body: nil)])

    /// Appoints a judge (裁判) for an event, with the competitors and units in which the judge declares an interest.
    ///
    /// Errors: NOT_FOUND, no such event or person. ALREADY_EXISTS, appointed before. FAILED_PRECONDITION, the judge
    /// competes in the event.
    public static let appointJudge = Method<AppointJudgeRequest, Judge>(
        service: "liaoning.skills.competition.v1.Marking", name: "AppointJudge", kind: .unary,
        access: AccessRule(roles: [.province, .cityBureau, .enterprise, .institution]),
        http: [HTTPRoute(.post, "/v1/competition-events/{event_id}/judges", body: "*")])

    /// Enters one judge's marks on one competitor's sheet.
    ///
    /// Errors: NOT_FOUND, no such entry, judge or aspect. INVALID_ARGUMENT, a mark out of range. FAILED_PRECONDITION, the
    /// contest has not begun, the sheet is locked, the judge declared an interest, or the event has no scheme.
    public static let enterMarks = Method<EnterMarksRequest, MarkSheet>(
        service: "liaoning.skills.competition.v1.Marking", name: "EnterMarks", kind: .unary,
        access: AccessRule(roles: [.province, .cityBureau, .enterprise, .institution]),
        http: [HTTPRoute(.post, "/v1/entries/{entry_id}/marks", body: "*")])

    /// Errors: NOT_FOUND, no such entry.
    public static let getMarkSheet = Method<GetMarkSheetRequest, MarkSheet>(
        service: "liaoning.skills.competition.v1.Marking", name: "GetMarkSheet", kind: .unary,
        access: AccessRule(roles: [.province, .cityBureau, .enterprise, .institution, .auditor]),
        http: [HTTPRoute(.get, "/v1/entries/{entry_id}/mark-sheet", body: nil)])

    /// Locks a competitor's mark sheet: it is complete, its anomalies are settled, nobody changes it any more.
    ///
    /// Errors: NOT_FOUND, no such entry. FAILED_PRECONDITION, with every refusal: aspects without marks, too few judges,
    /// judgement scores more than one apart.
    public static let lockMarkSheet = Method<LockMarkSheetRequest, MarkSheet>(
        service: "liaoning.skills.competition.v1.Marking", name: "LockMarkSheet", kind: .unary,
        access: AccessRule(roles: [.province, .cityBureau, .enterprise, .institution]),
        http: [HTTPRoute(.post, "/v1/entries/{entry_id}/mark-sheet:lock", body: "*")])

    /// All of them, in the contract's order.
    public static let all: [any MethodDescriptor] = [setMarkingScheme, getMarkingScheme, appointJudge, enterMarks, getMarkSheet, lockMarkSheet]
}

public protocol MarkingHandlers: Sendable {
    /// Sets the marking scheme of an event: criteria and their aspects, 100 marks in all. A later call replaces it until
    /// the first mark is given.
    ///
    /// Errors: NOT_FOUND, no such event. INVALID_ARGUMENT, the marks do not add up to 100 or an aspect is malformed.
    /// FAILED_PRECONDITION, marks were given.
    func setMarkingScheme(_ request: SetMarkingSchemeRequest, _ call: Call) async throws -> MarkingScheme

    /// Errors: NOT_FOUND, no such event, or it has no scheme yet.
    func getMarkingScheme(_ request: GetMarkingSchemeRequest, _ call: Call) async throws -> MarkingScheme

    /// Appoints a judge (裁判) for an event, with the competitors and units in which the judge declares an interest.
    ///
    /// Errors: NOT_FOUND, no such event or person. ALREADY_EXISTS, appointed before. FAILED_PRECONDITION, the judge
    /// competes in the event.
    func appointJudge(_ request: AppointJudgeRequest, _ call: Call) async throws -> Judge

    /// Enters one judge's marks on one competitor's sheet.
    ///
    /// Errors: NOT_FOUND, no such entry, judge or aspect. INVALID_ARGUMENT, a mark out of range. FAILED_PRECONDITION, the
    /// contest has not begun, the sheet is locked, the judge declared an interest, or the event has no scheme.
    func enterMarks(_ request: EnterMarksRequest, _ call: Call) async throws -> MarkSheet

    /// Errors: NOT_FOUND, no such entry.
    func getMarkSheet(_ request: GetMarkSheetRequest, _ call: Call) async throws -> MarkSheet

    /// Locks a competitor's mark sheet: it is complete, its anomalies are settled, nobody changes it any more.
    ///
    /// Errors: NOT_FOUND, no such entry. FAILED_PRECONDITION, with every refusal: aspects without marks, too few judges,
    /// judgement scores more than one apart.
    func lockMarkSheet(_ request: LockMarkSheetRequest, _ call: Call) async throws -> MarkSheet
}

extension Router {
    /// Lets `handlers` answer the methods of `liaoning.skills.competition.v1.Marking`.
    public mutating func register(marking handlers: some MarkingHandlers) {
        register(MarkingMethods.setMarkingScheme, unary: { try await handlers.setMarkingScheme($0, $1) })
        register(MarkingMethods.getMarkingScheme, unary: { try await handlers.getMarkingScheme($0, $1) })
        register(MarkingMethods.appointJudge, unary: { try await handlers.appointJudge($0, $1) })
        register(MarkingMethods.enterMarks, unary: { try await handlers.enterMarks($0, $1) })
        register(MarkingMethods.getMarkSheet, unary: { try await handlers.getMarkSheet($0, $1) })
        register(MarkingMethods.lockMarkSheet, unary: { try await handlers.lockMarkSheet($0, $1) })
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
    ///
    /// Errors: NOT_FOUND, no such event. INVALID_ARGUMENT, the marks do not add up to 100 or an aspect is malformed.
    /// FAILED_PRECONDITION, marks were given.
    public func setMarkingScheme(_ request: SetMarkingSchemeRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> MarkingScheme {
        try await channel.unary(MarkingMethods.setMarkingScheme, request, options)
    }

    /// Errors: NOT_FOUND, no such event, or it has no scheme yet.
    public func getMarkingScheme(_ request: GetMarkingSchemeRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> MarkingScheme {
        try await channel.unary(MarkingMethods.getMarkingScheme, request, options)
    }

    /// Appoints a judge (裁判) for an event, with the competitors and units in which the judge declares an interest.
    ///
    /// Errors: NOT_FOUND, no such event or person. ALREADY_EXISTS, appointed before. FAILED_PRECONDITION, the judge
    /// competes in the event.
    public func appointJudge(_ request: AppointJudgeRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Judge {
        try await channel.unary(MarkingMethods.appointJudge, request, options)
    }

    /// Enters one judge's marks on one competitor's sheet.
    ///
    /// Errors: NOT_FOUND, no such entry, judge or aspect. INVALID_ARGUMENT, a mark out of range. FAILED_PRECONDITION, the
    /// contest has not begun, the sheet is locked, the judge declared an interest, or the event has no scheme.
    public func enterMarks(_ request: EnterMarksRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> MarkSheet {
        try await channel.unary(MarkingMethods.enterMarks, request, options)
    }

    /// Errors: NOT_FOUND, no such entry.
    public func getMarkSheet(_ request: GetMarkSheetRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> MarkSheet {
        try await channel.unary(MarkingMethods.getMarkSheet, request, options)
    }

    /// Locks a competitor's mark sheet: it is complete, its anomalies are settled, nobody changes it any more.
    ///
    /// Errors: NOT_FOUND, no such entry. FAILED_PRECONDITION, with every refusal: aspects without marks, too few judges,
    /// judgement scores more than one apart.
    public func lockMarkSheet(_ request: LockMarkSheetRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> MarkSheet {
        try await channel.unary(MarkingMethods.lockMarkSheet, request, options)
    }
}
