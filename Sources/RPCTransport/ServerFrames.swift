internal import NIOCore
internal import RPC

/// What a server does with each frame. PROTOCOL.md has the table.
extension ServerConnection {
    /// Takes a whole frame; `data` is lent.
    ///
    /// - Returns: the unary call that is to be run because of it.
    func receive(_ header: Frame.Header, _ data: UnsafeRawBufferPointer) -> ServerUnaryCall? {
        guard header.streamID % 2 == 1 else {
            output.refuse(.streamViolation("数据流编号必须为奇数"), header.streamID)
            return nil
        }
        switch header.kind {
        case Frame.Kind.request: return receiveRequest(header, data)
        case Frame.Kind.data: receiveData(header, data)
        default: break  // for the sake of later versions of the protocol
        }
        return nil
    }

    /// Takes a frame that was too large, and so dropped.
    func receiveOversized(_ header: Frame.Header) {
        let error = RPCError.messageTooLarge(limit: Frame.maximumData)
        if header.kind == Frame.Kind.request, header.streamID % 2 == 1 {
            guard isNew(header.streamID) else { return }
            return output.refuse(error, header.streamID)
        }
        if let stream = calls.stream(header.streamID) {
            stream.end(.failure(error), stopsHandler: true)
        } else {
            output.refuse(error, header.streamID)
        }
    }

    private func receiveRequest(_ header: Frame.Header, _ data: UnsafeRawBufferPointer) -> ServerUnaryCall? {
        guard isNew(header.streamID) else { return nil }
        guard let envelope = RequestEnvelope(data) else {
            output.refuse(.malformedRequest, header.streamID)
            return nil
        }
        guard !envelope.hasTooMuchMetadata else {
            output.refuse(.tooMuchMetadata(limit: RequestEnvelope.maximumMetadata), header.streamID)
            return nil
        }
        guard let method = shared.router.method(service: envelope.service, name: envelope.method) else {
            refuseUnknown(envelope, header.streamID)
            return nil
        }
        let streams = method.kind != .unary
        var arrived = Arrived(
            id: header.streamID, method: method, start: reader.burstStart, payloadBytes: envelope.payload.count,
            deadline: deadline(envelope, streams: streams))
        method.recorder.began()
        do throws(RPCError) {
            try checkLoad(method, envelope.payload.count)
            let call = try shared.router.admit(
                method, metadata: envelope.metadata, deadline: arrived.deadline, peer: peer, at: reader.burstTime)
            if call.identity.role == .public {
                arrived.isStranger = true
                try checkLoadOfStrangers(method)
            }
            if streams {
                startStream(arrived, try method.prepareStream(envelope.payload, call), envelope.payload, header.flags)
            } else {
                return ServerUnaryCall(self, arrived, try method.prepareUnary(envelope.payload, call))
            }
        } catch {
            output.refuse(error, header.streamID)
            arrived.ended(error, peer: peer)
        }
        return nil
    }

    /// Notes the stream of a request; one that was used before, or comes out of order, is refused.
    private func isNew(_ streamID: UInt32) -> Bool {
        if reader.takesUp(streamID) { return true }
        output.refuse(.streamViolation("数据流编号必须递增且不得重复使用"), streamID)
        return false
    }

    private func receiveData(_ header: Frame.Header, _ data: UnsafeRawBufferPointer) {
        guard let stream = calls.stream(header.streamID) else {
            // Also after a unary request: the data is refused, and the call itself is answered too.
            return receiveLate(header.streamID, header.flags)
        }
        stream.receive(data, header.flags)
    }

    /// Takes data on a stream that is not there or not any more.
    func receiveLate(_ streamID: UInt32, _ flags: Frame.Flags) {
        guard !calls.late.ignores(streamID, flags) else { return }
        output.refuse(.streamViolation("数据流不存在或已结束"), streamID)
    }

    private func refuseUnknown(_ envelope: RequestEnvelope, _ streamID: UInt32) {
        guard let (service, method) = envelope.names else {
            return output.refuse(.malformedRequest, streamID)
        }
        let error = RPCError.methodNotFound(service.start(bytes: 600), method.start(bytes: 600))
        output.refuse(error, streamID)
        let recorder = shared.router.recorderOfUnknown
        recorder.began()
        recorder.ended(
            EndedCall(
                peer: peer, error: error, nanoseconds: 0, requestBytes: envelope.payload.count, responseBytes: 0))
    }

    /// Refuses a call while draining or overloaded, before anything of it is decoded. Health is asked for at just such times, which takes a moment.
    ///
    /// - Throws: `UNAVAILABLE` `SERVER_DRAINING`, `RESOURCE_EXHAUSTED` `TOO_MANY_CALLS`.
    private func checkLoad(_ method: RegisteredMethod, _ bytes: Int) throws(RPCError) {
        guard phase == .drains || isFull(for: method) || hasQueuedTooLong || isTooMuch(bytes), !method.asksForHealth
        else { return }
        throw phase == .drains ? .serverDraining : .tooManyCalls
    }

    /// The same for callers without an identity, who have a share of their own.
    private func checkLoadOfStrangers(_ method: RegisteredMethod) throws(RPCError) {
        let limit = shared.configuration.maximumInFlightOfStrangers
        if shared.load.strangers >= limit, !method.asksForHealth { throw .tooManyCalls }
    }

    private func isFull(for method: RegisteredMethod) -> Bool {
        let limits = shared.configuration
        if method.isWatch {
            return shared.load.watches >= limits.maximumWatches || calls.watches >= limits.maximumWatchesPerConnection
        }
        return shared.load.calls >= limits.maximumInFlight
            || calls.count - calls.watches >= limits.maximumInFlightPerConnection
    }

    private func isTooMuch(_ bytes: Int) -> Bool {
        bytes >= CallWeight.large && shared.load.requestBytes + bytes > shared.configuration.requestLimitBytes
    }

    /// Whether the loop was busy with other requests, of this connection or before it in this pass, for longer than any may wait.
    private var hasQueuedTooLong: Bool {
        monotonicNanoseconds() - (executor.busyPassSince ?? reader.busySince) > shared.queueNanoseconds
    }

    /// When the answer stops being of use to the caller, counted from the arrival of the request; never later than the server's own limit.
    private func deadline(_ envelope: RequestEnvelope, streams: Bool) -> Deadline {
        let own = streams ? shared.streamNanoseconds : shared.unaryNanoseconds
        let timeout = envelope.timeoutNanoseconds
        // Less than a microsecond has passed already, whatever the clock's resolution says.
        if timeout != 0, timeout < 1000 { return Deadline(monotonicNanoseconds: 0) }
        return .after(nanoseconds: timeout == 0 ? own : min(timeout, own), from: reader.burstStart)
    }

    /// Reports an answer that could not be written: the handler is through, so nobody else does.
    func reportMismatch(_ arrived: Arrived) {
        let call = Call(method: arrived.method.fullName, deadline: arrived.deadline, peer: peer, now: reader.burstTime)
        shared.router.observer.defect(FrameMismatch(), answered: .internal, in: call)
    }

    private func startStream(
        _ arrived: Arrived, _ prepared: PreparedStream, _ payload: UnsafeRawBufferPointer, _ flags: Frame.Flags
    ) {
        let call = ServerStreamCall(self, arrived)
        track(call)
        if arrived.method.kind.streamsRequests {
            call.receiveFirst(payload, flags)
        } else {
            call.requests.end()
        }
        call.task = Task.immediateDetached(executorPreference: executor) { await call.run(prepared) }
    }
}

/// What is known of a call when its request arrives.
struct Arrived: Sendable {
    let id: UInt32
    let method: RegisteredMethod
    let start: Int64
    var payloadBytes: Int
    let deadline: Deadline
    /// Whether the caller has no identity.
    var isStranger = false

    /// What the call counts for if it has to wait.
    var weight: CallWeight { CallWeight(isWatch: method.isWatch, isStranger: isStranger, bytes: payloadBytes) }

    /// Tells the method's recorder how the call ended.
    ///
    /// - Parameter messages: received and sent by a stream.
    func ended(
        _ error: RPCError?, responseBytes: Int = 0, messages: (received: Int, sent: Int)? = nil, peer: String
    ) {
        method.recorder.ended(
            EndedCall(
                peer: peer, error: error, nanoseconds: monotonicNanoseconds() - start, requestBytes: payloadBytes,
                responseBytes: responseBytes, messages: messages))
    }
}
