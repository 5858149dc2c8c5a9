/// Writes what a proto service becomes: method table, handler protocol, registration and client.
struct ServiceWriter {
    let service: ServiceDescriptor
    let schema: Schema

    init(_ service: ServiceDescriptor, _ schema: Schema) {
        self.service = service
        self.schema = schema
    }

    func write(_ source: inout SourceWriter) {
        writeMethods(&source)
        source.line()
        writeHandlers(&source)
        source.line()
        writeRegistration(&source)
        source.line()
        writeClient(&source)
    }

    // MARK: Method table

    private func writeMethods(_ source: inout SourceWriter) {
        source.line("/// The methods of `\(service.fullName)`.")
        source.block("public enum \(service.name)Methods") { source in
            for method in service.methods {
                source.document(method.comment)
                writeMethod(method, &source)
                source.line()
            }
            let names = service.methods.map { name(of: $0) }.joined(separator: ", ")
            source.line("/// All of them, in the contract's order.")
            source.line("public static let all: [any MethodDescriptor] = [\(names)]")
        }
    }

    private func writeMethod(_ method: MethodDescriptor, _ source: inout SourceWriter) {
        let types = "\(schema.swiftName(method.request)), \(schema.swiftName(method.answer))"
        source.line("public static let \(name(of: method)) = Method<\(types)>(")
        source.line("    service: \"\(service.fullName)\", name: \"\(method.name)\", kind: .\(kind(of: method)),")
        var last = "    access: AccessRule(roles: [\(roles(of: method))]\(services(of: method)))"
        if let scope = scope(of: method) {
            source.line(last + ",")
            last = "    scope: { request in \(scope) }"
        }
        if !method.reasons.isEmpty {
            source.line(last + ",")
            last = "    reasons: [\(method.reasons.map { "\"\($0)\"" }.joined(separator: ", "))]"
        }
        if !method.routes.isEmpty {
            source.line(last + ",")
            last = "    http: [\(method.routes.map(route).joined(separator: ", "))]"
        }
        source.line(last + ")")
    }

    private func name(of method: MethodDescriptor) -> String {
        Names.escaped(Names.function(method.name))
    }

    private func kind(of method: MethodDescriptor) -> String {
        switch (method.streamsRequests, method.streamsAnswers) {
        case (false, false): "unary"
        case (false, true): "serverStreaming"
        case (true, false): "clientStreaming"
        case (true, true): "bidirectional"
        }
    }

    /// The roles as cases of RPC's `Role`; a method without the option (Google's own) is public.
    private func roles(of method: MethodDescriptor) -> String {
        guard let access = method.access, let type = schema.enums["liaoning.skills.type.v1.Role"] else {
            return ".public"
        }
        let names = access.roles.compactMap { role in type.values.first { $0.number == role }?.name }
        return names.map { "." + Names.enumCase($0, of: "Role") }.joined(separator: ", ")
    }

    /// The processes that may call in their own name; nothing where none may.
    private func services(of method: MethodDescriptor) -> String {
        let names = method.access?.services ?? []
        return names.isEmpty ? "" : ", services: [\(names.map { "\"\($0)\"" }.joined(separator: ", "))]"
    }

    private func scope(of method: MethodDescriptor) -> String? {
        guard let access = method.access else { return nil }
        let parts = [("region", access.region), ("organisation", access.organisation), ("person", access.person)]
            .filter { !$0.1.isEmpty }
            .map { "\($0.0): \(expression(for: $0.1))" }
        return parts.isEmpty ? nil : "RequestScope(\(parts.joined(separator: ", ")))"
    }

    /// `owner.region_code` becomes `request.owner?.regionCode ?? ""`.
    private func expression(for path: String) -> String {
        let names = path.split(separator: ".").map { Names.escaped(Names.property(String($0))) }
        return "request." + names.joined(separator: "?.") + (names.count > 1 ? " ?? \"\"" : "")
    }

    private func route(_ route: HTTPOption) -> String {
        "HTTPRoute(.\(route.verb), \"\(route.path)\", body: \(route.body.isEmpty ? "nil" : "\"\(route.body)\""))"
    }

    // MARK: Handlers

    private func writeHandlers(_ source: inout SourceWriter) {
        source.document(service.comment)
        source.block("public protocol \(service.name)Handlers: Sendable") { source in
            for (index, method) in service.methods.enumerated() {
                if index > 0 { source.line() }
                source.document(method.comment)
                source.line("func \(name(of: method))\(handlerSignature(of: method))")
            }
        }
    }

    private func handlerSignature(of method: MethodDescriptor) -> String {
        let request = schema.swiftName(method.request)
        let answer = schema.swiftName(method.answer)
        return switch kind(of: method) {
        case "serverStreaming":
            "(_ request: \(request)\(service.isChecked ? ".Checked" : ""), _ writer: ResponseWriter<\(answer)>, _ call: Call) async throws"
        case "clientStreaming": "(_ requests: RequestStream<\(request)>, _ call: Call) async throws -> \(answer)"
        case "bidirectional":
            "(_ requests: RequestStream<\(request)>, _ writer: ResponseWriter<\(answer)>, _ call: Call) async throws"
        default: "(_ request: \(request)\(service.isChecked ? ".Checked" : ""), _ call: Call) async throws -> \(answer)"
        }
    }

    private func writeRegistration(_ source: inout SourceWriter) {
        source.block("extension Router") { source in
            source.line("/// Lets `handlers` answer the methods of `\(service.fullName)`.")
            source.block(
                "public mutating func register(\(Names.function(service.name)) handlers: some \(service.name)Handlers)"
            ) { source in
                for method in service.methods {
                    let function = service.isChecked && !method.streamsRequests ? "checked" : kind(of: method)
                    let arguments = method.streamsAnswers ? "$0, $1, $2" : "$0, $1"
                    let call = "try await handlers.\(name(of: method))(\(arguments))"
                    source.line("register(\(service.name)Methods.\(name(of: method)), \(function): { \(call) })")
                }
            }
        }
    }

    // MARK: Client

    private func writeClient(_ source: inout SourceWriter) {
        source.line("/// Calls `\(service.fullName)` through a channel.")
        source.block("public struct \(service.name)Client: Sendable") { source in
            source.line("private let channel: any Channel")
            source.line()
            source.block("public init(_ channel: any Channel)", lines: ["self.channel = channel"])
            for method in service.methods {
                source.line()
                source.document(method.comment)
                writeCall(method, &source)
            }
        }
    }

    private func writeCall(_ method: MethodDescriptor, _ source: inout SourceWriter) {
        let request = schema.swiftName(method.request)
        let answer = schema.swiftName(method.answer)
        let table = "\(service.name)Methods.\(name(of: method))"
        let head = "public func \(name(of: method))"
        switch kind(of: method) {
        case "serverStreaming":
            source.block(
                "\(head)(_ request: \(request), _ options: CallOptions = CallOptions()) async throws(RPCError) -> ResponseStream<\(answer)>",
                lines: ["try await channel.serverStreaming(\(table), request, options)"])
        case "clientStreaming":
            source.block(
                "\(head)(_ options: CallOptions = CallOptions(), _ write: @Sendable (RequestWriter<\(request)>) async throws -> Void) async throws -> \(answer)",
                lines: ["try await channel.clientStreaming(\(table), options, write)"])
        case "bidirectional":
            source.block(
                "\(head)(_ options: CallOptions = CallOptions()) async throws(RPCError) -> BidirectionalCall<\(request), \(answer)>",
                lines: ["try await channel.bidirectional(\(table), options)"])
        default:
            source.block(
                "\(head)(_ request: \(request), _ options: CallOptions = CallOptions()) async throws(RPCError) -> \(answer)",
                lines: ["try await channel.unary(\(table), request, options)"])
        }
    }
}
