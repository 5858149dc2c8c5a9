/// A method that is somewhere else: passes packed payloads on, without knowing their types.
final class ForwardedMethod: RegisteredMethod, @unchecked Sendable {
    private let forwarder: any Forwarder
    private let observer: any CallObserver

    init(_ method: any MethodDescriptor, _ forwarder: any Forwarder, _ observer: any CallObserver) {
        self.forwarder = forwarder
        self.observer = observer
        super.init(method, recorder: observer.recorder(of: method.fullName, kind: method.kind))
    }

    override func prepareUnary(_ payload: UnsafeRawBufferPointer, _ call: Call) throws(RPCError) -> PreparedUnary {
        if call.deadline.hasPassed { throw .deadlineExceeded }
        let request = [UInt8](payload)
        return PreparedUnary(call) { call, reply in
            do {
                let answer = try await self.pass(request, call)
                answer.withUnsafeBytes { reply.succeed($0) }
            } catch { reply.fail(RPCError(thrown: error, in: call, self.observer)) }
        }
    }

    override func prepareStream(_ payload: UnsafeRawBufferPointer, _ call: Call) throws(RPCError) -> PreparedStream {
        if call.deadline.hasPassed { throw .deadlineExceeded }
        let request = kind.streamsRequests ? nil : [UInt8](payload)
        return PreparedHandler(call, observer) { requests, responses in
            try await self.passStream(request, requests, responses, call)
        }
    }

    private func pass(_ payload: [UInt8], _ call: Call) async throws(RPCError) -> [UInt8] {
        let route = try await forwarder.route(descriptor, call)
        return try await route.channel.unary(
            service: descriptor.service, method: descriptor.name, request: payload, options: route.options)
    }

    private func passStream(
        _ request: [UInt8]?, _ requests: any PayloadReader, _ responses: any PayloadWriter, _ call: Call
    ) async throws -> [UInt8]? {
        let route = try await forwarder.route(descriptor, call)
        let onward = try await route.channel.stream(
            service: descriptor.service, method: descriptor.name, kind: kind, request: request, options: route.options)
        defer { onward.cancel() }
        let streamsAnswers = kind.streamsResponses
        return try await withThrowingTaskGroup { group in
            if request == nil {
                group.addTask {
                    while let payload = try await requests.next() { try await onward.requests.write(payload) }
                    try await onward.requests.finish()
                }
            }
            defer { group.cancelAll() }
            guard streamsAnswers else { return try await onward.responses.next() }
            while let payload = try await onward.responses.next() { try await responses.write(payload) }
            return nil
        }
    }
}
