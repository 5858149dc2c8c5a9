extension Case {
    /// The caller streams, the server answers once.
    static let callerStreams: [Case] = [
        sum("caller-stream/none", "No parts at all", [.stream(1, "SumStream"), .end(1)], []),
        sum(
            "caller-stream/one", "A part, then the end",
            [.stream(1, "SumStream"), .data(1, Messages.part(5)), .end(1)], [5]),
        sum(
            "caller-stream/closing-part", "The last part closes the stream",
            [.stream(1, "SumStream"), .data(1, Messages.part(5)), .data(1, Messages.part(-7), flags: .closed)], [5, -7]),
        sum(
            "caller-stream/empty-part", "Empty data is a part, and closing with it too",
            [.stream(1, "SumStream"), .data(1), .data(1, flags: .closed)], [0, 0]),
        sum(
            "caller-stream/no-data", "A frame without a message is no part",
            [.stream(1, "SumStream"), .data(1, flags: .noData), .data(1, Messages.part(1)), .end(1)], [1]),
        sum(
            "caller-stream/rust", "Opened as the Rust client does it",
            [.stream(1, "SumStream", flags: .open | .noData), .data(1, Messages.part(3)), .end(1)], [3]),
        sum(
            "caller-stream/first-part", "The first part with the request",
            [.stream(1, "SumStream", Messages.part(9)), .data(1, Messages.part(1), flags: .closed)], [9, 1],
            plain: .exempt("not written")),
        sum(
            "caller-stream/only-part", "The only part with the request, which closes the stream",
            [.stream(1, "SumStream", Messages.part(9), flags: .closed)], [9], plain: .exempt("not written")),
        sum(
            "caller-stream/as-unary", "Called like a unary method",
            [.stream(1, "SumStream", Messages.part(9), flags: 0)], [9], plain: .exempt("not written")),
        sum(
            "caller-stream/thousand", "A thousand parts in one write",
            [.stream(1, "SumStream")] + (0..<1000).map { .data(1, Messages.part($0 - 300)) } + [.end(1)],
            (0..<1000).map { $0 - 300 }),
        Case(
            "caller-stream/empty-answer", "An answer without fields",
            send: [.stream(1, "EchoNull"), .data(1, Messages.null(0)), .data(1, Messages.null(1)), .end(1)],
            expect: [.answer(1, [])]),
        Case(
            "caller-stream/malformed", "A message that does not decode ends the stream with a refusal",
            [.send([.stream(1, "SumStream"), .data(1, [0xFF])]), .expect([malformed(1)]), .alive],
            plain: .instead([.send([.stream(1, "SumStream"), .data(1, [0xFF])]), .expect([.refused(1)]), .alive])),
        Case(
            "caller-stream/interleaved", "Fifty streams interleaved, each with its own sum",
            [
                .send(
                    ids(50).map { .stream($0, "SumStream") }
                        + (0..<10).flatMap { _ in ids(50).map { .data($0, Messages.part(Int32($0))) } }
                        + ids(50).map { .end($0) }),
                .expectAnyOrder(ids(50).map { .answer($0, Messages.sum(Int32($0) * 10, 10)) }), .alive,
            ]),
    ]

    /// The caller asks once, the server streams.
    static let serverStreams: [Case] = [
        divide("server-stream/parts", "Three parts", 10, 3, flags: .closed),
        divide("server-stream/one", "One part", 7, 1, flags: .closed),
        divide("server-stream/none", "No part, and the end", 0, 0, flags: .closed),
        divide("server-stream/many", "Ten thousand parts", 12_345, 10_000, flags: .closed),
        divide("server-stream/as-unary", "Called like a unary method", 9, 4, flags: 0, plain: .exempt("not written")),
        divide("server-stream/negative", "A negative sum", -5, 5, flags: .closed),
        Case(
            "server-stream/late-close", "The caller closes its side in a frame of its own",
            [
                .send([.stream(1, "DivideStream", Messages.sum(4, 2), flags: .open)]),
                .act("send the end; expect parts of 4, then the end") { session in
                    // The stream may have ended before this frame comes; then that is refused.
                    try session.send([.end(1)])
                    try session.expectParts(of: 4, count: 2)
                },
            ], plain: .exempt("not written")),
        Case(
            "server-stream/empty-request", "An empty message asks for two payloads",
            send: [.stream(1, "EmptyPayloadStream", flags: .closed)],
            expect: [.data(1, Messages.payload(1)), .data(1, Messages.payload(2)), .end(1)]),
        Case(
            "server-stream/malformed", "A request that does not decode is refused",
            send: [.stream(1, "DivideStream", [0xFF], flags: .closed)], expect: [malformed(1)],
            plain: .instead([
                .send([.stream(1, "DivideStream", [0xFF], flags: .closed)]), .expect([.refused(1)]), .alive,
            ])),
        Case(
            "server-stream/data", "Data for a method that takes one message is refused",
            [
                .send([
                    .stream(1, "DivideStream", Messages.sum(1, 100_000), flags: .closed), .data(1, Messages.part(1)),
                ]),
                .act("expect a refusal after some of the parts, or after the end") { session in
                    var frame = try session.next()
                    while frame.kind == 3 { frame = try session.next() }
                    if let mismatch = violation(1).mismatch(frame, session.profile) {
                        throw Failure("\(frame) \(mismatch)")
                    }
                }, .alive,
            ], plain: .exempt("not written")),
    ]

    private static func sum(
        _ name: String, _ title: String, _ frames: [Frame], _ parts: [Int32], plain: Plain = .same
    ) -> Case {
        Case(
            name, "\(title): the sum is answered", send: frames,
            expect: [.answer(1, Messages.sum(parts.reduce(0, +), Int32(parts.count)))], plain: plain)
    }

    private static func divide(
        _ name: String, _ title: String, _ sum: Int32, _ count: Int32, flags: UInt8, plain: Plain = .same
    ) -> Case {
        Case(
            name, "\(title): the parts make the sum",
            [
                .send([.stream(1, "DivideStream", Messages.sum(sum, count), flags: flags)]),
                .act("expect \(count) parts that add up to \(sum), then the end") { session in
                    try session.expectParts(of: sum, count: count)
                }, .alive,
            ], plain: plain)
    }
}

extension Session {
    /// Takes the parts of stream 1 and its end.
    func expectParts(of sum: Int32, count: Int32) throws {
        var rest = sum
        for _ in 0..<count {
            let frame = try next()
            guard frame.kind == 3, frame.id == 1, frame.flags == 0, let fields = Fields.parse(frame.data[...]) else {
                throw Failure("\(frame) instead of a part")
            }
            rest &-= fields.first { $0.number == 1 }.map { Int32(truncatingIfNeeded: $0.integer) } ?? 0
        }
        guard rest == 0 else { throw Failure("the parts lack \(rest)") }
        try expect([.end(1)])
    }
}
