internal import RPC

/// How far a server's connection has read, and why it reads no further when it does not.
///
/// Calls nothing, so that the compiler sees that no access of it overlaps another: where it does not see that, as for the frame decoder, each
/// access is checked while the server runs, at some 10 ns.
struct ConnectionReader {
    /// A stream for whose sake the connection is read no further.
    struct FullStream {
        let call: ServerStreamCall
        /// Bytes that waited for its handler when that was last looked at.
        var waiting: Int
        /// Since when the handler has taken none.
        var since: Int64
    }

    /// Ids only grow.
    var lastStreamID: UInt32 = 0
    /// When the current read burst began, on the monotonic clock: the start of the time limits of its calls.
    private(set) var burstStart = monotonicNanoseconds()
    /// The same on the machine's clock: what time it is for its calls.
    private(set) var burstTime = Instant(nanosecondsSince1970: 0)
    /// When the loop began to take frames that are at hand: later than `burstStart` after waiting for the peer to read.
    var busySince: Int64 = 0
    var fullStream: FullStream?
    /// Whether the pipeline asked for a read that was held back.
    var holdsRead = false

    /// A read burst begins.
    mutating func beginBurst(at start: Int64, _ time: Instant) {
        burstStart = start
        burstTime = time
    }

    /// Notes the stream of a request; false for one that was used before or comes out of order.
    mutating func takesUp(_ streamID: UInt32) -> Bool {
        guard streamID > lastStreamID else { return false }
        lastStreamID = streamID
        return true
    }
}
