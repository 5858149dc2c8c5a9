/// How a server listens and what it allows its callers.
public struct ServerConfiguration: Sendable {
    /// Where to listen; at least one.
    public var listen: [PeerAddress]
    /// Where connections and handlers run.
    public var threads: TransportThreads = .shared
    /// Encrypts TCP connections; nil for plain text.
    public var security: ServerSecurity?

    /// Calls that wait for something at the same time, over all connections; the next one gets `RESOURCE_EXHAUSTED`.
    public var maximumInFlight = 4096
    /// The same for one connection, so that one caller cannot take more than a quarter.
    public var maximumInFlightPerConnection = 1024
    /// The same for all callers without an identity together, so that they leave room for those who have one.
    public var maximumInFlightOfStrangers = 2048
    /// Streams that watch the health, over all connections. They do not count among the calls above: a watch may stand for hours.
    public var maximumWatches = 64
    /// The same on one connection.
    public var maximumWatchesPerConnection = 4
    /// Bytes of the requests of all calls that wait; a large request over it gets `RESOURCE_EXHAUSTED`.
    public var requestLimitBytes = 256 << 20
    /// Bytes of all frames that have begun and not ended; a connection whose frame is over it is closed.
    public var partialFrameLimitBytes = 256 << 20
    /// How long requests may stand behind others for which the event loop itself was busy. Those not begun by then are refused like
    /// those over `maximumInFlight`, so that handlers which never wait cannot make a queue of minutes out of a burst.
    public var queueTimeLimit: Duration = .milliseconds(500)
    /// Connections at the same time; further ones are closed at once.
    public var maximumConnections = 20_000
    /// The same from one address, for TCP.
    public var maximumConnectionsPerAddress = 5_000

    /// Longest time limit of a unary call, and that of one whose caller sets none.
    public var unaryTimeLimit: Duration = .seconds(60)
    /// Longest time limit of a streaming call, and that of one whose caller sets none.
    public var streamTimeLimit: Duration = .seconds(3600)

    /// A connection without calls and without traffic is closed after this time.
    public var idleTimeLimit: Duration = .seconds(900)
    /// A frame that began must be complete within this time.
    public var frameTimeLimit: Duration = .seconds(30)
    /// A peer that does not read must read on within this time.
    public var writeTimeLimit: Duration = .seconds(30)
    /// Answers that wait for a peer that does not read; one with more is closed. No request is begun while any wait, so these
    /// are answers to calls that were under way.
    public var writeLimitBytes = 64 << 20
    /// A handler that reads nothing of a full stream for this time loses the stream.
    public var streamStallLimit: Duration = .seconds(30)

    /// Bytes of one stream that wait for its handler before the connection, when it carries nothing else, is read no further.
    public var streamBufferBytes = 256 << 10
    /// Bytes of one stream that wait for its handler before the stream is broken off, when its connection carries other calls.
    public var streamBufferLimitBytes = 8 << 20
    /// Streams that may hold more than `streamBufferBytes` at the same time, over all connections. Times
    /// `streamBufferLimitBytes` this is the memory that slow handlers can cost.
    public var maximumLargeStreams = 32
    /// How long a connection is not read for the sake of its only stream before it is read on, up to `streamBufferLimitBytes`,
    /// because other calls may stand behind.
    public var streamPatience: Duration = .seconds(1)

    /// While draining, a connection without calls is closed when its peer has been quiet for this time.
    public var drainQuietTime: Duration = .milliseconds(250)

    /// Data that the peer takes no byte of for this time means that it is gone (`TCP_USER_TIMEOUT`), and so does an idle connection on which the
    /// system asks three times within it and hears nothing. Longer than the write limit: the system counts a peer that is there and does not
    /// read just the same.
    public var peerTimeLimit: Duration = .seconds(45)

    /// A configuration with the defaults above.
    public init(listen: [PeerAddress]) { self.listen = listen }
}
