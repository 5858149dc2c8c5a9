internal import Synchronization

/// Packed messages between a side that delivers them and a task that reads them; the one place where a stream waits.
///
/// Bounded by agreement: ``push(_:)`` always takes the message and says when the buffer is full, because a frame that came over
/// a connection cannot be given back; who delivers then stops or breaks the stream off. ``write(_:)`` waits instead.
public final class PayloadBuffer: PayloadReader, PayloadWriter {
    /// What a message costs beside its bytes, so that empty messages fill a buffer too.
    private static let overhead = 64

    fileprivate struct State {
        var payloads: [[UInt8]] = []
        var taken = 0
        var bytes = 0
        var end: Result<Void, RPCError>?
        var readers: [CheckedContinuation<Result<[UInt8]?, RPCError>, Never>] = []
        var writers: [CheckedContinuation<Void, Never>] = []
        var tellsRoom = false
    }

    private let state = Mutex(State())
    private let limit: Int
    private let onRoom: @Sendable () -> Void

    /// A buffer that is full at `limit` bytes.
    ///
    /// - Parameter onRoom: called once after the buffer was full, when it is half empty again.
    public init(limit: Int, onRoom: @escaping @Sendable () -> Void = {}) {
        self.limit = limit
        self.onRoom = onRoom
    }

    /// Bytes that wait to be read, with what each message costs.
    public var count: Int { state.withLock { $0.bytes } }

    /// Delivers a message; false when the buffer is full now. A message after the end is dropped.
    @discardableResult
    public func push(_ payload: [UInt8]) -> Bool {
        let (reader, hasRoom) = state.withLock {
            state -> (CheckedContinuation<Result<[UInt8]?, RPCError>, Never>?, Bool) in
            if state.end != nil { return (nil, true) }
            if !state.readers.isEmpty { return (state.readers.removeFirst(), true) }
            state.payloads.append(payload)
            state.bytes += payload.count + Self.overhead
            if state.bytes >= limit { state.tellsRoom = true }
            return (nil, state.bytes < limit)
        }
        reader?.resume(returning: .success(payload))
        return hasRoom
    }

    /// Ends the stream: what was delivered is still read, then nil or `error`. Only the first end counts.
    public func end(_ error: RPCError? = nil) {
        end { state in state.end == nil ? error.map { .failure($0) } ?? .success(()) : nil }
    }

    /// Ends the stream at once: what was delivered and not read is dropped.
    public func breakOff(_ error: RPCError) {
        end { state in
            if case .failure = state.end { return nil }
            (state.payloads, state.taken, state.bytes) = ([], 0, 0)
            return .failure(error)
        }
    }

    /// Ends the stream as `decide` says, which it is asked under the lock; nil leaves it as it is.
    private func end(_ decide: (inout State) -> Result<Void, RPCError>?) {
        let (readers, writers, end) = state.withLock { state -> (Readers, Writers, Result<Void, RPCError>) in
            guard let end = decide(&state) else { return ([], [], .success(())) }
            state.end = end
            defer { (state.readers, state.writers) = ([], []) }
            return (state.readers, state.writers, end)
        }
        for reader in readers { reader.resume(returning: end.map { nil }) }
        for writer in writers { writer.resume() }
    }

    /// The next message; nil after the last.
    public func next() async throws(RPCError) -> [UInt8]? {
        if let ready = take() { return try ready.get() }
        let result = await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                if let ready = take(orWaitAs: continuation) { continuation.resume(returning: ready) }
            }
        } onCancel: {
            breakOff(.cancelled)
        }
        return try result.get()
    }

    /// Delivers a message and waits while the buffer is full.
    ///
    /// - Throws: `CANCELLED` `STREAM_ENDED` when the stream ended.
    public func write(_ payload: [UInt8]) async throws(RPCError) {
        guard state.withLock({ $0.end == nil }) else { throw .streamEnded }
        guard !push(payload) else { return }
        await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                let goesOn = state.withLock { state in
                    if state.end != nil || state.bytes < limit { return true }
                    state.writers.append(continuation)
                    return false
                }
                if goesOn { continuation.resume() }
            }
        } onCancel: {
            breakOff(.cancelled)
        }
    }

    /// Ends the stream in good order.
    public func finish() async throws(RPCError) { end() }

    private typealias Readers = [CheckedContinuation<Result<[UInt8]?, RPCError>, Never>]
    private typealias Writers = [CheckedContinuation<Void, Never>]

    /// What there is to read now; nil when the reader has to wait, and then it is noted when given.
    private func take(
        orWaitAs reader: CheckedContinuation<Result<[UInt8]?, RPCError>, Never>? = nil
    ) -> Result<[UInt8]?, RPCError>? {
        let (result, writers, tellsRoom) = state.withLock { state -> (Result<[UInt8]?, RPCError>?, Writers, Bool) in
            guard state.taken < state.payloads.count else {
                if state.end == nil, let reader { state.readers.append(reader) }
                return (state.end?.map { nil }, [], false)
            }
            let payload = state.takeFirst()
            state.bytes -= payload.count + Self.overhead
            guard state.bytes <= limit / 2 else { return (.success(payload), [], false) }
            defer { (state.writers, state.tellsRoom) = ([], false) }
            return (.success(payload), state.writers, state.tellsRoom)
        }
        for writer in writers { writer.resume() }
        if tellsRoom { onRoom() }
        return result
    }
}

extension PayloadBuffer.State {
    /// Takes the first message. The room of those taken is given back once it is half of the array.
    fileprivate mutating func takeFirst() -> [UInt8] {
        let payload = payloads[taken]
        payloads[taken] = []
        taken += 1
        if taken == payloads.count {
            payloads.removeAll(keepingCapacity: true)
            taken = 0
        } else if taken > 64, taken * 2 > payloads.count {
            payloads.removeFirst(taken)
            taken = 0
        }
        return payload
    }
}
