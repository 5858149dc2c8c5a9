internal import MessageRuntime
internal import RPC
internal import Testing
internal import WireMessages

/// Every answer of `INTERNAL` or `DATA_LOSS` reaches the observer with its cause, once; no other answer does.
@Suite struct DefectTests {
    /// What a service throws whose conversion says that something broke.
    private enum StockError: RPCErrorConvertible {
        case damaged
        case misused
        case soldOut

        var rpcError: RPCError {
            switch self {
            case .damaged: RPCError(.dataLoss, reason: "DAMAGED", "数据已损坏")
            case .misused: .internalError
            case .soldOut: RPCError(.failedPrecondition, reason: "SOLD_OUT", "已售完")
            }
        }
    }

    private struct Surprise: Error {}

    private struct Outcome: Sendable, CustomTestStringConvertible {
        let thrown: any Error
        let defects: [String]

        init(_ thrown: any Error, _ defects: [String] = []) { (self.thrown, self.defects) = (thrown, defects) }

        var testDescription: String { "\(thrown)" }
    }

    private static let outcomes = [
        Outcome(Surprise(), ["defect Surprise() INTERNAL"]),
        Outcome(StockError.misused, ["defect misused INTERNAL"]),
        Outcome(StockError.damaged, ["defect damaged DATA_LOSS"]),
        Outcome(StockError.soldOut),
        Outcome(RPCError.internalError, ["defect \(RPCError.internalError) INTERNAL"]),
        Outcome(RPCError.malformedResponse, ["defect \(RPCError.malformedResponse) INTERNAL"]),
        Outcome(RPCError.tokenRequired), Outcome(RPCError.connectionLost), Outcome(CancellationError()),
    ]

    private static func method(_ name: String, _ kind: MethodKind) -> Method<TTRPCRequest, TTRPCRequest> {
        Method(service: "test.Stock", name: name, kind: kind, access: AccessRule(roles: [.public]))
    }

    private static let take = method("Take", .unary)
    private static let list = method("List", .serverStreaming)
    private static let fill = method("Fill", .clientStreaming)
    private static let trade = method("Trade", .bidirectional)

    private static func service(
        throwing error: any Error, _ notes: Notes, _ interceptors: [any Interceptor] = []
    ) -> InProcessChannel {
        var router = Router(interceptors: interceptors, observer: notes)
        router.register(take, unary: { _, _ in throw error })
        router.register(list, serverStreaming: { _, _, _ in throw error })
        router.register(fill, clientStreaming: { _, _ in throw error })
        router.register(trade, bidirectional: { _, _, _ in throw error })
        return InProcessChannel(router)
    }

    private func callAll(_ channel: InProcessChannel) async {
        let options = CallOptions()
        _ = await refusal { try await channel.unary(Self.take, TTRPCRequest(), options) }
        _ = await refusal {
            for try await _ in try await channel.serverStreaming(Self.list, TTRPCRequest(), options) {}
        }
        _ = await refusal { try await channel.clientStreaming(Self.fill, options) { _ in } }
        _ = await refusal { for try await _ in try await channel.bidirectional(Self.trade, options).responses {} }
    }

    @Test(arguments: outcomes) private func `what a handler of each kind throws`(_ outcome: Outcome) async {
        let notes = Notes()
        await callAll(Self.service(throwing: outcome.thrown, notes))
        #expect(notes.defects == Array(repeating: outcome.defects, count: 4).flatMap { $0 })
    }

    @Test(arguments: outcomes) private func `what passes an interceptor counts once`(_ outcome: Outcome) async {
        let notes = Notes()
        let around = [Noting("outer", Notes()), Noting("inner", Notes())]
        let channel = Self.service(throwing: outcome.thrown, notes, around)
        _ = await refusal { try await channel.unary(Self.take, TTRPCRequest(), CallOptions()) }
        #expect(notes.defects == outcome.defects)
    }

    @Test(arguments: outcomes) private func `what an interceptor throws itself`(_ outcome: Outcome) async {
        struct Throwing: Interceptor {
            let error: any Error
            func intercept(_ request: UnaryRequest, _ call: Call, _ next: NextHandler) async throws -> [UInt8] {
                throw error
            }
        }
        let notes = Notes()
        let around: [any Interceptor] = [Noting("outer", Notes()), Throwing(error: outcome.thrown)]
        let channel = Self.service(throwing: Surprise(), notes, around)
        _ = await refusal { try await channel.unary(Self.take, TTRPCRequest(), CallOptions()) }
        #expect(notes.defects == outcome.defects)
    }

    @Test(arguments: outcomes) private func `what a handler relays of another service`(_ outcome: Outcome) async {
        let (behind, before) = (Notes(), Notes())
        let service = Self.service(throwing: outcome.thrown, behind)
        var router = Router(observer: before)
        router.register(Self.take, unary: { request, call in try await service.unary(Self.take, request, call.onward) })
        let channel = InProcessChannel(router)
        let answer = await refusal { try await channel.unary(Self.take, TTRPCRequest(), CallOptions()) }
        #expect(behind.defects == outcome.defects)
        #expect(before.defects.count == outcome.defects.count)
        #expect(before.defects.allSatisfy { $0 == "defect \(answer.map { "\($0) \($0.code.name)" } ?? "")" })
    }

    @Test(arguments: outcomes) private func `what a forwarded call is answered`(_ outcome: Outcome) async {
        struct Gateway: Forwarder {
            let service: InProcessChannel
            func route(_ method: any MethodDescriptor, _ call: Call) async throws(RPCError) -> ForwardRoute {
                ForwardRoute(channel: service, options: call.onward)
            }
        }
        let (behind, before) = (Notes(), Notes())
        var router = Router(observer: before)
        let gateway = Gateway(service: Self.service(throwing: outcome.thrown, behind))
        router.forward([Self.take, Self.list, Self.fill, Self.trade], by: gateway)
        await callAll(InProcessChannel(router))
        #expect(behind.defects.count == 4 * outcome.defects.count)
        #expect(before.defects.count == 4 * outcome.defects.count)
    }
}

extension Notes {
    /// The defects among them.
    var defects: [String] { all.filter { $0.hasPrefix("defect") } }
}
