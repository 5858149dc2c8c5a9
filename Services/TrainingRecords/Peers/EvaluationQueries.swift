internal import EvaluationMessages
internal import TypeMessages
internal import Requests
internal import RPC
internal import Ground

/// What is asked of the evaluations, always before a write begins. All of it throws `UNAVAILABLE` `PEER_UNAVAILABLE` when it cannot be asked.
struct EvaluationQueries: Sendable {
    private static let evaluation = PeerInquiry("evaluation")
    /// People asked about at the same time.
    private static let parallel = 8

    let client: EvaluationContract.Clients

    init(_ client: EvaluationContract.Clients) { self.client = client }

    /// The numbers of the valid certificates that people obtained of an occupation, at a class's level or higher, since its first day.
    ///
    /// - Returns: by person id; who holds none is not among them.
    func certificates(
        of people: [String], in occupationCode: String, level: Level, since day: String, _ call: Call
    ) async throws -> [String: String] {
        guard !occupationCode.isEmpty else { return [:] }
        var found: [String: String] = [:]
        for group in stride(from: 0, to: people.count, by: Self.parallel) {
            try call.checkStillWanted()
            try await withThrowingTaskGroup(of: (String, String?).self) { tasks in
                for person in people[group..<min(group + Self.parallel, people.count)] {
                    tasks.addTask {
                        (person, try await certificate(of: person, in: occupationCode, level: level, since: day, call))
                    }
                }
                for try await (person, number) in tasks { found[person] = number }
            }
        }
        return found
    }

    private func certificate(
        of person: String, in occupationCode: String, level: Level, since day: String, _ call: Call
    ) async throws -> String? {
        let request = ListCertificatesRequest(
            personID: person, state: .valid, occupationCode: occupationCode, lowestLevel: level, pageSize: 100)
        let held = try await Self.evaluation.all { (token) async throws(RPCError) in
            var page = request
            page.pageToken = token
            let answer = try await client.certificates.listCertificates(page, call.onward)
            return (answer.certificates, answer.nextPageToken)
        }
        return held.first { $0.issuedOn >= day }?.certificateNumber
    }
}
