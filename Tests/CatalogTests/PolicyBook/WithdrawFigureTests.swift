import CatalogMessages
import ServiceTesting
import Testing

struct WithdrawFigureTests {
    private static let key = "key_groups.yearly_target"
    private static let wrong = AmendFigureRequest(
        key: key, value: "7", effectiveFrom: "2023-01-01", effectiveTo: "2023-12-31", source: "辽人社发〔2023〕2号")
    private static let withdrawal = WithdrawFigureRequest(
        key: key, regionCode: "210000", effectiveFrom: "2023-01-01", reason: "录入错误")

    @Test func `a wrong entry is withdrawn by an entry, and the history keeps both`() async throws {
        let world = try await CatalogWorld()
        _ = try await world.province.policyBooks.amendFigure(Self.wrong)
        let withdrawn = try await world.province.policyBooks.withdrawFigure(Self.withdrawal)
        #expect(withdrawn.edition == 3 && withdrawn.withdrawn && withdrawn.note == "录入错误")
        await expectRefusal(.notFound, "FIGURE_NOT_FOUND") {
            try await world.anyone.policyBooks.getFigure(.init(key: Self.key, onDate: "2023-06-01"))
        }
        await expectRefusal(.notFound, "FIGURE_NOT_FOUND") {
            try await world.province.policyBooks.withdrawFigure(Self.withdrawal)
        }
        let book = try await world.anyone.policyBooks.getPolicyBook(.init())
        #expect(book.edition == 3 && !book.figures.contains { $0.key == Self.key && $0.value == "7" })
        let old = try await world.anyone.policyBooks.getPolicyBook(.init(edition: 2))
        #expect(old.figures.contains { $0.key == Self.key && $0.value == "7" })
        // Entered anew, it holds.
        _ = try await world.province.policyBooks.amendFigure(Self.wrong)
        #expect(try await world.anyone.policyBooks.getFigure(.init(key: Self.key, onDate: "2023-06-01")).edition == 4)
        let history = try await world.anyone.policyBooks.listFigureHistory(.init(keyPrefix: Self.key))
        let entries = history.figures.filter { $0.key == Self.key }
        #expect(entries.map(\.edition) == [1, 2, 3, 4])
        #expect(entries.map(\.withdrawn) == [false, false, true, false])
    }

    @Test func `a bound that is withdrawn brings back what cities chose`() async throws {
        let world = try await CatalogWorld()
        try await world.set("subsidy.uplift.shortage", 15, from: "2023-05-01")
        _ = try await world.province.policyBooks.amendFigure(
            .init(key: "subsidy.uplift.shortage.max", value: "50", effectiveFrom: "2023-06-01", source: "A.1"))
        try await world.set("subsidy.uplift.shortage", 40, from: "2023-07-01")
        _ = try await world.province.policyBooks.withdrawFigure(
            .init(
                key: "subsidy.uplift.shortage.max", regionCode: "210000", effectiveFrom: "2023-06-01", reason: "有误"))
        let figure = try await world.anyone.policyBooks.getFigure(
            .init(key: "subsidy.uplift.shortage", onDate: "2023-07-01", regionCode: "210100"))
        #expect(figure.value == "30" && figure.edition == 5)
    }

    @Test func `a city withdraws its own choice only, and only before it begins`() async throws {
        let world = try await CatalogWorld()
        let key = "subsidy.uplift.shortage"
        try await world.set(key, 15, from: "2023-04-19")
        _ = try await world.province.policyBooks.amendFigure(
            .init(
                key: Self.key, value: "100", binding: .region, regionCode: "210100", effectiveFrom: "2023-05-01",
                source: "任务分解"))
        func withdraw(_ key: String, _ day: String, _ client: CatalogContract.Clients) async throws -> Figure {
            try await client.policyBooks.withdrawFigure(
                .init(key: key, regionCode: "210100", effectiveFrom: day, reason: "重新确定"))
        }
        await expectRefusal(.permissionDenied) { try await withdraw(key, "2023-04-19", world.dalian) }
        await expectRefusal(.failedPrecondition, "REFUSED", refusals: ["figure_not_own_choice"]) {
            try await withdraw(Self.key, "2023-05-01", world.shenyang)
        }
        try world.move(to: "2023-04-20")
        await expectRefusal(.failedPrecondition, "REFUSED", refusals: ["figure_has_begun"]) {
            try await withdraw(key, "2023-04-19", world.shenyang)
        }
        try world.move(to: "2023-04-18")
        #expect(try await withdraw(key, "2023-04-19", world.shenyang).withdrawn)
    }

    @Test func `the history is found by article, page by page`() async throws {
        let world = try await CatalogWorld()
        var (token, count) = ("", 0)
        repeat {
            let page = try await world.anyone.policyBooks.listFigureHistory(
                .init(article: "A.1", pageSize: 2, pageToken: token))
            #expect(page.figures.allSatisfy { ";\($0.source);".contains(";A.1;") })
            count += page.figures.count
            token = page.nextPageToken
        } while !token.isEmpty
        #expect(count > 0)
        let document = try await world.anyone.policyBooks.listFigureHistory(.init(article: "A", pageSize: 500))
        #expect(document.figures.count > count)
        #expect(document.figures.allSatisfy { ";\($0.source)".contains(";A.") })
        await expectRefusal(.invalidArgument, field: "article") {
            try await world.anyone.policyBooks.listFigureHistory(.init(article: "%"))
        }
    }
}
