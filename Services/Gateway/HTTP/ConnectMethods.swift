internal import EveryContract
internal import FoundationEssentials
internal import NIOCore
internal import NIOHTTP1
internal import RPC
internal import Requests
internal import Serving

/// The Connect protocol: every method at `/package.Service/Method`, as clients that others generate from the same contract call it.
///
/// Unary and server streaming, protobuf and JSON, requests plain or compressed by gzip. A unary method that only reads may be asked by GET.
///
/// - Source: connectrpc.com/docs/protocol.
struct ConnectMethods: Sendable {
    private static let unaryTimeout = Duration.seconds(30)
    private static let streamTimeout = Duration.seconds(600)

    private let methods: [String: any MethodDescriptor]
    private let own: OwnMethods
    private let limits: EdgeLimits
    private let budget: EdgeBudget

    init(_ own: OwnMethods, limits: EdgeLimits, budget: EdgeBudget) {
        methods = Dictionary(own.methods.map { ("/\($0.fullName)", $0) }) { first, _ in first }
        self.own = own
        self.limits = limits
        self.budget = budget
    }

    /// What a call says of itself in its head.
    private struct Head: Sendable {
        let method: any MethodDescriptor
        let codec: ConnectCodec
        let contentType: String
        let encoding: ConnectEncoding
        let options: CallOptions
        let peer: String
        /// Largest request, packed or not.
        let most: Int
        /// Whose share the call comes out of.
        let stranger: String?
    }

    /// The method at a path; nil when the path is none of this protocol.
    func method(at path: String) -> (any MethodDescriptor)? { methods[path] }

    /// The verbs a method takes.
    func allowed(_ method: any MethodDescriptor) -> String {
        method.kind == .unary && method.http.first?.verb == .get ? "GET, POST" : "POST"
    }

    /// What is done about a request.
    ///
    /// - Parameter admit: says whose share the call comes out of, or refuses it.
    func plan(
        _ request: EdgeRequest, _ method: any MethodDescriptor, admit: (Metadata) throws(RPCError) -> String?
    ) -> EdgePlan {
        let isGet = request.method == .GET
        guard request.method == .POST || (isGet && allowed(method) != "POST"), !method.kind.streamsRequests else {
            return .answer(EdgeAnswer(.methodNotAllowed, ["allow": allowed(method)]))
        }
        let parameters = isGet ? (try? HTTPText.parameters(request.query)) ?? [] : []
        let kind = method.kind == .unary ? "" : "connect+"
        let type = isGet ? "application/\(Self.parameter("encoding", parameters) ?? "")" : request.contentType?.type
        guard let type, let codec = Self.codec(type, kind) else {
            let accepted = "application/\(kind)proto, application/\(kind)json"
            return .answer(EdgeAnswer(.unsupportedMediaType, ["accept-post": accepted]))
        }
        do throws(RPCError) {
            let metadata = request.metadata
            let stranger = try admit(metadata)
            let name = method.kind == .unary ? "content-encoding" : "connect-content-encoding"
            let encoding = isGet ? Self.parameter("compression", parameters) : request.headers.first(name: name)
            try checkVersion(request, parameters)
            let head = Head(
                method: method, codec: codec, contentType: type, encoding: try ConnectEncoding(header: encoding),
                options: CallOptions(deadline: try Self.deadline(request, method.kind), metadata: metadata),
                peer: request.peer, most: stranger == nil ? limits.body : limits.strangerBody, stranger: stranger)
            if isGet {
                let message = try Self.message(parameters)
                return .call(EdgeCall(most: 0, stranger: stranger) { _ in await unary(head, message) })
            }
            return .call(
                EdgeCall(most: head.most, stranger: stranger) { body in
                    let bytes = Array(body.readableBytesView)
                    return method.kind == .unary ? await unary(head, bytes) : await stream(head, bytes)
                })
        } catch { return .answer(refusal(error, method.kind, type)) }
    }

    private func unary(_ head: Head, _ bytes: [UInt8]) async -> EdgeAnswer {
        do throws(RPCError) {
            let plain = try head.encoding.unpacked(bytes, limit: head.most)
            let request = try head.codec.packed(head.method.requestType, plain)
            let answer = try await own.channel(for: head.peer).unary(
                service: head.method.service, method: head.method.name, request: request, options: head.options)
            let body = try head.codec.written(head.method.responseType, answer)
            return EdgeAnswer(
                .ok, ["content-type": head.contentType, "cache-control": "no-store"],
                body: .whole(ByteBuffer(bytes: body)))
        } catch { return refusal(error, .unary, head.contentType) }
    }

    private func stream(_ head: Head, _ bytes: [UInt8]) async -> EdgeAnswer {
        do throws(RPCError) {
            let message = try ConnectEnvelope.onlyMessage(in: bytes, head.encoding, limit: head.most)
            let request = try head.codec.packed(head.method.requestType, message)
            guard budget.take(of: .streams, for: head.stranger) else { throw .tooManyCalls }
            let answers: PayloadStream
            do throws(RPCError) {
                answers = try await own.channel(for: head.peer).stream(
                    service: head.method.service, method: head.method.name, kind: head.method.kind, request: request,
                    options: head.options)
            } catch {
                budget.give(of: .streams, for: head.stranger)
                throw error
            }
            // Given back when the answer is written, or the connection let go of it.
            let place = StreamLease { [budget] in budget.give(of: .streams, for: head.stranger) }
            return answer(head) { writer in
                await pass(answers, head, to: writer, place)
                return true
            }
        } catch { return refusal(error, head.method.kind, head.contentType) }
    }

    private func pass(
        _ answers: PayloadStream, _ head: Head, to writer: any PayloadWriter, _ place: StreamLease
    ) async {
        defer { answers.cancel() }
        do throws(RPCError) {
            while let answer = try await answers.responses.next() {
                let written = try head.codec.written(head.method.responseType, answer)
                try await writer.write(ConnectEnvelope.message(written))
            }
            try await writer.write(ConnectEnvelope.end(nil))
        } catch { try? await writer.write(ConnectEnvelope.end(error)) }
    }

    /// A refusal: of a unary call with its status, of a stream as its end.
    private func refusal(_ error: RPCError, _ kind: MethodKind, _ type: String) -> EdgeAnswer {
        if kind == .unary { return EdgeAnswer(HTTPStatus.of(error.code), json: ConnectError.json(error)) }
        let headers: HTTPHeaders = ["content-type": type, "cache-control": "no-store"]
        return EdgeAnswer(.ok, headers, body: .whole(ByteBuffer(bytes: ConnectEnvelope.end(error))))
    }

    private func answer(_ head: Head, _ pieces: @escaping @Sendable (any PayloadWriter) async -> Bool) -> EdgeAnswer {
        EdgeAnswer(
            .ok, ["content-type": head.contentType, "cache-control": "no-store"], body: .pieces(pieces))
    }

    // MARK: The head

    private static func codec(_ type: String, _ kind: String) -> ConnectCodec? {
        let prefix = "application/\(kind)"
        return type.hasPrefix(prefix) ? ConnectCodec(rawValue: String(type.dropFirst(prefix.count))) : nil
    }

    private static func parameter(_ name: String, _ parameters: [(name: String, value: String)]) -> String? {
        parameters.first { $0.name == name }?.value
    }

    private func checkVersion(
        _ request: EdgeRequest, _ parameters: [(name: String, value: String)]
    ) throws(RPCError) {
        let isOne = request.headers["connect-protocol-version"].allSatisfy { $0 == "1" }
        guard isOne, Self.parameter("connect", parameters) ?? "v1" == "v1" else {
            throw RPCError.invalidArgument(
                field: "connect-protocol-version", reason: "FIELD_INVALID", "connect-protocol-version：应为 1")
        }
    }

    private static func deadline(_ request: EdgeRequest, _ kind: MethodKind) throws(RPCError) -> Deadline {
        let longest = kind == .unary ? unaryTimeout : streamTimeout
        guard let header = request.headers.first(name: "connect-timeout-ms") else { return .after(longest) }
        guard (1...10).contains(header.utf8.count), header.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
            let milliseconds = Int(header)
        else { throw RequestField.invalid("connect-timeout-ms", "应为至多 10 位的毫秒数") }
        return .after(min(.milliseconds(milliseconds), streamTimeout))
    }

    /// The request of a GET, which is all in its address.
    private static func message(_ parameters: [(name: String, value: String)]) throws(RPCError) -> [UInt8] {
        guard let text = parameter("message", parameters) else { throw RequestField.invalid("message", "必填") }
        guard parameter("base64", parameters) == "1" else { return Array(text.utf8) }
        let standard = text.replacing("-", with: "+").replacing("_", with: "/").filter { $0 != "=" }
        let padding = String(repeating: "=", count: (4 - standard.utf8.count % 4) % 4)
        guard let bytes = Data(base64Encoded: standard + padding) else {
            throw RequestField.invalid("message", "不是有效的 base64")
        }
        return Array(bytes)
    }
}
