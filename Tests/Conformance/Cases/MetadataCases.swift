extension Case {
    static let metadata: [Case] = [
        carried("metadata/one", "A key with a value", [("key", "value")]),
        carried("metadata/repeated", "A key with several values", [("key", "a"), ("key", "b"), ("KEY", "a")]),
        carried("metadata/empty", "Empty keys and values", [("", "value"), ("key", ""), ("", "")]),
        carried("metadata/unicode", "Keys and values in Chinese", [("地区", "沈阳市"), ("note", "技能辽宁")]),
        carried("metadata/thousand", "A thousand keys", (0..<1000).map { ("key-\($0)", "value \($0)") }),
        carried("metadata/megabyte", "A value of a megabyte", [("key", String(repeating: "v", count: 1 << 20))]),
        carried("metadata/long-key", "A key of 100 kB", [(String(repeating: "k", count: 100_000), "v")]),
        carried("metadata/line-ends", "Line ends and NULs", [("key", "a\r\nb\0c")]),
        carried(
            "metadata/trace", "A trace context",
            [
                ("traceparent", "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01"), ("tracestate", "a=1,b=2"),
            ]),
        carried("metadata/broken-trace", "A trace context that is none", [("traceparent", "zz"), ("tracestate", "")]),
        Case(
            "metadata/fills-frame", "Metadata that fills the frame, and one byte more",
            send: [padded(1, Frame.limit), padded(3, Frame.limit + 1)],
            expect: [.answer(1, Messages.record), large(3)]),
        Case(
            "metadata/stream", "Metadata of a stream",
            send: [
                .stream(1, "SumStream", Messages.part(2), flags: .closed, metadata: [("key", "a"), ("key", "b")])
            ], expect: [.answer(1, Messages.sum(2, 1))],
            plain: .exempt("a first message with the request is not written for a caller's stream")),
        keyed("metadata/token", "A token that is none", [("authorization", "Bearer nonsense")], "TOKEN_MALFORMED"),
        keyed("metadata/scheme", "An unknown scheme", [("authorization", "Basic YTpi")], "TOKEN_MALFORMED"),
        keyed("metadata/no-token", "An empty authorization", [("authorization", "")], "TOKEN_MALFORMED"),
        keyed("metadata/upper-case", "A key in capitals is the same key", [("AUTHORIZATION", "x")], "TOKEN_MALFORMED"),
        keyed(
            "metadata/two-tokens", "Two tokens, whatever their keys' letters",
            [("authorization", "Bearer a"), ("Authorization", "Bearer b")], "TOKEN_AMBIGUOUS"),
        Case(
            "metadata/token-of-stream", "A token that is none is refused before a stream begins",
            send: [.stream(1, "EchoStream", metadata: [("authorization", "Bearer x")])],
            expect: [.refusal(1, .unauthenticated, "TOKEN_MALFORMED")], plain: .exempt(ourKeys)),
        Case(
            "metadata/time", "The caller's own time is refused where it is not allowed, in any letters",
            send: [
                .echo(1, metadata: [("skills-time", "2022-05-30T00:00:00Z")]),
                .echo(3, metadata: [("Skills-Time", "x")]),
            ], expect: [1, 3].map { .refusal($0, .invalidArgument, "CLIENT_TIME_NOT_ALLOWED") },
            plain: .exempt(ourKeys)),
    ]

    private static let ourKeys = "a key with a meaning in this project only"

    private static func carried(_ name: String, _ title: String, _ pairs: [(String, String)]) -> Case {
        Case(
            name, "\(title) in the metadata of a call: it is answered", send: [.echo(1, metadata: pairs)],
            expect: [.answer(1, Messages.record)])
    }

    private static func keyed(_ name: String, _ title: String, _ pairs: [(String, String)], _ reason: String) -> Case {
        Case(
            name, "\(title): the call is refused", send: [.echo(1, metadata: pairs)],
            expect: [.refusal(1, .unauthenticated, reason)], plain: .exempt(ourKeys))
    }

    /// A call whose metadata makes its request so many bytes long.
    private static func padded(_ id: UInt32, _ size: Int) -> Frame {
        func call(_ count: Int) -> Frame { .echo(id, metadata: [("key", String(repeating: "v", count: count))]) }
        return call(size - (call(size).data.count - size))
    }
}
