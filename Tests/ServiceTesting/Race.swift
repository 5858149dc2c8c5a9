public import RPC
internal import Testing

/// What came of calls that raced.
public struct Outcomes<Answer: Sendable>: Sendable {
    /// What was answered.
    public var successes: [Answer] = []
    /// Why the others were not.
    public var refusals: [RPCError] = []

    /// The stable reasons of the refusals; empty text for one that has none.
    public var reasons: [String] { refusals.map { $0.reason ?? "" } }
}

/// Makes `count` calls at once and sorts what came of them; anything but an answer or a refusal fails the test.
public func race<Answer: Sendable>(
    _ count: Int, _ call: @escaping @Sendable (Int) async throws -> Answer
) async -> Outcomes<Answer> {
    await withTaskGroup(of: Result<Answer, any Error>.self) { group in
        for index in 0..<count {
            group.addTask {
                do {
                    return .success(try await call(index))
                } catch {
                    return .failure(error)
                }
            }
        }
        var outcomes = Outcomes<Answer>()
        for await result in group {
            switch result {
            case .success(let answer): outcomes.successes.append(answer)
            case .failure(let error as RPCError): outcomes.refusals.append(error)
            case .failure(let error): Issue.record("\(error)")
            }
        }
        return outcomes
    }
}
