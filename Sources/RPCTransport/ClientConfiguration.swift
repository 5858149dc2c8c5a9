/// How a client connects and how long it tries.
public struct ClientConfiguration: Sendable {
    /// Where connections live.
    public var threads: TransportThreads = .shared
    /// Encrypts TCP connections; nil for plain text.
    public var security: ClientSecurity?

    /// Time limit of a unary call whose options set none.
    public var unaryTimeLimit: Duration = .seconds(30)
    /// Time limit of a streaming call whose options set none.
    public var streamTimeLimit: Duration = .seconds(3600)

    /// Time limit of one attempt to connect.
    public var connectTimeLimit: Duration = .seconds(2)
    /// How long an unreachable service is waited for, counted from its first failure: a restart costs no call, and a service
    /// that stays away costs later calls no time.
    public var patience: Duration = .seconds(2)
    /// First pause after a failure to connect; doubled with each further one, and each drawn between half and all of it.
    public var shortestBackOff: Duration = .milliseconds(20)
    /// Longest such pause.
    public var longestBackOff: Duration = .seconds(5)
    /// Times a call that may be repeated is sent again after its connection broke.
    public var repeats = 2

    /// A shared connection without calls is closed after this time; shorter than a server's limit, so that a request never
    /// meets a connection that is just being closed.
    public var idleTimeLimit: Duration = .seconds(300)
    /// Unsent bytes at which a connection takes no more calls.
    public var sendBufferBytes = 16 << 20
    /// Unread bytes at which a stream's connection is read no further.
    public var streamBufferBytes = 256 << 10
    /// Data of unary calls that the peer takes no byte of for this time means that it is gone (`TCP_USER_TIMEOUT`).
    public var peerTimeLimit: Duration = .seconds(10)
    /// The same for a stream. Longer than a server lets a handler read nothing: meanwhile the server reads nothing either.
    public var streamPeerTimeLimit: Duration = .seconds(60)
    /// Idle time until the system asks whether the peer is still there (`TCP_KEEPIDLE`).
    public var keepAliveAfter: Duration = .seconds(30)
    /// Stream id after which a new connection is opened: ids are never used twice.
    public var lastStreamID: UInt32 = 0xFFFF_FFF1

    /// A configuration with the defaults above.
    public init() {}
}
