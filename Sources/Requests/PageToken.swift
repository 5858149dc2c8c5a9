internal import Identity

/// Where a list goes on: the key values of the last row that was answered.
///
/// To callers it is opaque text. It carries the name of the list, so that a token of another list is refused, and a check sum,
/// so that a cut or mistyped one is refused rather than read as something else. It gives no right: reading it is as public as the list.
struct PageToken: Hashable {
    let list: String
    let values: [String]

    init(list: String, values: [String]) {
        self.list = list
        self.values = values
    }

    /// Nil for anything but what ``text`` wrote.
    init?(_ text: String) {
        guard text.utf8.count <= 2_000, let bytes = Base64URL.decode(text), bytes.count > 4 else { return nil }
        let body = bytes.dropFirst(4)
        guard Array(bytes.prefix(4)) == PageToken.checkSum(body) else { return nil }
        // A NUL would end the text in the database, and the list would begin anew.
        guard let joined = String(validating: Array(body), as: UTF8.self), !joined.utf8.contains(0) else { return nil }
        var parts = joined.split(separator: "\u{1F}", omittingEmptySubsequences: false).map(String.init)
        list = parts.removeFirst()
        values = parts
    }

    var text: String {
        let body = Array(([list] + values).joined(separator: "\u{1F}").utf8)
        return Base64URL.encode(PageToken.checkSum(body[...]) + body)
    }

    /// FNV-1a, 32 bits.
    private static func checkSum(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        var sum: UInt32 = 0x811C_9DC5
        for byte in bytes { sum = (sum ^ UInt32(byte)) &* 0x0100_0193 }
        return (0..<4).map { UInt8(truncatingIfNeeded: sum >> (UInt32($0) * 8)) }
    }
}
