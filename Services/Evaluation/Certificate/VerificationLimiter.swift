internal import RPC
internal import Synchronization

/// Limits how often questions about certificates may find nothing, so that nobody finds a holder's name or number by trying.
///
/// A question is counted before it is asked and given back when it found something, so that many at once get no further than one after
/// another. Counts are of an hour and of this process; certificates and addresses beyond the most that are remembered are counted together.
final class VerificationLimiter: Sendable {
    /// How many questions may find nothing in an hour.
    struct Limits: Sendable {
        var perCertificate = 5
        var perAddress = 60
        var inAll = 20_000
    }

    private struct Hour {
        var number: Int64 = 0
        var failures: [String: Int] = [:]
        var total = 0
    }

    private static let mostKeys = 100_000
    private static let nanosecondsPerHour: Int64 = 3_600_000_000_000
    private let limits: Limits
    private let hour = Mutex(Hour())

    init(_ limits: Limits = Limits()) {
        self.limits = limits
    }

    /// Counts a question; false when it may not be asked any more this hour.
    func begins(certificate: String, address: String, at now: Instant) -> Bool {
        let number = now.nanosecondsSince1970 / Self.nanosecondsPerHour
        return hour.withLock { hour in
            if hour.number != number { hour = Hour(number: number) }
            let keys = Self.keys(certificate, address, in: hour)
            let most = [limits.perCertificate, limits.perAddress]
            guard hour.total < limits.inAll, zip(keys, most).allSatisfy({ (hour.failures[$0] ?? 0) < $1 }) else {
                return false
            }
            for key in keys { hour.failures[key, default: 0] += 1 }
            hour.total += 1
            return true
        }
    }

    /// Gives a question back that found something.
    func found(certificate: String, address: String, at now: Instant) {
        let number = now.nanosecondsSince1970 / Self.nanosecondsPerHour
        hour.withLock { hour in
            guard hour.number == number else { return }
            for key in Self.keys(certificate, address, in: hour) {
                guard let count = hour.failures[key] else { continue }
                hour.failures[key] = count > 1 ? count - 1 : nil
            }
            hour.total -= 1
        }
    }

    private static func keys(_ certificate: String, _ address: String, in hour: Hour) -> [String] {
        ["certificate " + certificate, "address " + address].map { key in
            hour.failures[key] != nil || hour.failures.count < mostKeys ? key : String(key.prefix(5))
        }
    }
}
