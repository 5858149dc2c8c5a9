public import MessageRuntime

/// The way to a service: what a generated client calls through.
///
/// Implemented by the network client, by ``InProcessChannel`` and by what wraps them to add an identity.
public protocol Channel: Sendable {
    /// Makes a call with one request and one answer, both packed.
    ///
    /// - Throws: what the service answered; `UNAVAILABLE` when it cannot be reached; `DEADLINE_EXCEEDED`; `CANCELLED`.
    func unary(
        service: String, method: String, request: [UInt8], options: CallOptions
    ) async throws(RPCError) -> [UInt8]

    /// Makes a call with one request and one answer.
    ///
    /// The default packs, calls the above and unpacks; a channel may do it with fewer copies.
    func unary<Request: Message, Response: Message>(
        _ method: Method<Request, Response>, _ request: Request, _ options: CallOptions
    ) async throws(RPCError) -> Response

    /// Begins a call in which a side streams.
    ///
    /// - Parameter request: the packed request of a server-streaming method; nil when the caller streams.
    func stream(
        service: String, method: String, kind: MethodKind, request: [UInt8]?, options: CallOptions
    ) async throws(RPCError) -> PayloadStream
}

extension Channel {
    /// Packs, calls and unpacks.
    public func unary<Request: Message, Response: Message>(
        _ method: Method<Request, Response>, _ request: Request, _ options: CallOptions
    ) async throws(RPCError) -> Response {
        let answer = try await unary(
            service: method.service, method: method.name, request: request.packed(), options: options)
        return try Response(answer: answer)
    }

    /// Makes a call that is answered by a stream.
    ///
    /// Dropping the stream before its end cancels the call.
    public func serverStreaming<Request: Message, Response: Message>(
        _ method: Method<Request, Response>, _ request: Request, _ options: CallOptions
    ) async throws(RPCError) -> ResponseStream<Response> {
        let stream = try await stream(
            service: method.service, method: method.name, kind: method.kind, request: request.packed(), options: options
        )
        return ResponseStream(stream.responses, lease: StreamLease(stream.cancel))
    }

    /// Makes a call whose request is the stream that `write` writes, and returns the one answer.
    ///
    /// What `write` throws cancels the call; a refusal of the service comes first.
    public func clientStreaming<Request: Message, Response: Message>(
        _ method: Method<Request, Response>, _ options: CallOptions,
        _ write: @Sendable (RequestWriter<Request>) async throws -> Void
    ) async throws -> Response {
        let stream = try await stream(
            service: method.service, method: method.name, kind: method.kind, request: nil, options: options)
        let lease = StreamLease(stream.cancel)
        defer { lease.release() }
        do {
            try await write(RequestWriter(stream.requests))
            try await stream.requests.finish()
        } catch let error as RPCError where error.reason == RPCError.streamEnded.reason {
            // The service ended the call before it had read everything: its answer says why.
        }
        guard let answer = try await stream.responses.next() else { throw RPCError.malformedResponse }
        // Without the end, and with a second message, it is not known whether that was the answer.
        guard try await stream.responses.next() == nil else { throw RPCError.malformedResponse }
        return try Response(answer: answer)
    }

    /// Makes a call that sends `first` and then what `next` gives, until nil. The service may answer before the last: what `next` still waits
    /// for is cancelled then.
    ///
    /// - Throws: what the service refuses; `CANCELLED` when `next` throws.
    public func clientStreaming<Request: Message, Response: Message>(
        _ method: Method<Request, Response>, _ options: CallOptions, first: Request,
        next: @escaping @Sendable () async throws -> Request?
    ) async throws(RPCError) -> Response {
        let stream = try await stream(
            service: method.service, method: method.name, kind: method.kind, request: nil, options: options)
        let requests = RequestWriter<Request>(stream.requests)
        let feeding = Task {
            do {
                var message: Request? = first
                while let sent = message {
                    // The service's answer says why it takes no more.
                    guard (try? await requests.write(sent)) != nil else { return }
                    message = try await next()
                }
                try? await stream.requests.finish()
            } catch { stream.cancel() }
        }
        defer { feeding.cancel() }
        let answers = ResponseStream<Response>(stream.responses, lease: StreamLease(stream.cancel))
        guard let answer = try await answers.next(), try await answers.next() == nil else { throw .malformedResponse }
        return answer
    }

    /// Makes a call in which both sides stream at once.
    public func bidirectional<Request: Message, Response: Message>(
        _ method: Method<Request, Response>, _ options: CallOptions
    ) async throws(RPCError) -> BidirectionalCall<Request, Response> {
        let stream = try await stream(
            service: method.service, method: method.name, kind: method.kind, request: nil, options: options)
        return BidirectionalCall(
            requests: RequestWriter(stream.requests),
            responses: ResponseStream(stream.responses, lease: StreamLease(stream.cancel)))
    }
}

/// Both ends of a call in which both sides stream.
public struct BidirectionalCall<Request: Message, Response: Message>: Sendable {
    /// What the caller sends; to be finished when there is no more.
    public let requests: RequestWriter<Request>
    /// What the service answers. Dropping it before its end cancels the call.
    public let responses: ResponseStream<Response>
}

extension Message {
    /// Unpacks a service's answer.
    init(answer bytes: [UInt8]) throws(RPCError) {
        do { try self.init(packed: bytes) } catch { throw .malformedResponse }
    }
}
