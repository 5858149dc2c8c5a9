extension Case {
    private static let late = "DEADLINE_EXCEEDED"
    private static let notEnforced = Plain.exempt("deadlines are the handler's business")

    static let deadlines: [Case] = [
        passed("deadlines/1-ns", "A nanosecond", 1),
        passed("deadlines/999-ns", "Less than a microsecond", 999),
        passed("deadlines/minus-1", "A negative time", -1),
        passed("deadlines/lowest", "The lowest number", .min),
        Case(
            "deadlines/zero", "A time limit of 0 is none",
            send: [.echo(1, timeout: 0)], expect: [.answer(1, Messages.record)]),
        Case(
            "deadlines/highest", "The longest time limit does not overflow",
            send: [.echo(1, timeout: .max)], expect: [.answer(1, Messages.record)]),
        Case(
            "deadlines/ample", "A call with time enough is answered",
            send: [.echo(1, timeout: 30_000_000_000)], expect: [.answer(1, Messages.record)]),
        Case(
            "deadlines/twice", "Of two time limits the last counts",
            send: [
                .echo(1, timeout: 1, extra: Fields.number(4, 30_000_000_000)), .echo(3, extra: Fields.number(4, 1)),
            ],
            expect: [.answer(1, Messages.record), expired(3)], plain: notEnforced),
        waits(
            "deadlines/caller-stream", "A caller's stream that stands still",
            .stream(1, "SumStream", timeout: 100_000_000)),
        waits(
            "deadlines/both-streams", "A stream both ways that stands still",
            .stream(1, "EchoStream", timeout: 100_000_000)),
        Case(
            "deadlines/never-early", "A time limit does not pass before its time",
            [
                .act("open a stream with 100 ms, and measure the time to its refusal") { session in
                    let start = ContinuousClock.now
                    try session.send([.stream(1, "EchoStream", timeout: 100_000_000)])
                    try session.expect([expired(1)])
                    guard ContinuousClock.now - start >= .milliseconds(100) else { throw Failure("it was too early") }
                }, .alive,
            ], plain: notEnforced),
        Case(
            "deadlines/in-the-middle", "What was answered before the time ran out arrives, then the refusal",
            [
                .send([.stream(1, "EchoStream", timeout: 2_000_000_000), .data(1, Messages.payload(1))]),
                .expect([.data(1, Messages.payload(2)), expired(1)]), .alive,
            ], plain: notEnforced),
        Case(
            "deadlines/data-afterwards", "Data for a stream whose time ran out is refused",
            [
                .send([.stream(1, "SumStream", timeout: 50_000_000)]), .expect([expired(1)]),
                .send([.data(1, Messages.part(1))]), .expect([violation(1)]), .alive,
            ], plain: notEnforced),
        Case(
            "deadlines/beside-others", "A time limit ends its own stream only",
            [
                .send([.stream(1, "SumStream"), .stream(3, "SumStream", timeout: 50_000_000)]), .expect([expired(3)]),
                .send([.data(1, Messages.part(8), flags: .closed)]), .expect([.answer(1, Messages.sum(8, 1))]), .alive,
            ], plain: notEnforced),
        Case(
            "deadlines/many", "Two hundred time limits all pass",
            [
                .send(ids(200).map { .stream($0, "SumStream", timeout: Int64($0) * 1_000_000) }),
                .expectAnyOrder(ids(200).map { expired($0) }), .alive,
            ], plain: notEnforced),
        Case(
            "deadlines/stream-1-ns", "A stream without time is refused at once",
            send: [.stream(1, "EchoStream", timeout: 1), .stream(3, "DivideStream", flags: .closed, timeout: -5)],
            expect: [expired(1), expired(3)], plain: notEnforced),
        Case(
            "deadlines/unread-answers",
            "A handler whose answers are not read is ended by its deadline, and others served",
            [
                .act("ask for a million parts within 300 ms, read nothing, and call on another connection") { session in
                    session.connection.shrinkReceiveBuffer()
                    let slow = session.connection
                    try session.send([
                        .stream(1, "DivideStream", Messages.sum(1, 1_000_000), flags: .closed, timeout: 300_000_000)
                    ])
                    try session.reconnect()
                    try session.expectAlive()
                    var last: Frame?
                    while let frame = try slow.next(until: session.limit) {
                        last = frame
                        if frame.kind == 2 || frame.flags != 0 { break }
                    }
                    guard let last else { throw Failure("nothing came") }
                    let either = Reply.either([expired(1), .end(1)])
                    if let mismatch = either.mismatch(last, session.profile) { throw Failure("\(last) \(mismatch)") }
                }, .alive,
            ], plain: notEnforced),
    ]

    private static func expired(_ id: UInt32) -> Reply { .refusal(id, .deadlineExceeded, late) }

    private static func passed(_ name: String, _ title: String, _ timeout: Int64) -> Case {
        Case(
            name, "\(title) is no time: the call is refused", send: [.echo(1, timeout: timeout)], expect: [expired(1)],
            plain: .instead([
                .send([.echo(1, timeout: timeout)]),
                .expect([.either([.answer(1, Messages.record), .refused(1)])]), .alive,
            ]))
    }

    private static func waits(_ name: String, _ title: String, _ frame: Frame) -> Case {
        Case(
            name, "\(title) ends with its time limit", [.send([frame]), .expect([expired(1)]), .alive],
            plain: notEnforced)
    }
}
