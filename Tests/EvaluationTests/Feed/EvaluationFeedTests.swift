internal import LedgerMessages
internal import RPC
internal import ServiceTesting
internal import Testing

struct EvaluationFeedTests {
    @Test func `the path leaves its changes in the feed and no name or identity number in any`() async throws {
        let world = try await EvaluationWorld()
        let certificate = try await world.issue(try await world.passed())
        _ = try await CertificateTests.suspend(world.province, certificate.certificateNumber)
        _ = try await CertificateTests.revoke(world.province, certificate.certificateNumber)
        let ledger = LedgerClient(world.service.channel(as: .auditor))
        let changes = try await ledger.listChanges(ListChangesRequest(pageSize: 100)).changes
            .filter { !$0.kind.hasPrefix("examiner.") }
        #expect(
            changes.map(\.kind) == [
                "evaluation_organisation.filed", "evaluation_batch.announced", "evaluation.admitted", "score.entered",
                "score.entered", "score.entered", "score.entered", "evaluation.concluded", "certificate.issued",
                "certificate.suspended", "certificate.revoked",
            ])
        #expect(changes.allSatisfy { $0.regionCode == "210102" })
        let name = Array("王小明".utf8)
        for change in changes {
            #expect(!change.payload.contains(name), "\(change.kind)")
        }
        let verification = try await LedgerClient(world.service.channel(as: .auditor)).verifyAudit(VerifyAuditRequest())
        #expect(verification.intact && verification.entries >= 11)
    }
}

extension [UInt8] {
    fileprivate func contains(_ part: [UInt8]) -> Bool {
        guard count >= part.count else { return false }
        return (0...(count - part.count)).contains { Array(self[$0..<($0 + part.count)]) == part }
    }
}
