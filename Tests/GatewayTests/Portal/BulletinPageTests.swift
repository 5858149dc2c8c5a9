import LedgerMessages
import RPC
import ServiceTesting
import Testing

@testable import GatewayService

/// What a reader of the bulletin's page is told.
struct BulletinPageTests {
    private static func page(_ task: String) async throws -> String {
        let counted = [
            CounterSum(task: "vouchers.issued", regionCode: "210100", personTimes: 7000, persons: 5000),
            CounterSum(task: "vouchers.issued", regionCode: "210000", personTimes: 200, persons: 100),
        ]
        let gateway = try await TestService<GatewayService>(
            on: "2023-01-05", settings: ["http.listen": "127.0.0.1:0"], peers: StandInPeers(counted: counted).channels)
        var text = ""
        try await withEdge(gateway) { edge in
            let client = try await EdgeClient(edge)
            try await client.send("GET /bulletin?month=2022-06&task=\(task) HTTP/1.1\r\nhost: x\r\n\r\n")
            text = await client.next()?.body ?? ""
            await client.close()
        }
        return text
    }

    @Test func `the bars carry the pace of the term, and the province's own count has a line`() async throws {
        let page = try await Self.page("vouchers.issued")
        #expect(page.contains("时间进度") && page.contains("49.5%") && page.contains("完成落后于时间"))
        #expect(page.contains("class=\"done behind\"") && page.contains("class=\"pace\" x1=\"49\""))
        #expect(page.contains("<tfoot>") && page.contains("省本级"))
        #expect(!page.contains("未报送"))
    }

    @Test func `what stands has bars and no pace`() async throws {
        let page = try await Self.page("brands")
        #expect(page.contains("class=\"bar\"") && !page.contains("class=\"pace\"") && !page.contains("<tfoot>"))
    }

    @Test func `what no service counts is not reported`() async throws {
        let page = try await Self.page("plan.skilled_workers.total")
        #expect(page.contains("未报送") && page.contains("5\u{2009}650\u{2009}000"))
        #expect(!page.contains("<tbody>") && !page.contains("已逾期"))
    }
}
