/// One figure of the policy: a target, amount, cap, quota, deadline or threshold, with its source, its days and its region.
///
/// - Source: GEN-04: never a number in code.
public struct PolicyFigure: Sendable, Hashable {
    /// What it is, for example `awards.quota.liaoning_craftsman`; keys ending in `.min` and `.max` bound what a city may choose.
    public let key: String
    /// The value.
    public let value: PolicyFigure.Value
    /// The unit of the value.
    public let unit: PolicyFigure.Unit
    /// Whom it binds.
    public let scope: PolicyFigure.Scope
    /// The region it holds in: the province, or the city whose own figure it is.
    public let region: RegionCode
    /// The days on which it is in force.
    public let period: DayPeriod
    /// The articles it comes from; at least one.
    public let sources: [Citation]
    /// A remark for readers.
    public let note: String

    /// A figure.
    public init(
        key: String, value: PolicyFigure.Value, unit: PolicyFigure.Unit, scope: PolicyFigure.Scope = .province,
        region: RegionCode = .province, period: DayPeriod, sources: [Citation], note: String = ""
    ) {
        self.key = key
        self.value = value
        self.unit = unit
        self.scope = scope
        self.region = region
        self.period = period
        self.sources = sources
        self.note = note
    }

    /// The number, if the value is one that a figure in the unit can be.
    ///
    /// A stored number that cannot be, entered before numbers were checked, counts as missing: whoever needs it refuses, and nothing
    /// overflows. ``value`` still shows it.
    public var number: Int64? {
        value.number.flatMap { number in unit.range?.contains(number) ?? true ? number : nil }
    }

    /// The number in yuan, if the unit is money.
    public var yuan: Yuan? { unit.kind == .money ? number.map { Yuan($0) } : nil }

    /// The number as a percentage, if the unit is one.
    public var percent: Int64? { unit.kind == .percent ? number : nil }

    /// Where a figure stands in the book: of one key, region and first day there is one.
    public struct Place: Sendable, Hashable {
        /// The key.
        public let key: String
        /// The region it holds in.
        public let region: RegionCode
        /// The first day on which it is in force.
        public let first: CivilDay

        /// A place.
        public init(key: String, region: RegionCode, first: CivilDay) {
            (self.key, self.region, self.first) = (key, region, first)
        }
    }

    /// Where it stands.
    public var place: Place { Place(key: key, region: region, first: period.first) }

    /// The first article it comes from.
    public var source: Citation { sources.first ?? Citation(.systemConvention) }

    /// The articles in short form, as stored with decisions: `"A.3;C.6"`.
    public var sourceKeys: String { sources.map(\.key).joined(separator: ";") }
}

extension PolicyFigure {
    /// The figures of one row of the policy book's table: one for each region its scope names.
    ///
    /// Nil when the row is malformed, a scope that is neither a known word nor a list of regions included.
    package static func figures(of row: CSVRow) -> [PolicyFigure]? {
        let unit = PolicyFigure.Unit(row["unit"])
        let last = row.text("effective_to").map { CivilDay($0) }
        guard !row["key"].isEmpty, let value = PolicyFigure.Value(row["value"], unit: unit),
            let first = CivilDay(row["effective_from"]), last != .some(nil),
            let period = DayPeriod(from: first, through: last ?? nil),
            let sources = Citation.list(row["source"]), !sources.isEmpty,
            let (scope, regions) = binding(row["scope"])
        else { return nil }
        return regions.map { region in
            PolicyFigure(
                key: row["key"], value: value, unit: unit, scope: scope, region: region, period: period,
                sources: sources, note: row["note"])
        }
    }

    /// The scope that a word or a list of region codes names, and its regions; nil for anything else.
    private static func binding(_ text: String) -> (PolicyFigure.Scope, [RegionCode])? {
        if let scope = PolicyFigure.Scope(rawValue: text), scope != .regions { return (scope, [.province]) }
        let regions = text.split(separator: ";").map { RegionCode($0) }
        guard !regions.isEmpty, !regions.contains(nil) else { return nil }
        return (.regions, regions.compactMap(\.self))
    }
}
