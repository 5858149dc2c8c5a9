import Storage
import Testing

/// What every write and every follower asks goes by an index and sorts nothing, however long the trail and the feed are.
struct LedgerPlanTests {
    static let hot: [(SQL, String)] = [
        ("SELECT hash FROM audit_entry ORDER BY sequence DESC LIMIT 1", "audit_entry"),
        ("SELECT hash FROM audit_entry WHERE sequence > \(1) ORDER BY sequence LIMIT 9", "PRIMARY KEY"),
        (
            "SELECT hash FROM audit_entry WHERE sequence > \(1) AND subject = \("s") ORDER BY sequence LIMIT 9",
            "audit_entry_by_subject"
        ),
        ("SELECT payload FROM change WHERE sequence > \(1) ORDER BY sequence LIMIT 9", "PRIMARY KEY"),
        (
            "SELECT payload FROM change WHERE sequence > \(1) AND kind IN (\("a"), \("b")) ORDER BY sequence LIMIT 9",
            "PRIMARY KEY"
        ),
        (
            "SELECT answer FROM idempotent_answer WHERE caller = \("c") AND method = \("m") AND request_id = \("r")",
            "sqlite_autoindex_idempotent_answer"
        ),
        ("SELECT sequence FROM feed_cursor WHERE source = \("s")", "sqlite_autoindex_feed_cursor"),
        ("SELECT payload FROM replica WHERE source = \("s") AND key = \("k")", "sqlite_autoindex_replica"),
        (
            "SELECT persons FROM monthly_counter WHERE month BETWEEN \(202201) AND \(202212) AND task IN (\("t"))",
            "monthly_counter"
        ),
        (
            """
            SELECT region_code, SUM(persons) FROM monthly_counter WHERE task = \("t") AND month BETWEEN \(202201) AND \(202212)
            GROUP BY region_code ORDER BY region_code
            """,
            "sqlite_autoindex_monthly_counter"
        ),
        (
            """
            SELECT region_code, persons FROM counter_adjustment WHERE task = \("t") AND corrected_in BETWEEN \(202201) AND \(202212)
            """,
            "sqlite_autoindex_counter_adjustment"
        ),
        (
            "SELECT persons FROM counter_adjustment WHERE corrected_in BETWEEN \(202201) AND \(202212)",
            "counter_adjustment_by_month"
        ),
    ]

    @Test func `the ledger's hot queries go by an index and sort nothing`() async throws {
        let database = try Database.open(.temporary)
        for (query, index) in Self.hot {
            let plan = try await database.explainQueryPlan(query).joined(separator: "\n")
            let isByIndex = plan.contains("SEARCH") || plan.hasPrefix("SCAN audit_entry")
            #expect(isByIndex && plan.contains(index) && !plan.contains("TEMP B-TREE"), "\(plan)")
        }
        await database.close()
    }
}
