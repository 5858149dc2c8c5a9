/// What the contract must keep to, beyond what protoc checks. Each finding is one line that names the place.
struct Checks {
    private let schema: Schema
    private(set) var findings: [String] = []

    init(_ schema: Schema) {
        self.schema = schema
        for file in schema.wantedFiles { check(file) }
        checkNames()
        checkRoutes()
    }

    private mutating func refuse(_ place: String, _ problem: String) {
        findings.append("\(place): \(problem)")
    }

    // MARK: Messages

    private mutating func check(_ file: FileDescriptor) {
        if file.syntax != "proto3" { refuse(file.name, "only proto3 is generated: say syntax = \"proto3\"") }
        for message in file.messages where Selection.holds(message.name, in: file.name) {
            check(message, file)
            if schema.checked.contains(message.fullName) { checkRules(of: message) }
        }
        for type in file.enums { check(type) }
        for service in file.services {
            for method in service.methods { check(method, service, file) }
        }
    }

    private mutating func check(_ message: MessageDescriptor, _ file: FileDescriptor) {
        for field in message.fields { check(field, message, file) }
        for inner in message.messages where !inner.isMapEntry { check(inner, file) }
        for type in message.enums { check(type) }
        if let path = recursion(from: message) {
            refuse(message.fullName, "holds itself through \(path): make one of them repeated, so that it ends")
        }
        let members = message.fields.map(\.name)
        for field in message.fields where field.isRepeated && members.contains("n_" + field.name) {
            refuse(message.fullName, "n_\(field.name) is what protoc-c calls the count of \(field.name)")
        }
    }

    private mutating func check(_ field: FieldDescriptor, _ message: MessageDescriptor, _ file: FileDescriptor) {
        let place = "\(message.fullName).\(field.name)"
        if field.isProto3Optional { refuse(place, "protoc-c takes no proto3 optional: use a sub-message or a oneof") }
        if field.kind == .group { refuse(place, "groups are not supported") }
        if Names.refusedFields.contains(field.name) { refuse(place, "protoc-c cannot take a field of this name") }
        if Names.takenMembers.contains(field.name) { refuse(place, "generated code has a member of this name") }
        if field.name != field.name.lowercased() { refuse(place, "protoc-c lowers names: write fields in snake_case") }
        if field.jsonName != Names.json(field.name) { refuse(place, "json_name is not supported: leave it out") }
        guard let type = schema.messages[field.typeName] else { return }
        if type.isMapEntry {
            let isStringMap = type.fields.allSatisfy { $0.kind == .string }
            if !file.package.hasPrefix("google.") || !isStringMap {
                refuse(place, "map fields are not supported: use a repeated message with a key and a value")
            }
        }
        if !type.isMapEntry, field.isRepeated, type.looksLikeEntry(of: field) {
            refuse(place, "JSON would take \(type.name) for the entry of a map: call it otherwise")
        }
        if Selection.isOptionsOnly(schema.names[field.typeName]?.file ?? "") {
            refuse(place, "\(field.typeName) is an option, no message to send")
        }
    }

    private mutating func check(_ type: EnumDescriptor) {
        var numbers: Set<Int> = []
        var names: Set<String> = ["unrecognized"]
        for value in type.values {
            let place = "\(type.fullName).\(value.name)"
            if value.number < 0 { refuse(place, "enum values must not be negative") }
            if !numbers.insert(value.number).inserted { refuse(place, "two values have the number \(value.number)") }
            let name = Names.enumCase(value.name, of: type.name)
            if !names.insert(name).inserted { refuse(place, "two values would be called \(name)") }
        }
        let isOurs = type.fullName.hasPrefix("liaoning.")
        if isOurs, let zero = type.values.first, !zero.name.hasSuffix("_UNSPECIFIED") {
            refuse("\(type.fullName).\(zero.name)", "the value 0 must be called …_UNSPECIFIED")
        }
    }

    /// The singular fields by which a message holds itself, or nil.
    private func recursion(from start: MessageDescriptor) -> String? {
        var seen: Set<String> = []
        func search(_ message: MessageDescriptor, _ path: String) -> String? {
            guard seen.insert(message.fullName).inserted else { return nil }
            for field in message.fields where field.kind == .message && !field.isRepeated {
                let path = path.isEmpty ? field.name : "\(path).\(field.name)"
                if field.typeName == start.fullName { return path }
                if let next = schema.messages[field.typeName], let found = search(next, path) { return found }
            }
            return nil
        }
        return search(start, "")
    }

    /// Every field of a checked request says what it must be, as far as its kind has something to say.
    private mutating func checkRules(of message: MessageDescriptor) {
        for field in message.fields where !["page_size", "page_token"].contains(field.name) {
            let place = "\(message.fullName).\(field.name)"
            let rule = field.rule ?? .none
            if field.isRepeated, rule.maxItems <= 0 { refuse(place, "a list says max_items") }
            if field.oneof != nil { refuse(place, "a checked request has no oneof") }
            switch field.kind {
            case .string:
                if rule.format == .unspecified || rule.format == .yuan { refuse(place, "text says its format") }
                if rule.format.hasLength, rule.maxChars <= 0 { refuse(place, "text of this format says max_chars") }
            case .bytes:
                if rule.maxBytes <= 0 { refuse(place, "bytes say max_bytes") }
            case .bool, .enumeration, .message, .group, .double, .float: break
            default:
                guard let min = rule.min, let max = rule.max else {
                    refuse(place, "a number says min and max")
                    continue
                }
                if min > max { refuse(place, "min is more than max") }
                if ![.unspecified, .yuan].contains(rule.format) { refuse(place, "a number has no such format") }
            }
        }
    }

    // MARK: Names

    private mutating func checkNames() {
        var owners: [String: String] = [:]
        for file in schema.files where !Selection.isOptionsOnly(file.name) {
            let module = schema.layout.module(file.package).name
            for fullName in (schema.selected(file).map(\.fullName) + file.enums.map(\.fullName)).sorted() {
                let name = schema.swiftName(fullName)
                if let other = owners.updateValue(fullName, forKey: "\(module).\(name)") {
                    refuse(fullName, "\(other) is called \(name), too: names are unique in their module")
                }
                for (owner, names) in Names.taken where names.contains(name) {
                    refuse(fullName, "\(owner) has a type \(name): choose another name")
                }
            }
            for service in file.services {
                for suffix in ["Methods", "Handlers", "Client"] {
                    let key = "\(module).\(service.name)\(suffix)"
                    if let other = owners.updateValue(service.fullName, forKey: key) {
                        refuse(service.fullName, "\(service.name)\(suffix) is taken by \(other)")
                    }
                }
            }
        }
    }

    // MARK: Methods

    /// Number of `ROLE_SERVICE`.
    private static let serviceRole = 10

    /// A process that calls in its own name is named, so that one that is taken over may not ask what it never needs.
    private mutating func check(_ access: AccessOption, _ place: String) {
        let isForServices = access.roles.contains(Self.serviceRole)
        if isForServices, access.services.isEmpty { refuse(place, "access: ROLE_SERVICE needs the services it is for") }
        if !isForServices, !access.services.isEmpty { refuse(place, "access: services without ROLE_SERVICE") }
        let known = Set(schema.files.compactMap { Names.process(ofPackage: $0.package) })
        for name in access.services where !known.contains(name) { refuse(place, "access: there is no process \(name)") }
    }

    private mutating func check(_ method: MethodDescriptor, _ service: ServiceDescriptor, _ file: FileDescriptor) {
        let place = "\(service.fullName).\(method.name)"
        guard let request = schema.messages[method.request] else { return }
        if let access = method.access {
            if access.roles.isEmpty { refuse(place, "the access option names no role") }
            if access.roles.contains(0) { refuse(place, "the access option names ROLE_UNSPECIFIED") }
            check(access, place)
            let isScoped = ![access.region, access.organisation, access.person].allSatisfy(\.isEmpty)
            if isScoped, method.streamsRequests { refuse(place, "a stream of requests has no field to scope it by") }
            for path in [access.region, access.organisation, access.person] where !path.isEmpty {
                if let problem = problem(with: path, in: request, isScope: true) { refuse(place, "access: " + problem) }
            }
        } else if service.fullName.hasPrefix("liaoning.") {
            refuse(place, "has no option (liaoning.skills.type.v1.access): say who may call it")
        }
        for route in method.routes { check(route, place, request) }
        for reason in method.reasons where reason.wholeMatch(of: /[A-Z][A-Z0-9]*(_[A-Z0-9]+)*/) == nil {
            refuse(place, "the reason \(reason) is not UPPER_SNAKE_CASE")
        }
    }

    private mutating func check(_ route: HTTPOption, _ place: String, _ request: MessageDescriptor) {
        if route.verb.isEmpty { return refuse(place, "the HTTP route has no verb") }
        if !route.path.hasPrefix("/") { refuse(place, "the HTTP path \(route.path) does not start with /") }
        if !route.answerBody.isEmpty { refuse(place, "response_body is not supported") }
        if ["get", "delete"].contains(route.verb), !route.body.isEmpty { refuse(place, "\(route.verb) takes no body") }
        if !route.body.isEmpty, route.body != "*", !request.fields.contains(where: { $0.name == route.body }) {
            refuse(place, "the HTTP body \(route.body) is no field of \(request.fullName)")
        }
        for variable in route.variables {
            if let problem = problem(with: variable, in: request, isScope: false) {
                refuse(place, "HTTP path: " + problem)
            }
        }
    }

    /// Why a path of fields names no single value in the request, or nil. A scope must be text.
    private func problem(with path: String, in request: MessageDescriptor, isScope: Bool) -> String? {
        var message: MessageDescriptor? = request
        let names = path.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
        for (index, name) in names.enumerated() {
            guard let owner = message else { return "\(path) goes through a field that is no message" }
            guard let field = owner.fields.first(where: { $0.name == name }) else {
                return "\(owner.fullName) has no field \(name)"
            }
            if field.isRepeated { return "\(path) goes through the repeated field \(name)" }
            if isScope, field.oneof != nil { return "\(path) goes through a oneof" }
            message = schema.messages[field.typeName]
            if index == names.count - 1, message != nil || isScope && field.kind != .string {
                return "\(path) is no \(isScope ? "string" : "single value")"
            }
        }
        return nil
    }

    private mutating func checkRoutes() {
        var owners: [String: String] = [:]
        for file in schema.files {
            for service in file.services {
                for method in service.methods {
                    for route in method.routes {
                        let place = "\(service.fullName).\(method.name)"
                        if let other = owners.updateValue(place, forKey: route.shape) {
                            refuse(place, "the HTTP route \(route.shape) is also that of \(other)")
                        }
                    }
                }
            }
        }
    }
}

extension MessageDescriptor {
    /// Whether protobuf-c's descriptor, which does not tell maps apart, would be that of the entries of a map.
    fileprivate func looksLikeEntry(of field: FieldDescriptor) -> Bool {
        name == Names.upperCamelCased(field.name) + "Entry" && fields.map(\.name) == ["key", "value"]
            && fields.allSatisfy { $0.kind == .string }
    }
}

extension HTTPOption {
    /// The paths of the request fields between braces.
    var variables: [String] {
        path.split(separator: "{").dropFirst().map { String($0.prefix { $0 != "}" }) }
    }

    /// Verb and path with every variable replaced: two routes of the same shape cannot be told apart.
    var shape: String {
        let parts = path.split(separator: "{", omittingEmptySubsequences: false)
        let rest = parts.dropFirst().map { "{}" + $0.drop { $0 != "}" }.dropFirst() }
        return "\(verb) \(parts.first ?? "")\(rest.joined())"
    }
}
