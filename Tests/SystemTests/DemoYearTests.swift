import DemoYear
import Foundation
import Identity
import Ledger
import LedgerMessages
import RPC
import RPCTransport
import Synchronization
import Testing

/// The whole path over real TCP between real processes.
@Suite(.serialized) struct DemoYearTests {
    /// Which process is killed at the first report of which act.
    static let accidents = [
        ("目录、机构与预算", "catalog"), ("培训", "training-records"), ("企业评价", "evaluation"), ("竞赛", "competition"),
        ("评选表彰", "awards"), ("急需紧缺目录", "gateway"),
    ]

    @Test(.timeLimit(.minutes(5)))
    func `every process is killed once while the year is played, and nothing that was answered is lost`() async throws {
        let deployment = try Deployment()
        defer { deployment.stop() }
        try await deployment.start()
        let keys = try deployment.developmentKey()
        let client = Client(addresses: [deployment.address(of: "gateway")])
        defer { client.close() }

        let happened = Mutex<Set<String>>([])
        let restarts = Mutex<[Task<Void, any Error>]>([])
        let demo = DemoYear(
            plan: YearPlan(scale: 20_000, seed: 7), channel: client, parallel: 8, token: { keys.token(for: $0) },
            report: { progress in
                guard let (_, process) = Self.accidents.first(where: { $0.0 == progress.stage }),
                    happened.withLock({ $0.insert(process).inserted })
                else { return }
                deployment.kill(process)
                restarts.withLock { $0.append(Task { try await deployment.start(process) }) }
            })
        let report = try await demo.play()
        for restart in restarts.withLock({ $0 }) { try await restart.value }

        #expect(report.agrees, "\(report)")
        #expect(happened.withLock { $0.count } == Self.accidents.count)
        try await expectIntactAudit(deployment, keys)
        expectNoIdentityNumbers(deployment)
    }

    private func expectIntactAudit(_ deployment: Deployment, _ keys: KeyRing) async throws {
        let token = keys.token(for: Identity(subject: "auditor", role: .auditor))
        for process in Deployment.processes {
            let client = Client(addresses: [deployment.address(of: process)])
            defer { client.close() }
            let options = CallOptions(
                timeout: .seconds(30), metadata: [Metadata.authorizationKey: "Bearer \(token)"])
            let found = try await LedgerClient(client).verifyAudit(VerifyAuditRequest(), options)
            #expect(found.intact, "\(process)'s audit trail breaks at \(found.brokenAt)")
        }
    }

    /// Everybody's number begins with the area 219901: neither logs nor any database may hold it in the clear.
    private func expectNoIdentityNumbers(_ deployment: Deployment) {
        for process in Deployment.processes {
            #expect(!deployment.log(of: process).contains("219901"), "\(process) logs an identity number")
            let bytes = (try? Data(contentsOf: deployment.database(of: process))) ?? Data()
            let isClear = bytes.range(of: Data("21990119".utf8)) != nil || bytes.range(of: Data("21990120".utf8)) != nil
            #expect(!isClear, "\(process)'s database holds an identity number")
        }
    }
}
