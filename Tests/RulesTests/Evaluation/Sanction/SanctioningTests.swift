internal import Rules
internal import Testing

struct SanctioningTests {
    @Test func `a ban has a term within the most there is, a warning has none`() {
        let reasons = { (isBan: Bool, ends: String?) in
            Sanctioning.refusals(
                isBan: isBan, endsOn: ends.map { aDay($0) }, mostMonths: 12, on: aDay("2023-06-01")
            ).map(\.reason)
        }
        #expect(reasons(true, "2024-06-01").isEmpty)
        #expect(reasons(true, "2024-06-02") == ["ban_too_long"])
        #expect(reasons(true, "2023-06-01").isEmpty)
        #expect(reasons(true, "2023-05-31") == ["term_over"])
        #expect(reasons(true, nil) == ["ban_without_term"])
        #expect(reasons(false, nil).isEmpty)
        #expect(reasons(false, "2024-06-01") == ["warning_with_term"])
    }
}
