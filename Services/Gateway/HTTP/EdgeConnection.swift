internal import NIOCore
internal import NIOHTTP1
internal import RPC

/// One connection of an HTTP client: takes a request, has it answered, and only then takes the next.
///
/// ```
///            head               end of the body            last byte of the answer
///   waits ─────────▶ takes ──────────────────▶ answers ────────────────────────────▶ waits
///     │                │ refused                  │                                    or
///     ▼ too late       ▼                          ▼ the connection is to end          ends
///   closed           answers                     ends ──▶ closed when the client is, or after a moment
/// ```
///
/// The last handler of its pipeline, behind HTTP's decoder. Lives on its event loop.
final class EdgeConnection: ChannelDuplexHandler, @unchecked Sendable {
    // Unchecked: everything that changes is touched on the loop only.

    typealias InboundIn = HTTPServerRequestPart
    typealias OutboundIn = HTTPServerResponsePart
    typealias OutboundOut = HTTPServerResponsePart

    enum Phase {
        case waits
        case takes(Taking)
        case answers(Exchange)
        /// The last answer was given: what comes is dropped.
        case ends
    }

    /// A request whose body comes in.
    struct Taking {
        let plan: EdgePlan
        let exchange: Exchange
        var body = ByteBuffer()
        /// All of the body, that which was refused too.
        var received = 0
    }

    /// What the answer of a request depends on.
    struct Exchange {
        var isHead = false
        var version = HTTPVersion.http1_1
        var keepsAlive = false
        /// What it holds of the budget.
        var held: [(kind: EdgeBudget.Kind, amount: Int, address: String?)] = []
        /// Whose share its answer comes out of.
        var stranger: String?
        /// Of the answer that is being written; nil before.
        var answerSize: Int?
        /// Whether the answer comes piece by piece.
        var isStream = false
    }

    let loop: EdgeLoop
    /// The other end of the connection; nil on a Unix socket.
    let host: String?
    private let port: Int?
    var context: ChannelHandlerContext?
    var phase = Phase.waits
    /// When the phase began.
    var since = monotonicNanoseconds()
    /// Since when the client has not read what was written.
    var fullSince: Int64?
    /// What waits for the client to read.
    var waitingWriters: [CheckedContinuation<Void, Never>] = []
    /// Has the request answered; and then writes an answer that comes piece by piece.
    var calling: Task<Void, Never>?
    /// The body that is taken while it comes in.
    var uploading: EdgeBody?
    var writing: Task<Void, Never>?
    private(set) var isDraining = false
    private(set) var isInputClosed = false
    private var isFirst = true
    /// Parts of further requests that came along with one that is being answered.
    private var queued: [HTTPServerRequestPart] = []
    private var isPumping = false
    private var holdsRead = false

    init(_ channel: any NIOCore.Channel, _ loop: EdgeLoop) {
        self.loop = loop
        host = ClientAddress.text(channel.remoteAddress)
        port = channel.remoteAddress?.port
    }

    private var limits: EdgeLimits { loop.shared.limits }
    private var budget: EdgeBudget { loop.shared.budget }

    func handlerAdded(context: ChannelHandlerContext) {
        self.context = context
        loop.add(self)
    }

    func handlerRemoved(context: ChannelHandlerContext) { gone() }

    func channelInactive(context: ChannelHandlerContext) { gone() }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        let part = unwrapInboundIn(data)
        if case .answers = phase { queued.append(part) } else { take(part) }
    }

    func read(context: ChannelHandlerContext) {
        if isAnswering || uploading?.isFull == true { holdsRead = true } else { context.read() }
    }

    func channelWritabilityChanged(context: ChannelHandlerContext) {
        fullSince = context.channel.isWritable ? nil : monotonicNanoseconds()
        if context.channel.isWritable { wakeWriters() }
    }

    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        guard case .inputClosed? = event as? ChannelEvent else { return context.fireUserInboundEventTriggered(event) }
        isInputClosed = true
        // Who sent all of a request may still read its answer; a stream could go on for long with nobody there.
        if case .answers(let exchange) = phase, !exchange.isStream { return }
        close()
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        guard let error = error as? HTTPParserError else { return close() }
        switch phase {
        case .waits, .takes: refuse(error == .headerOverflow ? .headTooLarge : .malformed)
        case .answers(var exchange):
            exchange.keepsAlive = false
            phase = .answers(exchange)
        case .ends: break
        }
    }

    // MARK: Requests

    /// Goes on with what came along, then reads on.
    func goOn() {
        guard !isPumping else { return }
        isPumping = true
        var next = 0
        while next < queued.count, !isAnswering {
            take(queued[next])
            next += 1
        }
        queued.removeFirst(next)
        isPumping = false
        readOn()
    }

    /// Reads what was held back.
    func readOn() {
        guard holdsRead, !isAnswering, uploading?.isFull != true else { return }
        holdsRead = false
        context?.read()
    }

    private var isAnswering: Bool { if case .answers = phase { true } else { false } }

    private func take(_ part: HTTPServerRequestPart) {
        switch (phase, part) {
        case (.waits, .head(let head)): begin(head)
        case (.takes(var taking), .body(let bytes)):
            // Taken out, so that the buffer grows in its place.
            phase = .waits
            grow(&taking, by: bytes)
        case (.takes(let taking), .end): complete(taking)
        default: break
        }
    }

    private func begin(_ head: HTTPRequestHead) {
        isFirst = false
        since = monotonicNanoseconds()
        var exchange = Exchange()
        exchange.isHead = head.method == .HEAD
        exchange.version = head.version
        // Behind the wish for another protocol, which is not heeded, the decoder reads no further.
        exchange.keepsAlive = head.isKeepAlive && !isDraining && !head.headers.contains(name: "upgrade")
        let client = host.map { loop.shared.proxies.client(of: $0, hops: head.headers["x-forwarded-for"]) }
        exchange.stranger = client.map(ClientAddress.key)
        do throws(EdgeRefusal) {
            let request = try EdgeRequest(head, client: client, port: client == host ? port : nil)
            begin(request, loop.shared.plan(request), exchange)
        } catch { refuse(error, exchange) }
    }

    private func begin(_ request: EdgeRequest, _ plan: EdgePlan, _ exchange: Exchange) {
        let (declared, mayContinue) = (request.declaredBody, request.headers.contains(name: "expect"))
        var exchange = exchange
        switch plan {
        case .answer(let answer) where declared != 0:
            // Whatever follows is not wanted.
            exchange.keepsAlive = false
            phase = .answers(exchange)
            return write(answer)
        case .answer: break
        case .call(let call):
            exchange.stranger = call.stranger
            guard declared ?? 0 <= call.most else { return refuse(.bodyTooLarge(call.most), exchange) }
            guard hold(declared ?? 0, of: .bodies, for: call.stranger, in: &exchange) else {
                return refuse(.busy, exchange)
            }
        case .upload(let upload):
            guard declared ?? 0 <= upload.most else { return refuse(.bodyTooLarge(upload.most), exchange) }
            guard hold(1, of: .streams, for: nil, in: &exchange) else { return refuse(.busy, exchange) }
        }
        if declared != 0, mayContinue, !exchange.version.isOld {
            write(.head(HTTPResponseHead(version: .http1_1, status: .continue)), flushes: true)
        }
        phase = .takes(Taking(plan: plan, exchange: exchange))
        if case .upload(let upload) = plan { begin(upload) }
    }

    private func grow(_ taking: inout Taking, by bytes: ByteBuffer) {
        taking.received += bytes.readableBytes
        if case .upload(let upload) = taking.plan { return grow(taking, of: upload, by: bytes) }
        guard case .call(let call) = taking.plan else { return phase = .takes(taking) }
        guard taking.received <= call.most else { return refuse(.bodyTooLarge(call.most), taking.exchange) }
        var exchange = taking.exchange
        let held = exchange.held.reduce(0) { $0 + $1.amount }
        if taking.received > held {
            guard hold(taking.received - held, of: .bodies, for: call.stranger, in: &exchange) else {
                return refuse(.busy, exchange)
            }
        }
        if taking.body.readableBytes == 0 { taking.body = bytes } else { taking.body.writeImmutableBuffer(bytes) }
        phase = .takes(
            Taking(plan: taking.plan, exchange: exchange, body: taking.body, received: taking.received))
    }

    private func complete(_ taking: Taking) {
        var exchange = taking.exchange
        since = monotonicNanoseconds()
        switch taking.plan {
        case .answer(let answer):
            phase = .answers(exchange)
            write(answer)
        case .upload:
            phase = .answers(exchange)
            uploading?.end(nil)
        case .call(let call):
            let isAdmitted = hold(1, of: .calls, for: call.stranger, in: &exchange)
            phase = .answers(exchange)
            guard isAdmitted else { return write(EdgeAnswer(Transcoder.refusal(.tooManyCalls))) }
            let body = taking.body
            calling = Task.immediateDetached(executorPreference: loop.executor) { [self] in
                let answer = await call.run(body)
                await loop.run { self.write(answer) }
            }
        }
    }

    /// Answers what is wrong with a request, and reads no other.
    func refuse(_ refusal: EdgeRefusal, _ exchange: Exchange? = nil) {
        breakUpload()
        var exchange = exchange ?? current ?? Exchange()
        exchange.keepsAlive = false
        phase = .answers(exchange)
        write(EdgeAnswer(refusal))
    }

    private var current: Exchange? {
        if case .takes(let taking) = phase { taking.exchange } else { nil }
    }

    func hold(_ amount: Int, of kind: EdgeBudget.Kind, for address: String?, in exchange: inout Exchange) -> Bool {
        guard budget.take(amount, of: kind, for: address) else { return false }
        exchange.held.append((kind, amount, address))
        return true
    }

    func release(_ exchange: Exchange) {
        for (kind, amount, address) in exchange.held { budget.give(amount, of: kind, for: address) }
    }

    // MARK: The end

    /// Closes the connection when its client is over one of the time limits.
    func checkLimits(_ now: Int64, isCrowded: Bool) {
        let passed = now - since
        func isOver(_ limit: Duration) -> Bool { passed > limit.nanoseconds }
        func isSlow(_ bytes: Int) -> Bool {
            Int64(bytes) < (passed - limits.grace.nanoseconds) / 1_000_000 * Int64(limits.slowestRate) / 1000
        }
        switch phase {
        case .waits:
            let idle = isCrowded ? limits.shortIdleTime : limits.idleTime
            if isOver(isFirst ? limits.headTime : idle) { close() }
        case .takes(let taking): if isSlow(taking.received) { refuse(.tooSlow) }
        case .answers(let exchange):
            if let size = exchange.answerSize, isSlow(size) { close() }
            if let fullSince, now - fullSince > limits.grace.nanoseconds * 3 { close() }
        case .ends: if isOver(limits.lingerTime) { close() }
        }
    }

    /// Takes no further request.
    func drain() {
        isDraining = true
        switch phase {
        case .waits: close()
        case .takes:
            context?.eventLoop.scheduleTask(in: .nanoseconds(limits.drainOfBodies.nanoseconds)) {
                if case .takes = self.phase { self.close() }
            }
        case .answers, .ends: break
        }
    }

    func close() { context?.close(promise: nil) }

    private func gone() {
        guard context != nil else { return }
        switch phase {
        case .takes(let taking): release(taking.exchange)
        case .answers(let exchange): release(exchange)
        case .waits, .ends: break
        }
        phase = .ends
        context = nil
        queued = []
        breakUpload()
        calling?.cancel()
        writing?.cancel()
        wakeWriters()
        loop.remove(self)
    }
}
