internal import ServiceTesting
internal import Storage
internal import Testing
internal import TrainingRecordsService

/// Expects that SQLite answers a store's own statement by an index, and sorts nothing but the few rows of one person.
func expectPlan(
    of statement: SQL, uses index: String, sorts: Bool = false,
    sourceLocation: SourceLocation = #_sourceLocation
) async throws {
    let records = try await TestService<TrainingRecordsService>()
    let plan = try await records.database.explainQueryPlan(statement).joined(separator: "\n")
    #expect(plan.contains("SEARCH") && plan.contains(index), "\(plan)", sourceLocation: sourceLocation)
    #expect(!plan.contains("SCAN"), "\(plan)", sourceLocation: sourceLocation)
    #expect(sorts || !plan.contains("TEMP B-TREE"), "\(plan)", sourceLocation: sourceLocation)
}
