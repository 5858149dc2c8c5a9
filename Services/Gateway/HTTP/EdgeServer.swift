internal import GatewayMessages
internal import FoundationEssentials
internal import HTTPTypes
internal import HummingbirdCore
internal import Serving
internal import Logging
internal import NIOCore
internal import NIOPosix
internal import RPC

/// The HTTP server: JSON by the contract's bindings, and the pages for people.
struct EdgeServer: Sendable {
    /// Largest body, as in a frame.
    private static let largestBody = 4 << 20
    /// How long a call may take when the client does not say.
    private static let standardTimeout = Duration.seconds(30)
    /// Headers that travel on as metadata.
    private static let passedOn = [
        Metadata.authorizationKey, Metadata.traceKey, Metadata.traceStateKey, Metadata.timeKey,
    ]

    private let address: Address
    private let security: EdgeSecurity
    private let transcoder = Transcoder(ProcessRoutes.methods + GatewayContract.methods + SharedContracts.methods)
    /// Calls that are under way. Those of the RPC server have a limit of their own.
    private let limit: WorkLimit
    private let logger: Logger

    init(_ settings: Settings, address: Address, security: EdgeSecurity, logger: Logger) {
        self.address = address
        self.security = security
        var most = 1024
        if case .integer(let set)? = settings["rpc.max-in-flight"] { most = set }
        limit = WorkLimit(most)
        self.logger = logger
    }

    /// Serves until the process stops; requests in flight are answered first.
    ///
    /// - Parameter own: the process's methods, which are called without a connection between.
    func run(calling own: OwnMethods) async throws {
        let bound: BindAddress =
            switch address {
            case .tcp(let host, let port), .name(let host, let port): .hostname(host, port: port)
            case .unix(let path): .unixDomainSocket(path: path)
            }
        do {
            try await security.builder.buildServer(
                configuration: ServerConfiguration(address: bound),
                eventLoopGroup: MultiThreadedEventLoopGroup.singleton,
                logger: logger
            ) { request, writer, channel in
                var response = await respond(request, over: own.channel(for: HTTPPeer.text(channel.remoteAddress)))
                response.headers[.date] = HTTPDate.text(.now)
                response.headers[.server] = "skills-liaoning"
                do {
                    try await writer.write(response: response.head, body: response.body)
                } catch {
                    // Not the parser's error, for which the connection would write a second answer.
                    throw UnwrittenAnswer(cause: error)
                }
            }.run()
        } catch let error as IOError {
            throw StartupFailure(
                "\(address) can't be listened on: stop what listens there, or choose another address with --http.listen (\(error))",
                code: .unavailable)
        }
    }

    /// Answers a client, on whose behalf the calls on `channel` are.
    private func respond(_ request: Request, over channel: any RPC.Channel) async -> Response {
        if request.method == .get, let page = Page.at(request.uri.path) {
            return Self.response(200, page.type, page.bytes)
        }
        guard let body = try? await request.body.collect(upTo: Self.largestBody) else {
            let answer = Transcoder.refusal(
                RPCError(.resourceExhausted, reason: "BODY_TOO_LARGE", "请求正文超过 4 MiB。"), status: 413)
            return Self.response(answer.status, "application/json", answer.json)
        }
        var metadata = Metadata()
        for key in Self.passedOn {
            if let name = HTTPField.Name(key), let value = request.headers[name] { metadata.add(value, for: key) }
        }
        let answer = await answer(request, body, metadata, over: channel)
        return Self.response(answer.status, "application/json", answer.json)
    }

    private func answer(
        _ request: Request, _ body: ByteBuffer, _ metadata: Metadata, over channel: any RPC.Channel
    ) async -> Transcoder.Answer {
        do {
            let text = try HTTPText(path: request.uri.path, query: request.uri.query, body: body.readableBytesView)
            let timeout = try HTTPText.timeout(
                HTTPField.Name(HTTPText.timeoutHeader).flatMap { request.headers[$0] })
            let transcoded = Transcoder.Request(
                verb: request.method.rawValue, path: text.path,
                query: request.uri.queryParameters.map { (String($0.key), String($0.value)) }, body: text.body,
                metadata: metadata, deadline: .after(timeout ?? Self.standardTimeout))
            return try await limit.run { await transcoder.answer(transcoded, over: channel) }
        } catch let error as RPCError {
            return Transcoder.refusal(error)
        } catch {
            return Transcoder.refusal(.internalError)
        }
    }

    private static func response(_ status: Int, _ type: String, _ bytes: [UInt8]) -> Response {
        Response(
            status: .init(code: status),
            headers: [
                .contentType: "\(type); charset=utf-8", .xContentTypeOptions: "nosniff", .cacheControl: "no-store",
            ],
            body: .init(byteBuffer: ByteBuffer(bytes: bytes)))
    }
}

/// An answer that the connection did not take.
private struct UnwrittenAnswer: Error {
    let cause: any Error
}
