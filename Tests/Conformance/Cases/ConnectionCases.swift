extension Case {
    static let connections: [Case] = [
        Case(
            "connections/two", "Two connections have nothing to do with each other",
            [
                .act("open a stream on one, call on the other, and end the stream") { session in
                    try session.send([.stream(1, "SumStream"), .data(1, Messages.part(2))])
                    let first = session.connection
                    try session.reconnect()
                    try session.expectAlive()
                    try first.send(Frame.end(1).bytes, until: session.limit)
                    guard let frame = try first.next(until: session.limit) else { throw Failure("it was closed") }
                    let wanted = Reply.answer(1, Messages.sum(2, 1))
                    if let mismatch = wanted.mismatch(frame, session.profile) { throw Failure("\(frame) \(mismatch)") }
                }
            ]),
        Case(
            "connections/hundred", "A hundred connections at once, a call on each",
            [
                .act("connect 100 times, call on each, then read each answer") { session in
                    let all = try (0..<100).map { _ in try Connection(session.address) }
                    for connection in all { try connection.send(Frame.echo(1).bytes, until: session.limit) }
                    for connection in all {
                        let frame = try connection.next(until: session.limit)
                        let mismatch = frame.map { Reply.answer(1, Messages.record).mismatch($0, session.profile) }
                        guard let mismatch else { throw Failure("a connection was closed") }
                        if let mismatch { throw Failure("an answer \(mismatch)") }
                    }
                }, .alive,
            ]),
        Case(
            "connections/silent", "A hundred connections that are closed without a byte",
            [.act("connect and close 100 times") { session in for _ in 0..<100 { try session.reconnect() } }, .alive]),
        Case(
            "connections/closed-in-flight", "Connections that are closed with streams open",
            [
                .act("20 times 50 open streams, and close") { session in
                    for _ in 0..<20 {
                        try session.send(ids(50).map { .stream($0, "EchoStream") })
                        try session.reconnect()
                    }
                }, .alive,
            ]),
        Case(
            "connections/reset-in-flight", "Connections that are reset with streams open and answers on the way",
            [
                .act("20 times 50 streams of a thousand parts, and reset") { session in
                    for _ in 0..<20 {
                        try session.send(
                            ids(50).map { .stream($0, "DivideStream", Messages.sum(1, 1000), flags: .closed) })
                        session.connection.closeByReset()
                        try session.reconnect()
                    }
                }, .alive,
            ]),
        Case(
            "connections/finish-after-answer", "A client that sends no more after its answer is closed",
            [.send([.echo(1)]), .expect([.answer(1, Messages.record)]), .finish, .closed, .reconnect, .alive]),
        Case(
            "connections/finish-idle", "A client that sends no more without having asked is closed",
            [.finish, .closed, .reconnect, .alive]),
        Case(
            "connections/cancelled", "Closing a connection gives back the places of its streams",
            [
                .act("take every place on two connections; others are refused until they close") { session in
                    let streams = ids(2048).map { Frame.stream($0, "SumStream") }
                    try session.send(streams)
                    let first = session.connection
                    try session.reconnect()
                    try session.send(streams + [.echo(5001)])
                    try session.expect([.refusal(5001, .resourceExhausted, "TOO_MANY_CALLS")])
                    first.closeByReset()
                }, .reconnect, .act("expect a call to be answered in the end") { try $0.expectServedInTheEnd() },
            ], plain: .exempt("the number of calls is not limited")),
    ]
}

extension Session {
    /// Calls until a call is no longer refused for being one too many.
    func expectServedInTheEnd() throws {
        while limit.milliseconds > 0, let id = nextID() {
            try send([.echo(id, Messages.record)])
            let frame = try next()
            if Reply.answer(id, Messages.record).mismatch(frame, profile) == nil { return }
            let refusal = Reply.refusal(id, .resourceExhausted, "TOO_MANY_CALLS")
            if let mismatch = refusal.mismatch(frame, profile) { throw Failure("\(frame) \(mismatch)") }
        }
        throw Failure("calls stay refused")
    }

    /// The server closes, however much of what was sent it did not read.
    func expectGone() throws {
        while try connection.next(until: limit) != nil {}
    }
}
