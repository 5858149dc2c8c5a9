/// `google.protobuf.Any`: a message of any type with the name of its type.
///
/// - Source: google/protobuf/any.proto.
public protocol AnyShape: Message {
    /// `type.googleapis.com/` and the full name of the message.
    var typeURL: String { get set }
    /// The packed message.
    var value: [UInt8] { get set }
}

extension AnyShape {
    /// Packs `message` and names its type.
    public init(packing message: some Message) {
        self.init()
        typeURL = "type.googleapis.com/\(type(of: message).protoName)"
        value = message.packed()
    }

    /// The message inside, or nil when it is of another type.
    /// - Throws: what unpacking throws.
    public func unpacked<Content: Message>(as type: Content.Type) throws(MessageError) -> Content? {
        contentName == Content.protoName ? try Content(packed: value) : nil
    }

    /// Full name of the message inside.
    public var contentName: String { AnyJSON.contentName(of: typeURL) }
}
