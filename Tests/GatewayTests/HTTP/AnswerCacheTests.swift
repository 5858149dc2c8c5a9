import NIOCore
import RPC
import Testing

@testable import GatewayService

/// An answer is kept for so long, and a refusal never.
struct AnswerCacheTests {
    private static let start = Instant(nanosecondsSince1970: 1_700_000_000_000_000_000)

    @Test func `an answer is made once in ten seconds for each target`() async {
        let (cache, made) = (AnswerCache(most: 2), Counter())
        func ask(_ target: String, _ seconds: Int) async -> Int {
            await cache.answer(to: target, at: Self.start + .seconds(seconds)) {
                EdgeAnswer(200, json: [UInt8(await made.next())])
            }.first
        }
        #expect(await ask("a", 0) == 1)
        #expect(await ask("a", 9) == 1)
        #expect(await ask("b", 9) == 2)
        #expect(await ask("a", 10) == 3)
        #expect(await ask("c", 10) == 4)
        // The one asked for longest ago made room.
        #expect(await ask("b", 10) == 5)
        // A clock that was set back makes nothing younger.
        #expect(await ask("c", 0) == 6)
    }

    @Test func `a refusal is not kept`() async {
        let (cache, made) = (AnswerCache(), Counter())
        for number in 1...3 {
            let answer = await cache.answer(to: "a", at: Self.start) {
                EdgeAnswer(503, json: [UInt8(await made.next())])
            }
            #expect(answer.first == number)
        }
    }

    private actor Counter {
        private var count = 0
        func next() -> Int {
            count += 1
            return count
        }
    }
}

extension EdgeAnswer {
    fileprivate var first: Int {
        if case .whole(let bytes) = body { Int(bytes.readableBytesView.first ?? 0) } else { 0 }
    }
}
