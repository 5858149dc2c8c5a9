/// Reads protobuf fields one after the other, in place.
///
/// Only for ttrpc's fixed envelope: going through protobuf-c and a Swift value costs 300 ns more per call, most of it for
/// copies of the payload and of names that are only compared. Messages of the contract never pass here.
struct WireReader {
    private let bytes: UnsafeRawBufferPointer
    private var position = 0
    /// Whether something was read that is no protobuf.
    private(set) var isMalformed = false

    init(_ bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

    /// A field's number and wire type.
    struct Tag {
        var field: UInt64
        var wireType: UInt8
    }

    /// The next field's tag; nil at the end and when malformed.
    mutating func tag() -> Tag? {
        guard position < bytes.count, !isMalformed else { return nil }
        let key = varint()
        guard key >> 3 != 0, key <= UInt64(UInt32.max) else { return fail() }
        return isMalformed ? nil : Tag(field: key >> 3, wireType: UInt8(key & 7))
    }

    /// A number of up to ten bytes; 0 when malformed.
    mutating func varint() -> UInt64 {
        var value: UInt64 = 0
        var shift: UInt64 = 0
        while position < bytes.count, shift < 70 {
            let byte = bytes[position]
            position += 1
            value |= UInt64(byte & 0x7F) &<< min(shift, 63)
            if byte < 0x80 {
                if shift == 63, byte > 1 { isMalformed = true }
                return value
            }
            shift += 7
        }
        isMalformed = true
        return 0
    }

    /// The bytes of a length-delimited field; empty when malformed.
    mutating func lengthDelimited() -> UnsafeRawBufferPointer {
        let length = varint()
        guard !isMalformed, length <= UInt64(bytes.count - position) else {
            isMalformed = true
            return UnsafeRawBufferPointer(start: nil, count: 0)
        }
        defer { position += Int(length) }
        return UnsafeRawBufferPointer(rebasing: bytes[position..<position + Int(length)])
    }

    /// A text; empty when it is no UTF-8, which is malformed.
    mutating func text() -> String {
        let bytes = lengthDelimited()
        guard let text = String(validating: bytes.bindMemory(to: UInt8.self), as: UTF8.self) else {
            isMalformed = true
            return ""
        }
        return text
    }

    /// Passes over a field that this version does not know.
    mutating func skip(_ tag: Tag) {
        switch tag.wireType {
        case 0: _ = varint()
        case 1: advance(8)
        case 2: _ = lengthDelimited()
        case 3: skipGroup(tag.field)
        case 5: advance(4)
        default: isMalformed = true
        }
    }

    /// Passes over a group with all groups inside, without recursion: depth is the sender's to choose.
    private mutating func skipGroup(_ field: UInt64) {
        var open = [field]
        while let innermost = open.last {
            guard let tag = tag() else {
                isMalformed = true
                return
            }
            switch tag.wireType {
            case 3: open.append(tag.field)
            case 4:
                if tag.field != innermost { isMalformed = true }
                open.removeLast()
            default: skip(tag)
            }
        }
    }

    private mutating func advance(_ count: Int) {
        if count <= bytes.count - position { position += count } else { isMalformed = true }
    }

    private mutating func fail() -> Tag? {
        isMalformed = true
        return nil
    }
}
