internal import NIOCore

/// Sizes of protobuf fields, and writing them, for the envelope.
enum WireSize {
    /// Bytes of a number.
    static func varint(_ value: UInt64) -> Int {
        (64 - (value | 1).leadingZeroBitCount + 6) / 7
    }

    /// Bytes of a length-delimited field with a tag of one byte; nothing when it is empty and may be left out.
    static func field(_ count: Int, keepEmpty: Bool = false) -> Int {
        count == 0 && !keepEmpty ? 0 : 1 + varint(UInt64(count)) + count
    }
}

extension ByteBuffer {
    /// Writes a frame's header.
    mutating func writeFrameHeader(length: Int, streamID: UInt32, kind: UInt8, flags: Frame.Flags = []) {
        writeMultipleIntegers(UInt32(length), streamID, kind, flags.rawValue, endianness: .big)
    }

    /// Writes a number.
    mutating func writeVarint(_ value: UInt64) {
        var rest = value
        while rest >= 0x80 {
            writeInteger(UInt8(truncatingIfNeeded: rest) | 0x80)
            rest >>= 7
        }
        writeInteger(UInt8(rest))
    }

    /// Writes a length-delimited field's tag and length.
    mutating func writeFieldStart(_ field: UInt8, count: Int) {
        writeInteger(field << 3 | 2)
        writeVarint(UInt64(count))
    }

    /// Writes a text field, or nothing when it is empty.
    mutating func writeField(_ field: UInt8, _ text: String) {
        guard !text.isEmpty else { return }
        writeFieldStart(field, count: text.utf8.count)
        writeString(text)
    }

    /// Writes a bytes field, or nothing when it is empty.
    mutating func writeField(_ field: UInt8, _ bytes: UnsafeRawBufferPointer) {
        guard bytes.count > 0 else { return }
        writeFieldStart(field, count: bytes.count)
        writeBytes(bytes)
    }
}
