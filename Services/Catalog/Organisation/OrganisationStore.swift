internal import CatalogMessages
internal import Ground
internal import Ledger
internal import Rules
internal import Storage

/// Organisations with the parts they play.
enum OrganisationStore {
    private static let columns: SQL = """
        credit_code, name, region_code, registered_on, updated_on, revision, state, state_since, state_reason,
        successor_code
        """
    /// Sorts after every character there is.
    private static let last = "\u{10FFFF}"

    /// An organisation as stored, with what the rules look at.
    struct Stored: Sendable {
        var message: Organisation
        let region: RegionCode
        let state: OrganisationLife.State
        var parts: [OrganisationPart] = []
    }

    /// What narrows a list of organisations; nil narrows nothing.
    struct Filter: Sendable {
        /// A city or county.
        var region: RegionCode?
        /// A part it plays.
        var part: OrganisationPart?
        /// The beginning of its name; the list is by name then, else by credit code.
        var namePrefix: String?
        /// A part of its name, or of one that it had before.
        var namePart: String?
        /// Where it stands.
        var state: OrganisationLife.State?
    }

    /// An organisation; nil when none is registered under that code.
    static func find(_ creditCode: CreditCode, in transaction: some Transaction) throws -> Stored? {
        let found = try transaction.query(
            "SELECT \(columns) FROM organisation WHERE credit_code = \(creditCode.text)", decode)
        return try completed(found, in: transaction).first
    }

    /// An organisation.
    ///
    /// - Parameter field: the request field that names it.
    /// - Throws: ``CatalogError/organisationNotFound(_:)``.
    static func existing(
        _ creditCode: CreditCode, _ field: String, in transaction: some Transaction
    ) throws -> Stored {
        guard let stored = try find(creditCode, in: transaction) else {
            throw CatalogError.organisationNotFound(field)
        }
        return stored
    }

    /// An organisation that may take part in something new.
    ///
    /// - Parameter field: the request field that names it.
    /// - Throws: ``CatalogError/organisationNotFound(_:)``; ``CatalogError/refused(_:)`` for one that is not active.
    static func active(_ creditCode: CreditCode, _ field: String, in transaction: some Transaction) throws -> Stored {
        let stored = try existing(creditCode, field, in: transaction)
        try CatalogError.check(OrganisationLife.refusals(for: .takePart, in: stored.state))
        return stored
    }

    /// Organisations by credit code, or by name where one is asked for.
    ///
    /// - Parameter last: of the page before, the last one's credit code, or its name and credit code; empty for the first page.
    static func list(
        _ filter: Filter, after last: [String], limit: Int, in transaction: some Transaction
    ) throws -> [Organisation] {
        try completed(transaction.query(statement(filter, after: last, limit: limit), decode), in: transaction)
            .map(\.message)
    }

    /// The statement of ``list(_:after:limit:in:)``.
    static func statement(_ filter: Filter, after place: [String], limit: Int) -> SQL {
        var conditions = Conditions()
        if let region = filter.region {
            conditions.add(region.isCity ? "city_code" : "region_code", equals: region.code)
        }
        if let part = filter.part {
            conditions.add(
                """
                credit_code IN (SELECT credit_code FROM organisation_role WHERE role = \(part.rawValue)
                    AND until_revision IS NULL)
                """)
        }
        conditions.add("state", equals: filter.state?.rawValue)
        if let part = filter.namePart {
            conditions.add(
                """
                credit_code IN (SELECT credit_code FROM organisation_term WHERE term >= \(part) AND term < \(part + last))
                """)
        }
        if let prefix = filter.namePrefix {
            conditions.add("name >= \(prefix) AND name < \(prefix + last)")
            if let name = place.first, let code = place.last {
                conditions.add("name > \(name) OR name = \(name) AND credit_code > \(code)")
            }
        } else {
            conditions.add("credit_code", isAfter: place.last)
        }
        let order: SQL = filter.namePrefix == nil ? "credit_code" : "name, credit_code"
        return "SELECT \(columns) FROM organisation \(where: conditions) ORDER BY \(order) LIMIT \(limit)"
    }

    /// Registers an organisation; false when its code is taken.
    ///
    /// The primary key decides, so of two concurrent calls only one succeeds.
    static func insert(
        _ organisation: Organisation, _ region: RegionCode, on day: CivilDay, in write: WriteTransaction
    ) throws -> Bool {
        let entered = try write.execute(
            """
            INSERT INTO organisation (credit_code, name, region_code, city_code, registered_on, updated_on, revision)
            VALUES (\(organisation.creditCode), \(organisation.name), \(region.code), \((region.city ?? region).code),
                \(day.daysSince1970), \(day.daysSince1970), 1)
            ON CONFLICT DO NOTHING
            """)
        guard entered == 1 else { return false }
        try insertRoles(organisation.roles, of: organisation.creditCode, revision: 1, in: write)
        try insertTerms(of: organisation, in: write)
        return true
    }

    /// Brings an organisation that is still at its revision to another state; false when it is not.
    static func setState(
        of stored: Stored, to state: OrganisationLife.State, reason: String, successor: CreditCode?, on day: CivilDay,
        in write: WriteTransaction
    ) throws -> Bool {
        let (code, revision) = (stored.message.creditCode, stored.message.revision)
        return try write.execute(
            """
            UPDATE organisation SET state = \(state.rawValue), state_since = \(day.daysSince1970), state_reason = \(reason),
                successor_code = \(successor?.text ?? ""), updated_on = \(day.daysSince1970), revision = \(revision + 1)
            WHERE credit_code = \(code) AND revision = \(revision)
            """) == 1
    }

    /// Changes an organisation that is still at the revision before; false when it is not.
    ///
    /// - Parameter before: the parts it plays until now.
    static func update(
        _ organisation: Organisation, _ region: RegionCode, before: [OrganisationPart], on day: CivilDay,
        in write: WriteTransaction
    ) throws -> Bool {
        let changed = try write.execute(
            """
            UPDATE organisation SET name = \(organisation.name), region_code = \(region.code),
                city_code = \((region.city ?? region).code), updated_on = \(day.daysSince1970),
                revision = \(organisation.revision)
            WHERE credit_code = \(organisation.creditCode) AND revision = \(organisation.revision - 1)
            """)
        guard changed == 1 else { return false }
        try write.execute(
            """
            UPDATE organisation_role SET until_revision = \(organisation.revision)
            WHERE credit_code = \(organisation.creditCode) AND until_revision IS NULL
                AND role NOT IN (\(list: organisation.roles.map(\.rawValue)))
            """)
        let new = organisation.roles.filter { !before.map(\.message).contains($0) }
        try insertRoles(new, of: organisation.creditCode, revision: organisation.revision, in: write)
        try insertTerms(of: organisation, in: write)
        return true
    }

    /// Enters every ending of the name, by which a part of it is found. Those of an earlier name stay.
    private static func insertTerms(of organisation: Organisation, in write: WriteTransaction) throws {
        var ending = Substring(organisation.name)
        while !ending.isEmpty {
            try write.execute(
                """
                INSERT INTO organisation_term (term, credit_code) VALUES (\(ending), \(organisation.creditCode))
                ON CONFLICT DO NOTHING
                """)
            ending.removeFirst()
        }
    }

    private static func insertRoles(
        _ roles: [OrganisationRole], of creditCode: String, revision: Int64, in write: WriteTransaction
    ) throws {
        for role in roles {
            try write.execute(
                """
                INSERT INTO organisation_role (credit_code, role, since_revision)
                VALUES (\(creditCode), \(role.rawValue), \(revision))
                """)
        }
    }

    /// Adds the parts, one statement for all of them.
    private static func completed(_ found: [Stored], in transaction: some Transaction) throws -> [Stored] {
        guard !found.isEmpty else { return [] }
        var parts: [String: [OrganisationPart]] = [:]
        try transaction.each(
            """
            SELECT credit_code, role FROM organisation_role
            WHERE credit_code IN (\(list: found.map(\.message.creditCode))) AND until_revision IS NULL ORDER BY role
            """
        ) { row in
            let part = try row.value("role", OrganisationPart.init(rawValue:))
            parts[try row.text("credit_code"), default: []].append(part)
        }
        return found.map { stored in
            var stored = stored
            stored.parts = parts[stored.message.creditCode] ?? []
            stored.message.roles = stored.parts.map(\.message)
            return stored
        }
    }

    private static func decode(_ row: Row) throws -> Stored {
        let region = try row.region("region_code")
        let state = try row.value("state", OrganisationLife.State.init(rawValue:))
        let message = Organisation(
            creditCode: try row.text("credit_code"), name: try row.text("name"), regionCode: region.code,
            registeredOn: try row.dayText("registered_on"), updatedOn: try row.dayText("updated_on"),
            revision: try row.integer("revision"), state: state.message, stateSince: try row.dayText("state_since"),
            stateReason: try row.text("state_reason"), successorCreditCode: try row.text("successor_code"))
        return Stored(message: message, region: region, state: state)
    }
}
