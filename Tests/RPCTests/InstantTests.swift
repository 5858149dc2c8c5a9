internal import RPC
internal import Testing

@Suite struct InstantTests {
    @Test(
        arguments: [
            ("1970-01-01T00:00:00Z", 0), ("1970-01-01T08:00:00+08:00", 0), ("1969-12-31T23:59:59.5Z", -500_000_000),
            ("2022-04-10T08:30:00Z", 1_649_579_400_000_000_000),
            ("2000-02-29T00:00:00.000000001Z", 951_782_400_000_000_001),
            ("2022-04-10t08:30:00.25z", 1_649_579_400_250_000_000),
            ("2100-03-01T00:00:00-01:30", 4_107_547_800_000_000_000),
        ] as [(String, Int64)])
    func `reads RFC 3339`(text: String, nanoseconds: Int64) {
        #expect(Instant(text)?.nanosecondsSince1970 == nanoseconds)
    }

    @Test(arguments: [
        "", "2022-04-10", "2022-04-10T08:30:00", "2022-4-10T08:30:00Z", "2022-02-29T00:00:00Z", "2100-02-29T00:00:00Z",
        "2022-04-31T00:00:00Z", "2022-13-01T00:00:00Z", "2022-00-01T00:00:00Z", "2022-04-00T00:00:00Z",
        "2022-04-10T24:00:00Z", "2022-04-10T08:60:00Z", "2022-04-10T08:30:60Z", "2022-04-10T08:30:00.Z",
        "2022-04-10T08:30:00.1234567890Z", "2022-04-10T08:30:00+0800", "2022-04-10T08:30:00Zx", "9999-01-01T00:00:00Z",
        "２０２２-04-10T08:30:00Z", "2022-04-10 08:30:00Z",
    ])
    func `refuses what is not RFC 3339`(text: String) {
        #expect(Instant(text) == nil)
    }

    @Test(arguments: [
        "1970-01-01T00:00:00Z", "1969-12-31T23:59:59.500Z", "2022-04-10T08:30:00.000000001Z", "2261-12-31T00:00:00Z",
        "1678-01-01T00:00:00Z", "2024-02-29T12:00:00.120Z",
    ])
    func `writes what it reads`(text: String) {
        #expect(Instant(text)?.text == text)
    }

    @Test func `a deadline counts down and never wraps`() {
        #expect(Deadline.never.remaining == nil && !Deadline.never.hasPassed)
        #expect(Deadline.after(.zero).hasPassed && Deadline.after(.seconds(-1)).hasPassed)
        #expect(!Deadline.after(.seconds(1000)).hasPassed)
        #expect(Deadline.after(.seconds(Int64.max / 2)).isNever)
        #expect(Deadline.after(nanoseconds: .min, from: -5).monotonicNanoseconds == .min)
        #expect(Deadline(monotonicNanoseconds: .min).remaining == .zero)
        #expect(Deadline.after(.seconds(1)) < .never)
    }

    @Test func `a duration is held at the ends of what 64 bits hold`() {
        #expect(Duration.seconds(1).nanoseconds == 1_000_000_000)
        #expect(Duration.milliseconds(-5).nanoseconds == -5_000_000)
        #expect(Duration.seconds(Int64.max).nanoseconds == .max)
        #expect(Duration.seconds(Int64.min).nanoseconds == .min)
    }
}
