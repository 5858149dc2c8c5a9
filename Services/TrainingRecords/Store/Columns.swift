internal import MessageRuntime
internal import RPC
internal import Ground
internal import Storage
internal import WireMessages

/// Days and instants in rows: `…_on` counts days, `…_at` nanoseconds, both since 1970-01-01.
extension Row {
    /// A day.
    func day(_ column: Int) -> CivilDay { CivilDay(daysSince1970: int(column)) }

    /// A day; nil for `NULL`.
    func optionalDay(_ column: Int) -> CivilDay? {
        optionalInteger(column).map { CivilDay(daysSince1970: Int($0)) }
    }

    /// A day as the contract writes it; empty for `NULL`.
    func dayText(_ column: Int) -> String { optionalDay(column)?.description ?? "" }

    /// An instant; nil for `NULL`.
    func timestamp(_ column: Int) -> Timestamp? {
        optionalInteger(column).map { Timestamp(nanosecondsSince1970: $0) }
    }

    /// A packed message.
    func message<M: Message>(_ column: Int, as type: M.Type) throws -> M { try M(packed: blob(column)) }

    /// A whole number of the contract's 32 bits.
    func int32(_ column: Int) -> Int32 { Int32(truncatingIfNeeded: integer(column)) }
}

extension Instant {
    /// The instant as the contract writes it.
    var timestamp: Timestamp { Timestamp(nanosecondsSince1970: nanosecondsSince1970) }
}
