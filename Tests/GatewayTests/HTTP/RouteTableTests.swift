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
        (.get, "/v1/regions/%E6%B2%88", "GetRegion", ["沈"]),
        // What a percent sign stands for is data.
        (.get, "/v1/regions/210100%2Finstitutions%2F1", "GetRegion", ["210100/institutions/1"]),
        (.get, "/v1/certificates/c_1%3Asuspend", "GetCertificate", ["c_1:suspend"]),
    ])
    func `a bound path leads to its method`(verb: HTTPRoute.Verb, path: String, method: String, values: [String]) throws
    {
        let match = try Self.table.match(verb, path)
        #expect(match?.method.name == method)
        #expect(match?.variables.map(\.value) == values)
    }

    @Test(arguments: [
        "/", "/v1", "/v1/nowhere", "/v1/regions/210100/x", "/v1/vouchers/v_1:steal", "//", "/v1/regions:x", "", "*",
        // No segment is empty, and a slash or colon that divides stands as itself.
        "/v1/persons//passport", "/v1/persons//passport/", "/v1/organisations/", "/v1/vouchers//:claim",
        "/v1/vouchers/:claim",
        "//v1///regions/210100", "/v1/persons//", "/v1%2Fregions", "/v1/regions/", "/v1/regions:", "/v1/regions%3Ax",
    ])
    func `a path that is bound to nothing leads nowhere`(path: String) throws {
        for verb in HTTPRoute.Verb.allCases { #expect(try Self.table.match(verb, path) == nil) }
        #expect(Self.table.verbs(at: path).isEmpty)
    }

    @Test func `an encoded colon names no action`() throws {
        #expect(try Self.table.match(.post, "/v1/certificates/c_1%3Asuspend") == nil)
        #expect(try Self.table.match(.post, "/v1/certificates/c_1:suspend")?.method.name == "SuspendCertificate")
    }

    @Test func `a known path with another verb is known`() throws {
        #expect(try Self.table.match(.delete, "/v1/regions") == nil)
        #expect(Self.table.verbs(at: "/v1/regions") == [.get])
    }

    @Test func `every unary method with a binding is found by its own template`() throws {
        for method in ProcessRoutes.methods + GatewayContract.methods where method.kind == .unary {
            for route in method.http {
                let path = route.path.replacing(/\{[a-z_.]+\}/, with: "x")
                #expect(try Self.table.match(route.verb, path)?.method.fullName == method.fullName, "\(route.path)")
            }
        }
    }
}
