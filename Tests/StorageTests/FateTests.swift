@testable import Storage
import Testing

/// What becomes of a batch by the error, the step that had it, and the connection after it.
@Suite struct FateTests {
    private static let outcome = Outcome(results: [], head: nil)
    private static let full = StorageError.full("no room")

    private func fate(_ error: StorageError, _ step: Fate.Step, _ state: ConnectionState, writes: Int = 3) -> String {
        switch Fate(of: error, at: step, state, writes: writes) {
        case .stored: "stored"
        case .runAgain(let error): "run again, or \(error)"
        case .runApart(nil, _): "run apart"
        case .runApart(let place?, let error): "run apart, but \(place): \(error)"
        case .find(let lost): "find, or \(lost.error)"
        case .fail(let error): "fail: \(error)"
        }
    }

    @Test(
        arguments: [
            (.idle, "run apart, but 1: \(full)"),
            (.inTransaction, "run apart, but 1: \(full)"),
            (.inDoubt, "run apart, but 1: \(full)"),
            (.conflict, "run again, or database unavailable: other transactions got in the way"),
            (.lost, "fail: database unavailable: the connection was lost"),
        ] as [(ConnectionState, String)])
    func `a write that ends the transaction`(_ state: ConnectionState, _ expected: String) {
        #expect(fate(Self.full, .write(1), state) == expected)
    }

    @Test(
        arguments: [
            (.idle, "run apart"),
            (.inTransaction, "run apart"),
            (.inDoubt, "fail: \(full)"),
            (.conflict, "run again, or database unavailable: other transactions got in the way"),
            (.lost, "find, or \(full)"),
        ] as [(ConnectionState, String)])
    func `a commit that fails`(_ state: ConnectionState, _ expected: String) {
        #expect(fate(Self.full, .commit(Self.outcome), state) == expected)
    }

    @Test(arguments: [ConnectionState.idle, .inTransaction])
    func `a write that was alone is told why its commit failed`(_ state: ConnectionState) {
        #expect(fate(Self.full, .commit(Self.outcome), state, writes: 1) == "fail: \(Self.full)")
    }

    @Test(arguments: [ConnectionState.conflict, .lost])
    func `what is known of the reason is told`(_ state: ConnectionState) {
        #expect(fate(.unavailable("the server is starting"), .write(0), state).hasSuffix("the server is starting"))
    }
}
