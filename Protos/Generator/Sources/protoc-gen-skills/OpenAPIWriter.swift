/// Writes the OpenAPI description of every method that has an HTTP path, and the C source that takes it into a program.
///
/// - Source: OpenAPI 3.1.0; google/api/http.proto; the proto3 JSON mapping.
struct OpenAPIWriter {
    private let schema: Schema
    private let schemas: OpenAPISchemas

    init(_ schema: Schema) {
        self.schema = schema
        schemas = OpenAPISchemas(schema)
    }

    /// The generated files by their path.
    func files(in root: String) -> [(String, String)] {
        let folder = root + "/C"
        let source = """
            // Written by Protos/generate.sh. Do not edit.
            #include "COpenAPI.h"

            // #embed is standard in C23; clang has it in the older standard that SwiftPM asks for, with a warning.
            #pragma clang diagnostic ignored "-Wc23-extensions"

            static const unsigned char document[] = {
            #embed "openapi.json"
            };

            const unsigned char *openapi_json(void) { return document; }
            size_t openapi_json_size(void) { return sizeof(document); }

            """
        let header = """
            // Written by Protos/generate.sh. Do not edit.
            #ifndef COPENAPI_H
            #define COPENAPI_H

            #include <stddef.h>

            /// The OpenAPI description of the HTTP interface, as JSON; not terminated by a zero.
            const unsigned char *_Nonnull openapi_json(void);
            /// Its bytes.
            size_t openapi_json_size(void);

            #endif

            """
        let swift = """
            // Written by Protos/generate.sh. Do not edit.
            // swift-format-ignore-file

            internal import COpenAPI

            /// The OpenAPI description of the HTTP interface.
            public enum OpenAPI {
                /// The description as JSON.
                public static var json: [UInt8] {
                    [UInt8](UnsafeRawBufferPointer(start: openapi_json(), count: openapi_json_size()))
                }
            }

            """
        return [
            ("\(root)/Swift/OpenAPI.swift", swift),
            ("\(folder)/openapi.json", document.text() + "\n"), ("\(folder)/openapi.c", source),
            ("\(folder)/include/COpenAPI.h", header),
            ("\(folder)/include/module.modulemap", "module COpenAPI {\n    header \"COpenAPI.h\"\n    export *\n}\n"),
        ]
    }

    private var document: JSONText {
        let services = schema.wantedFiles.flatMap(\.services).filter { service in
            service.methods.contains { !$0.routes.isEmpty }
        }
        var paths: [(String, [(String, JSONText)])] = []
        var types: Set<String> = []
        for service in services {
            for method in service.methods where !method.streamsRequests && !method.streamsAnswers {
                for route in method.routes {
                    let operation = (route.verb, self.operation(method, route, of: service))
                    types.formUnion([method.answer] + (route.body == "*" ? [method.request] : []))
                    types.formUnion(schemas.choices(of: method.request))
                    if let known = paths.firstIndex(where: { $0.0 == route.path }) {
                        paths[known].1.append(operation)
                    } else {
                        paths.append((route.path, [operation]))
                    }
                }
            }
        }
        return .object([
            ("openapi", .string("3.1.0")),
            (
                "info",
                .object([
                    ("title", .string("Skills Liaoning")), ("version", .string("v1")),
                    (
                        "description",
                        .string(
                            "Every method of the five services and the gateway over HTTP/JSON. Messages follow the proto3 JSON mapping: 64-bit integers are strings, bytes are base64, absent fields have their defaults. Decide on error.status and the reason in error.details, never on error.message."
                        )
                    ),
                ])
            ),
            ("tags", .array(services.map(tag))),
            ("paths", .object(paths.map { ($0.0, .object($0.1)) })),
            (
                "components",
                .object([
                    ("schemas", .object(schemas.all(reachableFrom: types) + [("Error", OpenAPISchemas.error)])),
                    (
                        "securitySchemes",
                        .object([
                            (
                                "identity",
                                .object([
                                    ("type", .string("http")), ("scheme", .string("bearer")),
                                    ("description", .string("The token that POST /v1/sign-in answers.")),
                                ])
                            )
                        ])
                    ),
                ])
            ),
        ])
    }

    private func tag(_ service: ServiceDescriptor) -> JSONText {
        .object([
            ("name", .string(service.name)), ("description", .string(service.comment.joined(separator: "\n"))),
        ])
    }

    private func operation(_ method: MethodDescriptor, _ route: HTTPOption, of service: ServiceDescriptor) -> JSONText {
        let roles = (method.access?.roles ?? []).map(roleName)
        let variables = route.path.split(separator: "{").dropFirst().compactMap { $0.split(separator: "}").first }
            .map(String.init)
        var members: [(String, JSONText)] = [
            ("operationId", .string("\(service.name)_\(method.name)")), ("tags", .array([.string(service.name)])),
            ("summary", .string(method.comment.first ?? method.name)),
            ("description", .string(method.comment.joined(separator: "\n"))),
            ("x-roles", .array(roles.map { .string($0) })),
            ("x-services", .array((method.access?.services ?? []).map { .string($0) })),
            ("x-reasons", .array(method.reasons.map { .string($0) })),
            ("security", .array((roles.contains("ROLE_PUBLIC") ? [.object([])] : []) + [Self.identity])),
        ]
        let parameters = schemas.parameters(of: method.request, path: variables, withQuery: route.body.isEmpty)
        if !parameters.isEmpty { members.append(("parameters", .array(parameters))) }
        if route.body == "*" {
            members.append(
                (
                    "requestBody",
                    .object([
                        ("required", .boolean(true)), ("content", schemas.content(schemas.reference(method.request))),
                    ])
                ))
        }
        members.append(
            (
                "responses",
                .object([
                    (
                        "200",
                        .object([
                            ("description", .string("The answer.")),
                            ("content", schemas.content(schemas.reference(method.answer))),
                        ])
                    ),
                    (
                        "default",
                        .object([
                            ("description", .string("A refusal; nothing was changed.")),
                            ("content", schemas.content(.object([("$ref", .string("#/components/schemas/Error"))]))),
                        ])
                    ),
                ])
            ))
        return .object(members)
    }

    private static let identity = JSONText.object([("identity", .array([]))])

    private func roleName(_ number: Int) -> String {
        let roles = schema.enums["liaoning.skills.type.v1.Role"]?.values ?? []
        return roles.first { $0.number == number }?.name ?? "\(number)"
    }
}
