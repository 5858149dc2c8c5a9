extension Case {
    static let load: [Case] = [
        Case(
            "load/two-thousand-streams", "Two thousand streams open at once, each answered when it ends",
            [
                .send(ids(2000).map { .stream($0, "SumStream") }),
                .send(ids(2000).map { .data($0, Messages.part(1), flags: .closed) }),
                .expectAnyOrder(ids(2000).map { .answer($0, Messages.sum(1, 1)) }), .alive,
            ]),
        Case(
            "load/one-too-many", "A call beyond the limit of a connection is refused at once; one that ends makes room",
            [
                .send(ids(2048).map { .stream($0, "SumStream") } + [.echo(5001), .stream(5003, "EchoStream")]),
                .expect([busy(5001), busy(5003)]), .send([.end(1)]), .expect([.answer(1, [])]), .send([.echo(5005)]),
                .expect([.answer(5005, Messages.record)]), .alive,
            ], plain: .exempt("the number of calls is not limited")),
        Case(
            "load/health", "Health is answered even then",
            [
                .send(ids(2048).map { .stream($0, "SumStream") } + [.request(5001, "grpc.health.v1.Health", "Check")]),
                .expect([.answer(5001, Fields.number(1, 1))]),
            ], plain: .exempt("there is no health service")),
        Case(
            "load/slow-reader", "A client that does not read its answers is held back, and gets all of them in the end",
            [
                .act("send calls of 64 KiB and read nothing until the server takes no more; then read every answer") {
                    session in
                    let call = Messages.blob(64 << 10)
                    session.connection.shrinkReceiveBuffer()
                    session.connection.readsWhileWriting = false
                    let bytes = ids(1024).lazy.map { Frame.echo($0, call) }.bytes
                    let sent = try session.connection.sendUntilHeldBack(bytes, quiet: .milliseconds(300))
                    guard sent < 48 << 20 else { throw Failure("the server took \(sent) bytes unanswered") }
                    session.connection.readsWhileWriting = true
                    try session.send(Array(bytes[sent...]))
                    session.note([.echo(2047)])
                    try session.expectAnyOrder(ids(1024).map { .answer($0, call) })
                }, .alive,
            ], plain: .exempt("answers may pile up")),
        Case(
            "load/slow-reader-beside-others", "A client that does not read holds up nobody on another connection",
            [
                .act("ask for 100 000 parts without reading, call on another connection, then read the parts") {
                    session in
                    session.connection.shrinkReceiveBuffer()
                    try session.send([.stream(1, "DivideStream", Messages.sum(77, 100_000), flags: .closed)])
                    let slow = session.connection
                    try session.reconnect()
                    for _ in 0..<100 { try session.expectAlive() }
                    session.connection = slow
                    try session.expectParts(of: 77, count: 100_000)
                }
            ]),
        Case(
            "load/slow-writers", "Clients that write byte by byte hold up nobody",
            [
                .act("ten calls byte by byte by turns, and whole calls between") { session in
                    let slow = try (0..<10).map { _ in try Connection(session.address) }
                    for byte in Frame.echo(1).bytes {
                        for connection in slow { try connection.send([byte], until: session.limit) }
                        try session.expectAlive()
                    }
                    for connection in slow {
                        guard let frame = try connection.next(until: session.limit) else {
                            throw Failure("it was closed")
                        }
                        let mismatch = Reply.answer(1, Messages.record).mismatch(frame, session.profile)
                        if let mismatch { throw Failure("\(frame) \(mismatch)") }
                    }
                }, .alive,
            ]),
        Case(
            "load/unread-stream", "A stream whose answers are not read is held back, alone on its connection",
            [
                .act("send 64 MiB of messages, read nothing until the server takes no more; then read every answer") {
                    session in
                    let text = String(repeating: "x", count: 64 << 10)
                    session.connection.shrinkReceiveBuffer()
                    try session.send([.stream(1, "EchoStream")])
                    let bytes = (1...1024).lazy.map { Frame.data(1, Messages.payload($0, text)) }.bytes
                    session.connection.readsWhileWriting = false
                    let sent = try session.connection.sendUntilHeldBack(bytes, quiet: .milliseconds(300))
                    guard sent < 48 << 20 else { throw Failure("the server took \(sent) bytes unanswered") }
                    session.connection.readsWhileWriting = true
                    try session.send(Array(bytes[sent...]) + Frame.end(1).bytes)
                    try session.expect((1...1024).map { .data(1, Messages.payload($0 + 1, text)) } + [.end(1)])
                }, .alive,
            ], plain: .exempt("messages may pile up")),
    ]

    private static func busy(_ id: UInt32) -> Reply { .refusal(id, .resourceExhausted, "TOO_MANY_CALLS") }
}
