internal import NIOCore
internal import RPC

/// Frames on their way out of a connection: collected, and written at once at the end of a read burst or of a tick.
///
/// One write per burst instead of one per answer takes three quarters off the server's time (0.64 against 2.8 µs per call for a
/// server in C).
final class ConnectionOutput: @unchecked Sendable {
    // Unchecked: touched on the loop only, which is asserted.

    /// Bytes collected at which they are written before the burst ends, so that one answer need not wait for a thousand.
    private static let flushBytes = 128 << 10

    let channel: any NIOCore.Channel
    private let loop: any EventLoop
    /// The handler's own place in the pipeline, from where the way out is shortest; nil before and after it is there.
    var context: ChannelHandlerContext?
    /// Since when the peer has not read what it was sent; nil while it does.
    private(set) var fullSince: Int64?
    private var buffer = ByteBuffer()
    private var isHeld = false
    private(set) var isClosed = false
    private var waiters: [CheckedContinuation<Void, Never>] = []

    init(_ channel: any NIOCore.Channel) {
        self.channel = channel
        loop = channel.eventLoop
    }

    /// Whether the peer has to read before more is written.
    var isFull: Bool { fullSince != nil }

    /// Bytes that the peer has to read before more is written; 0 while it reads.
    var waitingBytes: Int { isFull ? unsentBytes : 0 }

    /// Bytes that the system has not taken yet.
    var unsentBytes: Int {
        buffer.readableBytes + ((try? channel.syncOptions?.getOption(.bufferedWritableBytes)) ?? 0)
    }

    /// Collects until ``flush()``, which is sure to come.
    func hold() {
        loop.assertInEventLoop()
        isHeld = true
    }

    /// Writes an answer, if it fits into a frame.
    func answer(_ payload: UnsafeRawBufferPointer, _ streamID: UInt32) -> FrameWriting {
        loop.assertInEventLoop()
        defer { changed() }
        return buffer.writeAnswer(payload, streamID: streamID)
    }

    /// Writes a refusal.
    func refuse(_ error: RPCError, _ streamID: UInt32) {
        loop.assertInEventLoop()
        buffer.writeRefusal(error, streamID: streamID)
        changed()
    }

    /// Writes a message of a stream, if it fits into a frame.
    func data(_ payload: UnsafeRawBufferPointer, _ streamID: UInt32, flags: Frame.Flags = []) -> FrameWriting {
        loop.assertInEventLoop()
        defer { changed() }
        return buffer.writeData(payload, streamID: streamID, flags: flags)
    }

    /// Ends a stream.
    func end(_ streamID: UInt32) {
        loop.assertInEventLoop()
        buffer.writeEnd(streamID: streamID)
        changed()
    }

    /// Writes frames that were packed elsewhere.
    func write(_ frames: inout ByteBuffer) {
        loop.assertInEventLoop()
        if buffer.readableBytes == 0 { swap(&buffer, &frames) } else { buffer.writeBuffer(&frames) }
        frames.clear()
        changed()
    }

    /// Hands what was collected to the connection.
    func flush() {
        loop.assertInEventLoop()
        isHeld = false
        guard buffer.readableBytes > 0, !isClosed else { return }
        if let context {
            context.writeAndFlush(NIOAny(buffer), promise: nil)
        } else {
            channel.writeAndFlush(buffer, promise: nil)
        }
        // Reuses the memory when the system took all of it, which it did unless the peer is slow.
        if buffer.capacity > Self.flushBytes * 4 { buffer = ByteBuffer() } else { buffer.clear() }
    }

    /// Waits while the peer has to read; returns early when ``wake()`` is called or the connection is gone.
    func room() async {
        await withCheckedContinuation { continuation in
            if loop.inEventLoop {
                hold(continuation)
            } else {
                loop.execute { self.hold(continuation) }
            }
        }
    }

    /// Lets everyone who waits for room look again whether they still want to write.
    func wake() {
        loop.assertInEventLoop()
        let woken = waiters
        waiters = []
        for waiter in woken { waiter.resume() }
    }

    /// The connection became writable or stopped being so. Whoever waits for room is woken by ``wake()``.
    func writabilityChanged() {
        loop.assertInEventLoop()
        fullSince = channel.isWritable ? nil : fullSince ?? monotonicNanoseconds()
    }

    /// The connection is gone.
    func close() {
        loop.assertInEventLoop()
        isClosed = true
        context = nil
        fullSince = nil
        buffer = ByteBuffer()
        wake()
    }

    private func hold(_ waiter: CheckedContinuation<Void, Never>) {
        loop.assertInEventLoop()
        if isFull, !isClosed { waiters.append(waiter) } else { waiter.resume() }
    }

    private func changed() {
        if buffer.readableBytes > Self.flushBytes {
            let held = isHeld
            flush()
            isHeld = held
        } else if !isHeld {
            isHeld = true
            loop.execute { self.flush() }
        }
    }
}
