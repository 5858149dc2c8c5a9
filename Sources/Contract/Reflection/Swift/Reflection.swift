// Written by Protos/generate.sh from liaoning/skills/reflection/v1/reflection.proto. Do not edit.
// swift-format-ignore-file

internal import CReflectionMessages
internal import CTypeMessages
internal import CProtobufC
public import MessageRuntime
public import TypeMessages

public struct ListMethodsRequest: Message {
    /// Only methods of the proto service of this full name; empty for all.
    public var service: String = ""

    public init() {}

    public init(service: String = "") {
        self.service = service
    }
}

extension ListMethodsRequest {
    public static var protoName: String { "liaoning.skills.reflection.v1.ListMethodsRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__reflection__v1__list_methods_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Reflection__V1__ListMethodsRequest.self)
        self.service = unpacker.string(c.pointee.service)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Reflection__V1__ListMethodsRequest.self)
        c.pointee.service = packer.string(self.service)
    }
}

public struct ListMethodsResponse: Message {
    public var methods: [MethodDescription] = []

    public init() {}

    public init(methods: [MethodDescription] = []) {
        self.methods = methods
    }
}

extension ListMethodsResponse {
    public static var protoName: String { "liaoning.skills.reflection.v1.ListMethodsResponse" }
    public static var layout: UnsafeRawPointer { liaoning__skills__reflection__v1__list_methods_response__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Reflection__V1__ListMethodsResponse.self)
        self.methods = unpacker.messages(c.pointee.methods, c.pointee.n_methods)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Reflection__V1__ListMethodsResponse.self)
        c.pointee.methods = packer.messages(self.methods)
        c.pointee.n_methods = self.methods.count
    }
}

/// A method as a caller needs to know it.
public struct MethodDescription: Message {
    /// Full name of the proto service.
    public var service: String = ""
    /// Name of the rpc.
    public var name: String = ""
    /// Full names of the messages it takes and answers.
    public var requestType: String = ""
    public var responseType: String = ""
    /// Whether the caller sends a stream, and whether a stream is answered.
    public var streamsRequests: Bool = false
    public var streamsResponses: Bool = false
    /// Who may call.
    public var roles: [WireRole] = []
    /// HTTP bindings, the main one first.
    public var bindings: [HttpBinding] = []
    /// The stable reasons of its own for which it refuses.
    public var reasons: [String] = []

    public init() {}

    public init(service: String = "", name: String = "", requestType: String = "", responseType: String = "", streamsRequests: Bool = false, streamsResponses: Bool = false, roles: [WireRole] = [], bindings: [HttpBinding] = [], reasons: [String] = []) {
        self.service = service
        self.name = name
        self.requestType = requestType
        self.responseType = responseType
        self.streamsRequests = streamsRequests
        self.streamsResponses = streamsResponses
        self.roles = roles
        self.bindings = bindings
        self.reasons = reasons
    }
}

extension MethodDescription {
    public static var protoName: String { "liaoning.skills.reflection.v1.MethodDescription" }
    public static var layout: UnsafeRawPointer { liaoning__skills__reflection__v1__method_description__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Reflection__V1__MethodDescription.self)
        self.service = unpacker.string(c.pointee.service)
        self.name = unpacker.string(c.pointee.name)
        self.requestType = unpacker.string(c.pointee.request_type)
        self.responseType = unpacker.string(c.pointee.response_type)
        self.streamsRequests = c.pointee.streams_requests != 0
        self.streamsResponses = c.pointee.streams_responses != 0
        self.roles = unpacker.enums(c.pointee.roles, c.pointee.n_roles)
        self.bindings = unpacker.messages(c.pointee.bindings, c.pointee.n_bindings)
        self.reasons = unpacker.strings(c.pointee.reasons, c.pointee.n_reasons)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Reflection__V1__MethodDescription.self)
        c.pointee.service = packer.string(self.service)
        c.pointee.name = packer.string(self.name)
        c.pointee.request_type = packer.string(self.requestType)
        c.pointee.response_type = packer.string(self.responseType)
        c.pointee.streams_requests = self.streamsRequests ? 1 : 0
        c.pointee.streams_responses = self.streamsResponses ? 1 : 0
        c.pointee.roles = packer.enums(self.roles)
        c.pointee.n_roles = self.roles.count
        c.pointee.bindings = packer.messages(self.bindings)
        c.pointee.n_bindings = self.bindings.count
        c.pointee.reasons = packer.strings(self.reasons)
        c.pointee.n_reasons = self.reasons.count
    }
}

/// One way to call a method over HTTP.
public struct HttpBinding: Message {
    /// GET, POST, PUT, PATCH or DELETE.
    public var verb: String = ""
    /// Path; braces name request fields.
    public var path: String = ""
    /// The request field that the body holds, * for the whole request, empty for no body.
    public var body: String = ""

    public init() {}

    public init(verb: String = "", path: String = "", body: String = "") {
        self.verb = verb
        self.path = path
        self.body = body
    }
}

extension HttpBinding {
    public static var protoName: String { "liaoning.skills.reflection.v1.HttpBinding" }
    public static var layout: UnsafeRawPointer { liaoning__skills__reflection__v1__http_binding__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Reflection__V1__HttpBinding.self)
        self.verb = unpacker.string(c.pointee.verb)
        self.path = unpacker.string(c.pointee.path)
        self.body = unpacker.string(c.pointee.body)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Reflection__V1__HttpBinding.self)
        c.pointee.verb = packer.string(self.verb)
        c.pointee.path = packer.string(self.path)
        c.pointee.body = packer.string(self.body)
    }
}

public struct DescribeTypesRequest: Message {
    /// Full names of messages; 1 to 100, required.
    public var names: [String] = []

    public init() {}

    public init(names: [String] = []) {
        self.names = names
    }
}

extension DescribeTypesRequest {
    public static var protoName: String { "liaoning.skills.reflection.v1.DescribeTypesRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__reflection__v1__describe_types_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Reflection__V1__DescribeTypesRequest.self)
        self.names = unpacker.strings(c.pointee.names, c.pointee.n_names)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Reflection__V1__DescribeTypesRequest.self)
        c.pointee.names = packer.strings(self.names)
        c.pointee.n_names = self.names.count
    }
}

public struct DescribeTypesResponse: Message {
    /// Those asked for first.
    public var messages: [MessageDescription] = []
    public var enums: [EnumDescription] = []

    public init() {}

    public init(messages: [MessageDescription] = [], enums: [EnumDescription] = []) {
        self.messages = messages
        self.enums = enums
    }
}

extension DescribeTypesResponse {
    public static var protoName: String { "liaoning.skills.reflection.v1.DescribeTypesResponse" }
    public static var layout: UnsafeRawPointer { liaoning__skills__reflection__v1__describe_types_response__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Reflection__V1__DescribeTypesResponse.self)
        self.messages = unpacker.messages(c.pointee.messages, c.pointee.n_messages)
        self.enums = unpacker.messages(c.pointee.enums, c.pointee.n_enums)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Reflection__V1__DescribeTypesResponse.self)
        c.pointee.messages = packer.messages(self.messages)
        c.pointee.n_messages = self.messages.count
        c.pointee.enums = packer.messages(self.enums)
        c.pointee.n_enums = self.enums.count
    }
}

/// A message type.
public struct MessageDescription: Message {
    /// Full name.
    public var name: String = ""
    /// By number.
    public var fields: [FieldDescription] = []

    public init() {}

    public init(name: String = "", fields: [FieldDescription] = []) {
        self.name = name
        self.fields = fields
    }
}

extension MessageDescription {
    public static var protoName: String { "liaoning.skills.reflection.v1.MessageDescription" }
    public static var layout: UnsafeRawPointer { liaoning__skills__reflection__v1__message_description__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Reflection__V1__MessageDescription.self)
        self.name = unpacker.string(c.pointee.name)
        self.fields = unpacker.messages(c.pointee.fields, c.pointee.n_fields)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Reflection__V1__MessageDescription.self)
        c.pointee.name = packer.string(self.name)
        c.pointee.fields = packer.messages(self.fields)
        c.pointee.n_fields = self.fields.count
    }
}

/// A field of a message.
public struct FieldDescription: Message {
    /// Number on the wire.
    public var number: Int32 = 0
    /// Name in the proto.
    public var name: String = ""
    /// What it holds, in the words of the proto language: int64, string, bytes, bool, enum, message, …
    public var kind: String = ""
    /// Full name of the message or enum that it holds; empty for other kinds.
    public var type: String = ""
    /// Whether it holds any number of them.
    public var isRepeated: Bool = false
    /// Whether it is one of several fields of which at most one is set.
    public var isAlternative: Bool = false
    /// Whether a request is refused without it.
    public var isRequired: Bool = false
    /// What text and money mean, a name of liaoning.skills.type.v1.Field.Format; empty when it has none.
    public var format: String = ""
    /// What its value, its length and its number of elements may be; absent where nothing limits them.
    public var values: Bounds? = nil
    public var length: Bounds? = nil
    public var items: Bounds? = nil

    public init() {}

    public init(number: Int32 = 0, name: String = "", kind: String = "", type: String = "", isRepeated: Bool = false, isAlternative: Bool = false, isRequired: Bool = false, format: String = "", values: Bounds? = nil, length: Bounds? = nil, items: Bounds? = nil) {
        self.number = number
        self.name = name
        self.kind = kind
        self.type = type
        self.isRepeated = isRepeated
        self.isAlternative = isAlternative
        self.isRequired = isRequired
        self.format = format
        self.values = values
        self.length = length
        self.items = items
    }
}

extension FieldDescription {
    public static var protoName: String { "liaoning.skills.reflection.v1.FieldDescription" }
    public static var layout: UnsafeRawPointer { liaoning__skills__reflection__v1__field_description__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Reflection__V1__FieldDescription.self)
        self.number = c.pointee.number
        self.name = unpacker.string(c.pointee.name)
        self.kind = unpacker.string(c.pointee.kind)
        self.type = unpacker.string(c.pointee.type)
        self.isRepeated = c.pointee.is_repeated != 0
        self.isAlternative = c.pointee.is_alternative != 0
        self.isRequired = c.pointee.is_required != 0
        self.format = unpacker.string(c.pointee.format)
        self.values = unpacker.message(c.pointee.values)
        self.length = unpacker.message(c.pointee.length)
        self.items = unpacker.message(c.pointee.items)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Reflection__V1__FieldDescription.self)
        c.pointee.number = self.number
        c.pointee.name = packer.string(self.name)
        c.pointee.kind = packer.string(self.kind)
        c.pointee.type = packer.string(self.type)
        c.pointee.is_repeated = self.isRepeated ? 1 : 0
        c.pointee.is_alternative = self.isAlternative ? 1 : 0
        c.pointee.is_required = self.isRequired ? 1 : 0
        c.pointee.format = packer.string(self.format)
        c.pointee.values = packer.message(self.values)
        c.pointee.length = packer.message(self.length)
        c.pointee.items = packer.message(self.items)
    }
}

/// From and through, both included.
public struct Bounds: Message {
    public var least: Int64 = 0
    public var most: Int64 = 0

    public init() {}

    public init(least: Int64 = 0, most: Int64 = 0) {
        self.least = least
        self.most = most
    }
}

extension Bounds {
    public static var protoName: String { "liaoning.skills.reflection.v1.Bounds" }
    public static var layout: UnsafeRawPointer { liaoning__skills__reflection__v1__bounds__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Reflection__V1__Bounds.self)
        self.least = c.pointee.least
        self.most = c.pointee.most
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Reflection__V1__Bounds.self)
        c.pointee.least = self.least
        c.pointee.most = self.most
    }
}

/// An enum type.
public struct EnumDescription: Message {
    /// Full name.
    public var name: String = ""
    public var values: [EnumValueDescription] = []

    public init() {}

    public init(name: String = "", values: [EnumValueDescription] = []) {
        self.name = name
        self.values = values
    }
}

extension EnumDescription {
    public static var protoName: String { "liaoning.skills.reflection.v1.EnumDescription" }
    public static var layout: UnsafeRawPointer { liaoning__skills__reflection__v1__enum_description__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Reflection__V1__EnumDescription.self)
        self.name = unpacker.string(c.pointee.name)
        self.values = unpacker.messages(c.pointee.values, c.pointee.n_values)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Reflection__V1__EnumDescription.self)
        c.pointee.name = packer.string(self.name)
        c.pointee.values = packer.messages(self.values)
        c.pointee.n_values = self.values.count
    }
}

/// A value of an enum.
public struct EnumValueDescription: Message {
    /// Number on the wire.
    public var number: Int32 = 0
    /// Name in the proto.
    public var name: String = ""

    public init() {}

    public init(number: Int32 = 0, name: String = "") {
        self.number = number
        self.name = name
    }
}

extension EnumValueDescription {
    public static var protoName: String { "liaoning.skills.reflection.v1.EnumValueDescription" }
    public static var layout: UnsafeRawPointer { liaoning__skills__reflection__v1__enum_value_description__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Reflection__V1__EnumValueDescription.self)
        self.number = c.pointee.number
        self.name = unpacker.string(c.pointee.name)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Reflection__V1__EnumValueDescription.self)
        c.pointee.number = self.number
        c.pointee.name = packer.string(self.name)
    }
}
