import CatalogMessages
import ServiceTesting
import Testing

struct ListEquivalencesTests {
    @Test func `a level's treatment and what may be applied for`() async throws {
        let world = try await CatalogWorld()
        let found = try await world.anyone.equivalences.listEquivalences(
            ListEquivalencesRequest(level: .senior, onlyBinding: true))
        #expect(found.equivalences.map(\.otherSide) == ["助理工程师(初级)"])
        let academic = try await world.anyone.equivalences.listEquivalences(
            ListEquivalencesRequest(kind: .academic))
        #expect(academic.equivalences.map(\.otherSide) == ["中专", "大专", "本科"])
        #expect(
            try await world.anyone.equivalences.listEquivalences(ListEquivalencesRequest()).equivalences
                .count == 16)
    }

    @Test func `unknown kinds and levels are refused`() async throws {
        let world = try await CatalogWorld()
        await expectRefusal(.invalidArgument, field: "kind") {
            try await world.anyone.equivalences.listEquivalences(
                ListEquivalencesRequest(kind: .unrecognized(9)))
        }
        await expectRefusal(.invalidArgument, field: "level") {
            try await world.anyone.equivalences.listEquivalences(
                ListEquivalencesRequest(level: .unrecognized(9)))
        }
    }
}
