internal import Ledger
internal import Requests
internal import EvaluationMessages
internal import TypeMessages
internal import Ground
internal import Rules
internal import Storage

/// Filed evaluation organisations with their scopes.
enum EvaluationOrganisationStore {
    private static let columns: SQL = """
        o.credit_code, o.name, o.kind, o.region_code, o.body_code, o.valid_from_on, o.valid_to_on, o.state, o.state_reason, \
        o.filed_on, o.revision
        """

    /// The organisation with its scope in force; nil when it was never filed.
    static func find(_ creditCode: String, in transaction: some Transaction) throws -> EvaluationOrganisation? {
        let statement: SQL = "SELECT \(columns) FROM evaluation_organisation o WHERE o.credit_code = \(creditCode)"
        return try withScopes(try transaction.query(statement, decode), in: transaction).first
    }

    /// The organisation, which must be there.
    ///
    /// - Throws: ``EvaluationError/evaluationOrganisationNotFound``.
    static func existing(_ creditCode: String, in transaction: some Transaction) throws -> EvaluationOrganisation {
        guard let organisation = try find(creditCode, in: transaction) else {
            throw EvaluationError.evaluationOrganisationNotFound
        }
        return organisation
    }

    /// Since when a filing is in force and counted; nil once it is withdrawn or marked as expired.
    static func inForceSince(_ creditCode: String, in transaction: some Transaction) throws -> CivilDay? {
        let statement: SQL = "SELECT in_force_since FROM evaluation_organisation WHERE credit_code = \(creditCode)"
        return try transaction.first(statement) { try $0.optionalDay("in_force_since") } ?? nil
    }

    /// Says since when a filing is in force; nil for one that no longer is.
    static func setInForce(since day: CivilDay?, _ creditCode: String, in write: WriteTransaction) throws {
        try write.execute(
            """
            UPDATE evaluation_organisation SET in_force_since = \(day?.daysSince1970) WHERE credit_code = \(creditCode)
            """)
    }

    /// Credit codes of filings that are counted though their last day is before `day`, the earliest first.
    static func overdue(before day: CivilDay, limit: Int, in transaction: some Transaction) throws -> [String] {
        try transaction.query(
            """
            SELECT credit_code FROM evaluation_organisation \
            WHERE in_force_since IS NOT NULL AND valid_to_on < \(day.daysSince1970) \
            ORDER BY valid_to_on, credit_code LIMIT \(limit)
            """
        ) { try $0.text("credit_code") }
    }

    /// What narrows a list of organisations.
    struct Filter: Sendable {
        /// Filed there.
        var region: RegionCode?
        var kind: EvaluationOrganisationKind?
        var state: EvaluationOrganisationState?
        /// In whose scope.
        var occupation: OccupationCode?
        var level: Level?
        /// As of which the state is meant.
        var day: CivilDay?
        var validOn: CivilDay?
        var expiresBefore: CivilDay?
        var servedEmployer: CreditCode?
        /// Part of the name; empty for any.
        var name = ""

        /// The state as it is stored, and whether the filing must have run out by the day.
        var storedState: (state: EvaluationOrganisationState?, hasExpired: Bool?) {
            switch state {
            case .expired: (.active, true)
            case .active: (.active, false)
            default: (state, nil)
            }
        }
    }

    /// Organisations by credit code, from the one after `last` on.
    static func list(
        _ filter: Filter, after last: String?, limit: Int, in transaction: some Transaction
    ) throws -> [EvaluationOrganisation] {
        try withScopes(
            try transaction.query(statement(filter, after: last, limit: limit), decode), in: transaction)
    }

    /// The statement of ``list(_:after:limit:in:)``.
    static func statement(_ filter: Filter, after last: String?, limit: Int) -> SQL {
        var conditions = Conditions()
        conditions.add("o.region_code", isWithin: filter.region?.codesWithin)
        conditions.add("o.kind", equals: filter.kind?.rawValue)
        let (state, hasExpired) = filter.storedState
        conditions.add("o.state", equals: state?.rawValue)
        if let hasExpired, let day = filter.day?.daysSince1970 {
            conditions.add(hasExpired ? "o.valid_to_on < \(day)" : "o.valid_to_on >= \(day)")
        }
        if let day = filter.validOn?.daysSince1970 {
            conditions.add("o.valid_from_on <= \(day) AND o.valid_to_on >= \(day)")
        }
        if let day = filter.expiresBefore?.daysSince1970 { conditions.add("o.valid_to_on < \(day)") }
        if let employer = filter.servedEmployer {
            conditions.add(
                """
                EXISTS (SELECT 1 FROM served_employer f WHERE f.credit_code = o.credit_code \
                AND f.scope_revision = o.scope_revision AND f.employer_credit_code = \(employer.text))
                """)
        }
        if !filter.name.isEmpty {
            // LIKE's own signs are no letters of a name: they are taken as written.
            let pattern = filter.name.reduce(into: "%") { text, character in
                if "%_\\".contains(character) { text.append("\\") }
                text.append(character)
            }
            conditions.add("o.name LIKE \(pattern + "%") ESCAPE '\\'")
        }
        if let occupation = filter.occupation {
            var scope = Conditions()
            scope.add("s.credit_code = o.credit_code AND s.scope_revision = o.scope_revision")
            scope.add("s.occupation_code", equals: occupation.description)
            scope.add("s.level", equals: filter.level?.rawValue)
            conditions.add("EXISTS (SELECT 1 FROM evaluation_scope s \(where: scope))")
        }
        conditions.add("o.credit_code", isAfter: last)
        return
            "SELECT \(columns) FROM evaluation_organisation o \(where: conditions) ORDER BY o.credit_code LIMIT \(limit)"
    }

    /// Files an organisation, or files anew one that was withdrawn.
    static func file(
        _ organisation: EvaluationOrganisation, from first: CivilDay, through last: CivilDay, on day: CivilDay,
        in write: WriteTransaction
    ) throws {
        let number = organisation.revision
        try write.execute(
            """
            INSERT INTO evaluation_organisation (credit_code, name, kind, region_code, body_code, valid_from_on, valid_to_on, \
            state, state_reason, filed_on, revision, scope_revision) \
            VALUES (\(organisation.creditCode), \(organisation.name), \(organisation.kind.rawValue), \
            \(organisation.regionCode), \(organisation.bodyCode), \(first.daysSince1970), \(last.daysSince1970), \
            \(EvaluationOrganisationState.active.rawValue), '', \(day.daysSince1970), \(number), \(number)) \
            ON CONFLICT (credit_code) DO UPDATE SET name = excluded.name, kind = excluded.kind, \
            region_code = excluded.region_code, body_code = excluded.body_code, valid_from_on = excluded.valid_from_on, \
            valid_to_on = excluded.valid_to_on, state = excluded.state, state_reason = excluded.state_reason, \
            filed_on = excluded.filed_on, revision = excluded.revision, scope_revision = excluded.scope_revision
            """)
        try storeScope(of: organisation, in: write)
    }

    /// Puts a new scope, last day and list of served firms in force.
    static func changeScope(
        of organisation: EvaluationOrganisation, through last: CivilDay, in write: WriteTransaction
    ) throws {
        let number = organisation.revision
        try write.execute(
            """
            UPDATE evaluation_organisation SET valid_to_on = \(last.daysSince1970), revision = \(number), \
            scope_revision = \(number) WHERE credit_code = \(organisation.creditCode) AND revision = \(number - 1)
            """)
        try storeScope(of: organisation, in: write)
    }

    /// Moves an organisation to another state.
    static func setState(
        _ state: EvaluatorStanding.State, reason: String, of creditCode: String, in write: WriteTransaction
    ) throws {
        try write.execute(
            """
            UPDATE evaluation_organisation SET state = \(state.rawValue), state_reason = \(reason), revision = revision + 1 \
            WHERE credit_code = \(creditCode)
            """)
    }

    private static func storeScope(of organisation: EvaluationOrganisation, in write: WriteTransaction) throws {
        let (code, revision) = (organisation.creditCode, organisation.revision)
        for scope in organisation.scopes {
            for level in scope.levels {
                try write.execute(
                    """
                    INSERT INTO evaluation_scope (credit_code, scope_revision, occupation_code, level) \
                    VALUES (\(code), \(revision), \(scope.occupationCode), \(level.rawValue))
                    """)
            }
        }
        for employer in organisation.servedEmployerCreditCodes {
            try write.execute(
                """
                INSERT INTO served_employer (credit_code, scope_revision, employer_credit_code) \
                VALUES (\(code), \(revision), \(employer))
                """)
        }
    }

    private static func decode(_ row: Row) throws -> EvaluationOrganisation {
        EvaluationOrganisation(
            creditCode: try row.creditCode("credit_code").text, name: try row.text("name"),
            kind: try row.choice("kind"),
            regionCode: try row.region("region_code").code,
            bodyCode: try row.value("body_code", { (code: String) in try? EvaluationBodyCode(code) }).text,
            validFromOn: "\(try row.day("valid_from_on"))", validToOn: "\(try row.day("valid_to_on"))",
            state: try row.choice("state"), stateReason: try row.text("state_reason"),
            filedOn: "\(try row.day("filed_on"))", revision: try row.integer("revision"))
    }

    /// Every scope the organisation had, earliest first.
    static func scopeRevisions(of creditCode: String, in transaction: some Transaction) throws -> [ScopeRevision] {
        var revisions: [Int64: ScopeRevision] = [:]
        try transaction.each(
            """
            SELECT scope_revision, occupation_code, level FROM evaluation_scope WHERE credit_code = \(creditCode) \
            ORDER BY scope_revision, occupation_code, level
            """
        ) { row in
            let number = try row.integer("scope_revision")
            let occupation = try row.occupation("occupation_code").description
            var revision = revisions[number] ?? ScopeRevision(revision: number)
            if revision.scopes.last?.occupationCode != occupation {
                revision.scopes.append(EvaluationScope(occupationCode: occupation))
            }
            revision.scopes[revision.scopes.count - 1].levels.append(try row.level("level").level)
            revisions[number] = revision
        }
        try transaction.each(
            """
            SELECT scope_revision, employer_credit_code FROM served_employer WHERE credit_code = \(creditCode) \
            ORDER BY scope_revision, employer_credit_code
            """
        ) { row in
            let number = try row.integer("scope_revision")
            revisions[number, default: ScopeRevision(revision: number)].servedEmployerCreditCodes.append(
                try row.creditCode("employer_credit_code").text)
        }
        return revisions.values.sorted { $0.revision < $1.revision }
    }

    /// The organisations with the scopes and served firms that are in force: one statement each, however many there are.
    private static func withScopes(
        _ organisations: [EvaluationOrganisation], in transaction: some Transaction
    ) throws -> [EvaluationOrganisation] {
        if organisations.isEmpty { return [] }
        let codes = organisations.map(\.creditCode)
        var scopes: [String: [EvaluationScope]] = [:]
        try transaction.each(
            """
            SELECT s.credit_code, s.occupation_code, s.level FROM evaluation_scope s JOIN evaluation_organisation o \
            ON o.credit_code = s.credit_code AND o.scope_revision = s.scope_revision \
            WHERE s.credit_code IN (\(list: codes)) ORDER BY s.credit_code, s.occupation_code, s.level
            """
        ) { row in
            let code = try row.text("credit_code")
            let occupation = try row.occupation("occupation_code").description
            let level = try row.level("level").level
            var known = scopes[code] ?? []
            if known.last?.occupationCode == occupation {
                known[known.count - 1].levels.append(level)
            } else {
                known.append(EvaluationScope(occupationCode: occupation, levels: [level]))
            }
            scopes[code] = known
        }
        var served: [String: [String]] = [:]
        try transaction.each(
            """
            SELECT s.credit_code, s.employer_credit_code FROM served_employer s JOIN evaluation_organisation o \
            ON o.credit_code = s.credit_code AND o.scope_revision = s.scope_revision \
            WHERE s.credit_code IN (\(list: codes)) ORDER BY s.credit_code, s.employer_credit_code
            """
        ) { row in
            served[try row.text("credit_code"), default: []].append(try row.creditCode("employer_credit_code").text)
        }
        return organisations.map { organisation in
            var whole = organisation
            whole.scopes = scopes[organisation.creditCode] ?? []
            whole.servedEmployerCreditCodes = served[organisation.creditCode] ?? []
            return whole
        }
    }
}
