extension Case {
    static let sizes: [Case] = [
        echoed("sizes/one-below", "A request of one byte below 4 MiB is answered", Frame.limit - 1),
        echoed("sizes/limit", "A request of 4 MiB is answered", Frame.limit),
        tooLarge("sizes/one-above", "A request of one byte over 4 MiB", Frame.limit + 1),
        tooLarge("sizes/5-mib", "A request of 5 MiB", 5 << 20),
        tooLarge("sizes/16-mib", "A request of 16 MiB", 16 << 20),
        Case(
            "sizes/absurd", "A frame of one byte over 16 MiB closes the connection",
            [.bytes("a header", Frame.header(length: (16 << 20) + 1, kind: 1, id: 1)), .closed, .reconnect, .alive],
            plain: .exempt("it is waited for")),
        Case(
            "sizes/absurd-with-data", "A frame of one byte over 16 MiB, with its data, closes the connection",
            [.send([.echo(1, Messages.blob(16 << 20))]), .act("the server closes") { try $0.expectGone() }, .reconnect]
                + [.alive],
            plain: .exempt("it is read and dropped")),
        Case(
            "sizes/half-of-too-large", "A frame of 5 MiB that ends in the middle, and then the connection",
            [
                .bytes("3 MiB of 5", Frame.header(length: 5 << 20, kind: 1, id: 1) + zeros(3 << 20)), .reconnect,
                .alive,
            ]),
        Case(
            "sizes/beside-too-large", "Calls before and after a frame that is too large are answered",
            send: [.echo(1), sized(3, Frame.limit + 1), .echo(5)],
            expect: [.answer(1, Messages.record), large(3), .answer(5, Messages.record)],
            plain: .instead([
                .send([.echo(1), sized(3, Frame.limit + 1), .echo(5)]),
                .expectAnyOrder([.answer(1, Messages.record), large(3), .answer(5, Messages.record)]), .alive,
            ])),
        Case(
            "sizes/too-large-twice", "Two frames that are too large, one after the other",
            send: [sized(1, 5 << 20), sized(3, 5 << 20)], expect: [large(1), large(3)]),
        Case(
            "sizes/too-large-in-pieces", "A frame that is too large, its header byte by byte",
            [
                .act("send byte by byte the header of 5 MiB") { session in
                    for byte in sized(1, 5 << 20).bytes.prefix(10) { try session.send([byte]) }
                    session.note([sized(1, 5 << 20)])
                },
                .bytes("the data", Array(sized(1, 5 << 20).bytes.dropFirst(10))), .expect([large(1)]), .alive,
            ]),
        Case(
            "sizes/stream-limit", "A message of 4 MiB goes through a stream",
            send: [.stream(1, "EchoStream"), .data(1, filled(1)), .end(1)],
            expect: [.data(1, filled(2)), .end(1)]),
        Case(
            "sizes/stream-one-above", "A message of one byte over 4 MiB ends its stream with a refusal",
            [
                .send([.stream(1, "EchoStream"), .data(1, Messages.payload(1) + zeros(Frame.limit))]),
                .expect([large(1)]), .alive,
            ]),
        Case(
            "sizes/stream-beside-too-large", "A message that is too large ends its own stream only",
            [
                .send([
                    .stream(1, "SumStream"), .stream(3, "SumStream"), .data(1, zeros(Frame.limit + 1)),
                    .data(3, Messages.part(6), flags: .closed),
                ]),
                .expectAnyOrder([large(1), .answer(3, Messages.sum(6, 1))]), .alive,
            ]),
        Case(
            "sizes/answer-one-above", "A message of a stream that grows over 4 MiB is refused on its stream",
            [
                .send([.stream(1, "EchoStream"), .data(1, filled(127))]), .expect([large(1)]), .alive,
            ], plain: .exempt("the connection is closed")),
        Case(
            "sizes/answer-too-large", "An answer over 4 MiB is refused on its stream, and the connection lives",
            [
                .send([.echo(1, Fields.bytes(5, growing(700_000)))]), .expect([large(1)]), .alive,
            ], plain: .exempt("the connection is closed")),
        Case(
            "sizes/many-large", "Ten requests of 4 MiB are answered",
            [
                .send(ids(10).map { sized($0, Frame.limit) }),
                .expectAnyOrder(ids(10).map { .answer($0, payload(of: Frame.limit)) }), .alive,
            ]),
    ]

    static func zeros(_ count: Int) -> [UInt8] { [UInt8](repeating: 0, count: count) }

    /// The refusal of what is larger than a frame may be.
    static func large(_ id: UInt32) -> Reply { .refusal(id, .resourceExhausted, "MESSAGE_TOO_LARGE") }

    /// The payload that makes an echo's request so many bytes long.
    private static func payload(of size: Int) -> [UInt8] {
        let around = Frame.echo(1, Messages.blob(size)).data.count - size
        return Messages.blob(size - around)
    }

    private static func sized(_ id: UInt32, _ size: Int) -> Frame { .echo(id, payload(of: size)) }

    /// An `EchoPayload` of 4 MiB, when its number has one byte.
    private static func filled(_ seq: UInt32) -> [UInt8] {
        Messages.payload(seq, String(repeating: "x", count: Frame.limit - 7))
    }

    /// Numbers that take five bytes here and, being negative, ten in the answer.
    private static func growing(_ count: Int) -> [UInt8] {
        repeatElement([0xFF, 0xFF, 0xFF, 0xFF, 0x0F], count: count).reduce(into: []) { $0 += $1 }
    }

    private static func echoed(_ name: String, _ title: String, _ size: Int) -> Case {
        Case(name, title, send: [sized(1, size)], expect: [.answer(1, payload(of: size))])
    }

    private static func tooLarge(_ name: String, _ title: String, _ size: Int) -> Case {
        Case(
            name, "\(title) is dropped and refused, and the connection lives",
            send: [sized(1, size)], expect: [large(1)])
    }
}
