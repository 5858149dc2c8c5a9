/// All policy figures of one edition, looked up by key, day and region.
///
/// A past case is decided by the law of its day, so every look-up names the day. Of the figures in force that day in a region or in what
/// it lies in, the most specific region wins, then the later first day, then the later entry in the book.
///
/// Where documents disagree the book holds both under different keys; the annex of a document goes before its body
/// because it is what departments are held to, and the body's figure is kept with the suffix `.body`.
public struct PolicyBook: Sendable {
    /// The number of the edition; a decision stores it. The first is 1.
    public let edition: Int64
    /// Every figure, past ones included, in the order of entry.
    public let figures: [PolicyFigure]
    private let byKey: [String: [PolicyFigure]]

    /// An edition.
    public init(edition: Int64, figures: [PolicyFigure]) {
        self.edition = edition
        self.figures = figures
        byKey = Dictionary(grouping: figures, by: \.key)
    }

    /// The edition that comes with the system: the five policy documents, then what each chapter needs beside them.
    public static let firstEdition = PolicyBook(
        edition: 1, figures: EmbeddedTable.figureTables.flatMap { $0.values(PolicyFigure.figures(of:)) }.flatMap(\.self)
    )

    /// The next edition, with one more figure.
    public func adding(_ figure: PolicyFigure) -> PolicyBook {
        PolicyBook(edition: edition + 1, figures: figures + [figure])
    }

    /// The book after another edition: what is `entered` replaces what stands at the same key, region and first day, and what stands at the
    /// places that are `withdrawn` goes.
    public func revised(entering entered: [PolicyFigure], withdrawing withdrawn: [PolicyFigure.Place] = [])
        -> PolicyBook
    {
        let replaced = Set(entered.map(\.place)).union(withdrawn)
        return PolicyBook(edition: edition + 1, figures: figures.filter { !replaced.contains($0.place) } + entered)
    }

    /// The figure that stands at a place; nil when none does.
    public func figure(at place: PolicyFigure.Place) -> PolicyFigure? {
        byKey[place.key]?.last { $0.place == place }
    }

    /// The figure in force on `day` in `region`; nil when the policy says nothing.
    public func figure(_ key: String, on day: CivilDay, in region: RegionCode = .province) -> PolicyFigure? {
        var best: PolicyFigure?
        for candidate in byKey[key] ?? [] where candidate.period.contains(day) && candidate.region.covers(region) {
            guard let chosen = best else {
                best = candidate
                continue
            }
            // Both cover `region`, so one covers the other and the covered one is the more specific.
            let isMoreSpecific = chosen.region != candidate.region && chosen.region.covers(candidate.region)
            let isLater = chosen.region == candidate.region && candidate.period.first >= chosen.period.first
            if isMoreSpecific || isLater { best = candidate }
        }
        return best
    }

    /// The number of the figure in force; nil when there is none or it is no number.
    public func value(_ key: String, on day: CivilDay, in region: RegionCode = .province) -> Int64? {
        figure(key, on: day, in: region)?.number
    }

    /// The amount of the figure in force; nil when there is none or its unit is not money.
    public func yuan(_ key: String, on day: CivilDay, in region: RegionCode = .province) -> Yuan? {
        figure(key, on: day, in: region)?.yuan
    }

    /// Every figure in force on `day` in `region`, one per key, in the order of the keys.
    public func figures(on day: CivilDay, in region: RegionCode = .province) -> [PolicyFigure] {
        byKey.keys.sorted().compactMap { figure($0, on: day, in: region) }
    }

    /// Every figure a key ever had, in the order of entry.
    public func history(of key: String) -> [PolicyFigure] { byKey[key] ?? [] }
}
