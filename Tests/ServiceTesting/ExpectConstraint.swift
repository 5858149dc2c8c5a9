public import Storage
public import Testing

/// Expects each statement to be refused by a constraint of that kind.
public func expectRefused(
    _ statements: [(SQL, StorageError.Constraint)], by database: Database, _ act: Act,
    sourceLocation: SourceLocation = #_sourceLocation
) async throws {
    for (statement, constraint) in statements {
        do {
            try await database.write(act) { transaction in
                try transaction.execute(statement)
                try transaction.record(Change(kind: "tried", subject: "all"))
            }
            Issue.record("taken: \(statement)", sourceLocation: sourceLocation)
        } catch StorageError.constraint(let kind, _) {
            #expect(kind == constraint, "\(statement)", sourceLocation: sourceLocation)
        }
    }
}
