/// Sizes of protobuf fields, for the envelope.
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
