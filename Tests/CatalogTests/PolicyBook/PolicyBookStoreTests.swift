@testable import CatalogService
import CatalogMessages
import Ground
import ServiceTesting
import Storage
import Testing

struct PolicyBookStoreTests {
    @Test func `a figure that was decided by an edition which is not the newest is refused`() async throws {
        let world = try await CatalogWorld()
        try await world.set("subsidy.uplift.shortage", 20)
        let (figure, day) = (PolicyBook.firstEdition.figures[0], world.service.day)
        let act = Act(actor: "test", role: "ROLE_PROVINCE", right: "test", instantNanoseconds: 0)
        let refusal = await expectRefusal(.aborted, "POLICY_BOOK_CHANGED") {
            do {
                return try await world.service.database.write(act) { write in
                    try PolicyBookStore.append([figure], after: 1, reason: "第一版之后", on: day, in: write)
                }
            } catch let error as CatalogError {
                throw error.rpcError
            }
        }
        #expect(refusal != nil)
        let book = try await world.anyone.policyBooks.getPolicyBook(GetPolicyBookRequest())
        #expect(book.edition == 2 && book.reason.contains("subsidy.uplift.shortage"))
    }

    @Test func `a figure says which edition brought it, also in later ones`() async throws {
        let world = try await CatalogWorld()
        try await world.set("subsidy.uplift.shortage", 20)
        func edition(_ key: String) async throws -> Int64 {
            try await world.anyone.policyBooks.getFigure(
                GetFigureRequest(key: key, onDate: "2023-04-18", regionCode: "210100")
            ).edition
        }
        #expect(try await edition("subsidy.uplift.shortage") == 2)
        #expect(try await edition("subsidy.uplift.shortage.max") == 1)
    }
}
