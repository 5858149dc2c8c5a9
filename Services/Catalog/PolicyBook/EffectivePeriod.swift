internal import Ground
internal import Requests
internal import RPC

extension DayPeriod {
    /// The days that the fields `effective_from` and `effective_to` name; without a last one it goes on.
    ///
    /// - Throws: `INVALID_ARGUMENT` for `effective_to` when it would end before it begins.
    init(effectiveFrom first: CivilDay, effectiveTo last: CivilDay?) throws(RPCError) {
        guard let period = DayPeriod(from: first, through: last) else {
            throw RequestField.invalid("effective_to", "不能早于起始日期")
        }
        self = period
    }
}
