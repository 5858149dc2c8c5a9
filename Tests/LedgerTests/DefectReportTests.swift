internal import Serving
internal import Ledger
internal import MessageRuntime
internal import CatalogMessages
internal import RPC
internal import ServiceTesting
internal import Storage
internal import Testing

@Suite struct DefectReportTests {
    /// Answers every look for a figure with damage of its database.
    private struct DamagedService: SkillsService {
        static let process = "catalog"
        static let migrations: [Migration] = []
        static let settings: [Setting] = []
        static let followsPolicy = false

        init(_ environment: ServiceEnvironment) async throws {}

        func register(in router: inout Router) {
            router.register(PolicyBooksMethods.getFigure, unary: { _, _ in throw StorageError.corrupt("page 7") })
        }
    }

    @Test func `damage of the database is DATA_LOSS for the caller, and the observer is told the cause`() async throws {
        let damaged = try await TestService<DamagedService>()
        let client = CatalogContract.Clients(damaged.channel(as: .province))
        await expectDefects("DATA_LOSS database corrupt: page 7", times: 2) {
            for _ in 0..<2 {
                await expectRefusal(.dataLoss, "STORAGE_CORRUPT") {
                    try await client.policyBooks.getFigure(GetFigureRequest())
                }
            }
        }
    }
}
