import Foundation
import CatalogMessages
import RPC
import RPCTransport
import Testing

/// What a client sees that comes to the gateway, over the binary protocol and over HTTP.
@Suite(.serialized) struct EdgeTests {
    @Test(.timeLimit(.minutes(3)))
    func `the same answer comes over both protocols, and a part that is down is told`() async throws {
        let deployment = try Deployment()
        defer { deployment.stop() }
        try await deployment.start()
        let client = Client(addresses: [deployment.address(of: "gateway")])
        defer { client.close() }

        let region = try await CatalogContract.Clients(client).regions.getRegion(
            GetRegionRequest(code: "210100"))
        #expect(region.name == "沈阳市")
        let (status, body) = try await get("/v1/regions/210100", deployment)
        #expect(status == 200)
        #expect(try Region(json: body) == region)
        #expect(try await get("/v1/regions/999999", deployment).status == 404)
        #expect(try await get("/v1/nowhere", deployment).status == 404)
        #expect(
            try await get("/v1/figures/awards.quota.liaoning_craftsman?on_date=2022-05-01", deployment).status == 200)
        #expect(try await get("/", deployment).status == 200)

        // The public may not do what only the province may, however it comes in: the gateway lends nobody its own identity.
        let refused = try await post(
            "/v1/award-rounds", "{\"year\": 2022, \"nominationsCloseOn\": \"2022-08-31\"}", deployment)
        #expect(refused == 401)

        deployment.kill("catalog")
        #expect(try await get("/v1/regions/210100", deployment).status == 503)
        try await deployment.start("catalog")
        #expect(try await isBack("/v1/regions/210100", deployment))

        let codes = deployment.stop()
        #expect(codes.count == 6 && codes.allSatisfy { $0 == 0 }, "\(codes)")
    }

    /// Whether an address answers again; the gateway tries a process that was down anew after a pause.
    private func isBack(_ path: String, _ deployment: Deployment) async throws -> Bool {
        for _ in 0..<100 {
            if try await get(path, deployment).status == 200 { return true }
            try await Task.sleep(for: .milliseconds(100))
        }
        return false
    }

    private func get(_ path: String, _ deployment: Deployment) async throws -> (status: Int, body: String) {
        guard let url = URL(string: "http://127.0.0.1:\(deployment.httpPort)\(path)") else { throw URLError(.badURL) }
        return try await HTTPProbe.send("GET", url, body: nil)
    }

    private func post(_ path: String, _ body: String, _ deployment: Deployment) async throws -> Int {
        guard let url = URL(string: "http://127.0.0.1:\(deployment.httpPort)\(path)") else { throw URLError(.badURL) }
        return try await HTTPProbe.send("POST", url, body: body).status
    }
}
