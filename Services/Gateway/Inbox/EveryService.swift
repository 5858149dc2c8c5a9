internal import GatewayMessages
internal import Identity
internal import RPC

/// Asks the same of every service, at the same time.
enum EveryService {
    /// The services by name, in the order of the table of processes.
    static let names = SkillsProcess.services.map(\.name)

    /// What each service answered, or why it did not, by name.
    static func ask<Answer: Sendable>(
        _ processes: Set<String> = Set(names),
        _ question: @escaping @Sendable (_ process: String) async throws(RPCError) -> Answer
    ) async -> [(process: String, answer: Result<Answer, RPCError>)] {
        await withTaskGroup(of: (process: String, answer: Result<Answer, RPCError>).self) { group in
            for process in processes {
                group.addTask {
                    do throws(RPCError) { return (process, .success(try await question(process))) } catch {
                        return (process, .failure(error))
                    }
                }
            }
            return await group.reduce(into: []) { $0.append($1) }.sorted { $0.process < $1.process }
        }
    }
}

extension MissingPart {
    /// A service that did not answer, and why.
    init(_ process: String, _ error: RPCError) {
        self.init(process: process, code: error.code.name, message: error.message)
    }
}
