// Written by Protos/generate.sh from liaoning/skills/catalog/v1/occupation_change.proto. Do not edit.
// swift-format-ignore-file

public import RPC

/// The methods of `liaoning.skills.catalog.v1.OccupationChanges`.
public enum OccupationChangesMethods {
    /// Enters a change with its document and day. Change feed: "occupation_change.entered".
    ///
    /// OCCUPATION_NOT_FOUND: the classification does not have the occupation, a successor, or the class of an announced one.
    /// OCCUPATION_EXISTS: the code of an announced one is taken.
    /// OCCUPATION_FOLLOWED: another change says already what follows it.
    /// REFUSED: what is entered does not fit its kind.
    public static let enterOccupationChange = Method<EnterOccupationChangeRequest, OccupationChange>(
        service: "liaoning.skills.catalog.v1.OccupationChanges", name: "EnterOccupationChange", kind: .unary,
        access: AccessRule(roles: [.province]),
        reasons: ["OCCUPATION_NOT_FOUND", "OCCUPATION_EXISTS", "OCCUPATION_FOLLOWED", "REFUSED"],
        http: [HTTPRoute(.post, "/v1/occupation-changes", body: "*")])

    /// Takes back a change that was entered in error; it stays with the reason. Change feed: "occupation_change.voided".
    ///
    /// REFUSED: it is taken back already.
    public static let voidOccupationChange = Method<VoidOccupationChangeRequest, OccupationChange>(
        service: "liaoning.skills.catalog.v1.OccupationChanges", name: "VoidOccupationChange", kind: .unary,
        access: AccessRule(roles: [.province]),
        reasons: ["OCCUPATION_CHANGE_NOT_FOUND", "REFUSED"],
        http: [HTTPRoute(.post, "/v1/occupation-changes/{change_id}:void", body: "*")])

    /// Changes, newest first.
    public static let listOccupationChanges = Method<ListOccupationChangesRequest, ListOccupationChangesResponse>(
        service: "liaoning.skills.catalog.v1.OccupationChanges", name: "ListOccupationChanges", kind: .unary,
        access: AccessRule(roles: [.public]),
        http: [HTTPRoute(.get, "/v1/occupation-changes", body: nil)])

    /// All of them, in the contract's order.
    public static let all: [any MethodDescriptor] = [enterOccupationChange, voidOccupationChange, listOccupationChanges]
}

public protocol OccupationChangesHandlers: Sendable {
    /// Enters a change with its document and day. Change feed: "occupation_change.entered".
    ///
    /// OCCUPATION_NOT_FOUND: the classification does not have the occupation, a successor, or the class of an announced one.
    /// OCCUPATION_EXISTS: the code of an announced one is taken.
    /// OCCUPATION_FOLLOWED: another change says already what follows it.
    /// REFUSED: what is entered does not fit its kind.
    func enterOccupationChange(_ request: EnterOccupationChangeRequest.Checked, _ call: Call) async throws -> OccupationChange

    /// Takes back a change that was entered in error; it stays with the reason. Change feed: "occupation_change.voided".
    ///
    /// REFUSED: it is taken back already.
    func voidOccupationChange(_ request: VoidOccupationChangeRequest.Checked, _ call: Call) async throws -> OccupationChange

    /// Changes, newest first.
    func listOccupationChanges(_ request: ListOccupationChangesRequest.Checked, _ call: Call) async throws -> ListOccupationChangesResponse
}

extension Router {
    /// Lets `handlers` answer the methods of `liaoning.skills.catalog.v1.OccupationChanges`.
    public mutating func register(occupationChanges handlers: some OccupationChangesHandlers) {
        register(OccupationChangesMethods.enterOccupationChange, checked: { try await handlers.enterOccupationChange($0, $1) })
        register(OccupationChangesMethods.voidOccupationChange, checked: { try await handlers.voidOccupationChange($0, $1) })
        register(OccupationChangesMethods.listOccupationChanges, checked: { try await handlers.listOccupationChanges($0, $1) })
    }
}

/// Calls `liaoning.skills.catalog.v1.OccupationChanges` through a channel.
public struct OccupationChangesClient: Sendable {
    private let channel: any Channel

    public init(_ channel: any Channel) {
        self.channel = channel
    }

    /// Enters a change with its document and day. Change feed: "occupation_change.entered".
    ///
    /// OCCUPATION_NOT_FOUND: the classification does not have the occupation, a successor, or the class of an announced one.
    /// OCCUPATION_EXISTS: the code of an announced one is taken.
    /// OCCUPATION_FOLLOWED: another change says already what follows it.
    /// REFUSED: what is entered does not fit its kind.
    public func enterOccupationChange(_ request: EnterOccupationChangeRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> OccupationChange {
        try await channel.unary(OccupationChangesMethods.enterOccupationChange, request, options)
    }

    /// Takes back a change that was entered in error; it stays with the reason. Change feed: "occupation_change.voided".
    ///
    /// REFUSED: it is taken back already.
    public func voidOccupationChange(_ request: VoidOccupationChangeRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> OccupationChange {
        try await channel.unary(OccupationChangesMethods.voidOccupationChange, request, options)
    }

    /// Changes, newest first.
    public func listOccupationChanges(_ request: ListOccupationChangesRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> ListOccupationChangesResponse {
        try await channel.unary(OccupationChangesMethods.listOccupationChanges, request, options)
    }
}
