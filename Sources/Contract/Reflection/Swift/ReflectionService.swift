// Written by Protos/generate.sh from liaoning/skills/reflection/v1/reflection.proto. Do not edit.
// swift-format-ignore-file

public import RPC

/// The methods of `liaoning.skills.reflection.v1.Reflection`.
public enum ReflectionMethods {
    /// Answers the methods that are answered here, its own and those it passes on, in the contract's order.
    ///
    /// Errors: none of its own.
    public static let listMethods = Method<ListMethodsRequest, ListMethodsResponse>(
        service: "liaoning.skills.reflection.v1.Reflection", name: "ListMethods", kind: .unary,
        access: AccessRule(roles: [.public]))

    /// Answers types by name, and every type that their fields lead to.
    ///
    /// Errors: NOT_FOUND TYPE_UNKNOWN, no method here takes, answers or leads to a type of such a name.
    public static let describeTypes = Method<DescribeTypesRequest, DescribeTypesResponse>(
        service: "liaoning.skills.reflection.v1.Reflection", name: "DescribeTypes", kind: .unary,
        access: AccessRule(roles: [.public]))

    /// All of them, in the contract's order.
    public static let all: [any MethodDescriptor] = [listMethods, describeTypes]
}

/// Served by every process about the methods it answers.
public protocol ReflectionHandlers: Sendable {
    /// Answers the methods that are answered here, its own and those it passes on, in the contract's order.
    ///
    /// Errors: none of its own.
    func listMethods(_ request: ListMethodsRequest, _ call: Call) async throws -> ListMethodsResponse

    /// Answers types by name, and every type that their fields lead to.
    ///
    /// Errors: NOT_FOUND TYPE_UNKNOWN, no method here takes, answers or leads to a type of such a name.
    func describeTypes(_ request: DescribeTypesRequest, _ call: Call) async throws -> DescribeTypesResponse
}

extension Router {
    /// Lets `handlers` answer the methods of `liaoning.skills.reflection.v1.Reflection`.
    public mutating func register(reflection handlers: some ReflectionHandlers) {
        register(ReflectionMethods.listMethods, unary: { try await handlers.listMethods($0, $1) })
        register(ReflectionMethods.describeTypes, unary: { try await handlers.describeTypes($0, $1) })
    }
}

/// Calls `liaoning.skills.reflection.v1.Reflection` through a channel.
public struct ReflectionClient: Sendable {
    private let channel: any Channel

    public init(_ channel: any Channel) {
        self.channel = channel
    }

    /// Answers the methods that are answered here, its own and those it passes on, in the contract's order.
    ///
    /// Errors: none of its own.
    public func listMethods(_ request: ListMethodsRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> ListMethodsResponse {
        try await channel.unary(ReflectionMethods.listMethods, request, options)
    }

    /// Answers types by name, and every type that their fields lead to.
    ///
    /// Errors: NOT_FOUND TYPE_UNKNOWN, no method here takes, answers or leads to a type of such a name.
    public func describeTypes(_ request: DescribeTypesRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> DescribeTypesResponse {
        try await channel.unary(ReflectionMethods.describeTypes, request, options)
    }
}
