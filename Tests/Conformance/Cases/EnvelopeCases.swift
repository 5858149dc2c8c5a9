extension Case {
    private static let names = Fields.text(1, "bench.Echo") + Fields.text(2, "Echo")
    private static let whole = names + Fields.bytes(3, Messages.record)

    static let envelopes: [Case] = [
        broken("envelope/cut-off", "A field that ends before its length", [0x0A, 0x05, 0x61]),
        broken("envelope/cut-off-length", "A length that ends in the middle", [0x0A, 0x80]),
        broken("envelope/field-0", "A field with the number 0", whole + [0x02, 0x00]),
        broken("envelope/wire-type", "A wire type that does not exist", whole + [0x36, 0x00]),
        broken("envelope/long-varint", "A number of eleven bytes", whole + [0x20] + .init(repeating: 0xFF, count: 11)),
        broken("envelope/open-group", "A group that does not end", whole + [0x33]),
        broken("envelope/group-end", "A group that ends and did not begin", whole + [0x34]),
        broken("envelope/huge-length", "A length of 2^63", [0x0A] + Fields.varint(1 << 63)),
        broken("envelope/metadata", "A metadata pair that ends before its length", whole + Fields.bytes(5, [0x0A, 9])),
        broken(
            "envelope/metadata-not-utf8", "A metadata value that is no UTF-8",
            whole + Fields.bytes(5, Fields.text(1, "k") + Fields.bytes(2, [0xFF]))),
        Case(
            "envelope/payload", "A payload that does not decode is refused, and the next call answered",
            send: [.echo(1, [0x0A, 0xFF]), .echo(3)], expect: [malformed(1), .answer(3, Messages.record)],
            plain: .instead([.send([.echo(1, [0x0A, 0xFF])]), .expect([.refused(1)]), .alive])),
        Case(
            "envelope/payload-not-utf8", "A text in the payload that is no UTF-8 is refused",
            send: [.echo(1, Fields.bytes(2, [0xFF]))], expect: [malformed(1)],
            plain: .instead([.send([.echo(1, Fields.bytes(2, [0xFF]))]), .expect([.refused(1)]), .alive])),
        Case(
            "envelope/payload-nul", "A text with a NUL comes back whole or is refused, never cut off",
            send: [.echo(1, Fields.text(2, "a\0b"))],
            expect: [.either([.answer(1, Fields.text(2, "a\0b")), malformed(1)])]),
        Case(
            "envelope/unknown-fields", "Unknown fields of every wire type are ignored",
            send: [
                .echo(
                    1,
                    extra: Fields.number(6, 1) + Fields.text(7, "x") + [0x41, 1, 2, 3, 4, 5, 6, 7, 8]
                        + [0x4D, 1, 2, 3, 4] + [0x53, 0x08, 0x01, 0x54])
            ], expect: [.answer(1, Messages.record)]),
        Case(
            "envelope/deep-groups", "Unknown groups ten thousand deep kill nobody",
            send: [.echo(1, extra: .init(repeating: 0x33, count: 10_000) + .init(repeating: 0x34, count: 10_000))],
            expect: [.either([.answer(1, Messages.record), malformed(1)])]),
        answered(
            "envelope/reversed", "Fields may come in any order",
            Fields.bytes(3, Messages.record)
                + Fields.text(2, "Echo") + Fields.text(1, "bench.Echo")),
        answered("envelope/service-twice", "Of two services the last counts", Fields.text(1, "no.Such") + whole),
        answered("envelope/method-twice", "Of two methods the last counts", Fields.text(2, "None") + whole),
        answered("envelope/payload-twice", "Of two payloads the last counts", Fields.bytes(3, [0x0A, 0xFF]) + whole),
        answered(
            "envelope/long-lengths", "Lengths may be written longer than they need to be",
            names + [0x1A] + padded(Messages.record.count) + Messages.record),
        answered(
            "envelope/empty-metadata", "A metadata pair with neither key nor value is one",
            whole + Fields.bytes(5, [])),
        answered(
            "envelope/metadata-unknown", "Unknown fields of a metadata pair are ignored",
            whole + Fields.bytes(5, Fields.text(1, "k") + Fields.number(9, 1) + Fields.text(2, "v"))),
        Case(
            "envelope/payload-of-other-type", "A payload field that is a number is an unknown field",
            send: [Frame(kind: 1, id: 1, data: names + Fields.number(3, 5))],
            expect: [.either([.answer(1, []), malformed(1)])]),
    ]

    private static func broken(_ name: String, _ title: String, _ data: [UInt8]) -> Case {
        Case(name, "\(title) is refused", send: [Frame(kind: 1, id: 1, data: data)], expect: [malformed(1)])
    }

    private static func answered(_ name: String, _ title: String, _ data: [UInt8]) -> Case {
        Case(name, title, send: [Frame(kind: 1, id: 1, data: data)], expect: [.answer(1, Messages.record)])
    }

    /// A length in three bytes.
    private static func padded(_ count: Int) -> [UInt8] { [UInt8(count & 0x7F) | 0x80, UInt8(count >> 7) | 0x80, 0] }
}
