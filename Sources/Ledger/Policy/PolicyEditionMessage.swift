public import CatalogMessages
public import Ground

extension PolicyBook {
    /// The book a message holds; nil when one of its figures cannot be read.
    ///
    /// A book is taken whole or not at all: deciding by half a book would decide wrongly.
    public init?(_ edition: PolicyEdition) {
        var figures: [PolicyFigure] = []
        figures.reserveCapacity(edition.figures.count)
        for message in edition.figures {
            guard let figure = PolicyFigure(message) else { return nil }
            figures.append(figure)
        }
        self.init(edition: edition.edition, figures: figures)
    }
}

extension PolicyEdition {
    /// The book as a message.
    public init(_ book: PolicyBook, publishedOn day: CivilDay, reason: String = "") {
        self.init(
            edition: book.edition, figures: book.figures.map { Figure($0, edition: book.edition) },
            publishedOn: day.description, reason: reason)
    }
}

extension PolicyFigure {
    /// The figure of a message; nil when a part of it cannot be read.
    public init?(_ figure: Figure) {
        let unit = PolicyFigure.Unit(figure.unit)
        let last = figure.effectiveTo.isEmpty ? nil : CivilDay(figure.effectiveTo)
        guard !figure.key.isEmpty, let value = PolicyFigure.Value(figure.value, unit: unit),
            let scope = figure.binding.scope,
            let region = RegionCode(figure.regionCode), let first = CivilDay(figure.effectiveFrom),
            figure.effectiveTo.isEmpty || last != nil, let period = DayPeriod(from: first, through: last),
            let sources = Citation.list(figure.source), !sources.isEmpty
        else { return nil }
        self.init(
            key: figure.key, value: value, unit: unit, scope: scope, region: region, period: period, sources: sources,
            note: figure.note)
    }
}

extension Figure {
    /// A figure of the book as a message.
    public init(_ figure: PolicyFigure, edition: Int64) {
        self.init(
            key: figure.key, value: figure.value.description, unit: figure.unit.text, binding: .init(figure.scope),
            regionCode: figure.region.code, effectiveFrom: figure.period.first.description,
            effectiveTo: figure.period.last?.description ?? "", source: figure.sourceKeys, note: figure.note,
            edition: edition)
    }
}

extension FigureBinding {
    /// The binding in the rules' words; nil when it is unspecified or not known here.
    public var scope: PolicyFigure.Scope? {
        switch self {
        case .province: .province
        case .eachCity: .city
        case .eachEnterprise: .enterprise
        case .eachSchool: .school
        case .cityChooses: .cityChooses
        case .citySetsFreely: .citySetsFreely
        case .region: .regions
        case .unspecified, .unrecognized: nil
        }
    }

    /// The binding in the contract's words.
    public init(_ scope: PolicyFigure.Scope) {
        switch scope {
        case .province: self = .province
        case .city: self = .eachCity
        case .enterprise: self = .eachEnterprise
        case .school: self = .eachSchool
        case .cityChooses: self = .cityChooses
        case .citySetsFreely: self = .citySetsFreely
        case .regions: self = .region
        }
    }
}
