internal import CMeasure
internal import Glibc
internal import InteropMessages

/// Calls an echo server through our own client; prints the line that every load generator of this benchmark prints.
@main
enum BenchClient {
    static func main() async throws {
        let arguments = CommandLine.arguments.dropFirst().compactMap(Double.init)
        if CommandLine.arguments.dropFirst().first == "overload", arguments.count == 4 {
            let overload = Overload(
                port: Int(arguments[0]), request: SpinRequest(microseconds: Int64(arguments[1])), seconds: arguments[3])
            return try await overload.run(factor: arguments[2])
        }
        guard arguments.count == 5 else {
            print("usage: bench-client PORT CONNECTIONS IN-FLIGHT SECONDS SERVER-PID [on-loops]")
            print("       bench-client overload PORT MICROSECONDS FACTOR SECONDS")
            exit(64)
        }
        let (seconds, server) = (arguments[3], pid_t(arguments[4]))
        let begin = monotonic_clock() + UInt64(seconds * 0.25e9)
        let callers = EchoCallers(
            port: Int(arguments[0]), connections: Int(arguments[1]), inFlight: Int(arguments[2]),
            onLoops: CommandLine.arguments.last == "on-loops", begin: begin, end: begin + UInt64(seconds * 1e9))
        async let called = callers.run()
        try await Task.sleep(for: .seconds(seconds * 0.25))
        let (serverBegin, ownBegin) = (processor_time(server), own_processor_time())
        try await Task.sleep(for: .seconds(seconds))
        let (serverTime, ownTime) = (processor_time(server) - serverBegin, own_processor_time() - ownBegin)
        let latencies = try await called
        let calls = Double(latencies.count)
        print_result(
            calls / seconds, latencies.microseconds(at: 0.5), latencies.microseconds(at: 0.99),
            latencies.microseconds(at: 0.999), Double(serverTime) / 1000 / calls, Double(ownTime) / 1000 / calls,
            resident_megabytes(server))
    }
}
