public import MessageRuntime

/// One machine-readable detail of a status: a packed message with its type, as `google.protobuf.Any` carries it.
public struct StatusDetail: Sendable, Hashable {
    /// `type.googleapis.com/` and the full name of the message.
    public var typeURL: String
    /// The packed message.
    public var bytes: [UInt8]

    /// A detail as it came over the wire.
    public init(typeURL: String, bytes: [UInt8]) {
        self.typeURL = typeURL
        self.bytes = bytes
    }

    /// Packs `message`.
    public init<M: Message>(_ message: M) {
        self.init(typeURL: "type.googleapis.com/\(M.protoName)", bytes: message.packed())
    }

    /// The message, when the detail is one of type `M` and decodes.
    public func decode<M: Message>(as type: M.Type = M.self) -> M? {
        guard typeURL.hasSuffix("/\(M.protoName)") else { return nil }
        return try? M(packed: bytes)
    }
}
