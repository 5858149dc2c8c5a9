// Written by Protos/generate.sh from liaoning/skills/competition/v1/marking.proto. Do not edit.
// swift-format-ignore-file

public import RPC

/// The methods of `liaoning.skills.competition.v1.Marking`.
public enum MarkingMethods {
    /// Sets the marking scheme of an event: criteria and their aspects, 100 marks in all. A later call replaces it until the first mark is given.
    public static let setMarkingScheme = Method<SetMarkingSchemeRequest, MarkingScheme>(
        service: "liaoning.skills.competition.v1.Marking", name: "SetMarkingScheme", kind: .unary,
        access: AccessRule(roles: [.province, .cityBureau, .enterprise, .institution, .school, .industryAssociation]),
        reasons: ["EVENT_NOT_FOUND", "MARKING_BEGUN", "FIGURE_MISSING", "POLICY_BOOK_NOT_LOADED"],
        http: [HTTPRoute(.put, "/v1/competition-events/{event_id}/marking-scheme", body: "*")])

    /// Gives an event's marking scheme.
    public static let getMarkingScheme = Method<GetMarkingSchemeRequest, MarkingScheme>(
        service: "liaoning.skills.competition.v1.Marking", name: "GetMarkingScheme", kind: .unary,
        access: AccessRule(roles: [.public]),
        reasons: ["MARKING_SCHEME_NOT_FOUND"],
        http: [HTTPRoute(.get, "/v1/competition-events/{event_id}/marking-scheme", body: nil)])

    /// Lists the stations of an event that the calling judge marks, by code, without those of competitors in whom the judge has an interest.
    public static let listStations = Method<ListStationsRequest, ListStationsResponse>(
        service: "liaoning.skills.competition.v1.Marking", name: "ListStations", kind: .unary,
        access: AccessRule(roles: [.judge]),
        reasons: ["EVENT_NOT_FOUND"],
        http: [HTTPRoute(.get, "/v1/competition-events/{event_id}/stations", body: nil)])

    /// Enters the calling judge's own marks on a station's sheet. A mark given again for the same aspect replaces the judge's earlier one, and
    /// what the judge signed is to be signed again.
    ///
    /// REFUSED: the judge declared an interest, or is dismissed.
    public static let enterMarks = Method<EnterMarksRequest, JudgeSheet>(
        service: "liaoning.skills.competition.v1.Marking", name: "EnterMarks", kind: .unary,
        access: AccessRule(roles: [.judge]),
        reasons: ["EVENT_NOT_FOUND", "STATION_NOT_FOUND", "ASPECT_NOT_FOUND", "MARK_OUT_OF_RANGE", "MARK_BLANK", "CONTEST_NOT_BEGUN", "EVENT_CANCELLED", "MARK_SHEET_LOCKED", "ENTRY_OUT", "RESULTS_ALREADY_PUBLISHED", "NO_MARKING_SCHEME", "REFUSED"],
        http: [HTTPRoute(.post, "/v1/competition-events/{event_id}/stations/{station_code}/marks", body: "*")])

    /// Gives the calling judge's own marks on a station's sheet.
    public static let getJudgeSheet = Method<GetJudgeSheetRequest, JudgeSheet>(
        service: "liaoning.skills.competition.v1.Marking", name: "GetJudgeSheet", kind: .unary,
        access: AccessRule(roles: [.judge]),
        reasons: ["EVENT_NOT_FOUND", "STATION_NOT_FOUND"],
        http: [HTTPRoute(.get, "/v1/competition-events/{event_id}/stations/{station_code}/judge-sheet", body: nil)])

    /// Signs what the calling judge entered on a station's sheet. A sheet is locked when every judge who marked it has signed.
    public static let signJudgeSheet = Method<SignJudgeSheetRequest, JudgeSheet>(
        service: "liaoning.skills.competition.v1.Marking", name: "SignJudgeSheet", kind: .unary,
        access: AccessRule(roles: [.judge]),
        reasons: ["EVENT_NOT_FOUND", "STATION_NOT_FOUND", "NO_MARKS_TO_SIGN", "MARK_SHEET_LOCKED", "ENTRY_OUT", "REFUSED"],
        http: [HTTPRoute(.post, "/v1/competition-events/{event_id}/stations/{station_code}/judge-sheet:sign", body: "*")])

    /// Takes one judge's mark away from an open sheet, as one that was given too many. Nobody but the judge gives another.
    public static let removeMark = Method<RemoveMarkRequest, MarkSheet>(
        service: "liaoning.skills.competition.v1.Marking", name: "RemoveMark", kind: .unary,
        access: AccessRule(roles: [.province, .cityBureau, .enterprise, .institution, .school, .industryAssociation]),
        reasons: ["ENTRY_NOT_FOUND", "MARK_NOT_FOUND", "MARK_SHEET_LOCKED", "ENTRY_OUT", "NO_MARKING_SCHEME", "FIGURE_MISSING", "POLICY_BOOK_NOT_LOADED"],
        http: [HTTPRoute(.post, "/v1/entries/{entry_id}/marks:remove", body: "*")])

    /// Gives a competitor's sheet with what stands in the way of locking it, for the organiser.
    public static let getMarkSheet = Method<GetMarkSheetRequest, MarkSheet>(
        service: "liaoning.skills.competition.v1.Marking", name: "GetMarkSheet", kind: .unary,
        access: AccessRule(roles: [.province, .cityBureau, .enterprise, .institution, .school, .industryAssociation, .auditor]),
        reasons: ["ENTRY_NOT_FOUND", "NO_MARKING_SCHEME", "FIGURE_MISSING", "POLICY_BOOK_NOT_LOADED"],
        http: [HTTPRoute(.get, "/v1/entries/{entry_id}/mark-sheet", body: nil)])

    /// Locks a competitor's mark sheet: it is complete, signed, its anomalies are settled, nobody changes it any more.
    ///
    /// REFUSED: aspects without marks, too few or too many judges, scores too far apart, measurements that differ, judges who did not sign.
    public static let lockMarkSheet = Method<LockMarkSheetRequest, MarkSheet>(
        service: "liaoning.skills.competition.v1.Marking", name: "LockMarkSheet", kind: .unary,
        access: AccessRule(roles: [.province, .cityBureau, .enterprise, .institution, .school, .industryAssociation]),
        reasons: ["ENTRY_NOT_FOUND", "MARK_SHEET_LOCKED", "ENTRY_OUT", "NO_MARKING_SCHEME", "REFUSED", "FIGURE_MISSING", "POLICY_BOOK_NOT_LOADED"],
        http: [HTTPRoute(.post, "/v1/entries/{entry_id}/mark-sheet:lock", body: "*")])

    /// Asks that a locked sheet is opened again, with the reason. The chief judge confirms it.
    public static let requestReopening = Method<RequestReopeningRequest, MarkSheet>(
        service: "liaoning.skills.competition.v1.Marking", name: "RequestReopening", kind: .unary,
        access: AccessRule(roles: [.province, .cityBureau, .enterprise, .institution, .school, .industryAssociation]),
        reasons: ["ENTRY_NOT_FOUND", "MARK_SHEET_NOT_LOCKED", "RESULTS_ALREADY_PUBLISHED", "REOPENING_REQUESTED", "NO_MARKING_SCHEME", "FIGURE_MISSING", "POLICY_BOOK_NOT_LOADED"],
        http: [HTTPRoute(.post, "/v1/entries/{entry_id}/mark-sheet:requestReopening", body: "*")])

    /// Opens a locked sheet again as it was asked: the second person is the event's chief judge. All who marked it sign again.
    public static let confirmReopening = Method<ConfirmReopeningRequest, JudgeSheet>(
        service: "liaoning.skills.competition.v1.Marking", name: "ConfirmReopening", kind: .unary,
        access: AccessRule(roles: [.judge]),
        reasons: ["EVENT_NOT_FOUND", "STATION_NOT_FOUND", "NOT_CHIEF_JUDGE", "NO_REOPENING_REQUESTED", "RESULTS_ALREADY_PUBLISHED"],
        http: [HTTPRoute(.post, "/v1/competition-events/{event_id}/stations/{station_code}:confirmReopening", body: "*")])

    /// All of them, in the contract's order.
    public static let all: [any MethodDescriptor] = [setMarkingScheme, getMarkingScheme, listStations, enterMarks, getJudgeSheet, signJudgeSheet, removeMark, getMarkSheet, lockMarkSheet, requestReopening, confirmReopening]
}

public protocol MarkingHandlers: Sendable {
    /// Sets the marking scheme of an event: criteria and their aspects, 100 marks in all. A later call replaces it until the first mark is given.
    func setMarkingScheme(_ request: SetMarkingSchemeRequest.Checked, _ call: Call) async throws -> MarkingScheme

    /// Gives an event's marking scheme.
    func getMarkingScheme(_ request: GetMarkingSchemeRequest.Checked, _ call: Call) async throws -> MarkingScheme

    /// Lists the stations of an event that the calling judge marks, by code, without those of competitors in whom the judge has an interest.
    func listStations(_ request: ListStationsRequest.Checked, _ call: Call) async throws -> ListStationsResponse

    /// Enters the calling judge's own marks on a station's sheet. A mark given again for the same aspect replaces the judge's earlier one, and
    /// what the judge signed is to be signed again.
    ///
    /// REFUSED: the judge declared an interest, or is dismissed.
    func enterMarks(_ request: EnterMarksRequest.Checked, _ call: Call) async throws -> JudgeSheet

    /// Gives the calling judge's own marks on a station's sheet.
    func getJudgeSheet(_ request: GetJudgeSheetRequest.Checked, _ call: Call) async throws -> JudgeSheet

    /// Signs what the calling judge entered on a station's sheet. A sheet is locked when every judge who marked it has signed.
    func signJudgeSheet(_ request: SignJudgeSheetRequest.Checked, _ call: Call) async throws -> JudgeSheet

    /// Takes one judge's mark away from an open sheet, as one that was given too many. Nobody but the judge gives another.
    func removeMark(_ request: RemoveMarkRequest.Checked, _ call: Call) async throws -> MarkSheet

    /// Gives a competitor's sheet with what stands in the way of locking it, for the organiser.
    func getMarkSheet(_ request: GetMarkSheetRequest.Checked, _ call: Call) async throws -> MarkSheet

    /// Locks a competitor's mark sheet: it is complete, signed, its anomalies are settled, nobody changes it any more.
    ///
    /// REFUSED: aspects without marks, too few or too many judges, scores too far apart, measurements that differ, judges who did not sign.
    func lockMarkSheet(_ request: LockMarkSheetRequest.Checked, _ call: Call) async throws -> MarkSheet

    /// Asks that a locked sheet is opened again, with the reason. The chief judge confirms it.
    func requestReopening(_ request: RequestReopeningRequest.Checked, _ call: Call) async throws -> MarkSheet

    /// Opens a locked sheet again as it was asked: the second person is the event's chief judge. All who marked it sign again.
    func confirmReopening(_ request: ConfirmReopeningRequest.Checked, _ call: Call) async throws -> JudgeSheet
}

extension Router {
    /// Lets `handlers` answer the methods of `liaoning.skills.competition.v1.Marking`.
    public mutating func register(marking handlers: some MarkingHandlers) {
        register(MarkingMethods.setMarkingScheme, checked: { try await handlers.setMarkingScheme($0, $1) })
        register(MarkingMethods.getMarkingScheme, checked: { try await handlers.getMarkingScheme($0, $1) })
        register(MarkingMethods.listStations, checked: { try await handlers.listStations($0, $1) })
        register(MarkingMethods.enterMarks, checked: { try await handlers.enterMarks($0, $1) })
        register(MarkingMethods.getJudgeSheet, checked: { try await handlers.getJudgeSheet($0, $1) })
        register(MarkingMethods.signJudgeSheet, checked: { try await handlers.signJudgeSheet($0, $1) })
        register(MarkingMethods.removeMark, checked: { try await handlers.removeMark($0, $1) })
        register(MarkingMethods.getMarkSheet, checked: { try await handlers.getMarkSheet($0, $1) })
        register(MarkingMethods.lockMarkSheet, checked: { try await handlers.lockMarkSheet($0, $1) })
        register(MarkingMethods.requestReopening, checked: { try await handlers.requestReopening($0, $1) })
        register(MarkingMethods.confirmReopening, checked: { try await handlers.confirmReopening($0, $1) })
    }
}

/// Calls `liaoning.skills.competition.v1.Marking` through a channel.
public struct MarkingClient: Sendable {
    private let channel: any Channel

    public init(_ channel: any Channel) {
        self.channel = channel
    }

    /// Sets the marking scheme of an event: criteria and their aspects, 100 marks in all. A later call replaces it until the first mark is given.
    public func setMarkingScheme(_ request: SetMarkingSchemeRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> MarkingScheme {
        try await channel.unary(MarkingMethods.setMarkingScheme, request, options)
    }

    /// Gives an event's marking scheme.
    public func getMarkingScheme(_ request: GetMarkingSchemeRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> MarkingScheme {
        try await channel.unary(MarkingMethods.getMarkingScheme, request, options)
    }

    /// Lists the stations of an event that the calling judge marks, by code, without those of competitors in whom the judge has an interest.
    public func listStations(_ request: ListStationsRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> ListStationsResponse {
        try await channel.unary(MarkingMethods.listStations, request, options)
    }

    /// Enters the calling judge's own marks on a station's sheet. A mark given again for the same aspect replaces the judge's earlier one, and
    /// what the judge signed is to be signed again.
    ///
    /// REFUSED: the judge declared an interest, or is dismissed.
    public func enterMarks(_ request: EnterMarksRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> JudgeSheet {
        try await channel.unary(MarkingMethods.enterMarks, request, options)
    }

    /// Gives the calling judge's own marks on a station's sheet.
    public func getJudgeSheet(_ request: GetJudgeSheetRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> JudgeSheet {
        try await channel.unary(MarkingMethods.getJudgeSheet, request, options)
    }

    /// Signs what the calling judge entered on a station's sheet. A sheet is locked when every judge who marked it has signed.
    public func signJudgeSheet(_ request: SignJudgeSheetRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> JudgeSheet {
        try await channel.unary(MarkingMethods.signJudgeSheet, request, options)
    }

    /// Takes one judge's mark away from an open sheet, as one that was given too many. Nobody but the judge gives another.
    public func removeMark(_ request: RemoveMarkRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> MarkSheet {
        try await channel.unary(MarkingMethods.removeMark, request, options)
    }

    /// Gives a competitor's sheet with what stands in the way of locking it, for the organiser.
    public func getMarkSheet(_ request: GetMarkSheetRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> MarkSheet {
        try await channel.unary(MarkingMethods.getMarkSheet, request, options)
    }

    /// Locks a competitor's mark sheet: it is complete, signed, its anomalies are settled, nobody changes it any more.
    ///
    /// REFUSED: aspects without marks, too few or too many judges, scores too far apart, measurements that differ, judges who did not sign.
    public func lockMarkSheet(_ request: LockMarkSheetRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> MarkSheet {
        try await channel.unary(MarkingMethods.lockMarkSheet, request, options)
    }

    /// Asks that a locked sheet is opened again, with the reason. The chief judge confirms it.
    public func requestReopening(_ request: RequestReopeningRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> MarkSheet {
        try await channel.unary(MarkingMethods.requestReopening, request, options)
    }

    /// Opens a locked sheet again as it was asked: the second person is the event's chief judge. All who marked it sign again.
    public func confirmReopening(_ request: ConfirmReopeningRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> JudgeSheet {
        try await channel.unary(MarkingMethods.confirmReopening, request, options)
    }
}
