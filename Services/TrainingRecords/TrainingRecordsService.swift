internal import CatalogMessages
internal import EvaluationMessages
package import Casework
internal import Ledger
package import Serving
internal import TrainingRecordsMessages
package import RPC
internal import Storage

/// The training records: people under their real name, classes and seats, attendance, vouchers and subsidies.
///
/// Each rpc is one file in the folder of its noun. What other services know is asked of them before a write begins; inside it local rows
/// are loaded, rules decide, and the result is stored, recorded and counted at once.
package struct TrainingRecordsService: SkillsService, TrainingRecordsContract.Handlers {
    package static let process = "training-records"

    package static let caseNouns: [any CaseNoun.Type] = [
        SubsidyClaimCase.self, GroupCase.self, RegistrationDispute.self, AnnualInspectionCase.self,
    ]

    let database: Database
    let policy: PolicyReplica
    let catalog: CatalogQueries
    let evaluation: EvaluationQueries
    let vault: IdentityVault
    let allowsTestIdentities: Bool

    package init(_ environment: ServiceEnvironment) async throws {
        database = environment.database
        policy = environment.policy
        catalog = CatalogQueries(CatalogContract.Clients(environment.channels.catalog))
        evaluation = EvaluationQueries(EvaluationContract.Clients(environment.channels.evaluation))
        vault = IdentityVault(environment.keys)
        allowsTestIdentities = environment.allowsTestIdentities
    }

    package func register(in router: inout Router) { TrainingRecordsContract.register(self, in: &router) }
}
