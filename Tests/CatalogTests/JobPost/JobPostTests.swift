import CatalogMessages
@testable import CatalogService
import Ground
import ServiceTesting
import Storage
import Testing

struct JobPostTests {
    private static func request(
        _ positions: Int32 = 20, opens: String = "", closes: String = "2025-09-15"
    ) -> PublishJobPostRequest {
        PublishJobPostRequest(
            enterpriseCreditCode: CreditCodes.make(90), title: "焊接操作岗", occupationCode: CatalogWorld.welder,
            level: .senior, positions: positions, wageFromYuan: 6000, wageToYuan: 9000, regionCode: "210102",
            opensOn: opens, closesOn: closes)
    }

    @Test func `a firm of a chain publishes and closes posts, and the trend follows`() async throws {
        let world = try await CatalogWorld(on: "2025-08-01")
        _ = try await world.formChain()
        let firm = world.client(.enterprise(CreditCodes.make(90))).jobPosts
        let post = try await firm.publishJobPost(Self.request())
        _ = try await firm.publishJobPost(Self.request(10, opens: "2025-09-01"))
        func list(_ request: ListJobPostsRequest) async throws -> Int {
            try await world.anyone.jobPosts.listJobPosts(request).posts.count
        }
        #expect(try await list(.init()) == 1)
        #expect(try await list(.init(regionCode: "210100", onDate: "2025-09-01")) == 2)
        #expect(try await list(.init(regionCode: "210200", onDate: "2025-09-01")) == 0)
        #expect(try await list(.init(occupationCode: CatalogWorld.turner)) == 0)
        #expect(try await list(.init(enterpriseCreditCode: CreditCodes.make(90), onDate: "2025-09-16")) == 0)
        func trend(_ from: String, _ to: String) async throws -> JobTrend {
            try await world.anyone.jobPosts.getJobTrend(
                GetJobTrendRequest(
                    occupationCode: CatalogWorld.welder, regionCode: "210100", fromMonth: from, toMonth: to))
        }
        #expect(try await trend("2025-07", "2025-10").months.map(\.positions) == [0, 20, 30, 0])
        #expect(try await trend("2025-09", "2025-09").months.map(\.changeHundredths) == [5000])
        let close = CloseJobPostRequest(postID: post.postID, filled: 12)
        await expectRefusal(.failedPrecondition, "REFUSED", refusals: ["job_post_filled_above_positions"]) {
            try await firm.closeJobPost(CloseJobPostRequest(postID: post.postID, filled: 21))
        }
        let closed = try await firm.closeJobPost(close)
        #expect(closed.closed && closed.filled == 12 && closed.closesOn == "2025-08-01")
        #expect(try await trend("2025-09", "2025-09").months.map(\.positions) == [10])
        await expectRefusal(.failedPrecondition, "REFUSED", refusals: ["job_post_closed"]) {
            try await firm.closeJobPost(close)
        }
        for (from, to) in [("2025-09", "2025-08"), ("2020-01", "2023-01")] {
            await expectRefusal(.invalidArgument, field: "to_month") { try await trend(from, to) }
        }
        await expectRefusal(.notFound, "OCCUPATION_NOT_FOUND") {
            try await world.anyone.jobPosts.getJobTrend(
                GetJobTrendRequest(occupationCode: "6-99-99-99", fromMonth: "2025-08", toMonth: "2025-08"))
        }
    }

    @Test func `what cannot be published is refused`() async throws {
        let world = try await CatalogWorld(on: "2025-08-01")
        try await world.register(90, roles: [.enterprise])
        let client = world.shenyang.jobPosts
        var request = Self.request(closes: "2025-07-31")
        await expectRefusal(
            .failedPrecondition, "REFUSED",
            refusals: ["job_post_not_in_chain", "job_post_closes_before_opening", "job_post_closes_in_past"]
        ) { [request] in try await client.publishJobPost(request) }
        await expectRefusal(.permissionDenied, "OUT_OF_SCOPE") { [request] in
            try await world.dalian.jobPosts.publishJobPost(request)
        }
        request.occupationCode = "6-99-99-99"
        await expectRefusal(.notFound, "OCCUPATION_NOT_FOUND") { [request] in
            try await client.publishJobPost(request)
        }
        request.enterpriseCreditCode = CreditCodes.make(99)
        await expectRefusal(.notFound, "ORGANISATION_NOT_FOUND") { [request] in
            try await client.publishJobPost(request)
        }
        await expectRefusal(.notFound, "JOB_POST_NOT_FOUND") {
            try await client.closeJobPost(CloseJobPostRequest(postID: "job_none"))
        }
    }

    @Test func `the four lists stand side by side, with what does not match`() async throws {
        let world = try await CatalogWorld()
        try await world.publishedList("2022Q4", [CatalogWorld.welder])
        try await world.wants(1, CatalogWorld.welder, 30)
        try await world.wants(2, CatalogWorld.turner, 20)
        _ = try await world.publishedProject()
        let major = try await world.openMajor()
        try await world.record(major, 2022, graduates: 30, employed: 30)
        let rows = try await world.anyone.jobPosts.matchFourLists(
            MatchFourListsRequest(quarter: "2023Q1", regionCode: "210100")
        ).rows
        #expect(rows.map(\.occupationCode) == [CatalogWorld.welder, CatalogWorld.turner])
        let welder = try #require(rows.first)
        // The list was published and the project begins on the day of the test, after the quarter's end.
        #expect(welder.demand?.gap == 30 && welder.majors == 1 && welder.students == 120)
        #expect(rows.last?.mismatches == [.notListed, .noProject, .noMajor] && rows.last?.majors == 0)
        try await world.wants(1, CatalogWorld.welder, 30, quarter: "2023Q2")
        let now = try await world.anyone.jobPosts.matchFourLists(MatchFourListsRequest(quarter: "2023Q2")).rows
        #expect(now.first?.onShortageList == true && now.first?.shortageRank == 1)
        #expect(now.first?.trainingProjects == 1 && now.first?.mismatches.isEmpty == true)
    }

    @Suite(.sqliteOnly) struct Plans {
        @Test func `posts of an occupation and of a region go by an index`() async throws {
            let world = try await CatalogWorld()
            let database = world.service.database
            let welder = try #require(OccupationCode(CatalogWorld.welder))
            let trend = try await database.explainQueryPlan(
                JobPostStore.statement(
                    of: welder, in: nil, from: try #require(CivilDay("2025-01-01")),
                    through: try #require(CivilDay("2025-12-31"))))
            #expect(trend.contains { $0.contains("job_post_by_occupation") }, "\(trend)")
            let list = try await database.explainQueryPlan(
                JobPostStore.list(.init(regions: RegionCode("210100")?.codes), after: nil, limit: 51))
            #expect(list.contains { $0.contains("job_post_by_region") }, "\(list)")
        }
    }
}
