import Ground
import Rules
import Testing

struct IndustryClusterEntryTests {
    typealias Entry = IndustryClusterEntry

    @Test func `a cluster belongs to a base in force, and no more are entered than the policy names`() throws {
        let day = try #require(CivilDay("2025-08-01"))
        let base = Entry.Base(kind: .base, lastDay: nil)
        func refusals(
            _ kind: Entry.Kind, _ base: Entry.Base? = nil, planned: Int64? = 4, entered: Int = 0
        ) -> [Entry.Refusal] {
            Entry.refusals(for: kind, base: base, planned: planned, entered: entered, from: day)
        }
        #expect(refusals(.base).isEmpty && refusals(.cluster, base).isEmpty)
        #expect(refusals(.base, entered: 3).isEmpty && refusals(.base, entered: 4) == [.complete])
        #expect(refusals(.base, planned: nil, entered: 100).isEmpty)
        #expect(refusals(.base, base) == [.baseOfBase])
        #expect(refusals(.cluster, .init(kind: .cluster, lastDay: nil)) == [.notBase])
        #expect(refusals(.cluster, .init(kind: .base, lastDay: day)).isEmpty)
        #expect(refusals(.cluster, .init(kind: .base, lastDay: day.adding(days: -1))) == [.baseEnded])
    }

    @Test func `one that ended or has chains is not ended`() {
        #expect(Entry.refusalsToEnd(hasEnded: false, chains: 0).isEmpty)
        #expect(Entry.refusalsToEnd(hasEnded: false, chains: 1) == [.hasChains])
        #expect(Entry.refusalsToEnd(hasEnded: true, chains: 1) == [.ended])
    }
}
