internal import EveryContract
internal import MessageRuntime
internal import RPC
internal import WireMessages

/// Turns HTTP/JSON requests into calls, and their answers into JSON, by the contract's HTTP bindings.
struct Transcoder: Sendable {
    /// An HTTP request, as far as bindings need it.
    struct Request: Sendable {
        var verb: String
        /// As it was sent.
        var path: String
        /// As it was sent; nil without one.
        var query: String?
        var body: [UInt8]
        var metadata: Metadata
        var deadline: Deadline
    }

    /// An HTTP answer.
    struct Answer: Sendable {
        var status: Int
        var json: [UInt8]
        /// The methods of HTTP that there are instead.
        var allow = ""
    }

    private static let types = EveryContract.types

    private let routes: RouteTable

    /// Serves `methods`.
    init(_ methods: [any MethodDescriptor]) {
        routes = RouteTable(methods)
    }

    /// Finds the method that a request is for, or says that there is none.
    func find(_ verb: String, _ path: String) -> Result<RouteTable.Match, NotThere> {
        do throws(RPCError) {
            if let verb = HTTPRoute.Verb(rawValue: verb), let match = try routes.match(verb, path) {
                return .success(match)
            }
        } catch { return .failure(NotThere(answer: Self.refusal(error))) }
        let others = routes.verbs(at: path)
        return .failure(NotThere(answer: Self.notFound(others)))
    }

    /// The methods of HTTP that a path answers; empty for a path that is bound to nothing.
    func allowed(at path: String) -> String { Self.allow(routes.verbs(at: path)) }

    /// Answers a request; a refusal is an answer too.
    ///
    /// - Parameter channel: leads to all of the methods.
    func answer(_ request: Request, over channel: any Channel) async -> Answer {
        switch find(request.verb, request.path) {
        case .success(let match): await answer(request, match, over: channel)
        case .failure(let notThere): notThere.answer
        }
    }

    /// Answers a request for a method.
    func answer(_ request: Request, _ match: RouteTable.Match, over channel: any Channel) async -> Answer {
        do {
            let packed = try Self.packed(match.method.requestType, match, request)
            let bytes = try await channel.unary(
                service: match.method.service, method: match.method.name, request: packed,
                options: CallOptions(deadline: request.deadline, metadata: request.metadata))
            return Answer(status: 200, json: try Self.json(match.method.responseType, bytes))
        } catch let error as RPCError {
            return Self.refusal(error)
        } catch let error as MessageError {
            return Self.refusal(
                .invalidArgument(field: error.field, reason: error.kind.rawValue, error.sentence))
        } catch {
            return Self.refusal(.internalError)
        }
    }

    /// The JSON of what a method answers to a request of these fields and what the path says.
    ///
    /// - Throws: `RPCError`; a field that cannot be read is `INVALID_ARGUMENT`.
    static func response(
        _ fields: [(name: String, value: String)], _ match: RouteTable.Match, _ options: CallOptions,
        over channel: any Channel
    ) async throws -> [UInt8] {
        func packed<M: Message>(_ type: M.Type) throws(RPCError) -> [UInt8] {
            var message = M()
            let all = fields + match.variables.map { (name: $0.field, value: $0.value) }
            do { try message.setFields(fromTexts: all.map { ($0.name, $0.value) }) } catch {
                throw .invalidArgument(field: error.field, reason: error.kind.rawValue, error.sentence)
            }
            return message.packed()
        }
        let bytes = try await channel.unary(
            service: match.method.service, method: match.method.name, request: packed(match.method.requestType),
            options: options)
        return try json(match.method.responseType, bytes)
    }

    /// The request message: all of the body and what the path says, or what query and path say. Of a request that has a body nothing stands
    /// in its address, where proxies and logs would keep it.
    private static func packed<M: Message>(
        _ type: M.Type, _ match: RouteTable.Match, _ request: Request
    ) throws -> [UInt8] {
        var message = M()
        var fields = try HTTPText.parameters(request.query)
        if match.body == "*" {
            if let (name, _) = fields.first {
                throw MessageError(.unknownField, field: name, "the body holds the request, not the query")
            }
            if !request.body.isEmpty {
                _ = try HTTPText.utf8(request.body)
                message = try M(json: request.body)
            }
        } else if !request.body.isEmpty {
            throw Self.bodyNotAllowed
        }
        fields += match.variables.map { ($0.field, $0.value) }
        try message.setFields(fromTexts: fields.map { ($0.name, $0.value) })
        return message.packed()
    }

    /// The request is all in its address.
    static let bodyNotAllowed = RPCError.invalidArgument(field: "", reason: "BODY_NOT_ALLOWED", "该请求不带正文。")

    private static func json<M: Message>(_ type: M.Type, _ bytes: [UInt8]) throws -> [UInt8] {
        do { return try M(packed: bytes).jsonBytes(types: types) } catch { throw RPCError.internalError }
    }

    private static func notFound(_ others: [HTTPRoute.Verb]) -> Answer {
        guard others.isEmpty else {
            var answer = refusal(
                RPCError(.unimplemented, reason: "METHOD_NOT_ALLOWED", "该地址不支持这种请求方法。"), status: 405)
            answer.allow = allow(others)
            return answer
        }
        return refusal(RPCError(.unimplemented, reason: "ROUTE_NOT_FOUND", "没有这个地址。"), status: 404)
    }

    private static func allow(_ verbs: [HTTPRoute.Verb]) -> String {
        guard !verbs.isEmpty else { return "" }
        let names = verbs.flatMap { $0 == .get ? ["GET", "HEAD"] : [$0.rawValue] }
        return (names + ["OPTIONS"]).joined(separator: ", ")
    }

    /// A refusal as `{"error": {code, status, message, details}}`, the way Google's APIs give it.
    static func refusal(_ error: RPCError, status: Int? = nil) -> Answer {
        let status = status ?? HTTPStatus.of(error.code)
        let message = RPCStatusMessage(
            code: Int32(status), message: error.message,
            details: error.details.map { AnyMessage(typeURL: $0.typeURL, value: $0.bytes) })
        var json = Array("{\"error\":{\"status\":\"\(error.code.name)\",".utf8)
        json += message.jsonBytes(types: types).dropFirst()
        json += Array("}".utf8)
        return Answer(status: status, json: json)
    }
}

/// No method is bound to what was asked for: what the client is told.
struct NotThere: Error {
    let answer: Transcoder.Answer
}
