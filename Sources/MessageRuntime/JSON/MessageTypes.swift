/// Message types by name, for what `google.protobuf.Any` carries.
public struct MessageTypes: Sendable {
    /// Knows no type.
    public static let none = MessageTypes([])

    private let types: [String: any Message.Type]

    /// Knows these types.
    public init(_ types: [any Message.Type]) {
        self.types = Dictionary(types.map { ($0.protoName, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// The type of that full name, for example `google.rpc.ErrorInfo`.
    public subscript(protoName: String) -> (any Message.Type)? {
        types[protoName]
    }
}
