import RPC
import RequestChecks
import Requests
import Testing

/// A page token belongs to one method and its filters, and is refused elsewhere.
struct PageQueryTests {
    private static func call(_ method: String) -> Call { Call(method: method, now: Instant(nanosecondsSince1970: 0)) }

    private static let classes = call("liaoning.skills.training_records.v1.Classes/ListClasses")

    private static func token(_ key: [String], filters: [UInt8] = [1]) throws -> String {
        let first = try PageRequest(PageQuery(size: 1, filters: filters), classes, keys: key.count)
        return first.cut([1, 2]) { _ in key }.nextToken
    }

    private static func reason(_ token: String, filters: [UInt8] = [1], of call: Call = classes) -> String? {
        do throws(RPCError) {
            _ = try PageRequest(PageQuery(token: token, filters: filters), call)
            return nil
        } catch {
            #expect(error.code == .invalidArgument && error.violatedFields == ["page_token"])
            return error.reason
        }
    }

    @Test func `a token goes on where its page ended`() throws {
        let page = try PageRequest(PageQuery(token: try Self.token(["cls_7"]), filters: [1]), Self.classes)
        #expect(page.after == ["cls_7"] && page.text() == "cls_7")
    }

    @Test func `it is refused with other filters, in another method, and when it is cut`() throws {
        let token = try Self.token(["cls_7"])
        #expect(Self.reason(token) == nil)
        #expect(Self.reason(token, filters: [2]) == "PAGE_TOKEN_INVALID")
        #expect(Self.reason(token, of: Self.call("a.B/ListVouchers")) == "PAGE_TOKEN_INVALID")
        #expect(Self.reason(String(token.dropLast())) == "PAGE_TOKEN_INVALID")
        #expect(Self.reason("%00") == "PAGE_TOKEN_INVALID")
    }

    @Test func `a key with a NUL is refused, and one that should be a number and is none`() throws {
        #expect(Self.reason(try Self.token(["cls\07"])) == "PAGE_TOKEN_INVALID")
        let page = try PageRequest(PageQuery(token: try Self.token(["cls_7"]), filters: [1]), Self.classes)
        #expect(throws: RPCError.self) { try page.number(0) }
        let numbered = try PageRequest(PageQuery(token: try Self.token(["42"]), filters: [1]), Self.classes)
        #expect(try numbered.number(0) == 42)
    }
}
