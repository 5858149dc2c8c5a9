internal import MessageRuntime
internal import NIOCore
internal import RPC
internal import Testing
internal import WireMessages

@testable internal import RPCTransport

/// The envelope is read and written by hand, so it is held against the messages that protobuf-c packs and unpacks.
@Suite struct EnvelopeTests {
    private func read(_ bytes: [UInt8]) -> TTRPCRequest? {
        bytes.withUnsafeBytes { bytes in
            RequestEnvelope(bytes).map { envelope in
                TTRPCRequest(
                    service: String(decoding: envelope.service, as: UTF8.self),
                    method: String(decoding: envelope.method, as: UTF8.self), payload: [UInt8](envelope.payload),
                    timeoutNano: envelope.timeoutNanoseconds,
                    metadata: envelope.metadata.entries.map { KeyValue(key: $0.key, value: $0.value) })
            }
        }
    }

    private static let requests = [
        TTRPCRequest(),
        TTRPCRequest(service: "a.B", method: "C"),
        TTRPCRequest(service: "a.B", method: "C", payload: [1, 2, 3], timeoutNano: 1),
        TTRPCRequest(service: "甲", method: "乙", payload: [UInt8](repeating: 9, count: 300), timeoutNano: -1),
        TTRPCRequest(
            service: "s", method: "m", payload: [0], timeoutNano: .max,
            metadata: [
                KeyValue(key: "k", value: "v"), KeyValue(key: "K", value: ""), KeyValue(),
                KeyValue(key: "", value: "值"),
            ]),
        TTRPCRequest(timeoutNano: .min, metadata: [KeyValue(key: String(repeating: "k", count: 200), value: "v")]),
    ]

    @Test(arguments: requests) func `a request reads as protobuf-c packs it`(request: TTRPCRequest) {
        #expect(read(request.packed()) == request)
    }

    @Test(arguments: requests) func `a request is written as protobuf-c reads it`(request: TTRPCRequest) throws {
        let outgoing = OutgoingRequest(
            service: request.service, method: request.method, timeoutNanoseconds: request.timeoutNano,
            metadata: Metadata(request.metadata.map { .init(key: $0.key, value: $0.value) }))
        var buffer = ByteBuffer()
        let size = outgoing.size(payloadCount: request.payload.count)
        try request.payload.withUnsafeBytes {
            try outgoing.write($0, streamID: 7, flags: .remoteOpen, size: size, to: &buffer)
        }
        let bytes = Array(buffer.readableBytesView)
        #expect(bytes.count == Frame.headerBytes + size)
        #expect(Array(bytes[..<10]) == RawFrame.bytes(1, id: 7, flags: 2, length: size))
        #expect(try TTRPCRequest(packed: Array(bytes[10...])) == request)
    }

    @Test func `every cut of a request is refused or reads as less`() {
        let whole = Self.requests[4].packed()
        for end in 0..<whole.count { #expect(read(Array(whole[..<end])) != Self.requests[4]) }
    }

    @Test(
        arguments: [
            [0x0A], [0x0A, 0x05, 0x61], [0x0A, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0x01],
            [0x0A, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80], [0x00, 0x01], [0x07], [0x06],
            [0x20, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0x02], [0x2A, 0x02, 0x0A, 0x05],
            [0x2A, 0x03, 0x0A, 0x01, 0xFF], [0x33], [0x33, 0x3C], [0x34], [0x31, 1, 2, 3], [0x35, 1],
        ] as [[UInt8]])
    func `what is no protobuf is refused`(bytes: [UInt8]) {
        #expect(read(bytes) == nil)
    }

    @Test(
        arguments: [
            [0x30, 0x01], [0x31, 1, 2, 3, 4, 5, 6, 7, 8], [0x32, 0x02, 1, 2], [0x35, 1, 2, 3, 4],
            [0x33, 0x08, 0x01, 0x34], [0x33, 0x3B, 0x3C, 0x34], [0x08, 0x05], [0x25, 1, 2, 3, 4],
            [0xFA, 0xFF, 0x7F, 0x00],
        ] as [[UInt8]])
    func `unknown fields are passed over`(extra: [UInt8]) {
        let request = TTRPCRequest(service: "a.B", method: "C", payload: [1])
        #expect(read(extra + request.packed() + extra) == request)
    }

    @Test func `deeply nested groups are passed over without recursion`() {
        let depth = 1_000_000
        let bytes = [UInt8](repeating: 0x33, count: depth) + [UInt8](repeating: 0x34, count: depth)
        #expect(read(bytes) == TTRPCRequest())
    }

    @Test func `a refusal is written as protobuf-c reads it, and read back`() throws {
        let error = RPCError(.failedPrecondition, reason: "NO", "不行", fields: [("a", "b")])
        var buffer = ByteBuffer()
        buffer.writeRefusal(error, streamID: 5)
        let bytes = Array(buffer.readableBytesView)
        let response = try TTRPCResponse(packed: Array(bytes[10...]))
        #expect(response.status?.code == 9 && response.status?.message == "不行")
        #expect(response.status?.details.map(\.typeURL) == error.details.map(\.typeURL))
        #expect(response.status?.details.map(\.value) == error.details.map(\.bytes))
        #expect(bytes[10...].withUnsafeBytes { ResponseEnvelope($0)?.error } == error)
    }

    @Test func `a refusal with more details than a frame holds still arrives`() {
        var error = RPCError(.internal, reason: "X", String(repeating: "长", count: 2 << 20))
        error.details.append(StatusDetail(typeURL: "t", bytes: [UInt8](repeating: 1, count: 5 << 20)))
        var buffer = ByteBuffer()
        buffer.writeRefusal(error, streamID: 5)
        #expect(buffer.readableBytes < 5000)
        let bytes = Array(buffer.readableBytesView.dropFirst(10))
        #expect(bytes.withUnsafeBytes { ResponseEnvelope($0)?.error?.code } == .internal)
    }

    @Test func `an unknown code becomes UNKNOWN, code 0 is success`() {
        let unknown = TTRPCResponse(status: RPCStatusMessage(code: 99, message: "x")).packed()
        #expect(unknown.withUnsafeBytes { ResponseEnvelope($0)?.error?.code } == .unknown)
        let success = TTRPCResponse(status: RPCStatusMessage(), payload: [1]).packed()
        #expect(
            success.withUnsafeBytes { ResponseEnvelope($0).map { $0.error == nil && $0.payload.count == 1 } } == true)
    }
}
