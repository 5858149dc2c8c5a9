// Written by Protos/generate.sh from liaoning/skills/training_records/v1/training_class.proto. Do not edit.
// swift-format-ignore-file

public import RPC

/// The methods of `liaoning.skills.training_records.v1.Classes`.
public enum ClassesMethods {
    /// Opens a class of a project in the city's catalog, by an institution that is in the catalog that day.
    ///
    /// REFUSED: institution or project not in the catalog on the day of opening or on the first class day, days, months or hours outside what the
    /// programme allows, an occupation the programme is not for, an employer that is no enterprise, an institution that is banned or failed its annual
    /// inspection.
    public static let openClass = Method<OpenClassRequest, TrainingClass>(
        service: "liaoning.skills.training_records.v1.Classes", name: "OpenClass", kind: .unary,
        access: AccessRule(roles: [.institution, .school, .enterprise, .cityBureau, .province]),
        scope: { request in RequestScope(region: request.regionCode, organisation: request.institutionCreditCode) },
        reasons: ["TRAINING_PROJECT_NOT_FOUND", "EMPLOYER_NOT_FOUND", "FIGURE_MISSING", "REFUSED", "PEER_UNAVAILABLE"],
        http: [HTTPRoute(.post, "/v1/classes", body: "*")])

    /// Gives a class with its sessions and teachers.
    public static let getClass = Method<GetClassRequest, TrainingClass>(
        service: "liaoning.skills.training_records.v1.Classes", name: "GetClass", kind: .unary,
        access: AccessRule(roles: [.public]),
        reasons: ["CLASS_NOT_FOUND"],
        http: [HTTPRoute(.get, "/v1/classes/{class_id}", body: nil)])

    /// Lists classes, latest opened first: the menu.
    public static let listClasses = Method<ListClassesRequest, ListClassesResponse>(
        service: "liaoning.skills.training_records.v1.Classes", name: "ListClasses", kind: .unary,
        access: AccessRule(roles: [.public]),
        http: [HTTPRoute(.get, "/v1/classes", body: nil)])

    /// Changes an open class: sessions that are not held yet, teachers, place, seats. Those enrolled keep their seats and learn it from the feed.
    ///
    /// REFUSED: the class is over, a session was held already, seats are taken, a trainee, a teacher or the room is elsewhere at the time, or what the
    /// programme demands is not kept.
    public static let updateClass = Method<UpdateClassRequest, TrainingClass>(
        service: "liaoning.skills.training_records.v1.Classes", name: "UpdateClass", kind: .unary,
        access: AccessRule(roles: [.institution, .school, .enterprise, .cityBureau, .province]),
        reasons: ["CLASS_NOT_FOUND", "FIGURE_MISSING", "FILTER_REQUIRED", "REFUSED", "SESSION_NOT_FOUND"],
        http: [HTTPRoute(.post, "/v1/classes/{class_id}:update", body: "*")])

    /// Calls a class off: its trainees are withdrawn, their vouchers released.
    ///
    /// REFUSED: completed or cancelled before. CLASS_HAS_PREPAYMENT: a subsidy was prepaid for it.
    public static let cancelClass = Method<CancelClassRequest, TrainingClass>(
        service: "liaoning.skills.training_records.v1.Classes", name: "CancelClass", kind: .unary,
        access: AccessRule(roles: [.institution, .school, .enterprise, .cityBureau, .province]),
        reasons: ["CLASS_NOT_FOUND", "REFUSED", "CLASS_HAS_PREPAYMENT"],
        http: [HTTPRoute(.post, "/v1/classes/{class_id}:cancel", body: "*")])

    /// Closes a class: each trainee's completion follows from attendance and assessment, and is counted.
    ///
    /// REFUSED: completed or cancelled before, or its last session is not over, by the clock.
    public static let completeClass = Method<CompleteClassRequest, TrainingClass>(
        service: "liaoning.skills.training_records.v1.Classes", name: "CompleteClass", kind: .unary,
        access: AccessRule(roles: [.institution, .school, .enterprise, .cityBureau, .province]),
        reasons: ["CLASS_NOT_FOUND", "REFUSED", "FIGURE_MISSING"],
        http: [HTTPRoute(.post, "/v1/classes/{class_id}:complete", body: "*")])

    /// All of them, in the contract's order.
    public static let all: [any MethodDescriptor] = [openClass, getClass, listClasses, updateClass, cancelClass, completeClass]
}

public protocol ClassesHandlers: Sendable {
    /// Opens a class of a project in the city's catalog, by an institution that is in the catalog that day.
    ///
    /// REFUSED: institution or project not in the catalog on the day of opening or on the first class day, days, months or hours outside what the
    /// programme allows, an occupation the programme is not for, an employer that is no enterprise, an institution that is banned or failed its annual
    /// inspection.
    func openClass(_ request: OpenClassRequest.Checked, _ call: Call) async throws -> TrainingClass

    /// Gives a class with its sessions and teachers.
    func getClass(_ request: GetClassRequest.Checked, _ call: Call) async throws -> TrainingClass

    /// Lists classes, latest opened first: the menu.
    func listClasses(_ request: ListClassesRequest.Checked, _ call: Call) async throws -> ListClassesResponse

    /// Changes an open class: sessions that are not held yet, teachers, place, seats. Those enrolled keep their seats and learn it from the feed.
    ///
    /// REFUSED: the class is over, a session was held already, seats are taken, a trainee, a teacher or the room is elsewhere at the time, or what the
    /// programme demands is not kept.
    func updateClass(_ request: UpdateClassRequest.Checked, _ call: Call) async throws -> TrainingClass

    /// Calls a class off: its trainees are withdrawn, their vouchers released.
    ///
    /// REFUSED: completed or cancelled before. CLASS_HAS_PREPAYMENT: a subsidy was prepaid for it.
    func cancelClass(_ request: CancelClassRequest.Checked, _ call: Call) async throws -> TrainingClass

    /// Closes a class: each trainee's completion follows from attendance and assessment, and is counted.
    ///
    /// REFUSED: completed or cancelled before, or its last session is not over, by the clock.
    func completeClass(_ request: CompleteClassRequest.Checked, _ call: Call) async throws -> TrainingClass
}

extension Router {
    /// Lets `handlers` answer the methods of `liaoning.skills.training_records.v1.Classes`.
    public mutating func register(classes handlers: some ClassesHandlers) {
        register(ClassesMethods.openClass, checked: { try await handlers.openClass($0, $1) })
        register(ClassesMethods.getClass, checked: { try await handlers.getClass($0, $1) })
        register(ClassesMethods.listClasses, checked: { try await handlers.listClasses($0, $1) })
        register(ClassesMethods.updateClass, checked: { try await handlers.updateClass($0, $1) })
        register(ClassesMethods.cancelClass, checked: { try await handlers.cancelClass($0, $1) })
        register(ClassesMethods.completeClass, checked: { try await handlers.completeClass($0, $1) })
    }
}

/// Calls `liaoning.skills.training_records.v1.Classes` through a channel.
public struct ClassesClient: Sendable {
    private let channel: any Channel

    public init(_ channel: any Channel) {
        self.channel = channel
    }

    /// Opens a class of a project in the city's catalog, by an institution that is in the catalog that day.
    ///
    /// REFUSED: institution or project not in the catalog on the day of opening or on the first class day, days, months or hours outside what the
    /// programme allows, an occupation the programme is not for, an employer that is no enterprise, an institution that is banned or failed its annual
    /// inspection.
    public func openClass(_ request: OpenClassRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> TrainingClass {
        try await channel.unary(ClassesMethods.openClass, request, options)
    }

    /// Gives a class with its sessions and teachers.
    public func getClass(_ request: GetClassRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> TrainingClass {
        try await channel.unary(ClassesMethods.getClass, request, options)
    }

    /// Lists classes, latest opened first: the menu.
    public func listClasses(_ request: ListClassesRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> ListClassesResponse {
        try await channel.unary(ClassesMethods.listClasses, request, options)
    }

    /// Changes an open class: sessions that are not held yet, teachers, place, seats. Those enrolled keep their seats and learn it from the feed.
    ///
    /// REFUSED: the class is over, a session was held already, seats are taken, a trainee, a teacher or the room is elsewhere at the time, or what the
    /// programme demands is not kept.
    public func updateClass(_ request: UpdateClassRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> TrainingClass {
        try await channel.unary(ClassesMethods.updateClass, request, options)
    }

    /// Calls a class off: its trainees are withdrawn, their vouchers released.
    ///
    /// REFUSED: completed or cancelled before. CLASS_HAS_PREPAYMENT: a subsidy was prepaid for it.
    public func cancelClass(_ request: CancelClassRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> TrainingClass {
        try await channel.unary(ClassesMethods.cancelClass, request, options)
    }

    /// Closes a class: each trainee's completion follows from attendance and assessment, and is counted.
    ///
    /// REFUSED: completed or cancelled before, or its last session is not over, by the clock.
    public func completeClass(_ request: CompleteClassRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> TrainingClass {
        try await channel.unary(ClassesMethods.completeClass, request, options)
    }
}
