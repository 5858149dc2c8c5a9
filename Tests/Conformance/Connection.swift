internal import Glibc

/// A TCP connection to the server under test: bytes out, frames in.
///
/// Reads while it writes, so that a server that waits for its answers to be taken does not wait for ever. Every wait ends at
/// the case's time limit.
final class Connection {
    private let descriptor: Int32
    private var inbox: [UInt8] = []
    private var taken = 0
    private var isAtEnd = false
    /// Cleared by cases in which the client is slow to read.
    var readsWhileWriting = true

    init(_ address: Address) throws {
        descriptor = try address.connect()
        var one: Int32 = 1
        setsockopt(descriptor, Int32(IPPROTO_TCP), TCP_NODELAY, &one, socklen_t(MemoryLayout<Int32>.size))
        _ = fcntl(descriptor, F_SETFL, fcntl(descriptor, F_GETFL) | O_NONBLOCK)
    }

    deinit { close(descriptor) }

    /// Sends all of `bytes`; false when the server closed first.
    @discardableResult
    func send(_ bytes: [UInt8], until limit: TimeLimit) throws -> Bool {
        var sent = 0
        while sent < bytes.count {
            let count = write(bytes[sent...])
            if count > 0 {
                sent += count
            } else if count < 0, errno != EAGAIN {
                return false
            } else {
                let wanted = Int16(POLLOUT) | (readsWhileWriting && !isAtEnd ? Int16(POLLIN) : 0)
                guard try wait(for: wanted, until: limit) else { throw Failure("the server takes no more bytes") }
                if readsWhileWriting { read() }
            }
        }
        return true
    }

    /// Sends of `bytes` what the server takes before it stops taking for `quiet`; returns how many.
    func sendUntilHeldBack(_ bytes: [UInt8], quiet: Duration) throws -> Int {
        var sent = 0
        while sent < bytes.count {
            let count = write(bytes[sent...])
            if count > 0 {
                sent += count
            } else if count < 0, errno != EAGAIN {
                throw Failure("the server closed the connection")
            } else if try !wait(for: Int16(POLLOUT), until: TimeLimit(quiet)) {
                break
            }
        }
        return sent
    }

    /// The next frame; nil when the server closed.
    func next(until limit: TimeLimit) throws -> Frame? {
        while true {
            if let (frame, count) = Frame.first(of: inbox[taken...]) {
                taken += count
                if taken > 1 << 20, taken * 2 > inbox.count {
                    inbox.removeFirst(taken)
                    taken = 0
                }
                return frame
            }
            if isAtEnd { return nil }
            guard try wait(for: Int16(POLLIN), until: limit) else { throw Failure("nothing comes") }
            read()
        }
    }

    /// Ends this side; the other may go on sending.
    func finish() { shutdown(descriptor, Int32(SHUT_WR)) }

    /// Makes closing a reset instead of a farewell.
    func closeByReset() {
        var option = linger(l_onoff: 1, l_linger: 0)
        setsockopt(descriptor, SOL_SOCKET, SO_LINGER, &option, socklen_t(MemoryLayout<linger>.size))
    }

    /// Makes the system hold little of what is not read; much less than a segment of the loopback would make it crawl.
    func shrinkReceiveBuffer() {
        var size: Int32 = 256 << 10
        setsockopt(descriptor, SOL_SOCKET, SO_RCVBUF, &size, socklen_t(MemoryLayout<Int32>.size))
    }

    private func write(_ bytes: ArraySlice<UInt8>) -> Int {
        bytes.withUnsafeBytes { Glibc.send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL)) }
    }

    private func read() {
        withUnsafeTemporaryAllocation(byteCount: 256 << 10, alignment: 16) { room in
            while !isAtEnd {
                let count = recv(descriptor, room.baseAddress, room.count, 0)
                if count > 0 {
                    inbox.append(contentsOf: UnsafeBufferPointer(rebasing: room.bindMemory(to: UInt8.self)[0..<count]))
                } else if count < 0, errno == EAGAIN {
                    return
                } else {
                    isAtEnd = true
                }
            }
        }
    }

    private func wait(for events: Int16, until limit: TimeLimit) throws -> Bool {
        var wanted = pollfd(fd: descriptor, events: events, revents: 0)
        return poll(&wanted, 1, limit.milliseconds) > 0
    }
}

/// Until when a case waits.
struct TimeLimit {
    private let end: ContinuousClock.Instant

    init(_ duration: Duration) { end = .now + duration }

    /// What is left; 0 when nothing is.
    var milliseconds: Int32 {
        let left = ContinuousClock.now.duration(to: end).components
        return Int32(clamping: max(0, left.seconds * 1000 + left.attoseconds / 1_000_000_000_000_000))
    }
}

/// Why a case does not pass.
public struct Failure: Error, CustomStringConvertible {
    /// One sentence.
    public let description: String

    init(_ description: String) { self.description = description }
}
