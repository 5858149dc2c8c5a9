internal import InteropMessages
internal import RPC
internal import WireMessages

/// The service that ttrpc's own streaming tests call.
///
/// - Source: containerd/ttrpc, integration/streaming_test.go.
struct StreamingService: StreamingHandlers {
    func echo(_ request: EchoPayload, _ call: Call) async throws -> EchoPayload {
        request.next
    }

    func echoStream(
        _ requests: RequestStream<EchoPayload>, _ writer: ResponseWriter<EchoPayload>, _ call: Call
    ) async throws {
        for try await request in requests { try await writer.write(request.next) }
    }

    func sumStream(_ requests: RequestStream<Part>, _ call: Call) async throws -> Sum {
        var sum = Sum()
        for try await part in requests {
            sum.sum &+= part.add
            sum.num += 1
        }
        return sum
    }

    /// The first and the last part are zero, the last but one makes the sum right.
    func divideStream(_ request: Sum, _ writer: ResponseWriter<Part>, _ call: Call) async throws {
        guard request.num > 0 || (request.num == 0 && request.sum == 0) else { throw RPCError.notDivisible(request) }
        var rest = request.sum
        let balance = max(0, request.num - 2)
        for index in 0..<request.num {
            let add: Int32 =
                switch index {
                case balance: rest
                case 0, request.num - 1: 0
                default: index % 1000 - 500
                }
            rest &-= add
            try await writer.write(Part(add: add))
        }
    }

    func echoNull(_ requests: RequestStream<EchoPayload>, _ call: Call) async throws -> Empty {
        var expected: UInt32 = 0
        for try await request in requests { try request.check(against: &expected) }
        return Empty()
    }

    func echoNullStream(
        _ requests: RequestStream<EchoPayload>, _ writer: ResponseWriter<Empty>, _ call: Call
    ) async throws {
        var expected: UInt32 = 0
        for try await request in requests {
            try request.check(against: &expected)
            try await withThrowingDiscardingTaskGroup { group in
                for _ in 0..<10 { group.addTask { try await writer.write(Empty()) } }
            }
        }
    }

    func emptyPayloadStream(_ request: Empty, _ writer: ResponseWriter<EchoPayload>, _ call: Call) async throws {
        for seq: UInt32 in 1...2 { try await writer.write(EchoPayload(seq: seq)) }
    }
}

extension EchoPayload {
    fileprivate var next: EchoPayload { EchoPayload(seq: seq &+ 1, msg: msg) }

    /// Refuses a payload that is not the expected one, and expects the next.
    fileprivate func check(against expected: inout UInt32) throws(RPCError) {
        guard seq == expected else {
            throw .invalidArgument(field: "seq", reason: "UNEXPECTED_SEQUENCE", "序号应为 \(expected)，实为 \(seq)")
        }
        guard msg == "non-empty empty" else {
            throw .invalidArgument(field: "msg", reason: "UNEXPECTED_MESSAGE", "内容应为 non-empty empty")
        }
        expected &+= 1
    }
}

extension RPCError {
    fileprivate static func notDivisible(_ request: Sum) -> RPCError {
        .invalidArgument(field: "num", reason: "NOT_DIVISIBLE", "\(request.sum) 不能分为 \(request.num) 份")
    }
}
