internal import ArgumentParser
internal import Foundation
internal import MessageRuntime
internal import RPC
internal import RPCTransport

/// `skillsctl bench`: one method called again and again.
struct BenchCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "bench", abstract: "Calls a method with the same request again and again, and measures it.",
        discussion: """
            Not for methods that write. The figures are those of client and server together on this machine and network; \
            Deploy/bench measures the transport alone.
            """)

    @Argument(help: "Service and method, for example Regions/GetRegion.")
    var method: String

    @Argument(help: "The request as proto3 JSON.")
    var request = "{}"

    @Option(help: "Address of the process, or of its instances by commas; the gateway leads to every service.")
    var address = "127.0.0.1:7400"

    @Option(help: "Calls in flight at once, 1 to 4096.")
    var concurrency = 16

    @Option(help: "Seconds to call for, 1 to 3600.")
    var seconds = 5

    @Option(help: "Calls to make in all, instead of calling for some seconds.")
    var calls: Int?

    @Option(help: "Milliseconds until an answer is of no use.")
    var deadline = 5000

    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var caller: CallerOptions

    func run() async throws {
        guard (1...4096).contains(concurrency) else { throw Complaint("--concurrency takes 1 to 4096") }
        guard (1...3600).contains(seconds) else { throw Complaint("--seconds takes 1 to 3600") }
        let descriptor = try Contract.method(method)
        guard descriptor.kind == .unary else {
            throw Complaint("\(descriptor.fullName) streams; bench calls unary methods")
        }
        let packed = try Self.pack(descriptor.requestType, request)
        let client = try connection.open(address)
        defer { client.close() }
        var metadata = Metadata()
        if let token = try caller.bearer() { metadata.add("Bearer \(token)", for: Metadata.authorizationKey) }
        let limit = Duration.milliseconds(max(1, deadline))
        let call: @Sendable () async -> StatusCode = { [metadata] in
            do throws(RPCError) {
                _ = try await client.unary(
                    service: descriptor.service, method: descriptor.name, request: packed,
                    options: CallOptions(timeout: limit, metadata: metadata))
                return .ok
            } catch { return error.code }
        }
        // The first call connects, and says at once what is wrong with it.
        let first = await call()
        if first != .ok { complain("the first call was answered \(first.name)") }
        let result = await Self.measure(
            concurrency: concurrency, shares: calls.map { Self.shares($0, concurrency) }, seconds: seconds, call)
        for line in result.lines { print(line) }
    }

    /// Lets so many callers call, each its share of the calls or until the time is over.
    private static func measure(
        concurrency: Int, shares: [Int]?, seconds: Int, _ call: @escaping @Sendable () async -> StatusCode
    ) async -> BenchResult {
        let clock = ContinuousClock()
        let start = clock.now
        let end = start + .seconds(seconds)
        return await withTaskGroup(of: BenchResult.self) { group in
            for caller in 0..<concurrency {
                group.addTask {
                    var result = BenchResult()
                    var left = shares?[caller] ?? .max
                    var began = clock.now
                    while left > 0, shares != nil || began < end {
                        let status = await call()
                        let now = clock.now
                        result.add(status, (now - began).nanoseconds)
                        began = now
                        left -= 1
                    }
                    return result
                }
            }
            var result = BenchResult()
            for await one in group { result.add(one) }
            result.elapsed = clock.now - start
            return result
        }
    }

    private static func shares(_ calls: Int, _ callers: Int) -> [Int] {
        (0..<callers).map { calls / callers + ($0 < calls % callers ? 1 : 0) }
    }

    private static func pack<M: Message>(_ type: M.Type, _ text: String) throws -> [UInt8] {
        do { return try M(json: text).packed() } catch { throw Complaint("request: \(error)") }
    }
}

/// What a bench run found.
struct BenchResult: Sendable {
    var elapsed = Duration.zero
    private var times = LatencyHistogram()
    private var statuses: [StatusCode: Int] = [:]

    mutating func add(_ status: StatusCode, _ nanoseconds: Int64) {
        statuses[status, default: 0] += 1
        times.add(nanoseconds)
    }

    mutating func add(_ other: BenchResult) {
        times.add(other.times)
        statuses.merge(other.statuses) { $0 + $1 }
    }

    /// The figures, one a line.
    var lines: [String] {
        let seconds = Double(max(1, elapsed.nanoseconds)) / 1e9
        func time(_ nanoseconds: Int64) -> String { LoadTable.number(Double(nanoseconds) / 1000) + " µs" }
        var lines = [
            "calls/s  \(LoadTable.number(Double(times.count) / seconds))  (\(times.count) in \(LoadTable.number(seconds)) s)"
        ]
        for (name, share) in [("p50", 0.5), ("p99", 0.99), ("p99.9", 0.999)] {
            lines.append("\(name.padding(toLength: 7, withPad: " ", startingAt: 0))  \(time(times.percentile(share)))")
        }
        lines.append("longest  \(time(times.longest))")
        for (status, count) in statuses.sorted(by: { $0.key.rawValue < $1.key.rawValue }) where status != .ok {
            lines.append("\(status.name)  \(count)")
        }
        return lines
    }
}
