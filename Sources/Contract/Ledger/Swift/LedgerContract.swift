// Written by Protos/generate.sh. Do not edit.
// swift-format-ignore-file

public import RPC

/// The services of `liaoning.skills.ledger.v1`.
public enum LedgerContract {
    /// What answers all of them.
    public typealias Handlers = LedgerHandlers

    /// All their methods.
    public static let methods: [any MethodDescriptor] = Array([LedgerMethods.all].joined())

    /// Lets `handlers` answer all of them.
    public static func register(_ handlers: some Handlers, in router: inout Router) {
        router.register(ledger: handlers)
    }

    /// Calls them through one channel.
    public struct Clients: Sendable {
        public let ledger: LedgerClient

        public init(_ channel: any Channel) {
            self.ledger = LedgerClient(channel)
        }
    }
}
