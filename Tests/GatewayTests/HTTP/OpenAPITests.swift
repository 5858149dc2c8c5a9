internal import GatewayMessages
internal import Foundation
internal import OpenAPIDocument
internal import RPC
internal import Testing

@testable internal import GatewayService

struct OpenAPITests {
    private let document: [String: Any]

    init() throws {
        let object = try JSONSerialization.jsonObject(with: Data(OpenAPI.json))
        document = try #require(object as? [String: Any])
    }

    @Test func `every path that the gateway answers is described, and no other`() throws {
        let paths = try #require(document["paths"] as? [String: [String: Any]])
        let described = Set(paths.flatMap { path, verbs in verbs.keys.map { "\($0.uppercased()) \(path)" } })
        let methods = ProcessRoutes.methods + GatewayContract.methods + SharedContracts.methods
        let served = methods.filter { $0.kind == .unary }.flatMap { method in
            method.http.map { "\($0.verb.rawValue.uppercased()) \($0.path)" }
        }
        #expect(described == Set(served))
        #expect(served.count > 100)
    }

    @Test func `every reference leads to a schema`() throws {
        let components = try #require(document["components"] as? [String: [String: Any]])
        let names = Set(try #require(components["schemas"]).keys.map { "#/components/schemas/\($0)" })
        let references = Self.references(in: document)
        #expect(!references.isEmpty && references.isSubset(of: names))
    }

    @Test func `who may call stands with every method`() throws {
        let paths = try #require(document["paths"] as? [String: [String: [String: Any]]])
        let signIn = try #require(paths["/v1/sign-in"]?["post"])
        #expect(signIn["x-roles"] as? [String] == ["ROLE_PUBLIC"])
        let account = try #require(paths["/v1/accounts"]?["post"])
        #expect((account["x-roles"] as? [String])?.first == "ROLE_PROVINCE")
    }

    private static func references(in value: Any) -> Set<String> {
        if let object = value as? [String: Any] {
            let own = (object["$ref"] as? String).map { [$0] } ?? []
            return object.values.reduce(Set(own)) { $0.union(references(in: $1)) }
        }
        return (value as? [Any] ?? []).reduce([]) { $0.union(references(in: $1)) }
    }
}
