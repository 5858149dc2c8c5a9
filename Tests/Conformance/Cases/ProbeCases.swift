extension Case {
    /// What the handler sees of a call, and what becomes of a handler that waits.
    static let probes: [Case] = [
        Case(
            "probe/codes", "Every status code crosses the wire with its reason and sentence",
            [
                .act("fail with each code from 1 to 16") { session in
                    for code: UInt64 in 1...16 {
                        let id = UInt32(code) * 2 - 1
                        let sentence = "不行 \(code)"
                        let fields =
                            Fields.number(1, code) + Fields.text(2, sentence) + Fields.text(3, "REASON_\(code)")
                        try session.send([probe(id, "Fail", fields)])
                        let frame = try session.next()
                        guard let response = Response(frame), response.code == code, response.message == sentence else {
                            throw Failure("\(frame) for code \(code)")
                        }
                        let reason = response.reason ?? "none"
                        guard session.profile == .ttrpc || reason == "REASON_\(code)" else {
                            throw Failure("the reason \(reason) for code \(code)")
                        }
                    }
                }, .alive,
            ]),
        Case(
            "probe/metadata", "The handler sees every pair, in order, as it was sent",
            [
                .act("send key a, key b, other c; expect the handler to see them") { session in
                    let pairs = [("key", "a"), ("key", "b"), ("other", "技能")]
                    try session.send([probe(1, "Describe", metadata: pairs)])
                    let entries = try session.description().filter { $0.number == 1 }.map { Array($0.value) }
                    guard entries == pairs.map({ Fields.text(1, $0.0) + Fields.text(2, $0.1) }) else {
                        throw Failure("the handler sees \(entries.map { String(decoding: $0, as: UTF8.self) })")
                    }
                }, .alive,
            ], plain: .exempt("ttrpc's own server keeps a map, which has no order")),
        sees("probe/deadline", "The handler sees the time that is left, and not more than was sent", 30_000_000_000) {
            $0 > 0 && $0 <= 30_000_000_000
        },
        sees("probe/no-deadline", "A call without a time limit gets the server's own", 0) {
            $0 > 0 && $0 <= 60_000_000_000
        },
        Case(
            "probe/deadline-of-waiting", "A unary call that waits ends with its time limit, once",
            [
                .send([probe(1, "Wait", timeout: 50_000_000)]),
                .expect([.refusal(1, .deadlineExceeded, "DEADLINE_EXCEEDED")]), .alive,
            ]),
        Case(
            "probe/handler-ended", "The handler of a call whose time ran out ends, too",
            [
                .act("count the handlers that ended before and after a call of 20 ms") { session in
                    let before = try session.waitsEnded()
                    guard let id = session.nextID() else { return }
                    try session.send([probe(id, "Wait", timeout: 20_000_000)])
                    try session.expect([.refusal(id, .deadlineExceeded, "DEADLINE_EXCEEDED")])
                    try session.expectWaitsEnded(before + 1)
                }, .alive,
            ]),
        Case(
            "probe/cancelled", "Closing the connection ends the handlers of its calls",
            [
                .act("100 calls that wait, close, and count the handlers that ended") { session in
                    let before = try session.waitsEnded()
                    let first = session.nextID() ?? 1
                    try session.send(ids(100, from: first).map { probe($0, "Wait") })
                    try session.expectAlive()
                    try session.reconnect()
                    try session.expectWaitsEnded(before + 100)
                }, .alive,
            ], plain: .exempt("handlers of a connection that closed may run on")),
        Case(
            "probe/data-while-waiting", "Data for a unary call in flight is refused, and the call ends once",
            [
                .send([probe(1, "Wait", timeout: 1_000_000_000), .data(1, [1])]), .expect([violation(1)]),
                .expect([.refusal(1, .deadlineExceeded, "DEADLINE_EXCEEDED")]), .alive,
            ], plain: .exempt("kills ttrpc's own server")),
        Case(
            "probe/repeated-while-waiting", "A repeated id is refused once, and the first call ends once",
            [
                .send([probe(1, "Wait", timeout: 1_000_000_000), .echo(1)]), .expect([violation(1)]),
                .expect([.refusal(1, .deadlineExceeded, "DEADLINE_EXCEEDED")]), .alive,
            ], plain: .exempt("not written")),
        Case(
            "probe/overtaken", "Calls that wait hold up no others",
            [
                .send(ids(100).map { probe($0, "Wait", timeout: 2_000_000_000) } + [.echo(201), .echo(203)]),
                .expect([.answer(201, Messages.record), .answer(203, Messages.record)]),
                .expectAnyOrder(ids(100).map { .refusal($0, .deadlineExceeded, "DEADLINE_EXCEEDED") }), .alive,
            ]),
        grows("probe/answer-at-limit", "An answer of exactly 4 MiB arrives", Frame.limit - 10, fits: true),
        grows("probe/answer-above-limit", "An answer of one byte more is refused", Frame.limit - 9, fits: false),
        grows("probe/answer-of-16-mib", "An answer of 16 MiB is refused", 16 << 20, fits: false),
    ]

    static func probe(
        _ id: UInt32, _ method: String, _ payload: [UInt8] = [], timeout: Int64? = nil,
        metadata: [(String, String)] = []
    ) -> Frame {
        .request(id, "interop.Probe", method, payload, timeout: timeout, metadata: metadata)
    }

    private static func sees(
        _ name: String, _ title: String, _ timeout: Int64, _ isRight: @escaping @Sendable (Int64) -> Bool
    ) -> Case {
        Case(
            name, title,
            [
                .act("ask the handler how much of \(timeout) ns is left") { session in
                    try session.send([probe(1, "Describe", timeout: timeout)])
                    let left = try session.description().first { $0.number == 2 }.map { Int64(bitPattern: $0.integer) }
                    guard isRight(left ?? 0) else { throw Failure("the handler sees \(left ?? 0) ns") }
                }, .alive,
            ], plain: timeout == 0 ? .exempt("no limit of its own is demanded") : .same)
    }

    /// An answer whose frame holds so many bytes of blob and ten bytes around them.
    private static func grows(_ name: String, _ title: String, _ count: Int, fits: Bool) -> Case {
        Case(
            name, title, send: [probe(1, "Grow", Fields.number(1, UInt64(count)))],
            expect: [fits ? .sized(1, Fields.bytes(1, zeros(count)).count) : large(1)],
            plain: fits ? .same : .exempt("the connection is closed"))
    }
}

extension Session {
    /// The fields of the `CallDescription` that answers next.
    func description() throws -> [Fields.Field] {
        let frame = try next()
        guard let response = Response(frame), response.code == 0, let fields = Fields.parse(response.payload[...])
        else {
            throw Failure("\(frame) instead of a description")
        }
        return fields
    }

    /// How many calls of `Wait` have ended since the server started.
    func waitsEnded() throws -> UInt64 {
        guard let id = nextID() else { return 0 }
        try send([Case.probe(id, "Describe")])
        return try description().first { $0.number == 3 }?.integer ?? 0
    }

    /// Asks until so many have ended.
    func expectWaitsEnded(_ count: UInt64) throws {
        var ended = try waitsEnded()
        while ended < count, limit.milliseconds > 0 { ended = try waitsEnded() }
        guard ended == count else { throw Failure("\(ended) handlers have ended instead of \(count)") }
    }
}
