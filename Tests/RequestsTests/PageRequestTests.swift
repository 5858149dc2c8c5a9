internal import Ledger
internal import Requests
internal import RPC
internal import Testing

@Suite struct PageRequestTests {
    private func page(_ size: Int32, _ token: String = "", list: String = "ListClasses", keys: Int = 1) throws
        -> PageRequest
    {
        try PageRequest(size: size, standard: 2, max: 3, token: token, for: list, keys: keys)
    }

    @Test func `the size is the standard for 0 and at most the largest`() throws {
        #expect(try page(0).size == 2)
        #expect(try page(3).size == 3)
        #expect(try page(4).size == 3)
        #expect(try page(.max).limit == 4)
        #expect(throws: RPCError.self) { try page(-1) }
    }

    @Test func `pages follow each other and end`() throws {
        let rows = [1, 2, 3, 4, 5]
        var seen: [[Int]] = []
        var token = ""
        repeat {
            let page = try page(2, token)
            let after = page.after.first.flatMap { Int($0) } ?? 0
            let (cut, next) = page.cut(Array(rows.filter { $0 > after }.prefix(page.limit))) { ["\($0)"] }
            seen.append(cut)
            token = next
        } while !token.isEmpty
        #expect(seen == [[1, 2], [3, 4], [5]])
    }

    @Test func `a full last page has no token`() throws {
        let (rows, next) = try page(2).cut([1, 2]) { ["\($0)"] }
        #expect(rows == [1, 2] && next.isEmpty)
    }

    @Test func `key values come back as they were, whatever stands in them`() throws {
        let (_, token) = try page(1, keys: 3).cut([1, 2]) { _ in ["", "沈阳|%", "a b"] }
        #expect(try page(1, token, keys: 3).after == ["", "沈阳|%", "a b"])
    }

    @Test func `garbage, a changed token and a token of another list are refused`() throws {
        let (_, token) = try page(1).cut([1, 2]) { ["\($0)"] }
        var changed = Array(token)
        changed[changed.count - 2] = changed[changed.count - 2] == "A" ? "B" : "A"
        let wrong = [
            "x", "!!!!", "AAAAAAAA", String(token.dropLast()), String(changed), token + "A",
            String(repeating: "A", count: 3000),
        ]
        for text in wrong {
            #expect { try page(1, text) } throws: { ($0 as? RPCError)?.reason == "PAGE_TOKEN_INVALID" }
        }
        #expect { try page(1, token, list: "ListOthers") } throws: { ($0 as? RPCError)?.reason == "PAGE_TOKEN_INVALID" }
        #expect { try page(1, token, keys: 2) } throws: { ($0 as? RPCError)?.reason == "PAGE_TOKEN_INVALID" }
    }
}
