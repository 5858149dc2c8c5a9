internal import CaseworkMessages
internal import Identity
internal import RPC

extension PortalVisit {
    /// Asks every process that keeps cases at once: what each answered, and the names of those that could not be asked.
    ///
    /// - Throws: what a process refuses, when none answered.
    func everywhere<Answer: Sendable>(
        _ ask: @escaping @Sendable (_ process: String) async throws(RPCError) -> Answer
    ) async throws(RPCError) -> (answers: [(process: String, answer: Answer)], missing: [String]) {
        let results = await withTaskGroup(of: (Int, String, Result<Answer, RPCError>).self) { group in
            for (index, process) in SkillsProcess.services.enumerated() {
                group.addTask {
                    do throws(RPCError) { return (index, process.name, .success(try await ask(process.name))) } catch {
                        return (index, process.name, .failure(error))
                    }
                }
            }
            var results: [(Int, String, Result<Answer, RPCError>)] = []
            for await result in group { results.append(result) }
            return results.sorted { $0.0 < $1.0 }
        }
        var answers: [(process: String, answer: Answer)] = []
        var (missing, failure): ([String], RPCError?) = ([], nil)
        for (_, process, result) in results {
            switch result {
            case .success(let answer): answers.append((process, answer))
            case .failure(let error):
                missing.append(PortalWords.process(process))
                failure = error
            }
        }
        if answers.isEmpty, let failure { throw failure }
        return (answers, missing)
    }
}

extension PortalWords {
    /// What a process keeps, in people's words.
    static func process(_ name: String) -> String {
        switch name {
        case "catalog": "目录与政策"
        case "training-records": "培训"
        case "evaluation": "评价"
        case "competition": "竞赛"
        case "awards": "表彰"
        default: name
        }
    }

    /// A state of a case and the colour that helps.
    static func caseState(_ state: CaseState) -> (word: String, kind: String) {
        let kind =
            switch state {
            case .decided, .approved: "good"
            case .refused, .voided: "bad"
            case .returned, .appealed: "warn"
            case .withdrawn, .draft: ""
            default: "brand"
            }
        return (ChoiceWords.word(state.protoName ?? ""), kind)
    }
}
