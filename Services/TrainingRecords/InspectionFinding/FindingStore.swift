internal import Ledger
internal import TrainingRecordsMessages
internal import Ground
internal import Rules
internal import Storage

/// A finding as it is kept.
struct StoredFinding: Sendable {
    var message: InspectionFinding
    let state: FindingLife.State
    let region: RegionCode
    let organisation: CreditCode
}

/// What inspections found.
enum FindingStore {
    private static let columns: SQL = """
        f.id, f.inspection_id, f.organisation_credit_code, f.region_code, f.kind, f.class_id, f.description, f.state,
        f.published_on, f.rectify_by_on, f.rectification, f.rejected_for, f.rectified_on, f.void_reason,
        f.demanded_claim_id, f.demanded_yuan, (SELECT CAST(COALESCE(SUM(c.amount_yuan), 0) AS BIGINT)
            FROM subsidy_clawback c WHERE c.claim_id = f.demanded_claim_id AND c.decided_on >= f.demanded_on)
            AS clawed_back_yuan
        """
    /// Enters a finding with its evidence.
    static func insert(_ finding: InspectionFinding, by account: String, in write: WriteTransaction) throws {
        try write.execute(
            """
            INSERT INTO inspection_finding (id, inspection_id, organisation_credit_code, region_code, kind, class_id,
                description, state, recorded_by, published_on, rectify_by_on, rectification, rejected_for, rectified_on,
                void_reason, demanded_claim_id, demanded_yuan, demanded_on)
            VALUES (\(finding.findingID), \(finding.inspectionID), \(finding.organisationCreditCode),
                \(finding.regionCode), \(finding.kind.rawValue), \(finding.classID), \(finding.description),
                \(FindingState.recorded.rawValue), \(account), NULL, NULL, '', '', NULL, '', '', 0, NULL)
            """)
        for (position, evidence) in finding.evidence.enumerated() {
            try write.execute(
                """
                INSERT INTO finding_evidence (finding_id, position, title, sha256)
                VALUES (\(finding.findingID), \(position + 1), \(evidence.title), \(evidence.sha256))
                """)
        }
    }

    /// A finding.
    ///
    /// - Throws: ``TrainingRecordsError/findingNotFound``.
    static func existing(_ id: String, on day: CivilDay, in transaction: some Transaction) throws -> StoredFinding {
        let found = try transaction.first("SELECT \(columns) FROM inspection_finding f WHERE f.id = \(id)", decode)
        guard let found else { throw TrainingRecordsError.findingNotFound }
        return try whole(found, on: day, in: transaction)
    }

    /// Makes the findings of an inspection public that were not voided.
    static func publish(
        of inspectionID: String, on day: CivilDay, rectifyBy last: CivilDay, in write: WriteTransaction
    ) throws {
        try write.execute(
            """
            UPDATE inspection_finding SET state = \(FindingState.open.rawValue), published_on = \(day.daysSince1970),
                rectify_by_on = \(last.daysSince1970)
            WHERE inspection_id = \(inspectionID) AND state = \(FindingState.recorded.rawValue)
            """)
    }

    /// Voids a finding; false when it was.
    static func void(_ id: String, reason: String, in write: WriteTransaction) throws -> Bool {
        try write.execute(
            """
            UPDATE inspection_finding SET state = \(FindingState.voided.rawValue), void_reason = \(reason)
            WHERE id = \(id) AND state <> \(FindingState.voided.rawValue)
            """) == 1
    }

    /// Keeps what the organisation reports; false when nothing is to be put right.
    static func report(_ id: String, _ rectification: String, in write: WriteTransaction) throws -> Bool {
        try write.execute(
            """
            UPDATE inspection_finding SET state = \(FindingState.reported.rawValue), rectification = \(rectification)
            WHERE id = \(id) AND state = \(FindingState.open.rawValue)
            """) == 1
    }

    /// Confirms or rejects what was reported; false when nothing was.
    static func review(
        _ id: String, rejectedFor reason: String?, on day: CivilDay, in write: WriteTransaction
    ) throws -> Bool {
        let state: FindingState = reason == nil ? .rectified : .open
        return try write.execute(
            """
            UPDATE inspection_finding SET state = \(state.rawValue), rejected_for = \(reason ?? ""),
                rectified_on = \((reason == nil ? day.daysSince1970 : nil).sqlValue)
            WHERE id = \(id) AND state = \(FindingState.reported.rawValue)
            """) == 1
    }

    /// Notes what money is demanded back; false when some was before.
    static func demand(
        _ yuan: Int64, of claimID: String, for id: String, on day: CivilDay, in write: WriteTransaction
    ) throws -> Bool {
        try write.execute(
            """
            UPDATE inspection_finding SET demanded_claim_id = \(claimID), demanded_yuan = \(yuan),
                demanded_on = \(day.daysSince1970)
            WHERE id = \(id) AND demanded_on IS NULL
            """) == 1
    }

    /// What narrows a list of findings.
    struct Filter: Sendable {
        var region: RegionCode?
        var organisation: CreditCode?
        var kind: FindingKind?
        var state: FindingState?
        var inspectionID: String?
        /// To be put right by a day before this one.
        var overdueOn: CivilDay?
        /// Without those of inspections that are not concluded.
        var publicOnly = true
    }

    /// The statement of the list, latest first.
    static func statement(_ filter: Filter, before last: String?, limit: Int?) -> SQL {
        var conditions = Conditions()
        conditions.add("f.region_code", isWithin: filter.region?.codes)
        conditions.add("f.organisation_credit_code", equals: filter.organisation?.text)
        conditions.add("f.inspection_id", equals: filter.inspectionID)
        conditions.add("f.kind", equals: filter.kind?.rawValue)
        conditions.add("f.state", equals: filter.state?.rawValue)
        if filter.publicOnly { conditions.add("f.published_on IS NOT NULL") }
        if let day = filter.overdueOn {
            let due: [FindingState] = [.open, .reported]
            conditions.add("f.state", isOneOf: due.map(\.rawValue))
            conditions.add("f.rectify_by_on", isBefore: day.daysSince1970)
        }
        conditions.add("f.id", isBefore: last)
        let cut: SQL = limit.map { "LIMIT \($0)" } ?? ""
        return "SELECT \(columns) FROM inspection_finding f \(where: conditions) ORDER BY f.id DESC \(cut)"
    }

    /// Findings, latest first.
    static func list(
        _ filter: Filter, on day: CivilDay, before last: String?, limit: Int?, in transaction: some Transaction
    ) throws -> [StoredFinding] {
        try transaction.query(statement(filter, before: last, limit: limit), decode).map {
            try whole($0, on: day, in: transaction)
        }
    }

    private static func whole(
        _ finding: StoredFinding, on day: CivilDay, in transaction: some Transaction
    ) throws -> StoredFinding {
        var finding = finding
        let rectifyBy = CivilDay(finding.message.rectifyBy)
        finding.message.overdue =
            (finding.state == .open || finding.state == .reported) && (rectifyBy.map { $0 < day } ?? false)
        finding.message.evidence = try transaction.query(
            """
            SELECT title, sha256 FROM finding_evidence WHERE finding_id = \(finding.message.findingID) ORDER BY position
            """
        ) { FindingEvidence(title: try $0.text("title"), sha256: try $0.text("sha256")) }
        return finding
    }

    private static func decode(_ row: Row) throws -> StoredFinding {
        let kind = try row.choice("kind", FindingKind.self)
        let state = try row.choice("state", FindingState.self)
        guard let breach = Breach(rawValue: Int(kind.rawValue)),
            let rule = FindingLife.State(rawValue: Int(state.rawValue))
        else { throw row.unreadable("kind", as: "kind of a finding") }
        let (region, organisation) = (try row.region("region_code"), try row.creditCode("organisation_credit_code"))
        return StoredFinding(
            message: InspectionFinding(
                findingID: try row.text("id"), inspectionID: try row.text("inspection_id"), kind: kind,
                grave: breach.isGrave, classID: try row.text("class_id"), description: try row.text("description"),
                state: state, rectifyBy: try row.dayText("rectify_by_on"),
                publishedOn: try row.dayText("published_on"), rectification: try row.text("rectification"),
                rejectedFor: try row.text("rejected_for"), rectifiedOn: try row.dayText("rectified_on"),
                voidReason: try row.text("void_reason"), clawbackClaimID: try row.text("demanded_claim_id"),
                clawbackDemandedYuan: try row.integer("demanded_yuan"),
                clawedBackYuan: try row.integer("clawed_back_yuan"), organisationCreditCode: organisation.text,
                regionCode: region.code), state: rule, region: region, organisation: organisation)
    }
}

extension FindingStore {
    /// Records what became of a finding, and returns it as it is now.
    static func record(
        _ kind: String, _ id: String, on day: CivilDay, in write: WriteTransaction
    ) throws -> InspectionFinding {
        let finding = try existing(id, on: day, in: write)
        try write.record(
            "inspection.\(kind)", subject: id, region: finding.region, finding.message,
            articles: [FindingLife.citation])
        return finding.message
    }
}
