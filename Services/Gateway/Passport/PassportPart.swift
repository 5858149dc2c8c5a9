internal import GatewayMessages
internal import RPC

/// What one process answered for a passport, or why it did not.
struct PassportPart<Answer: Sendable>: Sendable {
    let process: String
    let result: Result<Answer, RPCError>

    /// Asks a process; that it can't answer is part of the answer.
    init(_ process: String, _ ask: () async throws(RPCError) -> Answer) async {
        self.process = process
        do throws(RPCError) { result = .success(try await ask()) } catch { result = .failure(error) }
    }

    /// The answer; nil when it is missing, which is noted once for each process.
    private func answer(noting missing: inout [MissingPart]) -> Answer? {
        switch result {
        case .success(let answer): return answer
        case .failure(let error):
            if !missing.contains(where: { $0.process == process }) {
                missing.append(MissingPart(process, error))
            }
            return nil
        }
    }

    /// The rows; none when they are missing, which is noted.
    func take<Row>(into missing: inout [MissingPart]) -> [Row] where Answer == [Row] {
        answer(noting: &missing) ?? []
    }

    /// The record; nil when it is missing, which is noted.
    func take<Value>(into missing: inout [MissingPart]) -> Value? where Answer == Value? {
        answer(noting: &missing) ?? nil
    }
}
