extension Case {
    static let streamIDs: [Case] = [
        Case(
            "ids/even", "A request with an even id is refused, and the next served",
            send: [.echo(2), .echo(1)], expect: [violation(2), .answer(1, Messages.record)]),
        Case("ids/zero", "A request with the id 0 is refused", send: [.echo(0)], expect: [violation(0)]),
        Case(
            "ids/highest-even", "A request with the highest even id is refused, and does not count as an id",
            send: [.echo(0xFFFF_FFFE), .echo(1)], expect: [violation(0xFFFF_FFFE), .answer(1, Messages.record)]),
        Case(
            "ids/even-data", "Data with an even id is refused",
            send: [.data(4, [1]), .data(0)], expect: [violation(4), violation(0)]),
        Case(
            "ids/even-unknown-type", "A frame of an unknown type with an even id is refused",
            send: [Frame(kind: 9, id: 6)], expect: [violation(6)]),
        Case(
            "ids/sign-bit", "An id with its highest bit set is an id",
            send: [.echo(0x8000_0001), .echo(0x8000_0003)],
            expect: [.answer(0x8000_0001, Messages.record), .answer(0x8000_0003, Messages.record)]),
        Case(
            "ids/highest", "After the highest id every later one is refused",
            send: [.echo(.max), .echo(1), .echo(.max - 2)],
            expect: [.answer(.max, Messages.record), violation(1), violation(.max - 2)]),
        Case(
            "ids/decreasing", "A lower id is refused, and a higher one served",
            send: [.echo(5), .echo(3), .echo(1), .echo(7)],
            expect: [.answer(5, Messages.record), violation(3), violation(1), .answer(7, Messages.record)],
            plain: .instead([
                .send([.echo(5), .echo(3), .echo(1), .echo(7)]),
                .expectAnyOrder([.answer(5, Messages.record), violation(3), violation(1), .answer(7, Messages.record)]),
                .alive,
            ])),
        Case(
            "ids/repeated", "An id of a call that was answered cannot be used again",
            [
                .send([.echo(1)]), .expect([.answer(1, Messages.record)]), .send([.echo(1)]), .expect([violation(1)]),
                .alive,
            ]),
        Case(
            "ids/repeated-in-flight", "A repeated id is refused once, and the first call still answered once",
            [
                .send([.stream(1, "SumStream"), .stream(1, "SumStream")]), .expect([violation(1)]),
                .send([.data(1, Messages.part(4), flags: .closed)]), .expect([.answer(1, Messages.sum(4, 1))]), .alive,
            ], plain: .exempt("the first call's state after the violation is not written")),
        Case(
            "ids/after-malformed", "An id whose envelope did not decode is used up",
            send: [Frame(kind: 1, id: 1, data: [0x0A]), .echo(1), .echo(3)],
            expect: [malformed(1), violation(1), .answer(3, Messages.record)],
            plain: .exempt("not written")),
        Case(
            "ids/data-first", "Data on an id that was not opened is refused, and the id can still be opened",
            send: [.data(1, [1]), .echo(1)], expect: [violation(1), .answer(1, Messages.record)]),
        Case(
            "ids/data-after-answer", "Data on a stream that has ended is refused",
            [
                .send([.echo(1)]), .expect([.answer(1, Messages.record)]), .send([.data(1, [1])]),
                .expect([violation(1)]), .alive,
            ]),
        Case(
            "ids/data-with-unary", "Data right after a unary request is refused, and the call answered",
            [
                .send([.echo(1), .data(1, [1])]), .expectAnyOrder([.answer(1, Messages.record), violation(1)]), .alive,
            ], plain: .exempt("kills ttrpc's own server")),
        Case(
            "ids/per-connection", "Ids belong to a connection",
            [.send([.echo(.max)]), .expect([.answer(.max, Messages.record)]), .reconnect, .alive]),
    ]
}
