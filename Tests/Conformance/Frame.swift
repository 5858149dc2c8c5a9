/// A ttrpc frame as bytes, written by this driver's own hand: it shares no code with the servers it tests.
///
/// - Source: containerd/ttrpc, PROTOCOL.md, "Message Frame".
public struct Frame: Sendable, Equatable {
    /// Stream id.
    public var id: UInt32
    /// 1 request, 2 response, 3 data.
    public var kind: UInt8
    /// 0x01 the sender sends no more, 0x02 the sender sends data, 0x04 no message.
    public var flags: UInt8
    /// What the frame carries.
    public var data: [UInt8]

    /// A frame of any kind.
    public init(kind: UInt8, id: UInt32, flags: UInt8 = 0, data: [UInt8] = []) {
        self.kind = kind
        self.id = id
        self.flags = flags
        self.data = data
    }

    /// Most data that a frame carries.
    static let limit = 4 << 20
    static let headerBytes = 10

    /// Header and data.
    var bytes: [UInt8] { Self.header(length: data.count, kind: kind, id: id, flags: flags) + data }

    /// A header alone; its length may promise what never comes.
    static func header(length: Int, kind: UInt8, id: UInt32, flags: UInt8 = 0) -> [UInt8] {
        [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: length >> $0) }
            + [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: id >> $0) } + [kind, flags]
    }

    /// The frame at the front of `bytes` and how many bytes it has; nil when it is not complete.
    static func first(of bytes: ArraySlice<UInt8>) -> (frame: Frame, count: Int)? {
        guard bytes.count >= headerBytes else { return nil }
        let header = Array(bytes.prefix(headerBytes))
        let length = header[0..<4].reduce(0) { $0 << 8 | Int($1) }
        guard bytes.count >= headerBytes + length else { return nil }
        let start = bytes.startIndex + headerBytes
        let frame = Frame(
            kind: header[8], id: header[4..<8].reduce(0) { $0 << 8 | UInt32($1) }, flags: header[9],
            data: Array(bytes[start..<start + length]))
        return (frame, headerBytes + length)
    }
}

/// Flags by name.
extension UInt8 {
    static let closed: UInt8 = 0x01
    static let open: UInt8 = 0x02
    static let noData: UInt8 = 0x04
}

extension Frame {
    /// A request, its envelope's fields in the order of their numbers.
    static func request(
        _ id: UInt32, _ service: String, _ method: String, _ payload: [UInt8] = [], flags: UInt8 = 0,
        timeout: Int64? = nil, metadata: [(String, String)] = [], extra: [UInt8] = []
    ) -> Frame {
        var envelope = Fields.text(1, service) + Fields.text(2, method)
        if !payload.isEmpty { envelope += Fields.bytes(3, payload) }
        if let timeout { envelope += Fields.number(4, UInt64(bitPattern: timeout)) }
        for (key, value) in metadata { envelope += Fields.bytes(5, Fields.text(1, key) + Fields.text(2, value)) }
        return Frame(kind: 1, id: id, flags: flags, data: envelope + extra)
    }

    /// A call of `bench.Echo/Echo`, which answers what it is sent.
    static func echo(
        _ id: UInt32, _ payload: [UInt8] = Messages.record, flags: UInt8 = 0, timeout: Int64? = nil,
        metadata: [(String, String)] = [], extra: [UInt8] = []
    ) -> Frame {
        request(
            id, "bench.Echo", "Echo", payload, flags: flags, timeout: timeout, metadata: metadata, extra: extra)
    }

    /// A call of a method of ttrpc's streaming test service.
    static func stream(
        _ id: UInt32, _ method: String, _ payload: [UInt8] = [], flags: UInt8 = .open, timeout: Int64? = nil,
        metadata: [(String, String)] = []
    ) -> Frame {
        request(
            id, "ttrpc.integration.streaming.Streaming", method, payload, flags: flags, timeout: timeout,
            metadata: metadata)
    }

    /// A message of a stream.
    static func data(_ id: UInt32, _ payload: [UInt8] = [], flags: UInt8 = 0) -> Frame {
        Frame(kind: 3, id: id, flags: flags, data: payload)
    }

    /// The end of the caller's side of a stream.
    static func end(_ id: UInt32) -> Frame { data(id, flags: .closed | .noData) }
}

extension Sequence<Frame> {
    /// All of them, one after the other.
    var bytes: [UInt8] { reduce(into: []) { $0 += $1.bytes } }
}

extension Frame: CustomStringConvertible {
    /// One short line: kind, id, flags, size.
    public var description: String {
        let name = ["type 0", "request", "response", "data"]
        let kindName = kind < 4 ? name[Int(kind)] : "type \(kind)"
        let marks = [(UInt8.closed, "closed"), (.open, "open"), (.noData, "no data")].filter { flags & $0.0 != 0 }
        let named = marks.map(\.1) + (flags > 7 ? ["flags \(flags)"] : [])
        let size = data.isEmpty ? "" : ", \(data.count) B"
        return "\(kindName) \(id)\(size)\(named.isEmpty ? "" : " (\(named.joined(separator: " | ")))")"
    }
}
