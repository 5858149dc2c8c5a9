internal import ArgumentParser
internal import Foundation
internal import MessageRuntime
internal import RPC
internal import WireMessages

/// `skillsctl call`: one call, JSON in and out.
struct CallCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "call", abstract: "Calls a method with a JSON request and prints the JSON answer.",
        discussion: "A refusal is printed as JSON on the standard error, and the exit code is its status code.")

    @Argument(
        help: "Service and method, for example liaoning.skills.catalog.v1.Catalog/GetRegion or Catalog/GetRegion.")
    var method: String

    @Argument(help: "The request as proto3 JSON, or - to read it from the standard input.")
    var request = "{}"

    @Option(help: "Address of the process; the gateway leads to every service.")
    var address = "127.0.0.1:7400"

    @Option(help: "Milliseconds until the answer is of no use.")
    var deadline = 30_000

    @Option(help: "Business time of the call, RFC 3339, where the process allows it.")
    var time: String?

    @Option(name: .customLong("metadata"), help: "key=value to send beside the request; may be given several times.")
    var metadata: [String] = []

    @OptionGroup var caller: CallerOptions

    func run() async throws {
        let descriptor = try Contract.method(method)
        guard descriptor.kind == .unary else {
            throw Complaint("\(descriptor.fullName) streams; call answers one message")
        }
        let text =
            request == "-" ? String(decoding: FileHandle.standardInput.readDataToEndOfFile(), as: UTF8.self) : request
        let packed = try Self.pack(descriptor.requestType, text)
        let client = try Connection.open(address)
        defer { client.close() }
        do {
            let answer = try await client.unary(
                service: descriptor.service, method: descriptor.name, request: packed, options: try options())
            print(try Self.json(descriptor.responseType, answer))
        } catch let error as RPCError {
            complain(Self.json(error))
            throw ExitCode(error.code.rawValue)
        }
    }

    private func options() throws -> CallOptions {
        var options = CallOptions(timeout: .milliseconds(max(0, deadline)))
        if let token = try caller.bearer() { options.metadata.add("Bearer \(token)", for: Metadata.authorizationKey) }
        if let time { options.metadata.add(time, for: Metadata.timeKey) }
        for entry in metadata {
            let parts = entry.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            guard parts.count == 2 else { throw Complaint("--metadata \(entry): key=value") }
            options.metadata.add(String(parts[1]), for: String(parts[0]))
        }
        return options
    }

    private static func pack<M: Message>(_ type: M.Type, _ text: String) throws -> [UInt8] {
        do { return try M(json: text).packed() } catch { throw Complaint("request: \(error)") }
    }

    private static func json<M: Message>(_ type: M.Type, _ bytes: [UInt8]) throws -> String {
        String(decoding: try M(packed: bytes).jsonBytes(types: Contract.types), as: UTF8.self)
    }

    private static func json(_ error: RPCError) -> String {
        let status = RPCStatusMessage(
            code: error.code.rawValue, message: error.message,
            details: error.details.map { AnyMessage(typeURL: $0.typeURL, value: $0.bytes) })
        return "\(error.code.name) " + String(decoding: status.jsonBytes(types: Contract.types), as: UTF8.self)
    }
}
