internal import Glibc
internal import NIOHTTP1
internal import Serving

/// What the HTTP server allows its clients.
struct EdgeLimits: Sendable {
    /// Largest body of a caller with an identity; as in a frame of the binary protocol.
    var body = 4 << 20
    /// The same for strangers: room for the longest text that the contract takes of one, and more.
    var strangerBody = 64 << 10
    /// Largest file that is uploaded: more than the services take, so that they say what is too large.
    var upload = 21 << 20
    /// Bytes of a request's head.
    var head = 16 << 10
    /// Headers of a request.
    var headers = 100

    /// Bytes of bodies that are being taken, of everybody and of one stranger's address.
    var bodies = 64 << 20
    var bodiesOfAddress = 1 << 20
    /// Bytes of answers that are being written, of everybody and to one stranger's address.
    var answers = 256 << 20
    var answersToAddress = 16 << 20

    /// Connections at the same time; further ones are closed at once.
    var connections = 10_000
    /// The same from one address that is no trusted proxy.
    var connectionsOfAddress = 256

    /// A new connection must have sent a request's head within this time.
    var headTime = Duration.seconds(10)
    /// A connection must begin its next request within this time.
    var idleTime = Duration.seconds(60)
    /// The same while more than three quarters of the connections are taken.
    var shortIdleTime = Duration.seconds(1)
    /// A body or an answer may take this time, and besides as long as it takes at the slowest rate.
    var grace = Duration.seconds(10)
    /// Bytes a second that a client has to send and to read.
    var slowestRate = 16 << 10
    /// After its last answer a connection is read on for this time, so that the answer arrives.
    var lingerTime = Duration.seconds(2)
    /// On a stop, a request that is still being sent has this time.
    var drainOfBodies = Duration.seconds(2)
    /// On a stop, calls that are under way have this time.
    var drain = Duration.seconds(9)

    /// Calls of HTTP clients under way at the same time; strangers share half.
    var calls = 1024
    /// Streams of answers at the same time, and to one address.
    var streams = 64
    var streamsOfAddress = 4

    init() {}

    /// The limits that the settings give.
    init(_ settings: Settings) throws(SettingError) {
        if case .integer(let most)? = settings["rpc.max-in-flight"] { calls = most }
        if case .integer(let seconds)? = settings["rpc.drain-seconds"] {
            // What is left is for the rest of the process to stop in.
            drain = .milliseconds(max(0, seconds * 1000 - 1000))
            drainOfBodies = min(drainOfBodies, drain)
        }
        connections = min(try settings.integer("http.max-connections"), max(16, Self.openFiles / 2))
        connectionsOfAddress = try settings.integer("http.connections-per-address")
        idleTime = .seconds(try settings.integer("http.idle-seconds"))
        headTime = min(headTime, idleTime)
    }

    /// What a head may be made of.
    var ofDecoder: NIOHTTPDecoderLimitConfiguration {
        var limits = NIOHTTPDecoderLimitConfiguration()
        limits.maxHeaderFieldSize = head
        limits.maxHeaderListSize = head
        limits.maxHeaderFieldCount = headers
        return limits
    }

    /// How many files the process may have open: half of them are for others than HTTP's clients.
    private static var openFiles: Int {
        var limit = rlimit()
        let files = __rlimit_resource_t(7)  // RLIMIT_NOFILE, not among what the Glibc module shows
        guard getrlimit(files, &limit) == 0 else { return 1024 }
        return Int(clamping: limit.rlim_cur)
    }
}
