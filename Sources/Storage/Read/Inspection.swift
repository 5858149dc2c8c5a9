extension Database {
    /// How the engine would run a statement, one line per step: `SEARCH certificate USING INDEX …`. For tests that a hot query uses its
    /// index. The values do not matter.
    public nonisolated(nonsending) func explainQueryPlan(_ statement: SQL) async throws -> [String] {
        let connection = try readers.take()
        defer { readers.give(connection) }
        return try connection.plan(of: statement)
    }

    /// Checks the stored data's integrity, and returns a sentence per damage found; empty when it is sound. Reads everything.
    public func damages() async throws -> [String] {
        try await scanner.scan { connection in try connection.damages() }
    }
}
