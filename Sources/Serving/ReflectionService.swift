internal import RequestChecks
internal import Ledger
internal import Requests
internal import MessageRuntime
public import ReflectionMessages
internal import TypeMessages
public import RPC

/// `liaoning.skills.reflection.v1.Reflection`: what this process can be asked.
public struct ReflectionService: ReflectionHandlers {
    private let methods: [any MethodDescriptor]
    private let messages: [String: MessageLayout]
    private let rules: [String: [String: FieldRule]]
    private let enumerations: [MessageLayout.Enumeration]

    /// - Parameter methods: those that are answered here; its own are added.
    public init(_ methods: [any MethodDescriptor]) {
        self.methods = methods + ReflectionMethods.all
        let all = MessageLayout.all(of: self.methods.flatMap { [$0.requestType, $0.responseType] })
        messages = Dictionary(all.messages.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
        enumerations = all.enumerations
        rules = Self.rules(of: self.methods.compactMap { $0.requestType as? any CheckedMessage.Type })
    }

    /// Answers the methods that are answered here.
    public func listMethods(_ request: ListMethodsRequest, _ call: Call) async throws -> ListMethodsResponse {
        let wanted = methods.filter { request.service.isEmpty || $0.service == request.service }
        return ListMethodsResponse(methods: wanted.map { MethodDescription($0) })
    }

    /// Answers types by name, and those they lead to.
    public func describeTypes(_ request: DescribeTypesRequest, _ call: Call) async throws -> DescribeTypesResponse {
        guard (1...100).contains(request.names.count) else {
            throw RPCError.invalidArgument(field: "names", reason: "NAMES_OUT_OF_RANGE", "names：应为 1 至 100 个类型名称")
        }
        var wanted: [MessageLayout] = []
        var names = request.names
        var seen: Set<String> = []
        while !names.isEmpty {
            let name = names.removeFirst()
            guard seen.insert(name).inserted else { continue }
            guard let layout = messages[name] else {
                throw RPCError(.notFound, reason: "TYPE_UNKNOWN", "本进程没有类型 \(RequestField.shown(name))")
            }
            wanted.append(layout)
            names += layout.fields.filter { $0.kind == "message" }.map(\.type)
        }
        let enums = Set(wanted.flatMap(\.fields).filter { $0.kind == "enum" }.map(\.type))
        return DescribeTypesResponse(
            messages: wanted.map { MessageDescription($0, rules[$0.name] ?? [:]) },
            enums: enumerations.filter { enums.contains($0.name) }.map { EnumDescription($0) })
    }
}

extension ReflectionService {
    /// What the contract says of the fields of these messages and of those in them, by message and field.
    private static func rules(of types: [any CheckedMessage.Type]) -> [String: [String: FieldRule]] {
        var rules: [String: [String: FieldRule]] = [:]
        var types = types
        while let type = types.popLast() {
            guard rules[type.protoName] == nil else { continue }
            let fields = type.fieldRules
            rules[type.protoName] = Dictionary(fields.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
            types += fields.compactMap(\.message)
        }
        return rules
    }
}

extension MethodDescription {
    /// What a client needs to know of a method.
    public init(_ method: any MethodDescriptor) {
        self.init(
            service: method.service, name: method.name, requestType: method.requestType.protoName,
            responseType: method.responseType.protoName, streamsRequests: method.kind.streamsRequests,
            streamsResponses: method.kind.streamsResponses,
            roles: method.access.roles.map { WireRole(rawValue: $0.rawValue) },
            bindings: method.http.map { HttpBinding(verb: $0.verb.rawValue, path: $0.path, body: $0.body ?? "") },
            reasons: method.reasons)
    }
}

extension MessageDescription {
    fileprivate init(_ layout: MessageLayout, _ rules: [String: FieldRule]) {
        self.init(
            name: layout.name,
            fields: layout.fields.map { field in
                let rule = rules[field.name]
                return FieldDescription(
                    number: field.number, name: field.name, kind: field.kind, type: field.type,
                    isRepeated: field.isRepeated, isAlternative: field.isAlternative,
                    isRequired: rule?.isRequired ?? false, format: rule?.format ?? "",
                    values: rule?.values.map { Bounds($0) }, length: rule?.length.map { Bounds($0) },
                    items: rule?.items.map { Bounds($0) })
            })
    }
}

extension Bounds {
    fileprivate init(_ range: ClosedRange<Int>) {
        self.init(least: Int64(range.lowerBound), most: Int64(range.upperBound))
    }
}

extension EnumDescription {
    fileprivate init(_ enumeration: MessageLayout.Enumeration) {
        self.init(
            name: enumeration.name,
            values: enumeration.values.map { EnumValueDescription(number: $0.number, name: $0.name) })
    }
}
