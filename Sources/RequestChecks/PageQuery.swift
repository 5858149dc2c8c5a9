/// Which page of a list is asked for, as the request says it.
public struct PageQuery: Sendable, Hashable {
    /// Rows asked for; 0 for the list's standard.
    public let size: Int
    /// Where the page before ended; empty for the first page.
    public let token: String
    /// The request without the page: a token goes with the filters it was made for.
    public let filters: [UInt8]

    /// A page of so many rows, with the filters it is asked for.
    public init(size: Int = 0, token: String = "", filters: [UInt8] = []) {
        self.size = size
        self.token = token
        self.filters = filters
    }
}

extension FieldCheck {
    /// The page of a list.
    public mutating func page(size: Int32, token: String, filters: () -> [UInt8]) -> PageQuery? {
        guard size >= 0 else { return invalid("page_size", "不能为负数") }
        guard token.utf8.count <= 2_000 else { return invalid("page_token", "分页标记无效") }
        return PageQuery(size: Int(size), token: token, filters: filters())
    }
}
