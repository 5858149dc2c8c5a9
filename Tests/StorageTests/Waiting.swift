/// What a test waited for in vain.
struct Overdue: Error {
    let what: String
}

/// Waits until something is so, a minute at most; a test that waits longer fails.
func wait(for what: String, until isSo: () throws -> Bool) async throws {
    let end = ContinuousClock.now + .seconds(60)
    while try !isSo() {
        guard ContinuousClock.now < end else { throw Overdue(what: what) }
        await Task.yield()
    }
}
