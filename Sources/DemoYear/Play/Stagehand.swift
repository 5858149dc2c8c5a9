internal import MessageRuntime
internal import RPC
internal import Synchronization

/// Makes the demo's calls: as whom, on which business day, again when a process is down.
///
/// Every write carries an id made of the plan and the step, so that repeating a step, in this run or the next, has no second effect.
final class Stagehand: Sendable {
    /// How long a step waits for a process that is down.
    private static let patience = Duration.seconds(120)

    let plan: YearPlan
    let channel: any Channel
    private let token: @Sendable (Identity) -> String
    private let tokens = Mutex<[String: (text: String, until: Instant)]>([:])
    private let made = Mutex(0)

    init(plan: YearPlan, channel: any Channel, token: @escaping @Sendable (Identity) -> String) {
        self.plan = plan
        self.channel = channel
        self.token = token
    }

    /// Calls that were made.
    var calls: Int { made.withLock { $0 } }

    /// The id of a step.
    func id(_ step: String) -> String { "demo-\(plan.scale)-\(plan.seed)-\(step)" }

    /// Makes a call; waits and repeats while a process is down or too busy.
    func ask<Request: Message, Response: Message>(
        _ method: Method<Request, Response>, _ request: Request, as caller: Caller, on day: String
    ) async throws -> Response {
        let giveUp = ContinuousClock.now + Self.patience
        var pause = Duration.milliseconds(50)
        while true {
            do throws(RPCError) {
                let answer = try await channel.unary(method, request, options(caller, day))
                made.withLock { $0 += 1 }
                return answer
            } catch {
                guard Self.mayPass(error), ContinuousClock.now < giveUp else { throw error }
            }
            try await Task.sleep(for: pause)
            pause = min(pause * 2, .seconds(2))
        }
    }

    private static func mayPass(_ error: RPCError) -> Bool {
        switch error.code {
        case .unavailable, .resourceExhausted, .deadlineExceeded, .cancelled: true
        default: false
        }
    }

    private func options(_ caller: Caller, _ day: String) -> CallOptions {
        var options = CallOptions(timeout: .seconds(30), mayRepeat: true)
        options.metadata.add("Bearer \(bearer(caller))", for: Metadata.authorizationKey)
        options.metadata.add("\(day)T18:00:00+08:00", for: Metadata.timeKey)
        return options
    }

    private func bearer(_ caller: Caller) -> String {
        let now = Instant.now()
        return tokens.withLock { tokens in
            if let known = tokens[caller.key], now < known.until { return known.text }
            let made = token(caller.identity(until: now + .seconds(3600)))
            tokens[caller.key] = (made, now + .seconds(3000))
            return made
        }
    }
}
