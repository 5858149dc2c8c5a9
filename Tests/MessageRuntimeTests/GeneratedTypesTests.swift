internal import EveryContract
internal import AwardsMessages
internal import CatalogMessages
internal import GatewayMessages
import MessageRuntime
import CompetitionMessages
import EvaluationMessages
import HealthMessages
import LedgerMessages
import ReflectionMessages
import TrainingRecordsMessages
import TypeMessages
import RPC
import TestMessages
import Testing
import WireMessages

@Suite struct `Generated types` {
    @Test func `a message without fields set equals a new one, and hashes alike`() {
        #expect(Single() == Single(int32Value: 0))
        #expect(Set([Tree(name: "a"), Tree(name: "a"), Tree(name: "b")]).count == 2)
    }

    @Test func `requests with a request id are idempotent`() {
        var message: any Message = Names()
        #expect((message as? any IdempotentRequest) != nil)
        message = Tree()
        #expect((message as? any IdempotentRequest) == nil)
    }

    @Test func `enums know their values, names and numbers`() {
        #expect(Level.allCases.count == 9)
        #expect(Level.senior.rawValue == 4 && Level(rawValue: 4) == .senior)
        #expect(Level.senior.protoName == "LEVEL_SENIOR" && Level(protoName: "LEVEL_SENIOR") == .senior)
        #expect(Level(rawValue: 99) == .unrecognized(99) && Level(rawValue: 99).protoName == nil)
        #expect(Level(protoName: "senior") == nil)
        #expect(HealthCheckResponse.ServingStatus.notServing.protoName == "NOT_SERVING")
    }

    @Test func `roles of the contract and of the RPC layer have the same numbers`() {
        for role in WireRole.allCases where role != .unspecified {
            #expect(Role(rawValue: role.rawValue).map { "\($0)" } == "\(role)")
        }
        #expect(Role.allCases.count == WireRole.allCases.count - 1)
    }

    @Test func `every method has a role, a handler's types and routes of its own`() {
        var names: Set<String> = []
        for method in methods {
            #expect(names.insert(method.fullName).inserted)
            #expect(!method.access.roles.isEmpty, "\(method.fullName)")
            #expect(method.requestType.protoName.isEmpty == false && method.responseType.protoName.isEmpty == false)
        }
        let routes = methods.flatMap { method in method.http.map { "\($0.verb.rawValue) \($0.path)" } }
        #expect(Set(routes).count == routes.count)
    }

    @Test func `the variables of every path are fields of the request`() throws {
        for method in methods {
            for route in method.http {
                for variable in route.path.split(separator: "{").dropFirst() {
                    let name = String(variable.prefix { $0 != "}" })
                    let error = settingError(method.requestType, name)
                    #expect(error?.kind != .unknownField, "\(method.fullName): \(name)")
                }
            }
        }
    }

    @Test func `every message is known by its name`() {
        let types = EveryContract.types
        for method in methods {
            #expect(types[method.requestType.protoName] != nil && types[method.responseType.protoName] != nil)
        }
    }

    @Test func `every message packs empty to nothing and reads from an empty object`() throws {
        for type in EveryContract.messages where type.protoName.hasPrefix("liaoning.") {
            #expect(type.init().packed().isEmpty)
            #expect(try type.init(json: "{}").packed().isEmpty)
        }
    }

    private var methods: [any MethodDescriptor] {
        Array(EveryContract.methods.values.joined()) + HealthMethods.all
    }

    private func settingError(_ type: any Message.Type, _ path: String) -> MessageError? {
        var message = type.init()
        return messageError { () throws(MessageError) in try message.setField(path, fromText: "1") }
    }
}
