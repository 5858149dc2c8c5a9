internal import GatewayMessages
@testable import GatewayService
import RPC
import Testing

/// An HTTP request finds the method that the contract binds to its verb and path.
struct RouteTableTests {
    static let table = RouteTable(ProcessRoutes.methods + GatewayContract.methods + SharedContracts.methods)

    @Test(arguments: [
        (HTTPRoute.Verb.get, "/v1/regions/210100", "GetRegion", ["210100"]),
        (.get, "/v1/regions", "ListRegions", []),
        (.post, "/v1/vouchers/v_1:claim", "ClaimVoucher", ["v_1"]),
        (.get, "/v1/bulletins/2022-12", "GetBulletin", ["2022-12"]),
        (.post, "/v1/bulletins/2022-12:publish", "PublishBulletin", ["2022-12"]),
        (.get, "/v1/ledgers/catalog/counters", "ListCounters", ["catalog"]),
        (.post, "/v1/ledgers/catalog/counters:sum", "SumCounters", ["catalog"]),
        (.post, "/v1/public/certificates:verify", "VerifyPublicCertificate", []),
    ])
    func `a bound path leads to its method`(verb: HTTPRoute.Verb, path: String, method: String, values: [String]) {
        let match = Self.table.match(verb, path)
        #expect(match?.method.name == method)
        #expect(match?.variables.map(\.value) == values)
    }

    @Test(arguments: [
        "/", "/v1", "/v1/nowhere", "/v1/regions/210100/x", "/v1/vouchers/v_1:steal", "//", "/v1/regions:x",
    ])
    func `a path that is bound to nothing leads nowhere`(path: String) {
        #expect(Self.table.match(.get, path) == nil)
        #expect(!Self.table.knows(path))
    }

    @Test func `a known path with another verb is known`() {
        #expect(Self.table.match(.delete, "/v1/regions") == nil)
        #expect(Self.table.knows("/v1/regions"))
    }

    @Test func `every unary method with a binding is found by its own template`() {
        for method in ProcessRoutes.methods + GatewayContract.methods where method.kind == .unary {
            for route in method.http {
                let path = route.path.replacing(/\{[a-z_.]+\}/, with: "x")
                #expect(Self.table.match(route.verb, path)?.method.fullName == method.fullName, "\(route.path)")
            }
        }
    }
}
