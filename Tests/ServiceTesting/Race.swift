internal import RPC
internal import Testing

/// What came of calls that raced.
struct Outcomes<Answer: Sendable>: Sendable {
    var successes: [Answer] = []
    var refusals: [RPCError] = []
}

/// Makes `count` calls at once and sorts what came of them; anything but an answer or a refusal fails the test.
func race<Answer: Sendable>(
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
