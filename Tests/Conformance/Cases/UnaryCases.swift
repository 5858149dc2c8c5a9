extension Case {
    static let unary: [Case] = [
        Case(
            "unary/echo", "A message comes back as it was sent",
            send: [.echo(1)], expect: [.answer(1, Messages.record)]),
        Case(
            "unary/no-payload", "An envelope without a payload carries the empty message",
            send: [.echo(1, [])], expect: [.answer(1, [])]),
        Case(
            "unary/defaults-sent", "Fields sent with their default values are fields all the same",
            send: [.echo(1, Fields.number(1, 0) + Fields.text(2, ""))], expect: [.answer(1, [])]),
        Case(
            "unary/unknown-fields", "Unknown fields of the message do no harm",
            send: [.echo(1, Messages.record + Fields.text(90, "x") + Fields.number(91, 5) + [0xE5, 0x05, 1, 2, 3, 4])],
            expect: [.success(1)]),
        Case(
            "unary/unpacked-list", "A list of numbers may come one by one",
            send: [.echo(1, Fields.number(5, 1) + Fields.number(5, 300))],
            expect: [.answer(1, Fields.bytes(5, [1, 0xAC, 0x02]))]),
        Case(
            "unary/negative", "A negative number has ten bytes",
            send: [.echo(1, Fields.number(1, .max))], expect: [.answer(1, Fields.number(1, .max))]),
        Case(
            "unary/last-wins", "Of a field that comes twice the last counts",
            send: [.echo(1, Fields.number(1, 3) + Fields.text(2, "a") + Fields.text(2, "b") + Fields.number(1, 4))],
            expect: [.answer(1, Fields.number(1, 4) + Fields.text(2, "b"))]),
        // libprotobuf-c 1.4.1 does not merge a number without presence: the second message stands for both.
        Case(
            "unary/merged", "Of a message inside that comes twice the fields are merged, or the last message counts",
            send: [.echo(1, Fields.bytes(6, Fields.number(1, 7)) + Fields.bytes(6, Fields.text(2, "x")))],
            expect: [
                .either([
                    .answer(1, Fields.bytes(6, Fields.number(1, 7) + Fields.text(2, "x"))),
                    .answer(1, Fields.bytes(6, Fields.text(2, "x"))),
                ])
            ]),
        Case(
            "unary/other-service", "Two services stand on one connection",
            send: [.stream(1, "Echo", Messages.payload(5, "五"), flags: 0), .echo(3)],
            expect: [.answer(1, Messages.payload(6, "五")), .answer(3, Messages.record)]),
        Case(
            "unary/wrap", "The largest number of 32 bits plus one is 0",
            send: [.stream(1, "Echo", Messages.payload(.max, "x"), flags: 0)],
            expect: [.answer(1, Messages.payload(0, "x"))]),
        Case(
            "unary/pipelined", "A hundred calls in one write are all answered",
            [.send(calls(100)), .expectAnyOrder(answers(100)), .alive]),
        Case(
            "unary/thousands", "Five thousand calls in flight are all answered, each with its own",
            [.send(calls(5000)), .expectAnyOrder(answers(5000)), .alive]),
        Case(
            "unary/gaps", "Ids may leave gaps",
            send: [.echo(7), .echo(1001), .echo(1_000_001)],
            expect: [7, 1001, 1_000_001].map { .answer($0, Messages.record) }),
        Case(
            "unary/flags-open", "Stream flags on a unary request are ignored",
            send: [.echo(1, flags: .open)], expect: [.answer(1, Messages.record)],
            plain: .exempt("a server may wait for the data")),
        Case(
            "unary/flags-closed", "A unary request that closes its side is a request",
            send: [.echo(1, flags: .closed)], expect: [.answer(1, Messages.record)]),
        Case(
            "unary/flags-odd", "Flags nobody defined are ignored",
            send: [.echo(1, flags: 0xF8), .echo(3, flags: 0x80), .echo(5, flags: .noData)],
            expect: [1, 3, 5].map { .answer($0, Messages.record) }),
    ]

    private static func calls(_ count: Int) -> [Frame] { ids(count).map { .echo($0, Fields.number(1, UInt64($0))) } }

    private static func answers(_ count: Int) -> [Reply] {
        ids(count).map { .answer($0, Fields.number(1, UInt64($0))) }
    }

    /// The first ids of a connection.
    static func ids(_ count: Int, from first: UInt32 = 1) -> [UInt32] { (0..<count).map { first + 2 * UInt32($0) } }
}
