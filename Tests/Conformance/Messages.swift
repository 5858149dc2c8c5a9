/// The messages of the methods that a server under test offers.
enum Messages {
    /// A `bench.Record` with every field set.
    static let record: [UInt8] =
        Fields.number(1, 210_100) + Fields.text(2, "Shenyang") + Fields.text(3, "沈阳市") + Fields.text(4, "辽宁")
        + Fields.bytes(5, [1, 2, 3, 4, 0xAC, 0x02])
        + Fields.bytes(6, Fields.number(1, 7) + Fields.text(2, "detail") + [0x19, 0, 0, 0, 0, 0, 0, 0xF0, 0x3F])
        + Fields.bytes(7, [0, 1, 0xFE, 0xFF])

    /// A `bench.Record` with nothing but `count` bytes of blob.
    static func blob(_ count: Int) -> [UInt8] { Fields.bytes(7, [UInt8](repeating: 0x5A, count: count)) }

    /// An `EchoPayload`.
    static func payload(_ seq: UInt32, _ msg: String = "") -> [UInt8] {
        (seq == 0 ? [] : Fields.number(1, UInt64(seq))) + (msg.isEmpty ? [] : Fields.text(2, msg))
    }

    /// A `Part`.
    static func part(_ add: Int32) -> [UInt8] { number(1, add) }

    /// A `Sum`.
    static func sum(_ sum: Int32, _ num: Int32) -> [UInt8] { number(1, sum) + number(2, num) }

    /// What `EchoNull` and `EchoNullStream` want to be told.
    static func null(_ seq: UInt32) -> [UInt8] { payload(seq, "non-empty empty") }

    private static func number(_ field: UInt64, _ value: Int32) -> [UInt8] {
        value == 0 ? [] : Fields.number(field, UInt64(bitPattern: Int64(value)))
    }
}
