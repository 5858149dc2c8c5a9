internal import CatalogMessages
package import Ledger
package import Serving
internal import EvaluationMessages
internal import TrainingRecordsMessages
package import RPC
internal import Storage

/// The evaluation process: evaluation organisations, batches, candidates, scores, certificates, equivalences.
package struct EvaluationService: SkillsService, EvaluationContract.Handlers {
    package static let process = "evaluation"

    let environment: ServiceEnvironment
    let database: Database
    let catalog: CatalogInquiry
    let people: PeopleInquiry
    let signer: CertificateSigner
    let verificationLimiter = VerificationLimiter()

    package init(_ environment: ServiceEnvironment) async throws {
        self.environment = environment
        database = environment.database
        catalog = CatalogInquiry(CatalogContract.Clients(environment.channels.catalog))
        people = PeopleInquiry(TrainingRecordsContract.Clients(environment.channels.trainingRecords))
        signer = try CertificateSigner(seed: environment.keys.signingSeed("certificate"))
    }

    package func register(in router: inout Router) {
        EvaluationContract.register(self, in: &router)
    }

    package var followers: [FeedFollower] {
        [environment.follow("competition", kinds: CompetitionResults.kinds, apply: grantLevels)]
    }
}
