import CatalogMessages
import Identity
import Requests
import RPC
import ServiceTesting
import Testing
import TrainingRecordsMessages

@testable import GatewayService

/// How a call goes on to the process that has its method.
struct ProcessRoutesTests {
    private static func routes(calls: Int = 100, writes: Int = 100) -> ProcessRoutes {
        let nowhere = InProcessChannel(Router())
        return ProcessRoutes(
            PeerChannels(["catalog": nowhere, "training-records": nowhere, "awards": nowhere]), exchange: NoExchange(),
            strangers: StrangerLimits(
                certificates: QueryLimiter(perMinute: 100), callsPerMinute: calls, writesPerMinute: writes))
    }

    private static func call(_ peer: String = "10.0.0.1:1", _ identity: Identity = .anonymous) -> Call {
        Call(method: "a/b", identity: identity, peer: peer, now: .now())
    }

    @Test func `a call that only reads is sent again when its connection breaks, and no other`() async throws {
        let routes = Self.routes()
        #expect(try await routes.route(RegionsMethods.getRegion, Self.call()).options.mayRepeat)
        #expect(try await routes.route(SubsidyClaimsMethods.getSubsidyClaim, Self.call()).options.mayRepeat)
        #expect(try await !routes.route(SubsidyClaimsMethods.paySubsidyClaim, Self.call()).options.mayRepeat)
    }

    @Test func `a stranger calls so often, and writes more seldom`() async throws {
        let routes = Self.routes(calls: 4, writes: 2)
        for _ in 0..<2 { _ = try await routes.route(SubsidyClaimsMethods.paySubsidyClaim, Self.call()) }
        await expectRefusal(.resourceExhausted, "TOO_MANY_QUERIES") {
            try await routes.route(SubsidyClaimsMethods.paySubsidyClaim, Self.call()).options.mayRepeat
        }
        _ = try await routes.route(RegionsMethods.getRegion, Self.call())
        await expectRefusal(.resourceExhausted, "TOO_MANY_QUERIES") {
            try await routes.route(RegionsMethods.getRegion, Self.call()).options.mayRepeat
        }
        // Another address, and who is known.
        _ = try await routes.route(SubsidyClaimsMethods.paySubsidyClaim, Self.call("10.0.0.2:1"))
        let worker = Identity(subject: "w", role: .worker, personID: "p_1")
        for _ in 0..<10 { _ = try await routes.route(RegionsMethods.getRegion, Self.call("10.0.0.1:1", worker)) }
    }
}

/// Passes nobody's identity on.
private struct NoExchange: IdentityExchange {
    func authorization(of identity: Identity, at process: String) -> String? { nil }
}
