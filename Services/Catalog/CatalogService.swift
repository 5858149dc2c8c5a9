internal import CatalogMessages
package import Serving
package import RPC
package import Storage

/// The catalog: what the rest of the system speaks about, and the policy it goes by.
///
/// Each rpc is one file in `Handlers`; what they share is the database and the policy book.
package struct CatalogService: SkillsService, CatalogContract.Handlers {
    package static let process = "catalog"

    /// The catalog owns the policy book that the others follow.
    package static let followsPolicy = false

    package static let migrations: [Migration] = [
        Migration("V0001_regions_and_occupations", PackageResources.V0001_regions_and_occupations_sql),
        Migration("V0002_organisations", PackageResources.V0002_organisations_sql),
        Migration("V0003_policy_book", PackageResources.V0003_policy_book_sql),
        Migration("V0004_shortage_lists", PackageResources.V0004_shortage_lists_sql),
        Migration("V0005_training_catalogs", PackageResources.V0005_training_catalogs_sql),
    ]

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
