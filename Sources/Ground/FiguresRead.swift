/// Reads figures for one decision and remembers which, so that the decision can say what it rested on.
public struct FiguresRead: Sendable {
    /// The edition they are read from.
    public let book: PolicyBook
    /// The day whose law applies.
    public let day: CivilDay
    /// The region the decision is for.
    public let region: RegionCode
    /// The figures read so far that are in force, each once, in the order of reading.
    public private(set) var used: [PolicyFigure] = []

    /// Begins a decision in `region` by the law of `day`.
    public init(_ book: PolicyBook, on day: CivilDay, in region: RegionCode) {
        self.book = book
        self.day = day
        self.region = region
    }

    /// The number of a figure; nil when the policy says nothing that day.
    public mutating func number(_ key: String) -> Int? {
        read(key)?.number.map { Int($0) }
    }

    /// The day a figure names; nil when the policy says nothing that day.
    public mutating func dayNamed(by key: String) -> CivilDay? {
        guard case .day(let named)? = read(key)?.value else { return nil }
        return named
    }

    private mutating func read(_ key: String) -> PolicyFigure? {
        guard let figure = book.figure(key, on: day, in: region) else { return nil }
        if !used.contains(figure) { used.append(figure) }
        return figure
    }
}
