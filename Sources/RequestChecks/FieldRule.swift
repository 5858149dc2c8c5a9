/// What the contract says of a field of a request, for those who describe it to people.
public struct FieldRule: Sendable {
    /// Name in the proto.
    public let name: String
    /// Whether it must be there.
    public let isRequired: Bool
    /// Name of `liaoning.skills.type.v1.Field.Format`; empty when it has none.
    public let format: String
    /// Smallest and largest value of a number.
    public let values: ClosedRange<Int>?
    /// Fewest and most characters of text; most bytes of bytes.
    public let length: ClosedRange<Int>?
    /// Fewest and most elements of a list.
    public let items: ClosedRange<Int>?
    /// The message it holds, when that has rules of its own.
    public let message: (any CheckedMessage.Type)?

    /// A rule, as the generator writes it.
    public init(
        _ name: String, required: Bool = false, format: String = "", values: ClosedRange<Int>? = nil,
        length: ClosedRange<Int>? = nil, items: ClosedRange<Int>? = nil, message: (any CheckedMessage.Type)? = nil
    ) {
        self.name = name
        isRequired = required
        self.format = format
        self.values = values
        self.length = length
        self.items = items
        self.message = message
    }
}
