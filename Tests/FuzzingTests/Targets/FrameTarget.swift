internal import Glibc
internal import NIOCore

@testable internal import RPCTransport

extension FuzzTarget {
    /// Bytes in pieces become the same frames as the same bytes whole, cut by a decoder that could not be simpler.
    ///
    /// The input is a list of pieces, so that frames of megabytes take few bytes: an even byte is followed by a length and so
    /// many bytes in one piece, or one by one when it is 2 modulo 4; an odd one by a count of 64 KiB of zeros.
    static let frames = FuzzTarget("frames") { input in
        var (decoder, stream, seen) = (FrameDecoder(), [UInt8](), [Piece]())
        func feed(_ bytes: ByteBuffer) {
            decoder.append(bytes)
            while seen.count < Piece.most, let event = decoder.next() { seen.append(Piece(event)) }
            decoder.release()
        }
        var rest = input[...]
        while seen.count < Piece.most, stream.count < 20 << 20, let kind = rest.popFirst(), let count = rest.popFirst()
        {
            if kind % 2 == 1 {
                let zeros = [UInt8](repeating: 0, count: Int(count) << 16)
                stream += zeros
                feed(ByteBuffer(repeating: 0, count: zeros.count))
            } else {
                let literal = [UInt8](rest.prefix(Int(count)))
                rest = rest.dropFirst(Int(count))
                stream += literal
                if kind % 4 == 0 {
                    feed(ByteBuffer(bytes: literal))
                } else {
                    literal.forEach { feed(ByteBuffer(bytes: [$0])) }
                }
            }
        }
        let (expected, isInside) = Piece.cut(stream)
        if seen != expected { return "\(seen) instead of \(expected)" }
        return seen.count == Piece.most || decoder.isInsideFrame == isInside
            ? nil : "inside a frame: \(decoder.isInsideFrame)"
    }
}

/// What comes out of a stream of frames, short enough to be compared and shown.
private struct Piece: Equatable {
    /// Zeros are frames, too: so many are enough.
    static let most = 2000

    var what: String
    var data: [UInt8] = []

    init(_ event: FrameDecoder.Event) {
        switch event {
        case .frame(let header, let data): self.init("frame", header, Array(buffer: data))
        case .oversized(let header): self.init("oversized", header, [])
        case .absurd: self.init(absurd: ())
        }
    }

    private init(_ kind: String, _ header: Frame.Header, _ data: [UInt8]) {
        what = "\(kind) \(header.length) \(header.streamID) \(header.kind) \(header.flags.rawValue)"
        self.data = data
    }

    private init(absurd: Void) { what = "absurd" }

    /// Cuts a whole stream; also says whether it ends inside a frame.
    static func cut(_ stream: [UInt8]) -> (pieces: [Piece], isInside: Bool) {
        var (pieces, at) = ([Piece](), 0)
        while pieces.count < most, stream.count - at >= 10 {
            func number(_ offset: Int) -> Int { stream[at + offset..<at + offset + 4].reduce(0) { $0 << 8 | Int($1) } }
            let header = Frame.Header(
                length: number(0), streamID: UInt32(number(4)), kind: stream[at + 8],
                flags: .init(rawValue: stream[at + 9]))
            if header.length > 16 << 20 { return (pieces + [Piece(absurd: ())], false) }
            let end = at + 10 + header.length
            guard end <= stream.count else { return (pieces, true) }
            let fits = header.length <= 4 << 20
            pieces.append(fits ? Piece("frame", header, Array(stream[at + 10..<end])) : Piece("oversized", header, []))
            at = end
        }
        return (pieces, at < stream.count)
    }

    static func == (left: Piece, right: Piece) -> Bool {
        guard left.what == right.what, left.data.count == right.data.count else { return false }
        return left.data.withUnsafeBytes { one in
            right.data.withUnsafeBytes { other in
                guard let start = one.baseAddress, let otherStart = other.baseAddress else { return true }
                return memcmp(start, otherStart, one.count) == 0
            }
        }
    }
}
