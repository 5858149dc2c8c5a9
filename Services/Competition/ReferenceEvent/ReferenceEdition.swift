internal import CompetitionMessages
internal import Ground
internal import Storage

/// One edition of a list of world or national events: what is compiled in, completed by what was imported.
struct ReferenceEdition: Sendable {
    let list: ReferenceList
    let edition: String
    /// The first year whose provincial events are compared with it.
    let fromYear: Int
    /// By key.
    private(set) var events: [ReferenceEvent]

    /// The editions that are compiled in.
    private static let published: [ReferenceEdition] =
        editions(.world, .worldEvents, keys: ["skill_no"]) + editions(.national, .nationalEvents, keys: ["name"])

    private static func editions(_ list: ReferenceList, _ table: EmbeddedTable, keys: [String]) -> [ReferenceEdition] {
        var found: [String: ReferenceEdition] = [:]
        for row in table.rows {
            let name = row["edition"]
            let event = ReferenceEvent(
                key: keys.map { row[$0] }.joined(), nameZh: list == .world ? row["name_zh"] : row["name"],
                nameEn: list == .world ? row["name_en"] : "", track: list == .world ? row["kind"] : row["track"],
                teamSize: list == .world ? 0 : Int32(row["team_size"]) ?? 0, source: row["source"],
                confidence: row["confidence"])
            let edition =
                found[name] ?? ReferenceEdition(list: list, edition: name, fromYear: year(of: name), events: [])
            // A national event may be in both tracks of an edition.
            found[name] = edition.completed(by: [event])
        }
        return found.values.sorted { $0.fromYear < $1.fromYear }
    }

    /// The year in an edition's name, for example 2020 of `第一届(2020广州)`.
    private static func year(of name: String) -> Int {
        var digits = ""
        for character in name where digits.count < 4 {
            digits = character.isASCII && character.isNumber ? digits + String(character) : ""
        }
        return Int(digits) ?? 0
    }

    /// All editions of a list, the earliest first.
    static func all(_ list: ReferenceList, in transaction: some Transaction) throws -> [ReferenceEdition] {
        var editions: [String: ReferenceEdition] = [:]
        for edition in published where edition.list == list { editions[edition.edition] = edition }
        for imported in try ReferenceEventStore.editions(list, in: transaction) {
            editions[imported.edition] =
                editions[imported.edition].map { known in
                    ReferenceEdition(
                        list: list, edition: known.edition, fromYear: imported.fromYear, events: known.events
                    ).completed(by: imported.events)
                } ?? imported
        }
        return editions.values.sorted { ($0.fromYear, $0.edition) < ($1.fromYear, $1.edition) }
    }

    /// The edition with which provincial events of a year are compared: the latest that had begun; nil when there is none.
    static func inForce(
        _ list: ReferenceList, in year: Int, _ transaction: some Transaction
    ) throws -> ReferenceEdition? {
        try all(list, in: transaction).last { $0.fromYear <= year }
    }

    /// Whether one of some editions has an event of a key; an empty key is none and needs none.
    static func know(_ key: String, _ editions: [ReferenceEdition]) -> Bool {
        key.isEmpty || editions.contains { $0.events.contains { $0.key == key } }
    }

    /// The edition with these events added, or put in the place of those of the same key.
    private func completed(by added: [ReferenceEvent]) -> ReferenceEdition {
        var byKey = Dictionary(events.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
        for event in added { byKey[event.key] = event }
        return ReferenceEdition(
            list: list, edition: edition, fromYear: fromYear, events: byKey.values.sorted { $0.key < $1.key })
    }
}
