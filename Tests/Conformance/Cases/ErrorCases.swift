extension Case {
    static let errors: [Case] = [
        unknown("errors/unknown-service", "An unknown service", .request(1, "no.Such", "Echo", Messages.record)),
        unknown("errors/unknown-method", "An unknown method", .request(1, "bench.Echo", "None")),
        unknown("errors/empty-request", "A request without any data", Frame(kind: 1, id: 1)),
        unknown("errors/no-method", "A request without a method", .request(1, "bench.Echo", "")),
        unknown("errors/no-service", "A request without a service", .request(1, "", "Echo")),
        unknown("errors/prefix", "The beginning of a service's name", .request(1, "bench.Ech", "Echo")),
        unknown("errors/longer", "A service's name and more", .request(1, "bench.Echo2", "Echo")),
        unknown("errors/letter-case", "A method in other letters", .request(1, "bench.Echo", "echo")),
        unknown("errors/swapped", "Service and method swapped", .request(1, "Echo", "bench.Echo")),
        unknown("errors/path", "A path as gRPC writes it", .request(1, "", "/bench.Echo/Echo")),
        unknown("errors/nul", "A NUL after a method's name", .request(1, "bench.Echo", "Echo\0")),
        unknown(
            "errors/stream-of-unknown", "A stream of an unknown method",
            .stream(1, "None", flags: .open)),
        Case(
            "errors/data-of-unknown", "Data for the refused stream of an unknown method",
            [
                .send([.stream(1, "None")]), .expect([.refusal(1, .unimplemented, "METHOD_NOT_FOUND")]),
                .send([.data(1, [8, 1])]), .expect([violation(1)]), .alive,
            ]),
        Case(
            "errors/long-method", "A method's name of 100 kB is refused in a short answer",
            [
                .send([.request(1, "bench.Echo", String(repeating: "m", count: 100_000))]),
                .act("expect a refusal 1 unimplemented below 4 kB") { session in
                    let frame = try session.next()
                    let wanted = Reply.refusal(1, .unimplemented, "METHOD_NOT_FOUND")
                    if let mismatch = wanted.mismatch(frame, session.profile) { throw Failure("\(frame) \(mismatch)") }
                    guard frame.data.count < 4096 else { throw Failure("\(frame) is too long") }
                }, .alive,
            ],
            plain: .instead([
                .send([.request(1, "bench.Echo", String(repeating: "m", count: 100_000))]), .expect([.refused(1)]),
                .alive,
            ])),
        Case(
            "errors/longest-method", "A method's name that fills the frame",
            send: [.request(1, "bench.Echo", String(repeating: "m", count: Frame.limit - 17))],
            expect: [.refusal(1, .unimplemented, "METHOD_NOT_FOUND")],
            plain: .exempt("the refusal may repeat the name, and then does not fit into a frame")),
        Case(
            "errors/service-not-utf8", "A service's name that is no UTF-8",
            send: [Frame(kind: 1, id: 1, data: Fields.bytes(1, [0xFF, 0xFE]) + Fields.text(2, "Echo"))],
            expect: [malformed(1)],
            plain: .instead([
                .send([Frame(kind: 1, id: 1, data: Fields.bytes(1, [0xFF, 0xFE]) + Fields.text(2, "Echo"))]),
                .expect([.refused(1)]), .alive,
            ])),
        Case(
            "errors/method-not-utf8", "A method's name that is no UTF-8",
            send: [Frame(kind: 1, id: 1, data: Fields.text(1, "bench.Echo") + Fields.bytes(2, [0x45, 0xC0]))],
            expect: [malformed(1)],
            plain: .instead([
                .send([Frame(kind: 1, id: 1, data: Fields.text(1, "bench.Echo") + Fields.bytes(2, [0x45, 0xC0]))]),
                .expect([.refused(1)]), .alive,
            ])),
        refused(
            "errors/handler", "What a handler refuses comes with its code and reason",
            [.stream(1, "DivideStream", Messages.sum(1, -1), flags: .closed)], "NOT_DIVISIBLE"),
        refused(
            "errors/in-stream", "A handler refuses a message in the middle of a stream",
            [.stream(1, "EchoNull"), .data(1, Messages.null(0)), .data(1, Messages.null(7))], "UNEXPECTED_SEQUENCE"),
        refused(
            "errors/first-message", "A handler refuses the first message of a stream of answers",
            [.stream(1, "EchoNullStream"), .data(1, Messages.payload(0, "other"))], "UNEXPECTED_MESSAGE"),
    ]

    /// The refusal of a frame that its stream does not allow.
    static func violation(_ id: UInt32) -> Reply { .refusal(id, .invalidArgument, "STREAM_VIOLATION") }

    /// The refusal of what does not decode.
    static func malformed(_ id: UInt32) -> Reply { .refusal(id, .invalidArgument, "MALFORMED_REQUEST") }

    private static func unknown(_ name: String, _ title: String, _ frame: Frame) -> Case {
        Case(
            name, "\(title) is unimplemented", send: [frame], expect: [.refusal(1, .unimplemented, "METHOD_NOT_FOUND")])
    }

    private static func refused(_ name: String, _ title: String, _ frames: [Frame], _ reason: String) -> Case {
        Case(
            name, title, send: frames, expect: [.refusal(1, .invalidArgument, reason)],
            plain: .instead([.send(frames), .expect([.refused(1)]), .alive]))
    }
}
