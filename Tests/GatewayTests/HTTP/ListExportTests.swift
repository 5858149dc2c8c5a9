import CatalogMessages
import Foundation
import RPC
import ServiceTesting
import Testing

@testable import GatewayService

/// A list goes out as one file, however many pages it has.
struct ListExportTests {
    private static func gateway(rows count: Int, breaksAt broken: Int = .max) async throws -> TestService<
        GatewayService
    > {
        var router = Router()
        router.register(
            OrganisationsMethods.listOrganisations,
            unary: { request, _ in
                let first = Int(request.pageToken) ?? 0
                if first >= broken { throw RPCError.peerUnreachable("stopped") }
                let end = min(first + Int(request.pageSize), count)
                let names = [0: "=1+1", 1: "甲, \"乙\"\n丙"]
                return ListOrganisationsResponse(
                    organisations: (first..<end).map {
                        Organisation(
                            creditCode: "c\($0)", name: names[$0] ?? "n\($0)", regionCode: request.regionCode,
                            roles: [.enterprise, .technicalSchool])
                    }, nextPageToken: end < count ? "\(end)" : "")
            })
        return try await TestService<GatewayService>(
            settings: ["http.listen": "127.0.0.1:0"], peers: ["catalog": InProcessChannel(router)])
    }

    private static func get(_ edge: RunningEdge, _ path: String, _ headers: String = "") async throws
        -> EdgeClient.Answer?
    {
        let client = try await EdgeClient(edge)
        try await client.send("GET \(path) HTTP/1.1\r\nhost: x\r\n\(headers)\r\n")
        let answer = await client.next()
        await client.close()
        return answer
    }

    @Test(arguments: ["/v1/organisations?alt=csv&region_code=210100", "/v1/organisations?region_code=210100"])
    func `every page stands in the file, once, with the filters that were asked for`(path: String) async throws {
        try await withEdge(try await Self.gateway(rows: 450)) { edge in
            let answer = try #require(try await Self.get(edge, path, "accept: text/csv\r\n"))
            #expect(answer.status == 200 && answer.headers["content-type"] == "text/csv; charset=utf-8")
            #expect(answer.headers["content-disposition"] == "attachment; filename=\"ListOrganisations.csv\"")
            let lines = answer.body.components(separatedBy: "\r\n")
            #expect(lines.count == 452 && lines.last == "")
            #expect(lines[0].hasPrefix("\u{FEFF}credit_code,name,") && lines[0].contains(",region_code"))
            #expect(lines[1].hasPrefix("c0,'=1+1,") && lines[2].hasPrefix("c1,\"甲, \"\"乙\"\"\n丙\","))
            #expect(lines[1].contains("ORGANISATION_ROLE_ENTERPRISE;ORGANISATION_ROLE_TECHNICAL_SCHOOL"))
            #expect(lines[1...450].allSatisfy { $0.contains("210100") } && lines[450].hasPrefix("c449,"))
        }
    }

    @Test func `what is no list, and what is refused, is told as such`() async throws {
        try await withEdge(try await Self.gateway(rows: 1)) { edge in
            #expect(try await Self.get(edge, "/v1/organisations/x?alt=csv")?.status == 406)
            let refused = try await Self.get(edge, "/v1/organisations?alt=csv&nonsense=1")
            #expect(refused?.status == 400 && refused?.body.contains("nonsense") == true)
            #expect(try await Self.get(edge, "/v1/claims?alt=csv")?.status ?? 404 >= 400)
        }
        try await withEdge(try await Self.gateway(rows: 450, breaksAt: 200)) { edge in
            let client = try await EdgeClient(edge)
            try await client.send("GET /v1/organisations?alt=csv HTTP/1.1\r\nhost: x\r\n\r\n")
            #expect(await client.next() == nil, "a file that broke off looks whole")
        }
    }

    @Test func `an empty list is a file of names`() async throws {
        try await withEdge(try await Self.gateway(rows: 0)) { edge in
            let answer = try await Self.get(edge, "/v1/organisations?alt=csv")
            #expect(answer?.body.components(separatedBy: "\r\n").count == 2)
        }
    }
}
