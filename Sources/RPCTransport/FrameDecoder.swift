internal import NIOCore

/// Cuts a stream of bytes into frames, however they arrive.
///
/// Bytes are copied only for a frame that did not come in one read. Holds at most one incomplete frame; data too large for a
/// frame is dropped as it comes in.
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

    private var bytes = ByteBuffer()
    private var dropping: (header: Frame.Header, left: Int)?
    private var isBroken = false

    /// Whether a frame has begun and not ended.
    var isInsideFrame: Bool { dropping != nil || bytes.readableBytes > 0 }

    /// Takes what was read.
    mutating func append(_ read: consuming ByteBuffer) {
        guard !isBroken else { return }
        if bytes.readableBytes == 0 {
            bytes = read
        } else {
            if let header = bytes.frameHeader, header.length <= Frame.maximumData {
                bytes.reserveCapacity(minimumWritableBytes: Frame.headerBytes + header.length - bytes.readableBytes)
            }
            bytes.writeImmutableBuffer(read)
        }
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
        guard !isBroken, let header = bytes.frameHeader else { return nil }
        guard header.length <= Frame.maximumData else {
            guard header.length <= Frame.absurdData else {
                isBroken = true
                bytes.clear()
                return .absurd
            }
            bytes.moveReaderIndex(forwardBy: Frame.headerBytes)
            dropping = (header, header.length)
            return next()
        }
        guard bytes.readableBytes >= Frame.headerBytes + header.length else { return nil }
        bytes.moveReaderIndex(forwardBy: Frame.headerBytes)
        return bytes.readSlice(length: header.length).map { .frame(header, $0) }
    }

    /// Gives back the memory of a read that was used up. To be called when ``next()`` returned nil.
    mutating func release() {
        if bytes.readableBytes == 0 { bytes = ByteBuffer() }
    }
}

extension ByteBuffer {
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
