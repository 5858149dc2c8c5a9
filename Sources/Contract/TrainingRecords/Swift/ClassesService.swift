// Written by Protos/generate.sh from liaoning/skills/training_records/v1/training_class.proto. Do not edit.
// swift-format-ignore-file

public import RPC

/// The methods of `liaoning.skills.training_records.v1.Classes`.
public enum ClassesMethods {
    /// Opens a class of a project in the city's catalog, by an institution that is in the catalog that day.
    ///
    /// Errors: INVALID_ARGUMENT, a malformed field. NOT_FOUND, no such project or organisation. FAILED_PRECONDITION, with every
    /// refusal: institution or project not in the catalog, days or hours outside what the programme allows. UNAVAILABLE, the
    /// catalog cannot be asked.
    public static let openClass = Method<OpenClassRequest, TrainingClass>(
        service: "liaoning.skills.training_records.v1.Classes", name: "OpenClass", kind: .unary,
        access: AccessRule(roles: [.institution, .enterprise, .cityBureau, .province]),
        scope: { request in RequestScope(region: request.regionCode, organisation: request.institutionCreditCode) },
        http: [HTTPRoute(.post, "/v1/classes", body: "*")])

    /// Errors: NOT_FOUND, no such class.
    public static let getClass = Method<GetClassRequest, TrainingClass>(
        service: "liaoning.skills.training_records.v1.Classes", name: "GetClass", kind: .unary,
        access: AccessRule(roles: [.public]),
        http: [HTTPRoute(.get, "/v1/classes/{class_id}", body: nil)])

    /// Lists classes, latest opened first: the menu.
    ///
    /// Errors: INVALID_ARGUMENT, a malformed page token or field.
    public static let listClasses = Method<ListClassesRequest, ListClassesResponse>(
        service: "liaoning.skills.training_records.v1.Classes", name: "ListClasses", kind: .unary,
        access: AccessRule(roles: [.public]),
        http: [HTTPRoute(.get, "/v1/classes", body: nil)])

    /// Calls a class off: its trainees are withdrawn, their vouchers released.
    ///
    /// Errors: INVALID_ARGUMENT, no reason. NOT_FOUND, no such class. FAILED_PRECONDITION, completed or cancelled before, or
    /// a subsidy was prepaid for it.
    public static let cancelClass = Method<CancelClassRequest, TrainingClass>(
        service: "liaoning.skills.training_records.v1.Classes", name: "CancelClass", kind: .unary,
        access: AccessRule(roles: [.institution, .enterprise, .cityBureau, .province]),
        http: [HTTPRoute(.post, "/v1/classes/{class_id}:cancel", body: "*")])

    /// Closes a class: each trainee's completion follows from attendance and assessment, and is counted.
    ///
    /// Errors: NOT_FOUND, no such class. FAILED_PRECONDITION, completed or cancelled before, or its last session is not over.
    public static let completeClass = Method<CompleteClassRequest, TrainingClass>(
        service: "liaoning.skills.training_records.v1.Classes", name: "CompleteClass", kind: .unary,
        access: AccessRule(roles: [.institution, .enterprise, .cityBureau, .province]),
        http: [HTTPRoute(.post, "/v1/classes/{class_id}:complete", body: "*")])

    /// All of them, in the contract's order.
    public static let all: [any MethodDescriptor] = [openClass, getClass, listClasses, cancelClass, completeClass]
}

public protocol ClassesHandlers: Sendable {
    /// Opens a class of a project in the city's catalog, by an institution that is in the catalog that day.
    ///
    /// Errors: INVALID_ARGUMENT, a malformed field. NOT_FOUND, no such project or organisation. FAILED_PRECONDITION, with every
    /// refusal: institution or project not in the catalog, days or hours outside what the programme allows. UNAVAILABLE, the
    /// catalog cannot be asked.
    func openClass(_ request: OpenClassRequest, _ call: Call) async throws -> TrainingClass

    /// Errors: NOT_FOUND, no such class.
    func getClass(_ request: GetClassRequest, _ call: Call) async throws -> TrainingClass

    /// Lists classes, latest opened first: the menu.
    ///
    /// Errors: INVALID_ARGUMENT, a malformed page token or field.
    func listClasses(_ request: ListClassesRequest, _ call: Call) async throws -> ListClassesResponse

    /// Calls a class off: its trainees are withdrawn, their vouchers released.
    ///
    /// Errors: INVALID_ARGUMENT, no reason. NOT_FOUND, no such class. FAILED_PRECONDITION, completed or cancelled before, or
    /// a subsidy was prepaid for it.
    func cancelClass(_ request: CancelClassRequest, _ call: Call) async throws -> TrainingClass

    /// Closes a class: each trainee's completion follows from attendance and assessment, and is counted.
    ///
    /// Errors: NOT_FOUND, no such class. FAILED_PRECONDITION, completed or cancelled before, or its last session is not over.
    func completeClass(_ request: CompleteClassRequest, _ call: Call) async throws -> TrainingClass
}

extension Router {
    /// Lets `handlers` answer the methods of `liaoning.skills.training_records.v1.Classes`.
    public mutating func register(classes handlers: some ClassesHandlers) {
        register(ClassesMethods.openClass, unary: { try await handlers.openClass($0, $1) })
        register(ClassesMethods.getClass, unary: { try await handlers.getClass($0, $1) })
        register(ClassesMethods.listClasses, unary: { try await handlers.listClasses($0, $1) })
        register(ClassesMethods.cancelClass, unary: { try await handlers.cancelClass($0, $1) })
        register(ClassesMethods.completeClass, unary: { try await handlers.completeClass($0, $1) })
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
    /// Errors: INVALID_ARGUMENT, a malformed field. NOT_FOUND, no such project or organisation. FAILED_PRECONDITION, with every
    /// refusal: institution or project not in the catalog, days or hours outside what the programme allows. UNAVAILABLE, the
    /// catalog cannot be asked.
    public func openClass(_ request: OpenClassRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> TrainingClass {
        try await channel.unary(ClassesMethods.openClass, request, options)
    }

    /// Errors: NOT_FOUND, no such class.
    public func getClass(_ request: GetClassRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> TrainingClass {
        try await channel.unary(ClassesMethods.getClass, request, options)
    }

    /// Lists classes, latest opened first: the menu.
    ///
    /// Errors: INVALID_ARGUMENT, a malformed page token or field.
    public func listClasses(_ request: ListClassesRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> ListClassesResponse {
        try await channel.unary(ClassesMethods.listClasses, request, options)
    }

    /// Calls a class off: its trainees are withdrawn, their vouchers released.
    ///
    /// Errors: INVALID_ARGUMENT, no reason. NOT_FOUND, no such class. FAILED_PRECONDITION, completed or cancelled before, or
    /// a subsidy was prepaid for it.
    public func cancelClass(_ request: CancelClassRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> TrainingClass {
        try await channel.unary(ClassesMethods.cancelClass, request, options)
    }

    /// Closes a class: each trainee's completion follows from attendance and assessment, and is counted.
    ///
    /// Errors: NOT_FOUND, no such class. FAILED_PRECONDITION, completed or cancelled before, or its last session is not over.
    public func completeClass(_ request: CompleteClassRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> TrainingClass {
        try await channel.unary(ClassesMethods.completeClass, request, options)
    }
}
