extension Case {
    /// Both sides stream.
    static let echoStreams: [Case] = [
        Case(
            "both/turns", "Message and answer by turns, then the end",
            [
                .act("ten times a message and its answer") { session in
                    try session.send([.stream(1, "EchoStream")])
                    for seq: UInt32 in 1...10 {
                        try session.send([.data(1, Messages.payload(seq, "你好"))])
                        try session.expect([.data(1, Messages.payload(seq + 1, "你好"))])
                    }
                }, .send([.end(1)]), .expect([.end(1)]), .alive,
            ]),
        Case(
            "both/at-once", "All messages and the end in one write",
            send: [.stream(1, "EchoStream")] + (1...1000).map { .data(1, Messages.payload($0)) } + [.end(1)],
            expect: (1...1000).map { .data(1, Messages.payload($0 + 1)) } + [.end(1)]),
        Case(
            "both/none", "No message, only the end", send: [.stream(1, "EchoStream"), .end(1)], expect: [.end(1)]),
        Case(
            "both/closed-at-once", "The request closes the stream it opens",
            send: [.stream(1, "EchoStream", flags: .closed)],
            expect: [.end(1)], plain: .exempt("not written")),
        Case(
            "both/empty", "Empty data is a message, without a message it is none",
            send: [
                .stream(1, "EchoStream"), .data(1), .data(1, flags: .noData), .data(1, flags: .closed),
            ], expect: [.data(1, Messages.payload(1)), .data(1, Messages.payload(1)), .end(1)]),
        Case(
            "both/ten-each", "Ten empty messages for each message, then the end",
            send: [.stream(1, "EchoNullStream")] + (0..<20).map { .data(1, Messages.null($0)) } + [.end(1)],
            expect: .init(repeating: .data(1, []), count: 200) + [.end(1)]),
        Case(
            "both/unary-between", "Unary calls between the messages of a stream that stays open",
            [
                .send([.stream(1, "EchoStream"), .data(1, Messages.payload(1)), .echo(3)]),
                .expectAnyOrder([.data(1, Messages.payload(2)), .answer(3, Messages.record)]),
                .send([.echo(5), .data(1, Messages.payload(8)), .echo(7)]),
                .expectAnyOrder([
                    .answer(5, Messages.record), .data(1, Messages.payload(9)), .answer(7, Messages.record),
                ]), .send([.end(1)]), .expect([.end(1)]), .alive,
            ]),
        Case(
            "both/interleaved", "Fifty streams interleaved, each in its own order",
            [
                .send(
                    ids(50).map { .stream($0, "EchoStream") }
                        + (1...20).flatMap { seq in ids(50).map { .data($0, Messages.payload(seq * 1000 + $0)) } }
                        + ids(50).map { .end($0) }),
                .expectAnyOrder(
                    ids(50).flatMap { id in
                        (1...20).map { .data(id, Messages.payload($0 * 1000 + id + 1)) } + [.end(id)]
                    }
                ), .alive,
            ]),
        Case(
            "both/ends-apart", "A stream that ends leaves the others open",
            [
                .send([.stream(1, "EchoStream"), .stream(3, "EchoStream"), .end(3)]), .expect([.end(3)]),
                .send([.data(1, Messages.payload(1)), .end(1)]), .expect([.data(1, Messages.payload(2)), .end(1)]),
                .alive,
            ]),
        Case(
            "both/malformed",
            "A message that does not decode ends the stream with a refusal, after what came before it",
            [
                .send([.stream(1, "EchoStream"), .data(1, Messages.payload(1))]),
                .expect([.data(1, Messages.payload(2))]), .send([.data(1, [0xFF])]), .expect([malformed(1)]), .alive,
            ],
            plain: .instead([
                .send([.stream(1, "EchoStream"), .data(1, Messages.payload(1))]),
                .expect([.data(1, Messages.payload(2))]), .send([.data(1, [0xFF])]), .expect([.refused(1)]), .alive,
            ])),
    ]

    /// Frames that the state of their stream does not allow.
    static let violations: [Case] = [
        Case(
            "violations/data-after-close", "Data after the caller closed ends the stream with a refusal",
            [
                .send([.stream(1, "SumStream"), .end(1), .data(1, Messages.part(1))]),
                .act("expect a refusal, alone or after the answer") { session in
                    let first = try session.next()
                    if Reply.answer(1, []).mismatch(first, session.profile) == nil {
                        return try session.expect([violation(1)])
                    }
                    if let mismatch = violation(1).mismatch(first, session.profile) {
                        throw Failure("\(first) \(mismatch)")
                    }
                }, .alive,
            ]),
        Case(
            "violations/data-after-end", "Data after both sides closed is refused",
            [
                .send([.stream(1, "EchoStream"), .end(1)]), .expect([.end(1)]), .send([.data(1, Messages.payload(1))]),
                .expect([violation(1)]), .alive,
            ]),
        Case(
            "violations/end-twice", "A second end after both sides closed is refused",
            [
                .send([.stream(1, "EchoStream"), .end(1)]), .expect([.end(1)]), .send([.end(1)]),
                .expect([violation(1)]),
                .alive,
            ]),
        Case(
            "violations/data-after-answer", "Data after the answer of a caller's stream is refused",
            [
                .send([.stream(1, "SumStream"), .end(1)]), .expect([.answer(1, [])]),
                .send([.data(1, Messages.part(1), flags: .closed)]), .expect([violation(1)]), .alive,
            ]),
        Case(
            "violations/data-after-refusal", "Data after a handler's refusal is refused",
            [
                .send([.stream(1, "EchoNull"), .data(1, Messages.payload(5, "x"))]), .expect([.refused(1)]),
                .send([.data(1, Messages.null(0))]), .expect([violation(1)]), .alive,
            ]),
        Case(
            "violations/data-for-unary", "Data for a unary call that was opened like a stream is refused",
            [
                .send([.echo(1, flags: .open)]), .expect([.answer(1, Messages.record)]),
                .send([.data(1, Messages.record)]),
                .expect([violation(1)]), .alive,
            ], plain: .exempt("a server may wait for the data")),
        Case(
            "violations/beside-others", "A violation on one stream leaves the others open",
            [
                .send([.stream(1, "EchoStream"), .data(3, [1]), .data(1, Messages.payload(1))]),
                .expectAnyOrder([violation(3), .data(1, Messages.payload(2))]), .send([.end(1)]), .expect([.end(1)]),
                .alive,
            ]),
    ]
}
