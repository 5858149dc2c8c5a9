/// The fixed part of ttrpc's frames.
///
/// - Source: containerd/ttrpc PROTOCOL.md, "Message Frame"; see PROTOCOL.md beside this file.
enum Frame {
    /// Bytes of a header: data length and stream id (big-endian, 32 bits each), type, flags.
    static let headerBytes = 10
    /// Most data that one frame carries.
    static let maximumData = 4 << 20
    /// A length beyond this is no frame but another protocol or garbage: the connection is closed.
    static let absurdData = 16 << 20
    /// Stream id of the notice that a server is draining; no call has it, so other clients ignore the notice.
    static let noticeStreamID: UInt32 = 0

    /// What a frame is. Unknown types are ignored, for the sake of later versions.
    enum Kind {
        static let request: UInt8 = 1
        static let response: UInt8 = 2
        static let data: UInt8 = 3
    }

    /// Flags of requests and data.
    struct Flags: OptionSet, Sendable, Hashable {
        let rawValue: UInt8

        /// The sender sends no more on this stream.
        static let remoteClosed = Flags(rawValue: 0x01)
        /// Not unary: the sender sends data on this stream.
        static let remoteOpen = Flags(rawValue: 0x02)
        /// The frame carries no message; without it, empty data is an empty message.
        static let noData = Flags(rawValue: 0x04)
    }

    /// A decoded header.
    struct Header: Sendable, Hashable {
        var length: Int
        var streamID: UInt32
        var kind: UInt8
        var flags: Flags
    }
}
