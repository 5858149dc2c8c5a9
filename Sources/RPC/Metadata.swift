/// What travels beside a request: keys with values, in order.
///
/// Keys compare without case; a key may stand several times. There is no response metadata in ttrpc.
public struct Metadata: Sendable, Hashable, ExpressibleByDictionaryLiteral {
    /// One key with one value.
    public struct Entry: Sendable, Hashable {
        /// As it was sent; compares without case.
        public var key: String
        /// Any text.
        public var value: String

        /// An entry.
        public init(key: String, value: String) {
            self.key = key
            self.value = value
        }
    }

    /// All entries in the order in which they travel.
    public private(set) var entries: [Entry]

    /// No entries.
    public init() { entries = [] }

    /// Those entries.
    public init(_ entries: [Entry]) { self.entries = entries }

    /// Those keys and values, in order.
    public init(dictionaryLiteral elements: (String, String)...) {
        entries = elements.map { Entry(key: $0.0, value: $0.1) }
    }

    /// Whether there are no entries.
    public var isEmpty: Bool { entries.isEmpty }

    /// The first value of a key. Setting replaces all its values; setting nil removes them.
    public subscript(key: String) -> String? {
        get {
            for entry in entries where entry.key.equalsIgnoringCase(key) { return entry.value }
            return nil
        }
        set {
            entries.removeAll { $0.key.equalsIgnoringCase(key) }
            if let newValue { entries.append(Entry(key: key, value: newValue)) }
        }
    }

    /// All values of a key, in order.
    public func values(for key: String) -> [String] {
        entries.filter { $0.key.equalsIgnoringCase(key) }.map(\.value)
    }

    /// Adds a value, keeping those the key has.
    public mutating func add(_ value: String, for key: String) {
        entries.append(Entry(key: key, value: value))
    }
}

/// The keys with a meaning in this runtime.
extension Metadata {
    /// `Bearer` and the identity token.
    public static let authorizationKey = "authorization"
    /// W3C trace context.
    public static let traceKey = "traceparent"
    /// W3C trace context, the vendors' part.
    public static let traceStateKey = "tracestate"
    /// Business time asked for by the caller, RFC 3339; only where the process allows it.
    public static let timeKey = "skills-time"
}

extension String {
    /// Compares ASCII without case, byte by byte.
    func equalsIgnoringCase(_ other: String) -> Bool {
        guard utf8.count == other.utf8.count else { return false }
        return zip(utf8, other.utf8).allSatisfy { left, right in
            left == right || ((left ^ right) == 0x20 && (97...122).contains(left | 0x20))
        }
    }
}
