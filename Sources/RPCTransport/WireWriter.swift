internal import NIOCore

/// Writes a frame's bytes one after the other into memory whose size was measured before.
///
/// Each write of a `ByteBuffer` makes sure anew that it owns its memory and may have to move it; a frame has a dozen parts. What does not fit is
/// not written, and ``isExact`` is false then.
struct WireWriter {
    private let start: UnsafeMutableRawPointer
    private let size: Int
    /// Bytes written, or that would have been.
    private var count = 0

    /// - Parameter size: bytes that there are at `start`, and that are to be written.
    init(_ start: UnsafeMutableRawPointer, size: Int) {
        self.start = start
        self.size = size
    }

    /// Whether just as many bytes were written as were to be.
    var isExact: Bool { count == size }

    /// Writes a frame's header.
    mutating func header(length: Int, streamID: UInt32, kind: UInt8, flags: Frame.Flags = []) {
        integer(UInt32(length).bigEndian)
        integer(streamID.bigEndian)
        integer(kind)
        integer(flags.rawValue)
    }

    /// Writes an integer as it lies in memory.
    mutating func integer(_ value: some FixedWidthInteger & BitwiseCopyable) {
        let end = count &+ value.bitWidth / 8
        if end <= size { start.storeBytes(of: value, toByteOffset: count, as: type(of: value)) }
        count = end
    }

    /// Writes a number of up to ten bytes.
    mutating func varint(_ value: UInt64) {
        var rest = value
        while rest >= 0x80 {
            integer(UInt8(truncatingIfNeeded: rest) | 0x80)
            rest >>= 7
        }
        integer(UInt8(rest))
    }

    /// Writes a length-delimited field's tag and length.
    mutating func fieldStart(_ field: UInt8, count: Int) {
        integer(field << 3 | 2)
        varint(UInt64(count))
    }

    /// Writes a text field, or nothing when it is empty.
    mutating func field(_ field: UInt8, _ text: String) {
        var text = text
        text.withUTF8 { self.field(field, UnsafeRawBufferPointer($0)) }
    }

    /// Writes a bytes field, or nothing when it is empty.
    mutating func field(_ field: UInt8, _ bytes: UnsafeRawBufferPointer) {
        guard bytes.count > 0 else { return }
        fieldStart(field, count: bytes.count)
        self.bytes(bytes)
    }

    /// Writes bytes as they are.
    mutating func bytes(_ bytes: UnsafeRawBufferPointer) {
        guard let from = bytes.baseAddress else { return }
        let end = count &+ bytes.count
        if end <= size { start.advanced(by: count).copyMemory(from: from, byteCount: bytes.count) }
        count = end
    }
}

/// A frame whose parts are not as long as was measured: a defect of the code that measures. The call it belongs to fails.
struct FrameMismatch: Error {}

extension ByteBuffer {
    /// Appends a frame: its header, and data of exactly `length` bytes that `body` writes.
    ///
    /// - Throws: when `body` writes more or fewer bytes; nothing is appended then.
    mutating func writeFrame(
        length: Int, streamID: UInt32, kind: UInt8, flags: Frame.Flags = [], _ body: (inout WireWriter) -> Void
    ) throws(FrameMismatch) {
        let size = Frame.headerBytes + length
        let written = writeWithUnsafeMutableBytes(minimumWritableBytes: size) { place in
            guard let start = place.baseAddress else { return 0 }
            var writer = WireWriter(start, size: size)
            writer.header(length: length, streamID: streamID, kind: kind, flags: flags)
            body(&writer)
            return writer.isExact ? size : 0
        }
        if written != size { throw FrameMismatch() }
    }
}
