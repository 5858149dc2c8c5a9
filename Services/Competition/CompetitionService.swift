package import Casework
internal import CatalogMessages
package import Ledger
package import Serving
internal import CompetitionMessages
internal import Requests
internal import TrainingRecordsMessages
package import RPC
internal import Storage

/// Holds competitions: their events, entries, marking and results.
package struct CompetitionService: SkillsService, CompetitionContract.Handlers {
    package static let process = "competition"
    package static let followedBy: FeedRights = ["evaluation": ["results.published", "results.corrected"]]

    package static let caseNouns: [any CaseNoun.Type] = [AppealCase.self]

    let database: Database
    let policy: PolicyReplica
    let catalog: CatalogContract.Clients
    let records: TrainingRecordsContract.Clients
    let watched = WatchedScoreboards()

    package init(_ environment: ServiceEnvironment) async throws {
        database = environment.database
        policy = environment.policy
        catalog = CatalogContract.Clients(environment.channels.catalog)
        records = TrainingRecordsContract.Clients(environment.channels.trainingRecords)
    }

    package func register(in router: inout Router) {
        CompetitionContract.register(self, in: &router)
    }
}
