internal import CatalogMessages
internal import Ledger
internal import Requests
internal import Serving
internal import HealthMessages
internal import LedgerMessages
internal import ReflectionMessages
internal import RPC
internal import ServiceTesting
internal import Testing

@Suite struct ReflectionServiceTests {
    private var client: ReflectionClient {
        var router = Router()
        router.register(reflection: ReflectionService(LedgerMethods.all + HealthMethods.all))
        return ReflectionClient(InProcessChannel(router))
    }

    @Test func `a process tells what it answers, its reflection too`() async throws {
        let methods = try await client.listMethods(ListMethodsRequest()).methods
        #expect(methods.count == LedgerMethods.all.count + HealthMethods.all.count + ReflectionMethods.all.count)
        let changes = try #require(methods.first { $0.name == "ListChanges" })
        #expect(changes.requestType == "liaoning.skills.ledger.v1.ListChangesRequest")
        #expect(changes.roles == [.province, .auditor, .service] && !changes.streamsResponses)
        #expect(changes.bindings.first == HttpBinding(verb: "GET", path: "/v1/ledgers/{process}/changes"))
        let watch = try await client.listMethods(ListMethodsRequest(service: "grpc.health.v1.Health")).methods
        #expect(watch.map(\.name) == ["Check", "Watch"] && watch[1].streamsResponses && !watch[1].streamsRequests)
    }

    @Test func `what a request must hold and why it is refused is told as the contract says it`() async throws {
        var router = Router()
        router.register(reflection: ReflectionService(WageGuidancesMethods.all))
        let client = ReflectionClient(InProcessChannel(router))
        let methods = try await client.listMethods(ListMethodsRequest()).methods
        #expect(methods.first { $0.name == "GetWageGuidance" }?.reasons == ["WAGE_GUIDANCE_NOT_FOUND"])
        let request = "liaoning.skills.catalog.v1.PublishWageGuidanceRequest"
        let types = try await client.describeTypes(DescribeTypesRequest(names: [request])).messages
        let fields = try #require(types.first { $0.name == request }).fields
        let region = try #require(fields.first { $0.name == "region_code" })
        #expect(region.isRequired && region.format == "REGION" && region.values == nil)
        #expect(fields.first { $0.name == "year" }?.values == Bounds(least: 2000, most: 2100))
        #expect(fields.first { $0.name == "lines" }?.items == Bounds(least: 1, most: 5000))
        let line = try #require(types.first { $0.name == "liaoning.skills.catalog.v1.WageLine" }).fields
        #expect(line.first { $0.name == "yuan" }?.items == Bounds(least: 5, most: 5))
    }

    @Test func `a type is described with all types its fields lead to`() async throws {
        let name = "liaoning.skills.reflection.v1.ListMethodsResponse"
        let types = try await client.describeTypes(DescribeTypesRequest(names: [name]))
        let described = "liaoning.skills.reflection.v1.MethodDescription"
        #expect(types.messages.map(\.name) == [name, described, "liaoning.skills.reflection.v1.HttpBinding"])
        #expect(
            types.messages[0].fields == [
                FieldDescription(number: 1, name: "methods", kind: "message", type: described, isRepeated: true)
            ])
        let roles = FieldDescription(
            number: 7, name: "roles", kind: "enum", type: "liaoning.skills.type.v1.Role", isRepeated: true)
        #expect(types.messages[1].fields.contains(roles))
        #expect(types.enums.map(\.name) == ["liaoning.skills.type.v1.Role"])
        #expect(types.enums[0].values.contains(EnumValueDescription(number: 6, name: "ROLE_CITY_BUREAU")))
    }

    @Test func `a type that nothing leads to is refused, and so are too many`() async throws {
        await expectRefusal(.notFound, "TYPE_UNKNOWN") {
            try await client.describeTypes(DescribeTypesRequest(names: ["a.B"]))
        }
        for count in [0, 101] {
            await expectRefusal(.invalidArgument, "NAMES_OUT_OF_RANGE") {
                try await client.describeTypes(
                    DescribeTypesRequest(names: Array(repeating: "grpc.health.v1.HealthCheckRequest", count: count)))
            }
        }
    }
}
