// Written by Protos/generate.sh from samples/kinds.proto. Do not edit.
// swift-format-ignore-file

internal import CTestMessages
internal import CWireMessages
internal import CProtobufC
public import MessageRuntime
public import WireMessages

public enum Colour: EnumValue {
    case unspecified
    case red
    case deepBlue
    case number2023
    case last
    /// A number that this version of the contract does not know.
    case unrecognized(Int32)

    /// The values of this version of the contract.
    public static let allCases: [Colour] = [.unspecified, .red, .deepBlue, .number2023, .last]

    public init(rawValue: Int32) {
        switch rawValue {
        case 0: self = .unspecified
        case 1: self = .red
        case 2: self = .deepBlue
        case 7: self = .number2023
        case 2147483647: self = .last
        default: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: Int32 {
        switch self {
        case .unspecified: 0
        case .red: 1
        case .deepBlue: 2
        case .number2023: 7
        case .last: 2147483647
        case .unrecognized(let number): number
        }
    }

    public var protoName: String? {
        switch self {
        case .unspecified: "COLOUR_UNSPECIFIED"
        case .red: "COLOUR_RED"
        case .deepBlue: "COLOUR_DEEP_BLUE"
        case .number2023: "COLOUR_2023"
        case .last: "COLOUR_LAST"
        case .unrecognized: nil
        }
    }
}

/// One field of every kind.
public struct Single: Message {
    public var doubleValue: Double = 0
    public var floatValue: Float = 0
    public var int32Value: Int32 = 0
    public var int64Value: Int64 = 0
    public var uint32Value: UInt32 = 0
    public var uint64Value: UInt64 = 0
    public var sint32Value: Int32 = 0
    public var sint64Value: Int64 = 0
    public var fixed32Value: UInt32 = 0
    public var fixed64Value: UInt64 = 0
    public var sfixed32Value: Int32 = 0
    public var sfixed64Value: Int64 = 0
    public var boolValue: Bool = false
    public var stringValue: String = ""
    public var bytesValue: [UInt8] = []
    public var colour: Colour = .unspecified
    public var tree: Tree? = nil
    public var lastNumber: Int32 = 0

    public init() {}

    public init(doubleValue: Double = 0, floatValue: Float = 0, int32Value: Int32 = 0, int64Value: Int64 = 0, uint32Value: UInt32 = 0, uint64Value: UInt64 = 0, sint32Value: Int32 = 0, sint64Value: Int64 = 0, fixed32Value: UInt32 = 0, fixed64Value: UInt64 = 0, sfixed32Value: Int32 = 0, sfixed64Value: Int64 = 0, boolValue: Bool = false, stringValue: String = "", bytesValue: [UInt8] = [], colour: Colour = .unspecified, tree: Tree? = nil, lastNumber: Int32 = 0) {
        self.doubleValue = doubleValue
        self.floatValue = floatValue
        self.int32Value = int32Value
        self.int64Value = int64Value
        self.uint32Value = uint32Value
        self.uint64Value = uint64Value
        self.sint32Value = sint32Value
        self.sint64Value = sint64Value
        self.fixed32Value = fixed32Value
        self.fixed64Value = fixed64Value
        self.sfixed32Value = sfixed32Value
        self.sfixed64Value = sfixed64Value
        self.boolValue = boolValue
        self.stringValue = stringValue
        self.bytesValue = bytesValue
        self.colour = colour
        self.tree = tree
        self.lastNumber = lastNumber
    }
}

extension Single {
    public static var protoName: String { "samples.Single" }
    public static var layout: UnsafeRawPointer { samples__single__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Samples__Single.self)
        self.doubleValue = c.pointee.double_value
        self.floatValue = c.pointee.float_value
        self.int32Value = c.pointee.int32_value
        self.int64Value = c.pointee.int64_value
        self.uint32Value = c.pointee.uint32_value
        self.uint64Value = c.pointee.uint64_value
        self.sint32Value = c.pointee.sint32_value
        self.sint64Value = c.pointee.sint64_value
        self.fixed32Value = c.pointee.fixed32_value
        self.fixed64Value = c.pointee.fixed64_value
        self.sfixed32Value = c.pointee.sfixed32_value
        self.sfixed64Value = c.pointee.sfixed64_value
        self.boolValue = c.pointee.bool_value != 0
        self.stringValue = unpacker.string(c.pointee.string_value)
        self.bytesValue = unpacker.bytes(c.pointee.bytes_value)
        self.colour = .init(rawValue: Int32(bitPattern: c.pointee.colour.rawValue))
        self.tree = unpacker.message(c.pointee.tree)
        self.lastNumber = c.pointee.last_number
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Samples__Single.self)
        c.pointee.double_value = self.doubleValue
        c.pointee.float_value = self.floatValue
        c.pointee.int32_value = self.int32Value
        c.pointee.int64_value = self.int64Value
        c.pointee.uint32_value = self.uint32Value
        c.pointee.uint64_value = self.uint64Value
        c.pointee.sint32_value = self.sint32Value
        c.pointee.sint64_value = self.sint64Value
        c.pointee.fixed32_value = self.fixed32Value
        c.pointee.fixed64_value = self.fixed64Value
        c.pointee.sfixed32_value = self.sfixed32Value
        c.pointee.sfixed64_value = self.sfixed64Value
        c.pointee.bool_value = self.boolValue ? 1 : 0
        c.pointee.string_value = packer.string(self.stringValue)
        c.pointee.bytes_value = packer.bytes(self.bytesValue)
        c.pointee.colour.rawValue = UInt32(bitPattern: self.colour.rawValue)
        c.pointee.tree = packer.message(self.tree)
        c.pointee.last_number = self.lastNumber
    }
}

/// An array of every kind.
public struct Repeated: Message {
    public var doubles: [Double] = []
    public var floats: [Float] = []
    public var int32s: [Int32] = []
    public var int64s: [Int64] = []
    public var uint32s: [UInt32] = []
    public var uint64s: [UInt64] = []
    public var sint32s: [Int32] = []
    public var sint64s: [Int64] = []
    public var fixed32s: [UInt32] = []
    public var fixed64s: [UInt64] = []
    public var sfixed32s: [Int32] = []
    public var sfixed64s: [Int64] = []
    public var bools: [Bool] = []
    public var strings: [String] = []
    public var byteStrings: [[UInt8]] = []
    public var colours: [Colour] = []
    public var trees: [Tree] = []
    public var unpacked: [Int32] = []
    public var lastNumber: [String] = []

    public init() {}

    public init(doubles: [Double] = [], floats: [Float] = [], int32s: [Int32] = [], int64s: [Int64] = [], uint32s: [UInt32] = [], uint64s: [UInt64] = [], sint32s: [Int32] = [], sint64s: [Int64] = [], fixed32s: [UInt32] = [], fixed64s: [UInt64] = [], sfixed32s: [Int32] = [], sfixed64s: [Int64] = [], bools: [Bool] = [], strings: [String] = [], byteStrings: [[UInt8]] = [], colours: [Colour] = [], trees: [Tree] = [], unpacked: [Int32] = [], lastNumber: [String] = []) {
        self.doubles = doubles
        self.floats = floats
        self.int32s = int32s
        self.int64s = int64s
        self.uint32s = uint32s
        self.uint64s = uint64s
        self.sint32s = sint32s
        self.sint64s = sint64s
        self.fixed32s = fixed32s
        self.fixed64s = fixed64s
        self.sfixed32s = sfixed32s
        self.sfixed64s = sfixed64s
        self.bools = bools
        self.strings = strings
        self.byteStrings = byteStrings
        self.colours = colours
        self.trees = trees
        self.unpacked = unpacked
        self.lastNumber = lastNumber
    }
}

extension Repeated {
    public static var protoName: String { "samples.Repeated" }
    public static var layout: UnsafeRawPointer { samples__repeated__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Samples__Repeated.self)
        self.doubles = unpacker.numbers(c.pointee.doubles, c.pointee.n_doubles)
        self.floats = unpacker.numbers(c.pointee.floats, c.pointee.n_floats)
        self.int32s = unpacker.numbers(c.pointee.int32s, c.pointee.n_int32s)
        self.int64s = unpacker.numbers(c.pointee.int64s, c.pointee.n_int64s)
        self.uint32s = unpacker.numbers(c.pointee.uint32s, c.pointee.n_uint32s)
        self.uint64s = unpacker.numbers(c.pointee.uint64s, c.pointee.n_uint64s)
        self.sint32s = unpacker.numbers(c.pointee.sint32s, c.pointee.n_sint32s)
        self.sint64s = unpacker.numbers(c.pointee.sint64s, c.pointee.n_sint64s)
        self.fixed32s = unpacker.numbers(c.pointee.fixed32s, c.pointee.n_fixed32s)
        self.fixed64s = unpacker.numbers(c.pointee.fixed64s, c.pointee.n_fixed64s)
        self.sfixed32s = unpacker.numbers(c.pointee.sfixed32s, c.pointee.n_sfixed32s)
        self.sfixed64s = unpacker.numbers(c.pointee.sfixed64s, c.pointee.n_sfixed64s)
        self.bools = unpacker.booleans(c.pointee.bools, c.pointee.n_bools)
        self.strings = unpacker.strings(c.pointee.strings, c.pointee.n_strings)
        self.byteStrings = unpacker.byteStrings(c.pointee.byte_strings, c.pointee.n_byte_strings)
        self.colours = unpacker.enums(c.pointee.colours, c.pointee.n_colours)
        self.trees = unpacker.messages(c.pointee.trees, c.pointee.n_trees)
        self.unpacked = unpacker.numbers(c.pointee.unpacked, c.pointee.n_unpacked)
        self.lastNumber = unpacker.strings(c.pointee.last_number, c.pointee.n_last_number)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Samples__Repeated.self)
        c.pointee.doubles = packer.numbers(self.doubles)
        c.pointee.n_doubles = self.doubles.count
        c.pointee.floats = packer.numbers(self.floats)
        c.pointee.n_floats = self.floats.count
        c.pointee.int32s = packer.numbers(self.int32s)
        c.pointee.n_int32s = self.int32s.count
        c.pointee.int64s = packer.numbers(self.int64s)
        c.pointee.n_int64s = self.int64s.count
        c.pointee.uint32s = packer.numbers(self.uint32s)
        c.pointee.n_uint32s = self.uint32s.count
        c.pointee.uint64s = packer.numbers(self.uint64s)
        c.pointee.n_uint64s = self.uint64s.count
        c.pointee.sint32s = packer.numbers(self.sint32s)
        c.pointee.n_sint32s = self.sint32s.count
        c.pointee.sint64s = packer.numbers(self.sint64s)
        c.pointee.n_sint64s = self.sint64s.count
        c.pointee.fixed32s = packer.numbers(self.fixed32s)
        c.pointee.n_fixed32s = self.fixed32s.count
        c.pointee.fixed64s = packer.numbers(self.fixed64s)
        c.pointee.n_fixed64s = self.fixed64s.count
        c.pointee.sfixed32s = packer.numbers(self.sfixed32s)
        c.pointee.n_sfixed32s = self.sfixed32s.count
        c.pointee.sfixed64s = packer.numbers(self.sfixed64s)
        c.pointee.n_sfixed64s = self.sfixed64s.count
        c.pointee.bools = packer.booleans(self.bools)
        c.pointee.n_bools = self.bools.count
        c.pointee.strings = packer.strings(self.strings)
        c.pointee.n_strings = self.strings.count
        c.pointee.byte_strings = packer.byteStrings(self.byteStrings)
        c.pointee.n_byte_strings = self.byteStrings.count
        c.pointee.colours = packer.enums(self.colours)
        c.pointee.n_colours = self.colours.count
        c.pointee.trees = packer.messages(self.trees)
        c.pointee.n_trees = self.trees.count
        c.pointee.unpacked = packer.numbers(self.unpacked)
        c.pointee.n_unpacked = self.unpacked.count
        c.pointee.last_number = packer.strings(self.lastNumber)
        c.pointee.n_last_number = self.lastNumber.count
    }
}

/// Every kind as the member of a oneof.
public struct Choice: Message {
    public var kind: Kind? = nil
    public var other: Other? = nil

    public init() {}

    public init(kind: Kind? = nil, other: Other? = nil) {
        self.kind = kind
        self.other = other
    }

    public enum Kind: Hashable, Sendable {
        case doubleValue(Double)
        case int32Value(Int32)
        case uint64Value(UInt64)
        case boolValue(Bool)
        case stringValue(String)
        case bytesValue([UInt8])
        case colour(Colour)
        case tree(Tree)
    }

    public enum Other: Hashable, Sendable {
        case left(String)
        case right(String)
    }
}

extension Choice {
    public static var protoName: String { "samples.Choice" }
    public static var layout: UnsafeRawPointer { samples__choice__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Samples__Choice.self)
        switch c.pointee.kind_case.rawValue {
        case 1: self.kind = .doubleValue(c.pointee.double_value)
        case 2: self.kind = .int32Value(c.pointee.int32_value)
        case 3: self.kind = .uint64Value(c.pointee.uint64_value)
        case 4: self.kind = .boolValue(c.pointee.bool_value != 0)
        case 5: self.kind = .stringValue(unpacker.string(c.pointee.string_value))
        case 6: self.kind = .bytesValue(unpacker.bytes(c.pointee.bytes_value))
        case 7: self.kind = .colour(.init(rawValue: Int32(bitPattern: c.pointee.colour.rawValue)))
        case 8: self.kind = .tree(unpacker.present(c.pointee.tree))
        default: self.kind = nil
        }
        switch c.pointee.other_case.rawValue {
        case 20: self.other = .left(unpacker.string(c.pointee.left))
        case 21: self.other = .right(unpacker.string(c.pointee.right))
        default: self.other = nil
        }
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Samples__Choice.self)
        switch self.kind {
        case .doubleValue(let value):
            c.pointee.kind_case.rawValue = 1
            c.pointee.double_value = value
        case .int32Value(let value):
            c.pointee.kind_case.rawValue = 2
            c.pointee.int32_value = value
        case .uint64Value(let value):
            c.pointee.kind_case.rawValue = 3
            c.pointee.uint64_value = value
        case .boolValue(let value):
            c.pointee.kind_case.rawValue = 4
            c.pointee.bool_value = value ? 1 : 0
        case .stringValue(let value):
            c.pointee.kind_case.rawValue = 5
            c.pointee.string_value = packer.present(value)
        case .bytesValue(let value):
            c.pointee.kind_case.rawValue = 6
            c.pointee.bytes_value = packer.bytes(value)
        case .colour(let value):
            c.pointee.kind_case.rawValue = 7
            c.pointee.colour.rawValue = UInt32(bitPattern: value.rawValue)
        case .tree(let value):
            c.pointee.kind_case.rawValue = 8
            c.pointee.tree = packer.present(value)
        case nil: break
        }
        switch self.other {
        case .left(let value):
            c.pointee.other_case.rawValue = 20
            c.pointee.left = packer.present(value)
        case .right(let value):
            c.pointee.other_case.rawValue = 21
            c.pointee.right = packer.present(value)
        case nil: break
        }
    }
}

/// A message that holds itself, as deep as one likes.
public struct Tree: Message {
    public var name: String = ""
    public var children: [Tree] = []

    public init() {}

    public init(name: String = "", children: [Tree] = []) {
        self.name = name
        self.children = children
    }
}

extension Tree {
    public static var protoName: String { "samples.Tree" }
    public static var layout: UnsafeRawPointer { samples__tree__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Samples__Tree.self)
        self.name = unpacker.string(c.pointee.name)
        self.children = unpacker.messages(c.pointee.children, c.pointee.n_children)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Samples__Tree.self)
        c.pointee.name = packer.string(self.name)
        c.pointee.children = packer.messages(self.children)
        c.pointee.n_children = self.children.count
    }
}

/// The messages with a JSON of their own.
public struct WellKnown: Message {
    public var instant: Timestamp? = nil
    public var span: DurationMessage? = nil
    public var mask: FieldMask? = nil
    public var `any`: AnyMessage? = nil
    public var empty: Empty? = nil
    public var instants: [Timestamp] = []
    public var anys: [AnyMessage] = []

    public init() {}

    public init(instant: Timestamp? = nil, span: DurationMessage? = nil, mask: FieldMask? = nil, `any`: AnyMessage? = nil, empty: Empty? = nil, instants: [Timestamp] = [], anys: [AnyMessage] = []) {
        self.instant = instant
        self.span = span
        self.mask = mask
        self.`any` = `any`
        self.empty = empty
        self.instants = instants
        self.anys = anys
    }
}

extension WellKnown {
    public static var protoName: String { "samples.WellKnown" }
    public static var layout: UnsafeRawPointer { samples__well_known__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Samples__WellKnown.self)
        self.instant = unpacker.message(c.pointee.instant)
        self.span = unpacker.message(c.pointee.span)
        self.mask = unpacker.message(c.pointee.mask)
        self.`any` = unpacker.message(c.pointee.`any`)
        self.empty = unpacker.message(c.pointee.empty)
        self.instants = unpacker.messages(c.pointee.instants, c.pointee.n_instants)
        self.anys = unpacker.messages(c.pointee.anys, c.pointee.n_anys)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Samples__WellKnown.self)
        c.pointee.instant = packer.message(self.instant)
        c.pointee.span = packer.message(self.span)
        c.pointee.mask = packer.message(self.mask)
        c.pointee.`any` = packer.message(self.`any`)
        c.pointee.empty = packer.message(self.empty)
        c.pointee.instants = packer.messages(self.instants)
        c.pointee.n_instants = self.instants.count
        c.pointee.anys = packer.messages(self.anys)
        c.pointee.n_anys = self.anys.count
    }
}

/// Names that are words of Swift or C, or those of parameters in generated code.
public struct Names: Message, IdempotentRequest {
    public var `class`: String = ""
    public var `default`: String = ""
    public var name: String = ""
    public var value: Int32 = 0
    public var pointer: String = ""
    public var packer: String = ""
    public var unpacker: String = ""
    public var c: String = ""
    public var `operator`: String = ""
    public var `in`: String = ""
    public var inner: Names.Inner? = nil
    public var personID: String = ""
    public var pageURLs: [String] = []
    public var requestID: String = ""
    public var oddName: String = ""

    public init() {}

    public init(`class`: String = "", `default`: String = "", name: String = "", value: Int32 = 0, pointer: String = "", packer: String = "", unpacker: String = "", c: String = "", `operator`: String = "", `in`: String = "", inner: Names.Inner? = nil, personID: String = "", pageURLs: [String] = [], requestID: String = "", oddName: String = "") {
        self.`class` = `class`
        self.`default` = `default`
        self.name = name
        self.value = value
        self.pointer = pointer
        self.packer = packer
        self.unpacker = unpacker
        self.c = c
        self.`operator` = `operator`
        self.`in` = `in`
        self.inner = inner
        self.personID = personID
        self.pageURLs = pageURLs
        self.requestID = requestID
        self.oddName = oddName
    }

    public struct Inner: Message, IdempotentRequest {
        public var state: Names.Inner.State = .unspecified
        public var requestID: String = ""

        public init() {}

        public init(state: Names.Inner.State = .unspecified, requestID: String = "") {
            self.state = state
            self.requestID = requestID
        }

        public enum State: EnumValue {
            case unspecified
            case `default`
            /// A number that this version of the contract does not know.
            case unrecognized(Int32)

            /// The values of this version of the contract.
            public static let allCases: [State] = [.unspecified, .`default`]

            public init(rawValue: Int32) {
                switch rawValue {
                case 0: self = .unspecified
                case 1: self = .`default`
                default: self = .unrecognized(rawValue)
                }
            }

            public var rawValue: Int32 {
                switch self {
                case .unspecified: 0
                case .`default`: 1
                case .unrecognized(let number): number
                }
            }

            public var protoName: String? {
                switch self {
                case .unspecified: "STATE_UNSPECIFIED"
                case .`default`: "STATE_DEFAULT"
                case .unrecognized: nil
                }
            }
        }
    }
}

extension Names {
    public static var protoName: String { "samples.Names" }
    public static var layout: UnsafeRawPointer { samples__names__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Samples__Names.self)
        self.`class` = unpacker.string(c.pointee.class_)
        self.`default` = unpacker.string(c.pointee.default_)
        self.name = unpacker.string(c.pointee.name)
        self.value = c.pointee.value
        self.pointer = unpacker.string(c.pointee.pointer)
        self.packer = unpacker.string(c.pointee.packer)
        self.unpacker = unpacker.string(c.pointee.unpacker)
        self.c = unpacker.string(c.pointee.c)
        self.`operator` = unpacker.string(c.pointee.operator_)
        self.`in` = unpacker.string(c.pointee.`in`)
        self.inner = unpacker.message(c.pointee.inner)
        self.personID = unpacker.string(c.pointee.person_id)
        self.pageURLs = unpacker.strings(c.pointee.page_urls, c.pointee.n_page_urls)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.oddName = unpacker.string(c.pointee.odd__name)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Samples__Names.self)
        c.pointee.class_ = packer.string(self.`class`)
        c.pointee.default_ = packer.string(self.`default`)
        c.pointee.name = packer.string(self.name)
        c.pointee.value = self.value
        c.pointee.pointer = packer.string(self.pointer)
        c.pointee.packer = packer.string(self.packer)
        c.pointee.unpacker = packer.string(self.unpacker)
        c.pointee.c = packer.string(self.c)
        c.pointee.operator_ = packer.string(self.`operator`)
        c.pointee.`in` = packer.string(self.`in`)
        c.pointee.inner = packer.message(self.inner)
        c.pointee.person_id = packer.string(self.personID)
        c.pointee.page_urls = packer.strings(self.pageURLs)
        c.pointee.n_page_urls = self.pageURLs.count
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.odd__name = packer.string(self.oddName)
    }
}

extension Names.Inner {
    public static var protoName: String { "samples.Names.Inner" }
    public static var layout: UnsafeRawPointer { samples__names__inner__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Samples__Names__Inner.self)
        self.state = .init(rawValue: Int32(bitPattern: c.pointee.state.rawValue))
        self.requestID = unpacker.string(c.pointee.request_id)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Samples__Names__Inner.self)
        c.pointee.state.rawValue = UInt32(bitPattern: self.state.rawValue)
        c.pointee.request_id = packer.string(self.requestID)
    }
}

/// About 125 bytes when filled: what decoding and encoding are measured with.
public struct Sample: Message {
    public var id: Int64 = 0
    public var name: String = ""
    public var regionCode: String = ""
    public var occupation: String = ""
    public var a: Int32 = 0
    public var b: Int32 = 0
    public var c: Int32 = 0
    public var d: Int32 = 0
    public var e: Int32 = 0
    public var f: Int32 = 0
    public var g: Int32 = 0
    public var h: Int32 = 0
    public var part: SamplePart? = nil

    public init() {}

    public init(id: Int64 = 0, name: String = "", regionCode: String = "", occupation: String = "", a: Int32 = 0, b: Int32 = 0, c: Int32 = 0, d: Int32 = 0, e: Int32 = 0, f: Int32 = 0, g: Int32 = 0, h: Int32 = 0, part: SamplePart? = nil) {
        self.id = id
        self.name = name
        self.regionCode = regionCode
        self.occupation = occupation
        self.a = a
        self.b = b
        self.c = c
        self.d = d
        self.e = e
        self.f = f
        self.g = g
        self.h = h
        self.part = part
    }
}

extension Sample {
    public static var protoName: String { "samples.Sample" }
    public static var layout: UnsafeRawPointer { samples__sample__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Samples__Sample.self)
        self.id = c.pointee.id
        self.name = unpacker.string(c.pointee.name)
        self.regionCode = unpacker.string(c.pointee.region_code)
        self.occupation = unpacker.string(c.pointee.occupation)
        self.a = c.pointee.a
        self.b = c.pointee.b
        self.c = c.pointee.c
        self.d = c.pointee.d
        self.e = c.pointee.e
        self.f = c.pointee.f
        self.g = c.pointee.g
        self.h = c.pointee.h
        self.part = unpacker.message(c.pointee.part)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Samples__Sample.self)
        c.pointee.id = self.id
        c.pointee.name = packer.string(self.name)
        c.pointee.region_code = packer.string(self.regionCode)
        c.pointee.occupation = packer.string(self.occupation)
        c.pointee.a = self.a
        c.pointee.b = self.b
        c.pointee.c = self.c
        c.pointee.d = self.d
        c.pointee.e = self.e
        c.pointee.f = self.f
        c.pointee.g = self.g
        c.pointee.h = self.h
        c.pointee.part = packer.message(self.part)
    }
}

public struct SamplePart: Message {
    public var id: Int64 = 0
    public var note: String = ""

    public init() {}

    public init(id: Int64 = 0, note: String = "") {
        self.id = id
        self.note = note
    }
}

extension SamplePart {
    public static var protoName: String { "samples.SamplePart" }
    public static var layout: UnsafeRawPointer { samples__sample_part__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Samples__SamplePart.self)
        self.id = c.pointee.id
        self.note = unpacker.string(c.pointee.note)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Samples__SamplePart.self)
        c.pointee.id = self.id
        c.pointee.note = packer.string(self.note)
    }
}
