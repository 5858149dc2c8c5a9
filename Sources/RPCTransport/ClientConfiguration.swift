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

    /// Time limit of one attempt to connect. The next follows without a pause: the system by itself would send its second packet after a
    /// second and then ever more rarely, so that a network that is back could stay unnoticed for longer than it was away.
    public var connectTimeLimit: Duration = .seconds(1)
    /// Time limit of the TLS handshake that follows.
    public var handshakeTimeLimit: Duration = .seconds(2)
    /// How long an unreachable service is waited for, counted from its first failure: a restart costs no call, and a service
    /// that stays away costs later calls no time but for an attempt to connect.
    public var patience: Duration = .seconds(2)
    /// First time from one attempt to connect that fails to the next; doubled with each further one, and each drawn between half and
    /// all of it.
    public var shortestBackOff: Duration = .milliseconds(20)
    /// Longest such time. A service that is back is found within a second, be its machine refusing meanwhile or silent.
    public var longestBackOff: Duration = .milliseconds(500)
    /// Times a call that may be repeated is sent again after its connection broke.
    public var repeats = 2
    /// Such repeats and hedges for each call of the client.
    public var repeatShare = 0.1
    /// Such repeats and hedges in any case, each second.
    public var repeatsPerSecond = 10.0

    /// Calls in a row that an instance answers with `UNAVAILABLE` before it is left out.
    public var sickAfterFailures = 5
    /// First time that a sick instance is left out; doubled with each further bout, and each drawn between half and all of it.
    public var shortestSickness: Duration = .seconds(1)
    /// Longest such time.
    public var longestSickness: Duration = .seconds(30)

    /// How often names are looked up again, while there are calls.
    public var lookUpEvery: Duration = .seconds(30)
    /// How soon they are looked up again after a failure.
    public var lookUpAfterFailure: Duration = .seconds(1)

    /// A shared connection without calls is closed after this time; shorter than a server's limit, so that a request never
    /// meets a connection that is just being closed.
    public var idleTimeLimit: Duration = .seconds(300)
    /// Unsent bytes at which a connection takes no more calls.
    public var sendBufferBytes = 16 << 20
    /// Unread bytes at which a stream's connection is read no further.
    public var streamBufferBytes = 256 << 10
    /// Data of unary calls that the peer takes no byte of for this time means that it is gone (`TCP_USER_TIMEOUT`), and so does an idle connection
    /// on which the system asks three times within it and hears nothing.
    public var peerTimeLimit: Duration = .seconds(10)
    /// The same for a stream. Longer than a server lets a handler read nothing: meanwhile the server reads nothing either.
    public var streamPeerTimeLimit: Duration = .seconds(60)
    /// A connection with calls in flight from which nothing comes for this time is asked for the service's health.
    public var silenceLimit: Duration = .seconds(1)
    /// It is replaced when nothing comes for this time after that.
    public var pingTimeLimit: Duration = .seconds(1)
    /// A call without a byte until its deadline tells of a peer that is gone when it had this time at least, and else only of an impatient
    /// caller.
    public var tellingSilence: Duration = .milliseconds(50)
    /// Stream id after which a new connection is opened: ids are never used twice.
    public var lastStreamID: UInt32 = 0xFFFF_FFF1

    /// Told for operators where no connection can be made and what the cause is, once each time that a place can be reached no
    /// longer. Callers hear only that it cannot.
    public var tellUnreachable: (@Sendable (_ place: String, _ cause: String) -> Void)?

    /// A configuration with the defaults above.
    public init() {}
}
