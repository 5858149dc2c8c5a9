internal import Foundation
internal import MessageRuntime
internal import RPC
internal import Synchronization
internal import WireMessages

/// A call with JSON in and out: answers go to the standard output, one a line.
struct JSONCall {
    private let method: any MethodDescriptor
    private let channel: any Channel
    private let options: CallOptions

    init(_ method: any MethodDescriptor, _ channel: any Channel, _ options: CallOptions) {
        self.method = method
        self.channel = channel
        self.options = options
    }

    /// One message each way.
    func unary(_ request: String) async throws {
        let packed = try pack(request)
        show(
            try await channel.unary(service: method.service, method: method.name, request: packed, options: options))
    }

    /// One message, and a stream of answers.
    func serverStreaming(_ request: String) async throws {
        let packed = try pack(request)
        let stream = try await channel.stream(
            service: method.service, method: method.name, kind: method.kind, request: packed, options: options)
        while let answer = try await stream.responses.next() { show(answer) }
    }

    /// A stream of messages, and one answer or a stream of them, which are shown while messages are still being sent.
    func streaming(_ lines: InputLines) async throws {
        let stream = try await channel.stream(
            service: method.service, method: method.name, kind: method.kind, request: nil, options: options)
        let wrongLine = WrongLine()
        // Not waited for: it may be waiting for a line that never comes.
        let sending = Task { await send(lines, stream, wrongLine) }
        defer { sending.cancel() }
        do {
            while let answer = try await stream.responses.next() { show(answer) }
        } catch {
            throw wrongLine.complaint.withLock { $0 } ?? error
        }
    }

    /// Sends line by line. A line that is no message ends the call; for all else the answer says why.
    private func send(_ lines: InputLines, _ stream: PayloadStream, _ wrongLine: WrongLine) async {
        do {
            while let line = await lines.next() {
                if line.allSatisfy(\.isWhitespace) { continue }
                try await stream.requests.write(try pack(line))
            }
            try await stream.requests.finish()
        } catch let complaint as Complaint {
            wrongLine.complaint.withLock { $0 = complaint }
            stream.cancel()
        } catch {}
    }

    private final class WrongLine: Sendable {
        let complaint = Mutex<Complaint?>(nil)
    }

    private func pack(_ text: String) throws -> [UInt8] {
        func pack<M: Message>(_ type: M.Type) throws -> [UInt8] { try M(json: text).packed() }
        do { return try pack(method.requestType) } catch { throw Complaint("request: \(error)") }
    }

    private func show(_ bytes: [UInt8]) {
        func json<M: Message>(_ type: M.Type) throws -> [UInt8] {
            try M(packed: bytes).jsonBytes(types: Contract.types)
        }
        guard let json = try? json(method.responseType) else {
            return complain("an answer of \(bytes.count) bytes is no \(method.responseType.protoName)")
        }
        FileHandle.standardOutput.write(Data(json + [UInt8(ascii: "\n")]))
    }

    /// A refusal as JSON, its status code first.
    static func text(_ error: RPCError) -> String {
        let status = RPCStatusMessage(
            code: error.code.rawValue, message: error.message,
            details: error.details.map { AnyMessage(typeURL: $0.typeURL, value: $0.bytes) })
        return "\(error.code.name) " + String(decoding: status.jsonBytes(types: Contract.types), as: UTF8.self)
    }
}

/// Lines given, or those of the standard input as they come.
final class InputLines: Sendable {
    private let queue = DispatchQueue(label: "input")
    private let given: [String]?
    private let position = Atomic<Int>(0)

    /// Lines of the standard input.
    init() { given = nil }

    /// Those lines.
    init(_ lines: [String]) { given = lines }

    /// The next line; nil after the last. Read on a queue of its own, because reading blocks.
    func next() async -> String? {
        await withCheckedContinuation { continuation in
            queue.async { [self] in
                guard let given else { return continuation.resume(returning: readLine()) }
                let position = position.wrappingAdd(1, ordering: .relaxed).oldValue
                continuation.resume(returning: position < given.count ? given[position] : nil)
            }
        }
    }
}
