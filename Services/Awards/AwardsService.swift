internal import AwardsMessages
package import Casework
internal import Ledger
package import RPC
package import Serving
internal import Storage

/// Runs the selection of outstanding highly skilled workers and keeps the register of honours.
package struct AwardsService: SkillsService, AwardsContract.Handlers {
    package static let process = "awards"
    package static let caseNouns: [any CaseNoun.Type] = [NominationCase.self]

    let database: Database
    let policy: PolicyReplica
    let evidence: EvidenceSource

    package init(_ environment: ServiceEnvironment) async throws {
        database = environment.database
        policy = environment.policy
        evidence = EvidenceSource(environment.channels)
    }

    package func register(in router: inout Router) {
        AwardsContract.register(self, in: &router)
    }
}
