internal import NIOCore

/// Cuts a stream of bytes into frames, however they arrive.
///
/// Only the bytes of a frame that did not come in one read are copied, once. Holds at most one incomplete frame; data too
/// large for a frame is dropped as it comes in.
struct FrameDecoder {
    /// What comes out of the stream.
    enum Event: Equatable {
        /// A whole frame with its data.
        case frame(Frame.Header, ByteBuffer)
        /// A frame over the limit, all of whose data was dropped.
        case oversized(Frame.Header)
        /// A length that no peer of this protocol sends. Nothing can be decoded after it.
        case absurd
    }

    /// What was read and is not cut yet.
    private var bytes = ByteBuffer()
    /// The beginning of a frame that did not come in one read. Never more than that frame: what follows it stays where it is.
    private var begun = ByteBuffer()
    private var dropping: (header: Frame.Header, left: Int)?
    private var isBroken = false

    /// Whether a frame has begun and not ended.
    var isInsideFrame: Bool { dropping != nil || begun.readableBytes > 0 || bytes.readableBytes > 0 }

    /// Bytes it holds of a frame that has begun.
    var begunBytes: Int { begun.readableBytes }

    /// Memory it holds, in bytes.
    var capacity: Int { bytes.storageCapacity + begun.storageCapacity }

    /// Takes what was read.
    mutating func append(_ read: consuming ByteBuffer) {
        guard !isBroken else { return }
        if bytes.readableBytes == 0 { bytes = read } else { bytes.writeImmutableBuffer(read) }
        if begun.readableBytes > 0 { fill() }
    }

    /// The next event; nil when more bytes are needed.
    mutating func next() -> Event? {
        if let (header, left) = dropping {
            let dropped = min(left, bytes.readableBytes)
            bytes.moveReaderIndex(forwardBy: dropped)
            guard dropped == left else {
                dropping = (header, left - dropped)
                return nil
            }
            dropping = nil
            return .oversized(header)
        }
        let isBegun = begun.readableBytes > 0
        guard !isBroken, let header = isBegun ? begun.frameHeader : bytes.frameHeader else {
            fill()
            return nil
        }
        guard header.length <= Frame.maximumData else { return excess(header) }
        if let frame = isBegun ? begun.readFrame(header) : bytes.readFrame(header) { return .frame(header, frame) }
        fill()
        return nil
    }

    /// What a frame is that is too large.
    private mutating func excess(_ header: Frame.Header) -> Event? {
        guard header.length <= Frame.absurdData else {
            isBroken = true
            (bytes, begun) = (ByteBuffer(), ByteBuffer())
            return .absurd
        }
        if begun.readableBytes > 0 { begun.clear() } else { bytes.moveReaderIndex(forwardBy: Frame.headerBytes) }
        dropping = (header, header.length)
        return next()
    }

    /// Moves what belongs to the frame that has begun from what was read to its beginning.
    private mutating func fill() {
        guard bytes.readableBytes > 0 else { return }
        if begun.readableBytes == 0 { begun.clear() }
        move(upTo: Frame.headerBytes)
        guard let header = begun.frameHeader, header.length <= Frame.maximumData else { return }
        move(upTo: Frame.headerBytes + header.length)
    }

    private mutating func move(upTo size: Int) {
        let missing = size - begun.readableBytes
        guard missing > 0, var part = bytes.readSlice(length: min(missing, bytes.readableBytes)) else { return }
        begun.reserveCapacity(minimumWritableBytes: missing)
        begun.writeBuffer(&part)
    }

    /// Gives back the memory of a read that was used up. To be called when ``next()`` returned nil.
    mutating func release() {
        if bytes.readableBytes == 0 { bytes = ByteBuffer() }
        if begun.readableBytes == 0 { begun = ByteBuffer() }
    }
}

extension ByteBuffer {
    /// Takes a frame off the front; its data, or nil when not all of it is there.
    fileprivate mutating func readFrame(_ header: Frame.Header) -> ByteBuffer? {
        guard readableBytes >= Frame.headerBytes + header.length else { return nil }
        moveReaderIndex(forwardBy: Frame.headerBytes)
        return readSlice(length: header.length)
    }

    /// The header at the front, when all of it is there.
    fileprivate var frameHeader: Frame.Header? {
        guard readableBytes >= Frame.headerBytes else { return nil }
        return withUnsafeReadableBytes { bytes in
            Frame.Header(
                length: Int(UInt32(bigEndian: bytes.loadUnaligned(fromByteOffset: 0, as: UInt32.self))),
                streamID: UInt32(bigEndian: bytes.loadUnaligned(fromByteOffset: 4, as: UInt32.self)),
                kind: bytes[8], flags: Frame.Flags(rawValue: bytes[9]))
        }
    }
}
