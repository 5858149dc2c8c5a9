internal import Ground
internal import Rules
internal import Testing

@Suite struct ProgrammeDefinitionTests {
    typealias Refusal = ProgrammeDefinition.Refusal

    let book = PolicyBook.firstEdition

    private func refusals(
        _ code: String = "liaoning_skilled_workers", _ change: (inout AwardProgramme) -> Void = { _ in }
    ) throws -> [Refusal] {
        var programme = try #require(FirstProgrammes.find(code))
        change(&programme)
        let parts: Set = [
            "enterprise", "technical_school", "senior_technical_school", "technician_college", "vocational_college",
            "university", "training_institution",
        ]
        return ProgrammeDefinition.refusals(for: programme, knowing: parts, evidence: ["training"], in: book)
    }

    @Test func `what comes with the system may be defined, and every figure of it is in the book`() throws {
        #expect(FirstProgrammes.all.count == 14)
        for programme in FirstProgrammes.all { #expect(try refusals(programme.code).isEmpty, "\(programme.code)") }
        let counters = Set(FirstProgrammes.all.flatMap(\.places).compactMap(\.counter))
        let tasks = Set(EmbeddedTable.bulletinTasks.rows.map { $0["task"] })
        #expect(counters.isSubset(of: tasks) && counters.count == 9)
    }

    @Test func `each thing that is wrong has its reason`() throws {
        #expect(try refusals { $0.places.append($0.places[0]) } == [.placeTwice])
        #expect(try refusals { $0.channels.append($0.channels[0]) } == [.channelTwice])
        #expect(try refusals { $0.criteria[0].weight = 99 } == [.weightsNotHundred])
        #expect(try refusals { $0.panelSize = 4 } == [.panelEven])
        #expect(try refusals { $0.panelSize = 5 }.isEmpty)
        #expect(try refusals("quality_schools") { $0.conditions = [.employedBySchool] } == [.conditionOfPerson])
        #expect(try refusals { $0.organisationParts = ["enterprise"] } == [.partsOfPerson])
        #expect(try refusals { $0.evidence = ["rumour"] } == [.unknownWord])
        #expect(try refusals { $0.articles = [] } == [.unknownWord])
        #expect(try refusals { $0.places[0].quotaFigure = "awards.nothing" } == [.unknownFigure])
        #expect(try refusals { $0.cycle = .years(0) } == [.noCycle])
        #expect(Refusal.allCases.allSatisfy { !$0.sentence.isEmpty && $0.field != nil && !$0.citation.key.isEmpty })
    }
}
