import CatalogMessages
import ServiceTesting
import Testing

struct OccupationTests {
    private static func codes(_ request: ListOccupationsRequest) async throws -> [String] {
        let world = try await CatalogWorld()
        return try await world.anyone.occupations.listOccupations(request).occupations.map(\.code)
    }

    @Test func `an occupation has its levels, its class has none`() async throws {
        let world = try await CatalogWorld()
        let welder = try await world.anyone.occupations.getOccupation(
            GetOccupationRequest(code: CatalogWorld.welder))
        #expect(welder.name == "焊工" && welder.parentCode == "6-18-02" && welder.depth == 4)
        #expect(welder.pinyin == "hangong" && welder.pinyinInitials == "hg")
        #expect(welder.levels.first == .apprentice && welder.levels.last == .chiefTechnician)
        #expect(welder.levels.count == 8)
        // Its standard is only recalled: that is said, and nothing is refused for it.
        #expect(!welder.levelsKnown && welder.standardLevels.count == 5 && !welder.levelsSource.isEmpty)
        let group = try await world.anyone.occupations.getOccupation(GetOccupationRequest(code: "6-18"))
        #expect(group.depth == 2 && group.levels.isEmpty)
    }

    @Test func `there are 1,675 occupations in 8, 79 and 450 classes`() async throws {
        let world = try await CatalogWorld()
        for (depth, expected) in [(Int32(1), 8), (2, 79), (3, 450), (4, 1675)] {
            var count = 0
            var token = ""
            repeat {
                let page = try await world.anyone.occupations.listOccupations(
                    ListOccupationsRequest(depth: depth, pageSize: 500, pageToken: token))
                count += page.occupations.count
                token = page.nextPageToken
            } while !token.isEmpty
            #expect(count == expected)
        }
    }

    @Test(arguments: ["焊工", "hangong", "HANGONG", "hg", "6-18-02-04"])
    func `it is found by name, pinyin, initials and code`(_ query: String) async throws {
        let codes = try await Self.codes(ListOccupationsRequest(query: query, pageSize: 500))
        #expect(codes.contains(CatalogWorld.welder))
    }

    @Test func `it is found by a part of its name, another name and a work type`() async throws {
        #expect(try await Self.codes(ListOccupationsRequest(query: "智能训练")) == [CatalogWorld.aiTrainer])
        #expect(try await Self.codes(ListOccupationsRequest(query: "劳动关系协调员")) == ["4-07-03-02"])
        #expect(try await Self.codes(ListOccupationsRequest(query: "森林灭火员")) == ["3-02-03-01"])
        #expect(try await Self.codes(ListOccupationsRequest(query: "没有这个职业")).isEmpty)
    }

    @Test func `the beginning of a code gives what stands below it`() async throws {
        let codes = try await Self.codes(ListOccupationsRequest(query: "6-18-0", pageSize: 500))
        #expect(!codes.isEmpty && codes.allSatisfy { $0.hasPrefix("6-18-0") && $0.count == 10 })
        let children = try await Self.codes(ListOccupationsRequest(parentCode: "6-18"))
        #expect(children.allSatisfy { $0.count == 7 && $0.hasPrefix("6-18-") })
    }

    @Test func `tags narrow the list`() async throws {
        let world = try await CatalogWorld()
        let ai = try await world.anyone.occupations.listOccupations(ListOccupationsRequest(tag: .ai))
            .occupations
        #expect(ai.map(\.code).contains(CatalogWorld.aiTrainer))
        #expect(ai.allSatisfy { $0.tags.contains(.ai) })
        let both = try await world.anyone.occupations.listOccupations(
            ListOccupationsRequest(query: "养老", tag: .care)
        )
        .occupations
        #expect(both.map(\.name).contains("养老护理员"))
    }

    @Test func `whatever is known of it narrows the list, in one call`() async throws {
        let world = try await CatalogWorld()
        let found = try await world.anyone.occupations.listOccupations(
            ListOccupationsRequest(query: "rengongzhineng", tag: .ai, level: .senior, announcedYear: 2020)
        ).occupations
        #expect(found.map(\.code) == [CatalogWorld.aiTrainer])
        #expect(found.first?.announcedYear == 2020 && found.first?.levelsKnown == true)
        let engineers = try await world.anyone.occupations.listOccupations(
            ListOccupationsRequest(query: "2-02-38", level: .senior)
        ).occupations
        #expect(engineers.isEmpty)
    }

    @Test func `wrong input is refused`() async throws {
        let world = try await CatalogWorld()
        await expectRefusal(.notFound, "OCCUPATION_NOT_FOUND") {
            try await world.anyone.occupations.getOccupation(GetOccupationRequest(code: "6-99-99-99"))
        }
        for code in ["", "9-01", "6-18-02-04-01", "焊工"] {
            await expectRefusal(.invalidArgument, field: "code") {
                try await world.anyone.occupations.getOccupation(GetOccupationRequest(code: code))
            }
        }
        await expectRefusal(.invalidArgument, field: "query") {
            let long = String(repeating: "焊", count: 61)
            return try await world.anyone.occupations.listOccupations(ListOccupationsRequest(query: long))
        }
        await expectRefusal(.invalidArgument, field: "depth") {
            try await world.anyone.occupations.listOccupations(ListOccupationsRequest(depth: 5))
        }
        await expectRefusal(.invalidArgument, field: "tag") {
            try await world.anyone.occupations.listOccupations(
                ListOccupationsRequest(tag: .unrecognized(99)))
        }
    }
}
