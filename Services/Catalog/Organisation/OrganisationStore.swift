internal import CatalogMessages
internal import Ground
internal import Rules
internal import Storage

/// Organisations with the parts they play.
enum OrganisationStore {
    private static let columns: SQL = "credit_code, name, region_code, registered_on, updated_on, revision"
    private static let last = "\u{10FFFF}"

    /// What narrows a list of organisations; nil narrows nothing.
    struct Filter: Sendable {
        /// A city or county.
        var region: RegionCode?
        /// A part it plays.
        var role: OrganisationRole?
        /// The beginning of its name.
        var namePrefix: String?
    }

    /// An organisation; nil when none is registered under that code.
    static func organisation(_ creditCode: String, in transaction: some Transaction) throws -> Organisation? {
        let found = try transaction.query(
            "SELECT \(columns) FROM organisation WHERE credit_code = \(creditCode)", message)
        return try completed(found, in: transaction).first
    }

    /// The parts an organisation plays; nil when none is registered under that code.
    static func parts(of creditCode: String, in transaction: some Transaction) throws -> [OrganisationPart]? {
        try organisation(creditCode, in: transaction)?.roles.compactMap(OrganisationPart.init)
    }

    /// Organisations by credit code, or by name where one is asked for, after one.
    static func organisations(
        _ filter: Filter, after: [String], limit: Int, in transaction: some Transaction
    ) throws -> [Organisation] {
        try completed(
            transaction.query(list(filter, after: after, limit: limit), message), in: transaction)
    }

    /// The statement of ``organisations(_:after:limit:in:)``, for the test of its plan.
    static func list(_ filter: Filter, after: [String], limit: Int) -> SQL {
        var conditions: [SQL] = []
        if let region = filter.region {
            conditions.append(region.isCity ? "city_code = \(region.code)" : "region_code = \(region.code)")
        }
        if let role = filter.role {
            conditions.append(
                """
                credit_code IN (SELECT credit_code FROM organisation_role WHERE role = \(role.rawValue)
                    AND until_revision IS NULL)
                """)
        }
        if let prefix = filter.namePrefix {
            conditions.append("name >= \(prefix) AND name < \(prefix + last)")
            if let name = after.first, let code = after.last {
                conditions.append("(name > \(name) OR name = \(name) AND credit_code > \(code))")
            }
        } else {
            conditions.append("credit_code > \(after.last ?? "")")
        }
        let order: SQL = filter.namePrefix == nil ? "credit_code" : "name, credit_code"
        return """
            SELECT \(columns) FROM organisation WHERE \(SQL.joined(conditions, by: " AND "))
            ORDER BY \(order) LIMIT \(limit)
            """
    }

    /// Registers an organisation; false when its code is taken.
    ///
    /// The primary key decides, so of two concurrent calls only one succeeds.
    static func insert(
        _ organisation: Organisation, _ region: RegionCode, on day: CivilDay, in transaction: WriteTransaction
    ) throws -> Bool {
        let entered = try transaction.execute(
            """
            INSERT INTO organisation (credit_code, name, region_code, city_code, registered_on, updated_on, revision)
            VALUES (\(organisation.creditCode), \(organisation.name), \(region.code), \((region.city ?? region).code),
                \(day.daysSince1970), \(day.daysSince1970), 1)
            ON CONFLICT DO NOTHING
            """)
        guard entered == 1 else { return false }
        try insertRoles(organisation.roles, of: organisation.creditCode, revision: 1, in: transaction)
        return true
    }

    /// Changes an organisation that is still at the revision before; false when it is not.
    static func update(
        _ organisation: Organisation, _ region: RegionCode, on day: CivilDay, in transaction: WriteTransaction
    ) throws -> Bool {
        let changed = try transaction.execute(
            """
            UPDATE organisation SET name = \(organisation.name), region_code = \(region.code),
                city_code = \((region.city ?? region).code), updated_on = \(day.daysSince1970),
                revision = \(organisation.revision)
            WHERE credit_code = \(organisation.creditCode) AND revision = \(organisation.revision - 1)
            """)
        guard changed == 1 else { return false }
        let roles = organisation.roles.map(\.rawValue)
        try transaction.execute(
            """
            UPDATE organisation_role SET until_revision = \(organisation.revision)
            WHERE credit_code = \(organisation.creditCode) AND until_revision IS NULL AND role NOT IN (\(list: roles))
            """)
        let kept = try transaction.query(
            """
            SELECT role FROM organisation_role WHERE credit_code = \(organisation.creditCode) AND until_revision IS NULL
            """
        ) { $0.integer(0) }
        let new = organisation.roles.filter { !kept.contains(Int64($0.rawValue)) }
        try insertRoles(new, of: organisation.creditCode, revision: organisation.revision, in: transaction)
        return true
    }

    private static func insertRoles(
        _ roles: [OrganisationRole], of creditCode: String, revision: Int64, in transaction: WriteTransaction
    ) throws {
        for role in roles {
            try transaction.execute(
                """
                INSERT INTO organisation_role (credit_code, role, since_revision)
                VALUES (\(creditCode), \(role.rawValue), \(revision))
                """)
        }
    }

    private static func completed(_ found: [Organisation], in transaction: some Transaction) throws -> [Organisation] {
        guard !found.isEmpty else { return [] }
        var roles: [String: [OrganisationRole]] = [:]
        try transaction.each(
            """
            SELECT credit_code, role FROM organisation_role
            WHERE credit_code IN (\(list: found.map(\.creditCode))) AND until_revision IS NULL ORDER BY role
            """
        ) { row in
            let role = OrganisationRole(rawValue: Int32(truncatingIfNeeded: row.integer(1)))
            roles[row.text(0), default: []].append(role)
        }
        return found.map { organisation in
            var organisation = organisation
            organisation.roles = roles[organisation.creditCode] ?? []
            return organisation
        }
    }

    private static func message(_ row: Row) -> Organisation {
        Organisation(
            creditCode: row.text(0), name: row.text(1), regionCode: row.text(2),
            registeredOn: CivilDay.text(row.integer(3)), updatedOn: CivilDay.text(row.integer(4)),
            revision: row.integer(5))
    }
}
