internal import RPC
internal import Testing

@testable internal import RPCTransport

@Suite struct RetryTests {
    private static let serviceUnavailable = RPCError(.unavailable, reason: "BUSY", "忙")

    /// How a call failed; whether it is sent again when that may do harm, and when it does none; what that says of the instance.
    private static let table: [(CallFailure, Retry, Retry, InstanceSign)] = [
        (.notSent(.connectionLost), .freely, .freely, .nothing),
        (.notSent(.peerUnreachable("x"), dialledAt: 1), .freely, .freely, .nothing),
        (.notSent(.messageTooLarge(limit: 1)), .never, .never, .nothing),
        (.notSent(.internalError), .never, .never, .nothing),
        (.notSent(.deadlineExceeded), .never, .never, .nothing),
        (.refused(.serverDraining), .freely, .freely, .stops), (.refused(.serverClosed), .freely, .freely, .stops),
        (.lost, .never, .withinBudget, .fails),
        (.answered(serviceUnavailable), .never, .withinBudget, .fails),
        (.answered(.malformedResponse), .never, .never, .answers),
        (.answered(.tooManyCalls), .never, .never, .answers), (.answered(.tokenRequired), .never, .never, .answers),
        (.expired, .never, .never, .answers), (.silent, .never, .never, .isSilent),
        (.cancelled, .never, .never, .nothing),
    ]

    @Test func `what may be sent again, and what is thought of the instance`() {
        for (failure, harmful, harmless, sign) in Self.table {
            #expect(Retry(after: failure, mayRepeat: false) == harmful, "\(failure)")
            #expect(Retry(after: failure, mayRepeat: true) == harmless, "\(failure)")
            #expect(InstanceSign(of: failure) == sign, "\(failure)")
        }
    }

    @Test func `what was not yet written when its connection ended was not sent, and keeps what the caller is told`() {
        #expect(CallFailure.lost.ofUnsent == .notSent(.connectionLost))
        #expect(CallFailure.refused(.serverClosed).ofUnsent == .refused(.serverClosed))
        let unreachable = CallFailure.notSent(.peerUnreachable("x"), dialledAt: 1)
        #expect(unreachable.ofUnsent == unreachable)
    }
}
