// Written by Protos/generate.sh. Do not edit.
// swift-format-ignore-file

public import RPC

/// The services of `liaoning.skills.reflection.v1`.
public enum ReflectionContract {
    /// What answers all of them.
    public typealias Handlers = ReflectionHandlers

    /// All their methods.
    public static let methods: [any MethodDescriptor] = Array([ReflectionMethods.all].joined())

    /// Lets `handlers` answer all of them.
    public static func register(_ handlers: some Handlers, in router: inout Router) {
        router.register(reflection: handlers)
    }

    /// Calls them through one channel.
    public struct Clients: Sendable {
        public let reflection: ReflectionClient

        public init(_ channel: any Channel) {
            self.reflection = ReflectionClient(channel)
        }
    }
}
