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
        #expect(changes.roles == [.service, .province, .auditor] && !changes.streamsResponses)
        #expect(changes.bindings.first == HttpBinding(verb: "GET", path: "/v1/ledgers/{process}/changes"))
        let watch = try await client.listMethods(ListMethodsRequest(service: "grpc.health.v1.Health")).methods
        #expect(watch.map(\.name) == ["Check", "Watch"] && watch[1].streamsResponses && !watch[1].streamsRequests)
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
