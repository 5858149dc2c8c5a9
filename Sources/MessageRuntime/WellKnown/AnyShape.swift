/// `google.protobuf.Any`: a message of any type with the name of its type.
///
/// In JSON the message's own object with `@type` in front, when the type is known to the writer or reader; otherwise
/// `value` holds its bytes in base64.
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
    public var contentName: String {
        typeURL.split(separator: "/", omittingEmptySubsequences: false).last.map(String.init) ?? ""
    }

    /// Writes the message inside with its type in front.
    public func writeJSON(_ json: inout JSONWriter) {
        json.object { json in
            if typeURL.isEmpty { return }
            json.present("@type", typeURL)
            if let type = json.types[contentName], let content = try? type.init(packed: value) {
                content.writeContent(&json)
            } else {
                json.bytes("value", value)
            }
        }
    }

    /// Reads an `Any` whose `@type` stands first.
    public static func readJSON(_ json: inout JSONReader) throws(MessageError) -> Self {
        var any = Self()
        try json.beginObject()
        guard let first = try json.nextName() else { return any }
        guard first == "@type" || first == "typeUrl" || first == "type_url" else {
            throw json.error(.wrongType, "@type must stand first")
        }
        any.typeURL = try String.readJSON(&json)
        if first == "@type", let type = json.types[any.contentName] {
            any.value = try type.readContent(&json)
        } else {
            while let name = try json.nextName() {
                guard name == "value" else { throw json.error(.unknownField, "only value may follow @type") }
                try json.readBytes(&any.value)
            }
        }
        return any
    }
}

extension Message {
    /// Whether the type's JSON is something else than an object of its fields.
    private static var hasOwnJSON: Bool {
        self is any TimestampShape.Type || self is any DurationShape.Type || self is any FieldMaskShape.Type
            || self is any AnyShape.Type
    }

    /// Writes the rest of an `Any` object.
    fileprivate func writeContent(_ json: inout JSONWriter) {
        if Self.hasOwnJSON { json.present("value", self) } else { writeFields(&json) }
    }

    /// Reads the rest of an `Any` object and packs it.
    fileprivate static func readContent(_ json: inout JSONReader) throws(MessageError) -> [UInt8] {
        var message = Self()
        while let name = try json.nextName() {
            var isKnown = hasOwnJSON && name == "value"
            if isKnown {
                message = try Self.readJSON(&json)
            } else if !hasOwnJSON {
                isKnown = try message.readField(name, &json)
            }
            guard isKnown else { throw json.error(.unknownField, "\(protoName) has no field \(name)") }
        }
        return message.packed()
    }
}
