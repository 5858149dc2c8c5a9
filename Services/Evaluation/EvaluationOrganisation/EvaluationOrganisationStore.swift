internal import Ledger
internal import Requests
package import EvaluationMessages
internal import TypeMessages
package import Ground
package import Rules
package import Storage

/// Filed evaluation organisations with their scopes.
package enum EvaluationOrganisationStore {
    private static let columns: SQL = """
        o.credit_code, o.name, o.kind, o.region_code, o.body_code, o.valid_from_on, o.valid_to_on, o.state, o.state_reason, \
        o.filed_on, o.revision, o.scope_revision
        """

    /// The organisation with its scope in force.
    package static func organisation(
        _ creditCode: String, in transaction: some Transaction
    ) throws -> EvaluationOrganisation? {
        let statement: SQL = "SELECT \(columns) FROM evaluation_organisation o WHERE o.credit_code = \(creditCode)"
        guard let found = try transaction.first(statement, read) else { return nil }
        return try withScope(found, in: transaction)
    }

    /// The organisation, which must be there.
    ///
    /// - Throws: ``EvaluationError/notFound(_:)``.
    package static func requireOrganisation(
        _ creditCode: String, in transaction: some Transaction
    ) throws -> EvaluationOrganisation {
        guard let organisation = try organisation(creditCode, in: transaction) else {
            throw EvaluationError.notFound(.evaluationOrganisation)
        }
        return organisation
    }

    /// What narrows a list of organisations.
    package struct Filter: Sendable {
        /// Filed there.
        package var region: RegionCode?
        package var kind: Int32?
        package var state: Int32?
        /// In whose scope.
        package var occupation: String?
        package var level: SkillLevel?
        /// The last credit code of the page before.
        package var after: String?
    }

    /// Organisations by credit code.
    package static func list(
        _ filter: Filter, limit: Int, in transaction: some Transaction
    ) throws -> [EvaluationOrganisation] {
        try transaction.query(listStatement(filter, limit: limit), read).map { try withScope($0, in: transaction) }
    }

    /// The statement of ``list(_:limit:in:)``.
    package static func listStatement(_ filter: Filter, limit: Int) -> SQL {
        var conditions: [SQL] = []
        if let region = filter.region, !region.isProvince { conditions.append(region.condition(on: "o.region_code")) }
        if let kind = filter.kind { conditions.append("o.kind = \(kind)") }
        if let state = filter.state { conditions.append("o.state = \(state)") }
        if let occupation = filter.occupation {
            var scope: SQL = """
                EXISTS (SELECT 1 FROM evaluation_scope s WHERE s.credit_code = o.credit_code \
                AND s.scope_revision = o.scope_revision AND s.occupation_code = \(occupation)
                """
            if let level = filter.level { scope += " AND s.level = \(level.rawValue)" }
            conditions.append(scope + ")")
        }
        if let after = filter.after { conditions.append("o.credit_code > \(after)") }
        return
            "SELECT \(columns) FROM evaluation_organisation o\(conditions.whereClause) ORDER BY o.credit_code LIMIT \(limit)"
    }

    /// Files an organisation, or files anew one that was withdrawn.
    package static func file(
        _ organisation: EvaluationOrganisation, from first: CivilDay, through last: CivilDay, on day: CivilDay,
        in transaction: WriteTransaction
    ) throws {
        let number = organisation.revision
        try transaction.execute(
            """
            INSERT INTO evaluation_organisation (credit_code, name, kind, region_code, body_code, valid_from_on, valid_to_on, \
            state, state_reason, filed_on, revision, scope_revision) \
            VALUES (\(organisation.creditCode), \(organisation.name), \(organisation.kind.rawValue), \
            \(organisation.regionCode), \(organisation.bodyCode), \(first.daysSince1970), \(last.daysSince1970), 1, '', \
            \(day.daysSince1970), \(number), \(number)) \
            ON CONFLICT (credit_code) DO UPDATE SET name = excluded.name, kind = excluded.kind, \
            region_code = excluded.region_code, body_code = excluded.body_code, valid_from_on = excluded.valid_from_on, \
            valid_to_on = excluded.valid_to_on, state = excluded.state, state_reason = excluded.state_reason, \
            filed_on = excluded.filed_on, revision = excluded.revision, scope_revision = excluded.scope_revision
            """)
        try storeScope(of: organisation, revision: number, in: transaction)
    }

    /// Puts a new scope, last day and list of served firms in force.
    package static func changeScope(
        of organisation: EvaluationOrganisation, through last: CivilDay, in transaction: WriteTransaction
    ) throws {
        let number = organisation.revision
        try transaction.execute(
            """
            UPDATE evaluation_organisation SET valid_to_on = \(last.daysSince1970), revision = \(number), \
            scope_revision = \(number) WHERE credit_code = \(organisation.creditCode) AND revision = \(number - 1)
            """)
        try storeScope(of: organisation, revision: number, in: transaction)
    }

    /// Moves an organisation to another state.
    package static func setState(
        _ state: EvaluatorStanding.State, reason: String, of creditCode: String, in transaction: WriteTransaction
    ) throws {
        try transaction.execute(
            """
            UPDATE evaluation_organisation SET state = \(state.rawValue), state_reason = \(reason), revision = revision + 1 \
            WHERE credit_code = \(creditCode)
            """)
    }

    private static func storeScope(
        of organisation: EvaluationOrganisation, revision: Int64, in transaction: WriteTransaction
    ) throws {
        for scope in organisation.scopes {
            for level in scope.levels {
                try transaction.execute(
                    """
                    INSERT INTO evaluation_scope (credit_code, scope_revision, occupation_code, level) \
                    VALUES (\(organisation.creditCode), \(revision), \(scope.occupationCode), \(level.rawValue))
                    """)
            }
        }
        for employer in organisation.servedEmployerCreditCodes {
            try transaction.execute(
                """
                INSERT INTO served_employer (credit_code, scope_revision, employer_credit_code) \
                VALUES (\(organisation.creditCode), \(revision), \(employer))
                """)
        }
    }

    /// The row and the revision of its scope.
    private static func read(_ row: Row) -> (organisation: EvaluationOrganisation, scopeRevision: Int64) {
        let organisation = EvaluationOrganisation(
            creditCode: row.text(0), name: row.text(1), kind: .init(rawValue: Int32(row.int(2))),
            regionCode: row.text(3), bodyCode: row.text(4), validFromOn: "\(CivilDay(daysSince1970: row.int(5)))",
            validToOn: "\(CivilDay(daysSince1970: row.int(6)))", state: .init(rawValue: Int32(row.int(7))),
            stateReason: row.text(8), filedOn: "\(CivilDay(daysSince1970: row.int(9)))", revision: row.integer(10))
        return (organisation, row.integer(11))
    }

    private static func withScope(
        _ found: (organisation: EvaluationOrganisation, scopeRevision: Int64), in transaction: some Transaction
    ) throws -> EvaluationOrganisation {
        var organisation = found.organisation
        let rows = try transaction.query(
            """
            SELECT occupation_code, level FROM evaluation_scope \
            WHERE credit_code = \(organisation.creditCode) AND scope_revision = \(found.scopeRevision) \
            ORDER BY occupation_code, level
            """
        ) { row in (code: row.text(0), level: Level(rawValue: Int32(row.int(1)))) }
        for row in rows {
            if organisation.scopes.last?.occupationCode == row.code {
                organisation.scopes[organisation.scopes.count - 1].levels.append(row.level)
            } else {
                organisation.scopes.append(EvaluationScope(occupationCode: row.code, levels: [row.level]))
            }
        }
        organisation.servedEmployerCreditCodes = try transaction.query(
            """
            SELECT employer_credit_code FROM served_employer \
            WHERE credit_code = \(organisation.creditCode) AND scope_revision = \(found.scopeRevision) \
            ORDER BY employer_credit_code
            """
        ) { $0.text(0) }
        return organisation
    }
}
