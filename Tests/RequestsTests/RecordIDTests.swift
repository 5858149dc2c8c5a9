@testable internal import Ledger
@testable internal import Requests
internal import RPC
internal import Testing

@Suite struct RecordIDTests {
    @Test func `an id has its prefix and 26 characters of a ULID`() {
        let id = RecordID.make("cls", at: Instant(nanosecondsSince1970: 1_678_852_800_000_000_000))
        #expect(id.hasPrefix("cls_01GVH"))
        #expect(id.count == 30)
        #expect(id.dropFirst(4).allSatisfy { "0123456789ABCDEFGHJKMNPQRSTVWXYZ".contains($0) })
    }

    @Test func `the specification's example is written as it says`() {
        // 01ARYZ6S41TSV4RRFFQ69G5FAV of github.com/ulid/spec, taken apart into its 128 bits.
        #expect(
            RecordID.make("x", high: 0x0156_3DF3_6481_D676, low: 0x4C61_EFB9_9302_BD5B)
                == "x_01ARYZ6S41TSV4RRFFQ69G5FAV")
        #expect(RecordID.make("x", high: .max, low: .max) == "x_7ZZZZZZZZZZZZZZZZZZZZZZZZZ")
        #expect(RecordID.make("x", high: 0, low: 0) == "x_00000000000000000000000000")
    }

    @Test func `ids of one instant differ, and later ones sort later`() {
        let instant = Instant(nanosecondsSince1970: 1_678_852_800_000_000_000)
        let ids = Set((0..<1000).map { _ in RecordID.make("p", at: instant) })
        #expect(ids.count == 1000)
        let later = RecordID.make("p", at: instant + .milliseconds(1))
        #expect(ids.allSatisfy { $0 < later })
    }

    @Test func `instants before 1970 give an id too`() {
        #expect(RecordID.make("p", at: Instant(nanosecondsSince1970: -1)).hasPrefix("p_0000000000"))
    }
}
