internal import NIOCore

/// Writes a frame's bytes one after the other into memory that is known to suffice.
///
/// Each write of a `ByteBuffer` makes sure anew that it owns its memory and has room; a frame has a dozen parts.
struct WireWriter {
    private let start: UnsafeMutableRawPointer
    /// Bytes written.
    private(set) var count = 0

    init(_ place: UnsafeMutableRawPointer) { start = place }

    /// Writes a frame's header.
    mutating func header(length: Int, streamID: UInt32, kind: UInt8, flags: Frame.Flags = []) {
        integer(UInt32(length).bigEndian)
        integer(streamID.bigEndian)
        integer(kind)
        integer(flags.rawValue)
    }

    /// Writes an integer as it lies in memory.
    mutating func integer(_ value: some FixedWidthInteger & BitwiseCopyable) {
        start.storeBytes(of: value, toByteOffset: count, as: type(of: value))
        count += value.bitWidth / 8
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
        start.advanced(by: count).copyMemory(from: from, byteCount: bytes.count)
        count += bytes.count
    }
}

extension ByteBuffer {
    /// Appends a frame: its header, and data of exactly `length` bytes that `body` writes.
    mutating func writeFrame(
        length: Int, streamID: UInt32, kind: UInt8, flags: Frame.Flags = [], _ body: (inout WireWriter) -> Void
    ) {
        let size = Frame.headerBytes + length
        _ = writeWithUnsafeMutableBytes(minimumWritableBytes: size) { place in
            guard let start = place.baseAddress else { return 0 }
            var writer = WireWriter(start)
            writer.header(length: length, streamID: streamID, kind: kind, flags: flags)
            body(&writer)
            precondition(writer.count == size, "a frame has as many bytes as its header says")
            return size
        }
    }
}
