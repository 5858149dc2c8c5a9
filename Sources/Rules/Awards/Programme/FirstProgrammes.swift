public import Ground

/// The programmes that come with the system, as the tables `award_programmes` and `award_places` define them.
///
/// - Source: ``citation``, and the articles of each row.
public enum FirstProgrammes {
    /// The tiers, carriers, schools, teachers, parks and scholarships of the documents.
    public static let citation = AwardProgramme.citation

    /// Every one, in the order of the table.
    public static let all: [AwardProgramme] = {
        let places = Dictionary(grouping: EmbeddedTable.awardPlaces.values(place), by: \.programme)
        return EmbeddedTable.awardProgrammes.values { row in
            programme(row, places: places[row["programme"], default: []].map(\.place))
        }
    }()

    /// The one of a key.
    public static func find(_ code: String) -> AwardProgramme? { all.first { $0.code == code } }

    private static func place(_ row: CSVRow) -> (programme: String, place: AwardProgramme.Place)? {
        (
            row["programme"],
            AwardProgramme.Place(
                code: row["place"], name: row["name"], quotaFigure: row.text("quota_figure"),
                totalFigure: row.text("total_figure"), amountFigure: row.text("amount_figure"),
                counter: row.text("counter"))
        )
    }

    private static func programme(_ row: CSVRow, places: [AwardProgramme.Place]) -> AwardProgramme? {
        guard let subject = AwardProgramme.Subject(rawValue: row["subject"]),
            let aggregate = AwardProgramme.Aggregate(rawValue: row["aggregate"]), !places.isEmpty,
            let panel = row.integer("panel"), let publicity = row.integer("publicity"),
            let channels = each(row, "channels", { AwardProgramme.Channel(rawValue: $0) }),
            let conditions = each(row, "conditions", { AwardProgramme.Condition(rawValue: $0) }),
            let criteria = each(row, "criteria", criterion), let articles = Citation.list(row["articles"])
        else { return nil }
        return AwardProgramme(
            code: row["programme"], name: row["name"], subject: subject,
            cycle: row.integer("cycle").map { .years($0) } ?? .figure(row["cycle"]), places: places,
            channels: channels.map { AwardProgramme.Share(channel: $0, percent: 0) }, conditions: conditions,
            organisationParts: row["parts"].split(separator: ";").map(String.init),
            evidence: row["evidence"].split(separator: ";").map(String.init), criteria: criteria, panelSize: panel,
            aggregate: aggregate, isBlind: row["blind"] == "yes", publicityDays: publicity, fund: row["fund"],
            articles: articles)
    }

    private static func criterion(_ text: String) -> AwardProgramme.Criterion? {
        let parts = text.split(separator: ":").map(String.init)
        guard parts.count == 3, let weight = Int(parts[2]) else { return nil }
        return AwardProgramme.Criterion(code: parts[0], name: parts[1], weight: weight)
    }

    private static func each<Value>(_ row: CSVRow, _ column: String, _ read: (String) -> Value?) -> [Value]? {
        let parts = row[column].split(separator: ";")
        let values = parts.compactMap { read(String($0)) }
        return values.count == parts.count ? values : nil
    }
}
