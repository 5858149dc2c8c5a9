public import Ground

/// Brings what cities chose inside bounds that changed.
///
/// A city chooses inside the province's bounds on every day. When a bound is lowered, raised or withdrawn, what a city chose before stands above
/// or below it on the bound's days: there the bound itself holds, until the city chooses anew.
///
/// - Source: ``citation``.
public enum BoundedFigures {
    /// 上浮不超过30%，具体上浮比例由各地自行确定.
    public static let citation = CityChoice.citation

    /// The key of the cities' own figures that a bound's key bounds; nil for a key that is no bound.
    public static func key(boundBy key: String) -> String? {
        for end in [".min", ".max"] where key.hasSuffix(end) { return String(key.dropLast(end.count)) }
        return nil
    }

    /// The figures of cities under `key` that `book`'s bounds make necessary from `day` on, by region and day; empty when all are inside.
    public static func adjustments(of key: String, in book: PolicyBook, from day: CivilDay) -> [PolicyFigure] {
        let own = book.history(of: key).filter { $0.scope == .regions && $0.region.isCity }
        let cities = Set(own.map(\.region)).sorted { $0.code < $1.code }
        return cities.flatMap { city in
            adjustments(of: key, in: book, from: day, city, own: own.filter { $0.region == city })
        }
    }

    private static func adjustments(
        of key: String, in book: PolicyBook, from day: CivilDay, _ city: RegionCode, own: [PolicyFigure]
    ) -> [PolicyFigure] {
        guard let period = DayPeriod(from: day, through: nil) else { return [] }
        let changes = own.flatMap { [$0.period.first] + ($0.period.last.map { [$0.adding(days: 1)] } ?? []) }
        let days = Set(CityChoice.daysOfChange(within: period, of: key, in: book) + changes.filter { $0 > day })
            .sorted()
        var found: [PolicyFigure] = []
        // An adjustment from a choice's own first day takes its place in the book, so that its other days must be entered anew.
        var replaced: Set<PolicyFigure.Place> = []
        for (index, first) in days.enumerated() {
            let last = index + 1 < days.count ? days[index + 1].adding(days: -1) : nil
            guard let segment = DayPeriod(from: first, through: last),
                let figure = book.figure(key, on: first, in: city), figure.region == city
            else { continue }
            if let adjusted = adjusted(figure, in: book, segment) {
                found.append(adjusted)
                if adjusted.place == figure.place { replaced.insert(figure.place) }
            } else if replaced.contains(figure.place) {
                found.append(entered(figure, as: figure.value, segment, figure.sources, note: figure.note))
            }
        }
        return found
    }

    /// The figure on the days of a segment, on which no bound changes; nil when it is inside.
    private static func adjusted(
        _ figure: PolicyFigure, in book: PolicyBook, _ segment: DayPeriod
    ) -> PolicyFigure? {
        guard let number = figure.number, let bounds = CityChoice.bounds(of: figure.key, in: book, on: segment.first)
        else { return nil }
        let bound: PolicyFigure
        if let maximum = bounds.maximum, let limit = maximum.number, number > limit {
            bound = maximum
        } else if let minimum = bounds.minimum, let limit = minimum.number, number < limit {
            bound = minimum
        } else {
            return nil
        }
        return entered(figure, as: bound.value, segment, bound.sources, note: "本市原定\(number)，随省级规定调整")
    }

    private static func entered(
        _ figure: PolicyFigure, as value: PolicyFigure.Value, _ segment: DayPeriod, _ sources: [Citation], note: String
    ) -> PolicyFigure {
        PolicyFigure(
            key: figure.key, value: value, unit: figure.unit, scope: .regions, region: figure.region, period: segment,
            sources: sources, note: note)
    }
}
