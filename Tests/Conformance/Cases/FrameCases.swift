extension Case {
    static let frames: [Case] = [
        ignored("frames/type-0", "A frame of type 0", Frame(kind: 0, id: 1, data: [1])),
        ignored("frames/type-4", "A frame of type 4", Frame(kind: 4, id: 1, data: [1])),
        ignored("frames/type-255", "A frame of type 255", Frame(kind: 255, id: 1)),
        ignored("frames/response", "A response sent by a client", Frame(kind: 2, id: 1, data: Fields.bytes(2, [1]))),
        ignored("frames/large-unknown", "A megabyte of an unknown type", Frame(kind: 9, id: 1, data: zeros(1 << 20))),
        Case(
            "frames/response-in-flight", "A response sent by a client for its own stream is ignored",
            send: [.stream(1, "SumStream"), Frame(kind: 2, id: 1), .data(1, Messages.part(3), flags: .closed)],
            expect: [.answer(1, Messages.sum(3, 1))],
            plain: .exempt("the states of a client's response are not written")),
        Case(
            "frames/byte-by-byte", "A call whose bytes come one by one",
            [.trickle([.echo(1)]), .expect([.answer(1, Messages.record)]), .alive]),
        Case(
            "frames/stream-byte-by-byte", "A stream whose bytes come one by one",
            [
                .trickle([.stream(1, "EchoStream"), .data(1, Messages.payload(1)), .end(1)]),
                .expect([.data(1, Messages.payload(2)), .end(1)]), .alive,
            ]),
        Case(
            "frames/header-apart", "A header and its data in two writes",
            [
                .bytes("a header", Frame.header(length: Frame.echo(1).data.count, kind: 1, id: 1)),
                .bytes("its data and a whole frame", Frame.echo(1).data + Frame.echo(3).bytes),
                .expect([.answer(1, Messages.record), .answer(3, Messages.record)]),
            ]),
        Case(
            "frames/one-and-a-half", "A frame and a half, then the rest",
            [
                .bytes("a frame and half of the next", Frame.echo(1).bytes + Frame.echo(3).bytes.prefix(20)),
                .expect([.answer(1, Messages.record)]), .bytes("the rest", Array(Frame.echo(3).bytes.dropFirst(20))),
                .expect([.answer(3, Messages.record)]),
            ]),
        Case(
            "frames/mixed", "Calls, streams, refusals and nonsense in one write",
            [
                .send([
                    .echo(1), .stream(3, "SumStream"), Frame(kind: 77, id: 5), .request(7, "no.Such", "X"),
                    .data(3, Messages.part(2)), .echo(9, [0x0A, 0xFF]), .data(3, Messages.part(5), flags: .closed),
                    .echo(11),
                ]),
                .expectAnyOrder([
                    .answer(1, Messages.record), .answer(3, Messages.sum(7, 2)),
                    .refusal(7, .unimplemented, "METHOD_NOT_FOUND"), malformed(9), .answer(11, Messages.record),
                ]), .alive,
            ],
            plain: .exempt("payloads that do not decode are refused with another code")),
        Case(
            "frames/cut-off-header", "A header that ends in the middle, and then the connection: another is served",
            [.bytes("half a header", [0, 0, 0, 9, 0]), .reconnect, .alive]),
        Case(
            "frames/cut-off-data", "Data that ends in the middle, and then the connection: another is served",
            [.bytes("most of a frame", Frame.echo(1).bytes.dropLast(3)), .reconnect, .alive]),
        Case(
            "frames/finish-in-header", "A client that sends no more in the middle of a header is closed",
            [.bytes("half a header", [0, 0, 0, 9, 0]), .finish, .closed, .reconnect, .alive]),
        Case(
            "frames/finish-in-data", "A client that sends no more in the middle of a frame is closed",
            [.bytes("most of a frame", Frame.echo(1).bytes.dropLast(3)), .finish, .closed, .reconnect, .alive],
            plain: .exempt("not written")),
    ]

    static let garbage: [Case] = [
        closes("garbage/http", "HTTP", Array("GET / HTTP/1.1\r\nhost: x\r\n\r\n".utf8)),
        closes("garbage/http2", "HTTP/2 and so gRPC", Array("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n".utf8)),
        closes("garbage/tls", "A TLS greeting", [0x16, 0x03, 0x01, 0x00, 0xC8, 0x01, 0x00, 0x00, 0xC4, 0x03, 0x03]),
        closes("garbage/ssh", "An SSH greeting", Array("SSH-2.0-OpenSSH_9.2\r\n".utf8)),
        closes("garbage/ones", "Bytes of ones", .init(repeating: 0xFF, count: 64)),
        Case(
            "garbage/after-call", "What was asked before the garbage is answered",
            [
                .bytes("a call and garbage", Frame.echo(1).bytes + .init(repeating: 0xFF, count: 64)),
                .expect([.answer(1, Messages.record)]), .closed,
            ], plain: .exempt("a length beyond every limit is waited for")),
        Case(
            "garbage/zeros", "A header of zeros is a frame with the id 0",
            send: [Frame(kind: 0, id: 0)], expect: [violation(0)]),
        Case(
            "garbage/noise", "Noise on a hundred connections leaves the server serving",
            [
                .act("send noise on 100 connections, and close") { session in
                    var dice = UInt64(1)
                    for _ in 0..<100 {
                        let noise = (0..<300).map { _ -> UInt8 in
                            dice = dice &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                            return UInt8(truncatingIfNeeded: dice >> 33)
                        }
                        try session.send(noise)
                        try session.reconnect()
                    }
                }, .alive,
            ]),
    ]

    private static func ignored(_ name: String, _ title: String, _ frame: Frame) -> Case {
        Case(name, "\(title) is ignored", send: [frame, .echo(1)], expect: [.answer(1, Messages.record)])
    }

    private static func closes(_ name: String, _ title: String, _ bytes: [UInt8]) -> Case {
        Case(
            name, "\(title) is no frame: the connection is closed, and another is served",
            [.bytes(title, bytes), .closed, .reconnect, .alive],
            plain: .instead([.bytes(title, bytes), .reconnect, .alive]))
    }
}
