public import CMessageArena

/// Why bytes or text are no message of the type asked for.
public struct MessageError: Error, Hashable, Sendable, CustomStringConvertible {
    /// What is wrong; the raw value is stable and machine readable.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        /// The bytes are cut off, have a wrong wire type, or are no protobuf at all.
        case malformed = "MESSAGE_MALFORMED"
        /// Messages nest deeper than about 100 levels.
        case tooDeep = "MESSAGE_TOO_DEEP"
        /// The message would take more memory than one message may.
        case tooLarge = "MESSAGE_TOO_LARGE"
        /// A string is no UTF-8, or has a NUL inside.
        case invalidText = "INVALID_TEXT"
        /// The text is no JSON.
        case invalidJSON = "INVALID_JSON"
        /// The message has no field of that name.
        case unknownField = "UNKNOWN_FIELD"
        /// The field stands twice, or two fields of a oneof are set.
        case duplicateField = "DUPLICATE_FIELD"
        /// The value has another type than the field.
        case wrongType = "WRONG_TYPE"
        /// The number or instant does not fit the field.
        case outOfRange = "OUT_OF_RANGE"
        /// The enum has no value of that name.
        case unknownValue = "UNKNOWN_ENUM_VALUE"
    }

    /// What is wrong.
    public var kind: Kind

    /// Path of the field, as the caller wrote it (`entries[2].region_code`); empty when it is about the whole message.
    public var field: String

    /// What is wrong, for the log.
    public var problem: String

    /// An error about a field, or about the whole message.
    public init(_ kind: Kind, field: String = "", _ problem: String) {
        self.kind = kind
        self.field = field
        self.problem = problem
    }

    /// Kind, field and problem in one line, for the log.
    public var description: String {
        field.isEmpty ? "\(kind.rawValue): \(problem)" : "\(kind.rawValue): \(field): \(problem)"
    }

    /// What is wrong, as a Chinese sentence for people.
    public var sentence: String {
        let subject = field.isEmpty ? "请求" : "字段 \(field) "
        switch kind {
        case .malformed: return "\(subject)不是有效的消息编码"
        case .tooDeep: return "\(subject)嵌套层次过深"
        case .tooLarge: return "\(subject)展开后过大"
        case .invalidText: return "\(subject)含有无效的文本（须为 UTF-8 且不含空字符）"
        case .invalidJSON: return "\(subject)不是有效的 JSON"
        case .unknownField: return "\(subject)不存在"
        case .duplicateField: return "\(subject)重复"
        case .wrongType: return "\(subject)类型不符"
        case .outOfRange: return "\(subject)超出取值范围"
        case .unknownValue: return "\(subject)的取值不在规定范围内"
        }
    }

    @usableFromInline
    init(_ failure: message_arena_failure) {
        switch failure {
        case MESSAGE_ARENA_TOO_DEEP: self.init(.tooDeep, "messages are nested too deep")
        case MESSAGE_ARENA_TOO_LARGE: self.init(.tooLarge, "the message takes too much memory")
        default: self.init(.malformed, "the bytes are no such message")
        }
    }

    @usableFromInline
    init(invalidTextIn message: UnsafeRawPointer) {
        let path = withUnsafeTemporaryAllocation(of: CChar.self, capacity: 256) { buffer -> String in
            guard let start = buffer.baseAddress, message_arena_find_bad_string(message, start, buffer.count) != 0
            else {
                return ""
            }
            return String(cString: start)
        }
        self.init(.invalidText, field: path, "a string is no UTF-8 or has a NUL inside")
    }
}
