package import Casework
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
    package static let settings: [Setting] = [
        .text(
            "credentials.issuer", default: "https://localhost",
            "The issuer of credentials and the address below which their status lists are found: an HTTPS URL without a slash at its end."
        )
    ]
    package static let caseNouns: [any CaseNoun.Type] = [OrganisationFilingCase.self]

    let environment: ServiceEnvironment
    let database: Database
    let catalog: CatalogInquiry
    let people: PeopleInquiry
    let signer: CertificateSigner
    /// A URL.
    let credentialIssuer: String
    let verificationLimiter = VerificationLimiter()

    package init(_ environment: ServiceEnvironment) async throws {
        self.environment = environment
        database = environment.database
        catalog = CatalogInquiry(CatalogContract.Clients(environment.channels.catalog))
        people = PeopleInquiry(TrainingRecordsContract.Clients(environment.channels.trainingRecords))
        credentialIssuer = try environment.settings.text("credentials.issuer")
        signer = try CertificateSigner(seed: environment.keys.signingSeed("certificate"))
    }

    package func register(in router: inout Router) {
        EvaluationContract.register(self, in: &router)
    }

    package var followers: [FeedFollower] {
        [environment.follow("competition", kinds: CompetitionResults.kinds, apply: grantLevels)]
    }
}
