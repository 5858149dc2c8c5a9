internal import CatalogMessages
internal import TrainingRecordsMessages
internal import RPC
internal import ServiceTesting
internal import Storage
internal import Testing

struct ListClassesTests {
    @Test func `the menu is narrowed by region, programme and day, and goes page by page`() async throws {
        let town = try await Town()
        let project = try await town.project()
        var opened: [String] = []
        for day in ["2022-07-01", "2022-07-02", "2022-07-03"] {
            let request = town.classRequest(project, days: [day, "2022-07-20"])
            opened.append(try await town.school.classes.openClass(request).classID)
        }
        let menu = town.client(.anonymous)
        let all = try await menu.classes.listClasses(.init(regionCode: Town.city))
        #expect(Set(all.classes.map(\.classID)) == Set(opened))
        #expect(try await menu.classes.listClasses(.init(regionCode: "210103")).classes.isEmpty)
        #expect(try await menu.classes.listClasses(.init(regionCode: "210200")).classes.isEmpty)
        #expect(try await menu.classes.listClasses(.init(programme: .veterans)).classes.isEmpty)
        #expect(try await menu.classes.listClasses(.init(beginsFromOn: "2022-07-02")).classes.count == 2)
        let first = try await menu.classes.listClasses(.init(pageSize: 2))
        let second = try await menu.classes.listClasses(.init(pageSize: 2, pageToken: first.nextPageToken))
        #expect(first.classes.count == 2)
        #expect((first.classes + second.classes).map(\.classID) == all.classes.map(\.classID))
        #expect(second.nextPageToken.isEmpty)
        await expectRefusal(.invalidArgument, "PAGE_TOKEN_INVALID") {
            try await menu.classes.listClasses(.init(pageToken: "x"))
        }
    }

    @Test func `the menu shows what one can still join, by level, delivery and employer`() async throws {
        let town = try await Town()
        let person = try await town.member(1)
        let full = try await town.openClass(capacity: 1)
        try await town.enrol([person], in: full)
        let project = try await town.project(level: .junior)
        var request = town.classRequest(project, days: ["2022-08-01", "2022-08-02"])
        (request.arrangement, request.employerCreditCode) = (.ordered, Town.enterprise)
        let free = try await town.school.classes.openClass(request)
        let menu = town.client(.anonymous).classes
        func list(_ change: (inout ListClassesRequest) -> Void) async throws -> [String] {
            var request = ListClassesRequest(regionCode: Town.city)
            change(&request)
            return try await menu.listClasses(request).classes.map(\.classID)
        }
        let found: [(inout ListClassesRequest) -> Void] = [
            { $0.freeSeats = true }, { $0.level = .junior }, { $0.employerCreditCode = Town.enterprise },
            { $0.beginsFromOn = "2022-07-02" },
        ]
        for change in found { #expect(try await list(change) == [free.classID]) }
        #expect(try await list { $0.beginsToOn = "2022-07-31" } == [full.classID])
        #expect(try await list { $0.deliveryMode = .online }.isEmpty)
        #expect(try await list { $0.deliveryMode = .onSite }.count == 2)
    }

    @Test func `a page goes on with the question it was asked for, and with no other`() async throws {
        let town = try await Town()
        let project = try await town.project()
        for day in ["2022-07-01", "2022-07-02"] {
            _ = try await town.school.classes.openClass(town.classRequest(project, days: [day, "2022-07-20"]))
        }
        let menu = town.client(.anonymous)
        let first = try await menu.classes.listClasses(.init(state: .open, pageSize: 1))
        await expectRefusal(.invalidArgument, "PAGE_TOKEN_INVALID") {
            try await menu.classes.listClasses(
                .init(state: .completed, pageSize: 1, pageToken: first.nextPageToken))
        }
        let second = try await menu.classes.listClasses(
            .init(state: .open, pageSize: 1, pageToken: first.nextPageToken))
        #expect(second.classes.count == 1)
        #expect(second.nextPageToken.isEmpty)
    }

    @Test func `a class that cannot be read is an error, not a shorter menu`() async throws {
        for damage in ["programme = 99", "region_code = '210199'", "city_code = ''", "employer_credit_code = '1'"] {
            let town = try await Town()
            let opened = try await town.openClass()
            try await town.damage("UPDATE training_class SET \(raw: damage)")
            await expectDefects("DATA_LOSS database corrupt", times: 2) {
                await expectRefusal(.dataLoss, "STORAGE_CORRUPT") {
                    try await town.province.classes.listClasses(.init())
                }
                await expectRefusal(.dataLoss, "STORAGE_CORRUPT") {
                    try await town.school.classes.cancelClass(.init(classID: opened.classID, reason: "场地停用"))
                }
            }
        }
    }
}
