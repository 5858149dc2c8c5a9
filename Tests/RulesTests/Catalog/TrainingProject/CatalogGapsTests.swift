internal import Ground
internal import Rules
internal import Testing

@Suite struct CatalogGapsTests {
    @Test func `what no project trains is a gap, for its ground`() throws {
        let trainer = try #require(OccupationCode("4-04-05-05"))
        let all = CatalogGaps.gaps(offered: [], newAI: [trainer], figure: 1)
        #expect(all.count == CatalogGaps.migrantOccupations.count + 1)
        #expect(
            all.last
                == CatalogGaps.gaps(offered: Set(CatalogGaps.migrantOccupations), newAI: [trainer], figure: 1).first)
        #expect(all.last?.ground.citation == CatalogGaps.aiCitation)
        #expect(all.first?.ground.citation == CatalogGaps.migrantCitation)
        // Before the policy asks for them, and where a project trains it, there is none.
        for figure in [nil, 0] as [Int64?] {
            #expect(CatalogGaps.gaps(offered: [], newAI: [trainer], figure: figure).allSatisfy { $0.ground != .newAI })
        }
        #expect(
            CatalogGaps.gaps(offered: Set(CatalogGaps.migrantOccupations + [trainer]), newAI: [trainer], figure: 1)
                .isEmpty)
    }

    @Test func `every occupation that the document names stands in the classification`() {
        let codes = Set(OccupationEntry.all.map(\.code))
        #expect(CatalogGaps.migrantOccupations.allSatisfy { codes.contains($0.description) })
    }
}
