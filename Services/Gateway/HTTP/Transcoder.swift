internal import EveryContract
internal import MessageRuntime
internal import RPC
internal import WireMessages

/// Turns HTTP/JSON requests into calls, and their answers into JSON, by the contract's HTTP bindings.
struct Transcoder: Sendable {
    /// An HTTP request, as far as bindings need it.
    struct Request: Sendable {
        var verb: String
        /// Percent-decoded.
        var path: String
        /// Percent-decoded, in order.
        var query: [(name: String, value: String)]
        var body: String
        var metadata: Metadata
        var deadline: Deadline
    }

    /// An HTTP answer.
    struct Answer: Sendable {
        var status: Int
        var json: [UInt8]
    }

    private static let types = EveryContract.types

    private let routes: RouteTable

    /// Serves `methods`.
    init(_ methods: [any MethodDescriptor]) {
        routes = RouteTable(methods)
    }

    /// Answers a request; a refusal is an answer too.
    ///
    /// - Parameter channel: leads to all of the methods.
    func answer(_ request: Request, over channel: any Channel) async -> Answer {
        do {
            guard let verb = HTTPRoute.Verb(rawValue: request.verb), let match = routes.match(verb, request.path) else {
                return Self.notFound(isKnown: routes.knows(request.path))
            }
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

    /// The request message: the body first, then what path and query say.
    private static func packed<M: Message>(
        _ type: M.Type, _ match: RouteTable.Match, _ request: Request
    ) throws -> [UInt8] {
        var message = M()
        if match.body == "*" {
            if !request.body.isEmpty { message = try M(json: request.body) }
        } else if !request.body.isEmpty {
            throw RPCError.invalidArgument(field: "", reason: "BODY_NOT_ALLOWED", "该请求不带正文。")
        }
        for (name, value) in request.query { try message.setField(name, fromText: value) }
        for (field, value) in match.variables { try message.setField(field, fromText: value) }
        return message.packed()
    }

    private static func json<M: Message>(_ type: M.Type, _ bytes: [UInt8]) throws -> [UInt8] {
        do { return try M(packed: bytes).jsonBytes(types: types) } catch { throw RPCError.internalError }
    }

    private static func notFound(isKnown: Bool) -> Answer {
        if isKnown {
            return refusal(
                RPCError(.unimplemented, reason: "METHOD_NOT_ALLOWED", "该地址不支持这种请求方法。"), status: 405)
        }
        return refusal(RPCError(.unimplemented, reason: "ROUTE_NOT_FOUND", "没有这个地址。"), status: 404)
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
