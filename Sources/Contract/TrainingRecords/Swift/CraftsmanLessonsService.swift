// Written by Protos/generate.sh from liaoning/skills/training_records/v1/craftsman_lesson.proto. Do not edit.
// swift-format-ignore-file

public import RPC

/// The methods of `liaoning.skills.training_records.v1.CraftsmanLessons`.
public enum CraftsmanLessonsMethods {
    /// Records hours that a school held, for all its students or for those who entered in one school year. Change feed:
    /// "craftsman_lesson.recorded".
    ///
    /// REFUSED: held in the future.
    public static let recordCraftsmanLesson = Method<RecordCraftsmanLessonRequest, CraftsmanLesson>(
        service: "liaoning.skills.training_records.v1.CraftsmanLessons", name: "RecordCraftsmanLesson", kind: .unary,
        access: AccessRule(roles: [.school, .cityBureau, .province]),
        scope: { request in RequestScope(organisation: request.schoolCreditCode) },
        reasons: ["TECHNICAL_SCHOOL_NOT_FOUND", "PEER_UNAVAILABLE", "REFUSED"],
        http: [HTTPRoute(.post, "/v1/craftsman-lessons", body: "*")])

    /// Voids what was recorded in error. Change feed: "craftsman_lesson.voided".
    ///
    /// CRAFTSMAN_LESSON_VOIDED: it was voided before.
    public static let voidCraftsmanLesson = Method<VoidCraftsmanLessonRequest, CraftsmanLesson>(
        service: "liaoning.skills.training_records.v1.CraftsmanLessons", name: "VoidCraftsmanLesson", kind: .unary,
        access: AccessRule(roles: [.school, .cityBureau, .province]),
        reasons: ["CRAFTSMAN_LESSON_NOT_FOUND", "CRAFTSMAN_LESSON_VOIDED"],
        http: [HTTPRoute(.post, "/v1/craftsman-lessons/{lesson_id}:void", body: "*")])

    /// Lessons of a school or region, latest recorded first; voided ones too.
    public static let listCraftsmanLessons = Method<ListCraftsmanLessonsRequest, ListCraftsmanLessonsResponse>(
        service: "liaoning.skills.training_records.v1.CraftsmanLessons", name: "ListCraftsmanLessons", kind: .unary,
        access: AccessRule(roles: [.school, .cityBureau, .province, .auditor]),
        scope: { request in RequestScope(region: request.regionCode, organisation: request.schoolCreditCode) },
        http: [HTTPRoute(.get, "/v1/craftsman-lessons", body: nil)])

    /// Years of entry of schools with students in the school year, and the hours each still lacks; those that lack none are left out.
    public static let listCraftsmanShortfalls = Method<ListCraftsmanShortfallsRequest, ListCraftsmanShortfallsResponse>(
        service: "liaoning.skills.training_records.v1.CraftsmanLessons", name: "ListCraftsmanShortfalls", kind: .unary,
        access: AccessRule(roles: [.school, .cityBureau, .province, .auditor]),
        scope: { request in RequestScope(region: request.regionCode, organisation: request.schoolCreditCode) },
        reasons: ["FIGURE_MISSING"],
        http: [HTTPRoute(.get, "/v1/craftsman-lessons:shortfalls", body: nil)])

    /// All of them, in the contract's order.
    public static let all: [any MethodDescriptor] = [recordCraftsmanLesson, voidCraftsmanLesson, listCraftsmanLessons, listCraftsmanShortfalls]
}

public protocol CraftsmanLessonsHandlers: Sendable {
    /// Records hours that a school held, for all its students or for those who entered in one school year. Change feed:
    /// "craftsman_lesson.recorded".
    ///
    /// REFUSED: held in the future.
    func recordCraftsmanLesson(_ request: RecordCraftsmanLessonRequest.Checked, _ call: Call) async throws -> CraftsmanLesson

    /// Voids what was recorded in error. Change feed: "craftsman_lesson.voided".
    ///
    /// CRAFTSMAN_LESSON_VOIDED: it was voided before.
    func voidCraftsmanLesson(_ request: VoidCraftsmanLessonRequest.Checked, _ call: Call) async throws -> CraftsmanLesson

    /// Lessons of a school or region, latest recorded first; voided ones too.
    func listCraftsmanLessons(_ request: ListCraftsmanLessonsRequest.Checked, _ call: Call) async throws -> ListCraftsmanLessonsResponse

    /// Years of entry of schools with students in the school year, and the hours each still lacks; those that lack none are left out.
    func listCraftsmanShortfalls(_ request: ListCraftsmanShortfallsRequest.Checked, _ call: Call) async throws -> ListCraftsmanShortfallsResponse
}

extension Router {
    /// Lets `handlers` answer the methods of `liaoning.skills.training_records.v1.CraftsmanLessons`.
    public mutating func register(craftsmanLessons handlers: some CraftsmanLessonsHandlers) {
        register(CraftsmanLessonsMethods.recordCraftsmanLesson, checked: { try await handlers.recordCraftsmanLesson($0, $1) })
        register(CraftsmanLessonsMethods.voidCraftsmanLesson, checked: { try await handlers.voidCraftsmanLesson($0, $1) })
        register(CraftsmanLessonsMethods.listCraftsmanLessons, checked: { try await handlers.listCraftsmanLessons($0, $1) })
        register(CraftsmanLessonsMethods.listCraftsmanShortfalls, checked: { try await handlers.listCraftsmanShortfalls($0, $1) })
    }
}

/// Calls `liaoning.skills.training_records.v1.CraftsmanLessons` through a channel.
public struct CraftsmanLessonsClient: Sendable {
    private let channel: any Channel

    public init(_ channel: any Channel) {
        self.channel = channel
    }

    /// Records hours that a school held, for all its students or for those who entered in one school year. Change feed:
    /// "craftsman_lesson.recorded".
    ///
    /// REFUSED: held in the future.
    public func recordCraftsmanLesson(_ request: RecordCraftsmanLessonRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> CraftsmanLesson {
        try await channel.unary(CraftsmanLessonsMethods.recordCraftsmanLesson, request, options)
    }

    /// Voids what was recorded in error. Change feed: "craftsman_lesson.voided".
    ///
    /// CRAFTSMAN_LESSON_VOIDED: it was voided before.
    public func voidCraftsmanLesson(_ request: VoidCraftsmanLessonRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> CraftsmanLesson {
        try await channel.unary(CraftsmanLessonsMethods.voidCraftsmanLesson, request, options)
    }

    /// Lessons of a school or region, latest recorded first; voided ones too.
    public func listCraftsmanLessons(_ request: ListCraftsmanLessonsRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> ListCraftsmanLessonsResponse {
        try await channel.unary(CraftsmanLessonsMethods.listCraftsmanLessons, request, options)
    }

    /// Years of entry of schools with students in the school year, and the hours each still lacks; those that lack none are left out.
    public func listCraftsmanShortfalls(_ request: ListCraftsmanShortfallsRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> ListCraftsmanShortfallsResponse {
        try await channel.unary(CraftsmanLessonsMethods.listCraftsmanShortfalls, request, options)
    }
}
