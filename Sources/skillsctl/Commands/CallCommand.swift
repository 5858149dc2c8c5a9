internal import ArgumentParser
internal import Foundation
internal import MessageRuntime
internal import RPC
internal import RPCTransport

/// `skillsctl call`: one call, JSON in and out.
struct CallCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "call", abstract: "Calls a method with a JSON request and prints the JSON answer.",
        discussion: """
            A method that takes a stream takes one JSON message a line, as they come where the request is -; the answers of a \
            method that streams are printed one a line, as they come. A refusal is printed as JSON on the standard error, and \
            the exit code is its status code.
            """)

    @Argument(
        help: "Service and method, for example liaoning.skills.catalog.v1.Regions/GetRegion or Regions/GetRegion.")
    var method: String

    @Argument(help: "The request as proto3 JSON, or - to read it from the standard input.")
    var request = "{}"

    @Option(help: "Address of the process; the gateway leads to every service.")
    var address = "127.0.0.1:7400"

    @Option(help: "Milliseconds until the answer is of no use.")
    var deadline = 30_000

    @Option(help: "Business time of the call, RFC 3339, where the process allows it.")
    var time: String?

    @Option(
        name: [.customShort("H"), .customLong("metadata")],
        help: "key=value to send beside the request; may be given several times.")
    var metadata: [String] = []

    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var caller: CallerOptions

    func run() async throws {
        let descriptor = try Contract.method(method)
        let options = try options()
        let client = try connection.open(address)
        defer { client.close() }
        let call = JSONCall(descriptor, client, options)
        do {
            switch descriptor.kind {
            case .unary: try await call.unary(try await whole())
            case .serverStreaming: try await call.serverStreaming(try await whole())
            case .clientStreaming, .bidirectional: try await call.streaming(lines)
            }
        } catch let error as RPCError {
            complain(JSONCall.text(error))
            throw ExitCode(error.code.rawValue)
        }
    }

    /// The request's messages, one a line.
    private var lines: InputLines {
        request == "-" ? InputLines() : InputLines(request.split(whereSeparator: \.isNewline).map(String.init))
    }

    /// All of the request.
    private func whole() async throws -> String {
        guard request == "-" else { return request }
        return String(decoding: FileHandle.standardInput.readDataToEndOfFile(), as: UTF8.self)
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
}
