internal import GatewayMessages
internal import LedgerMessages
internal import NIOCore
internal import NIOHTTP1
internal import RPC
internal import Requests
internal import Serving

/// What is done about an HTTP request: a page, or a method of the contract. Route, identity and right are looked at before a body is taken.
struct EdgeMethods: Sendable {
    /// How long a call may take when the client does not say.
    private static let standardTimeout = Duration.seconds(30)
    static let methods = ProcessRoutes.methods + GatewayContract.methods + SharedContracts.methods

    private let own: OwnMethods
    private let portal: Portal
    private let isSecure: Bool
    private let limits: EdgeLimits
    private let strangers: QueryLimiter
    private let transcoder = Transcoder(methods)
    private let connect: ConnectMethods
    private let attachments: AttachmentPaths
    private let exports: ListExport
    private let cache = AnswerCache()
    private static let bulletin = BulletinsMethods.getBulletin.fullName

    /// - Parameters:
    ///   - isSecure: whether clients come over TLS.
    ///   - strangers: how often one address may call without an identity.
    init(
        _ own: OwnMethods, portal: Portal, isSecure: Bool, limits: EdgeLimits, budget: EdgeBudget,
        strangers: QueryLimiter
    ) {
        self.own = own
        self.portal = portal
        self.isSecure = isSecure
        self.limits = limits
        self.strangers = strangers
        connect = ConnectMethods(own, limits: limits, budget: budget)
        attachments = AttachmentPaths(own, limits: limits)
        exports = ListExport(own, budget: budget)
    }

    /// What is done about a request.
    func plan(_ request: EdgeRequest) -> EdgePlan {
        let page = Page(rawValue: request.path)
        if request.method == .OPTIONS { return .answer(options(request, page)) }
        if let page {
            guard request.verb == "GET" else { return .answer(notAllowed("GET, HEAD, OPTIONS")) }
            return .answer(page.answer(request))
        }
        if portal.knows(request.path) { return plan(ofPage: request) }
        if let method = connect.method(at: request.path) {
            return connect.plan(request, method) { (metadata) throws(RPCError) in
                try stranger(request, method, metadata)
            }
        }
        if let place = attachments.place(of: request) { return attachments.plan(request, place) }
        switch transcoder.find(request.verb, request.path) {
        case .success(let match):
            do throws(RPCError) {
                return try plan(request, match)
            } catch { return .answer(EdgeAnswer(Transcoder.refusal(error))) }
        case .failure(let notThere):
            return request.wantsPage ? plan(ofPage: request) : .answer(EdgeAnswer(notThere.answer))
        }
    }

    /// A page of the portal, with the form that was sent to it.
    private func plan(ofPage request: EdgeRequest) -> EdgePlan {
        let isForm = request.verb == "POST"
        guard isForm || request.verb == "GET" else { return .answer(notAllowed("GET, HEAD, POST, OPTIONS")) }
        guard !isForm || request.contentType?.type == "application/x-www-form-urlencoded" else {
            return .answer(EdgeAnswer(.notForm))
        }
        guard strangers.admits(request.address) else { return .answer(EdgeAnswer(Transcoder.refusal(.tooManyQueries))) }
        return .call(
            EdgeCall(most: limits.strangerBody, stranger: request.address) { body in
                let channel = own.channel(for: request.peer)
                guard let asked = PortalRequest(request, body, over: channel, isSecure: isSecure) else {
                    return EdgeAnswer(.notForm)
                }
                return EdgeAnswer(await portal.answer(asked))
            })
    }

    private func plan(_ request: EdgeRequest, _ match: RouteTable.Match) throws(RPCError) -> EdgePlan {
        let metadata = request.metadata
        let stranger = try stranger(request, match.method, metadata)
        let timeout = try HTTPText.timeout(request.headers.first(name: HTTPText.timeoutHeader))
        if request.declaredBody != 0 {
            guard match.body != nil else { throw Transcoder.bodyNotAllowed }
            guard request.isJSON else { return .answer(EdgeAnswer(.notJSON)) }
        }
        if ListExport.isWanted(request) {
            return .call(
                EdgeCall(most: 0, stranger: stranger) { _ in
                    await exports.answer(request, match, stranger: stranger)
                })
        }
        let isCached = stranger != nil && match.method.fullName == Self.bulletin && timeout == nil
        return .call(
            EdgeCall(most: stranger == nil ? limits.body : limits.strangerBody, stranger: stranger) { body in
                let deadline = Deadline.after(timeout ?? Self.standardTimeout)
                let answer =
                    isCached
                    ? await cache.answer(to: request.target) { await call(request, match, body, metadata, deadline) }
                    : await call(request, match, body, metadata, deadline)
                return request.verb == "GET" ? answer.tagged(for: request, isPublic: stranger != nil) : answer
            })
    }

    private func call(
        _ request: EdgeRequest, _ match: RouteTable.Match, _ body: ByteBuffer, _ metadata: Metadata,
        _ deadline: Deadline
    ) async -> EdgeAnswer {
        let transcoded = Transcoder.Request(
            verb: request.verb, path: request.path, query: request.query, body: Array(body.readableBytesView),
            metadata: metadata, deadline: deadline)
        return EdgeAnswer(await transcoder.answer(transcoded, match, over: own.channel(for: request.peer)))
    }

    /// Whose share a call comes out of: nil for a caller with an identity, else his address.
    ///
    /// - Throws: `UNAUTHENTICATED`, `PERMISSION_DENIED` for who may not call; `TOO_MANY_QUERIES` for a stranger who calls too often.
    private func stranger(
        _ request: EdgeRequest, _ method: any MethodDescriptor, _ metadata: Metadata
    ) throws(RPCError) -> String? {
        let identity = try own.caller(of: method, metadata, from: request.peer)
        guard identity.role == .public else { return nil }
        guard strangers.admits(request.address) else { throw .tooManyQueries }
        return request.address
    }

    private func options(_ request: EdgeRequest, _ page: Page?) -> EdgeAnswer {
        if request.path == "*" {
            return EdgeAnswer(.noContent, ["allow": "GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS"])
        }
        if let method = connect.method(at: request.path) {
            return EdgeAnswer(.noContent, ["allow": "\(connect.allowed(method)), OPTIONS"])
        }
        if let place = AttachmentPaths.place(at: request.path) {
            return EdgeAnswer(.noContent, ["allow": place.verbs])
        }
        if portal.knows(request.path) { return EdgeAnswer(.noContent, ["allow": "GET, HEAD, POST, OPTIONS"]) }
        let allow = page == nil ? transcoder.allowed(at: request.path) : "GET, HEAD, OPTIONS"
        guard !allow.isEmpty else {
            if case .failure(let notThere) = transcoder.find("GET", request.path) { return EdgeAnswer(notThere.answer) }
            return EdgeAnswer(.notFound)
        }
        return EdgeAnswer(.noContent, ["allow": allow])
    }

    private func notAllowed(_ allow: String) -> EdgeAnswer {
        EdgeAnswer(EdgeRefusal(.methodNotAllowed, "METHOD_NOT_ALLOWED", "该地址不支持这种请求方法。"), ["allow": allow])
    }
}

extension EdgeRequest {
    /// Whether the body is JSON in UTF-8, plain as it is.
    fileprivate var isJSON: Bool {
        guard let (type, charset) = contentType, headers["content-type"].count == 1 else { return false }
        let encoding = headers.first(name: "content-encoding")?.lowercased() ?? "identity"
        return type == "application/json" && (charset ?? "utf-8") == "utf-8" && encoding == "identity"
    }
}
