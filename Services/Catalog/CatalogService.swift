internal import CatalogMessages
package import Casework
package import Ledger
package import Serving
package import RPC
internal import Storage

/// The catalog: what the rest of the system speaks about, and the policy it goes by.
///
/// Each rpc is one file in the folder of its noun; what they share is the database and the policy book.
package struct CatalogService: SkillsService, CatalogContract.Handlers {
    package static let process = "catalog"

    /// The catalog owns the policy book that the others follow.
    package static let followsPolicy = false
    package static let followedBy = FeedRights(
        [PolicyReplica.changeKind], for: ["training-records", "evaluation", "competition", "awards", "gateway"])

    package static let caseNouns: [any CaseNoun.Type] = [InstitutionCase.self, RoleRecognitionCase.self]

    let database: Database
    let policyShelf: PolicyShelf

    /// Loads the reference data of the first start, or of a newer release, and takes the policy book into use.
    package init(_ environment: ServiceEnvironment) async throws {
        database = environment.database
        policyShelf = PolicyShelf(environment.policy)
        try await ReferenceLoad(database: database).run()
        try await policyShelf.takeNewest(from: database)
    }

    package func register(in router: inout Router) { CatalogContract.register(self, in: &router) }
}
