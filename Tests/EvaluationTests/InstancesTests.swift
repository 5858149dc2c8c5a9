internal import EvaluationService
internal import EvaluationMessages
internal import RPC
internal import ServiceTesting
internal import Testing

/// Three instances of the service on one database, as calls reach them that are repeated elsewhere.
struct InstancesTests {
    @Test func `three instances issue one certificate per evaluation, with consecutive numbers`() async throws {
        let world = try await EvaluationWorld()
        let batch = try await world.newBatch()
        var passed: [String] = []
        for index in 1...12 { passed.append(try await world.passed("per_\(index)", in: batch).evaluationID) }
        let instances = [
            world.service, try await TestService(beside: world.service), try await TestService(beside: world.service),
        ]
        let clerk = TestCaller.evaluationOrganisation(EvaluationWorld.social, subject: "clerk-1")
        let numbers = try await withThrowingTaskGroup(of: (String, String).self) { group in
            for evaluation in passed {
                let request = IssueCertificateRequest(requestID: "issue-\(evaluation)", evaluationID: evaluation)
                for instance in instances {
                    group.addTask {
                        let client = EvaluationContract.Clients(instance.channel(as: clerk))
                        return (
                            evaluation,
                            try await client.certificates.issueCertificate(request).certificateNumber
                        )
                    }
                }
            }
            return try await group.reduce(into: [String: Set<String>]()) { $0[$1.0, default: []].insert($1.1) }
        }
        #expect(numbers.count == 12 && numbers.values.allSatisfy { $0.count == 1 })
        let serials = numbers.values.flatMap { $0 }.compactMap { Int($0.suffix(6)) }.sorted()
        #expect(serials == Array(1...12))
        for instance in instances {
            let audit = try await instance.database.verifyAudit()
            #expect(audit.firstBroken == nil)
            let issued = try await instance.database.changes(after: 0, limit: 500, kinds: ["certificate.issued"])
            #expect(issued.count == 12)
        }
    }
}
