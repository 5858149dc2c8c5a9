internal import NIOCore
internal import RPC

/// One timer for many deadlines: set to the earliest, so a call whose deadline is not the earliest costs nothing.
///
/// When it fires, its owner looks through its calls and sets it again. Loop only.
struct DeadlineTimer {
    private let loop: any EventLoop
    private var scheduled: Scheduled<Void>?
    private var earliest = Deadline.never

    init(_ loop: any EventLoop) { self.loop = loop }

    /// Sees to it that `action` runs when `deadline` passes, if not before.
    mutating func watch(_ deadline: Deadline, _ action: @escaping @Sendable () -> Void) {
        guard deadline < earliest else { return }
        rearm(deadline, action)
    }

    /// Sets the timer, whatever it was set to.
    mutating func rearm(_ deadline: Deadline, _ action: @escaping @Sendable () -> Void) {
        loop.assertInEventLoop()
        scheduled?.cancel()
        scheduled = nil
        earliest = deadline
        guard !deadline.isNever else { return }
        let time = NIODeadline.uptimeNanoseconds(UInt64(max(0, deadline.monotonicNanoseconds)))
        scheduled = loop.scheduleTask(deadline: time, action)
    }

    mutating func cancel() { rearm(.never) {} }
}
