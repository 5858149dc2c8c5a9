internal import Rules
internal import Testing

struct BatchChangeTests {
    @Test func `a batch is changed until the day of its first session`() {
        let sessions = [aDay("2023-06-10"), aDay("2023-06-11")]
        #expect(BatchChange.refusals(changing: sessions, isCancelled: false, on: aDay("2023-06-09")).isEmpty)
        #expect(BatchChange.refusals(changing: sessions, isCancelled: false, on: aDay("2023-06-10")) == [.begun])
        #expect(BatchChange.refusals(changing: sessions, isCancelled: true, on: aDay("2023-06-09")) == [.cancelled])
    }

    @Test func `a batch is cancelled once, and while nobody has a result`() {
        #expect(BatchChange.refusals(cancellingWithResults: false, isCancelled: false).isEmpty)
        #expect(BatchChange.refusals(cancellingWithResults: true, isCancelled: false) == [.hasResults])
        #expect(BatchChange.refusals(cancellingWithResults: true, isCancelled: true) == [.cancelled])
    }

    @Test func `another finishes a batch only when its organisation cannot`() {
        #expect(BatchChange.refusals(handingOverFrom: .active, isCancelled: false) == [.organisationActive])
        #expect(BatchChange.refusals(handingOverFrom: .suspended, isCancelled: false).isEmpty)
        #expect(BatchChange.refusals(handingOverFrom: .withdrawn, isCancelled: false).isEmpty)
        #expect(BatchChange.refusals(handingOverFrom: .withdrawn, isCancelled: true) == [.cancelled])
    }
}
