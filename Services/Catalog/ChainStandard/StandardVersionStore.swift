internal import CatalogMessages
internal import Ground
internal import Ledger
internal import Rules
internal import Storage

/// Versions of what chains develop.
enum StandardVersionStore {
    private typealias State = ChainStandardLife.State

    /// A version as stored, with who filed it.
    struct Stored: Sendable {
        var message: StandardVersion
        let state: ChainStandardLife.State
        let filedBy: String
    }

    /// Versions by standard, latest first: all, or those in force.
    static func versions(
        of ids: [String], published: Bool, in transaction: some Transaction
    ) throws -> [String: [Stored]] {
        guard !ids.isEmpty else { return [:] }
        var conditions = Conditions()
        conditions.add("standard_id", isOneOf: ids)
        if published { conditions.add("state", equals: State.published.rawValue) }
        var components: [String: [StandardComponent]] = [:]
        try transaction.each(
            """
            SELECT standard_id, version, number, kind, name, digest, location FROM chain_standard_component
            WHERE standard_id IN (\(list: ids)) ORDER BY standard_id, version, number
            """
        ) { row in
            components["\(try row.text("standard_id"))/\(try row.int("version"))", default: []].append(
                StandardComponent(
                    kind: try row.choice("kind"), name: try row.text("name"), digest: try row.text("digest"),
                    location: try row.text("location")))
        }
        var versions: [String: [Stored]] = [:]
        try transaction.each(
            """
            SELECT standard_id, version, state, summary, filed_on, filed_by, decided_on, opinion
            FROM chain_standard_version \(where: conditions) ORDER BY standard_id, version DESC
            """
        ) { row in
            let state = try row.value("state", ChainStandardLife.State.init(rawValue:))
            let (id, version) = (try row.text("standard_id"), try row.int32("version"))
            let message = StandardVersion(
                version: version, state: state.message, summary: try row.text("summary"),
                components: components["\(id)/\(version)"] ?? [], filedOn: try row.dayText("filed_on"),
                decidedOn: try row.dayText("decided_on"), opinion: try row.text("opinion"))
            versions[id, default: []].append(
                Stored(message: message, state: state, filedBy: try row.text("filed_by")))
        }
        return versions
    }

    /// Files the next version; false when one is being examined.
    ///
    /// The unique index over filed versions decides, so of two concurrent calls only one succeeds.
    static func insert(
        _ id: String, summary: String, _ components: [StandardComponent.Checked], by subject: String,
        on day: CivilDay, in write: WriteTransaction
    ) throws -> Bool {
        let last = try write.first(
            "SELECT COALESCE(MAX(version), 0) AS version FROM chain_standard_version WHERE standard_id = \(id)"
        ) { try $0.int("version") }
        let version = (last ?? 0) + 1
        let entered = try write.execute(
            """
            INSERT INTO chain_standard_version (standard_id, version, state, summary, filed_on, filed_by, opinion)
            VALUES (\(id), \(version), \(State.filed.rawValue), \(summary), \(day.daysSince1970), \(subject), '')
            ON CONFLICT DO NOTHING
            """)
        guard entered == 1 else { return false }
        for (index, component) in components.enumerated() {
            try write.execute(
                """
                INSERT INTO chain_standard_component (standard_id, version, number, kind, name, digest, location)
                VALUES (\(id), \(version), \(index), \(component.kind.rawValue), \(component.name), \(component.digest),
                    \(component.location))
                """)
        }
        return true
    }

    /// Publishes the version that is examined in place of the one in force, or returns it; false when none is examined.
    static func decide(
        _ id: String, approved: Bool, opinion: String, on day: CivilDay, in write: WriteTransaction
    ) throws -> Bool {
        if approved { try supersede(id, in: write) }
        let state = approved ? State.published : .returned
        return try write.execute(
            """
            UPDATE chain_standard_version SET state = \(state.rawValue), decided_on = \(day.daysSince1970),
                opinion = \(opinion)
            WHERE standard_id = \(id) AND state = \(State.filed.rawValue)
            """) == 1
    }

    /// Takes the version in force out of force.
    static func supersede(_ id: String, in write: WriteTransaction) throws {
        try write.execute(
            """
            UPDATE chain_standard_version SET state = \(State.superseded.rawValue)
            WHERE standard_id = \(id) AND state = \(State.published.rawValue)
            """)
    }
}
