internal import Ground
internal import Identity
public import RPC
public import RequestChecks

/// Which part of a list is asked for: how many rows, and after which one.
///
/// Pages go by the key of the last row rather than by an offset, so that rows that come in between are neither skipped nor repeated.
public struct PageRequest: Sendable, Hashable {
    /// Number of rows on the page.
    public let size: Int
    /// Key values of the last row of the page before; empty for the first page.
    public let after: [String]
    private let list: String

    /// Rows to fetch: one more than the page holds, to know whether there is another page.
    public var limit: Int { size + 1 }

    /// Reads `page_size` and `page_token`.
    ///
    /// - Parameters:
    ///   - size: 0 for `standard`; more than `max` is answered with `max`, as AIP-158 asks.
    ///   - list: name of the list with whatever narrows it, so that a token goes with the list it came from.
    ///   - keys: number of key values a token of this list carries.
    /// - Throws: `INVALID_ARGUMENT` `FIELD_INVALID` for a negative size, `PAGE_TOKEN_INVALID` for a token that is not of this list.
    public init(
        size: Int32, standard: Int = 50, max: Int = 200, token: String, for list: String, keys: Int = 1
    ) throws(RPCError) {
        guard size >= 0 else { throw RequestField.invalid("page_size", "不能为负数") }
        self.size = size == 0 ? min(standard, max) : min(Int(size), max)
        self.list = list
        guard !token.isEmpty else {
            after = []
            return
        }
        guard let page = PageToken(token), page.list == list, page.values.count == keys else {
            throw Self.invalidToken
        }
        after = page.values
    }

    /// Reads the page of a checked request. Its token belongs to the method and to the filters of the request, and is refused with any
    /// other: the ids and days in it would mean something else there.
    ///
    /// - Parameters:
    ///   - page: what the request says.
    ///   - call: the call it came with.
    ///   - keys: number of key values a token of this list carries.
    /// - Throws: `INVALID_ARGUMENT` `PAGE_TOKEN_INVALID`.
    public init(
        _ page: PageQuery, _ call: Call, standard: Int = 50, max: Int = 200, keys: Int = 1
    ) throws(RPCError) {
        try self.init(
            size: Int32(clamping: page.size), standard: standard, max: max, token: page.token,
            for: "\(call.method) \(String(FNV1a(page.filters).value, radix: 36))", keys: keys)
    }

    /// A key value of the token that is a whole number, as rows ordered by a day or a serial have it; nil on the first page.
    ///
    /// - Throws: `INVALID_ARGUMENT` `PAGE_TOKEN_INVALID` when it is none.
    public func number(_ index: Int) throws(RPCError) -> Int64? {
        guard index < after.count else { return nil }
        guard let number = Int64(after[index]) else { throw Self.invalidToken }
        return number
    }

    /// A key value of the token; nil on the first page.
    public func text(_ index: Int = 0) -> String? { index < after.count ? after[index] : nil }

    private static let invalidToken = RPCError.invalidArgument(
        field: "page_token", reason: "PAGE_TOKEN_INVALID", "page_token：分页标记无效")

    /// The token of the page that goes on behind these key values: for a list that is joined of others.
    public func token(after values: [String]) -> String { PageToken(list: list, values: values).text }

    /// Cuts the fetched rows to the page, and makes the token of the next one; empty when there is none.
    ///
    /// - Parameter key: the values that order the list, of one row.
    public func cut<Row>(_ rows: [Row], key: (Row) -> [String]) -> (rows: [Row], nextToken: String) {
        guard rows.count > size, let last = rows.prefix(size).last else { return (rows, "") }
        return (Array(rows.prefix(size)), PageToken(list: list, values: key(last)).text)
    }
}
