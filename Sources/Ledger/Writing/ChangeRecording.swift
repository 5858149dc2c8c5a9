public import MessageRuntime
public import Ground
public import Storage
public import WireMessages

extension WriteTransaction {
    /// Records what happened in the audit trail and the change feed. Every write that changes rows does.
    ///
    /// - Parameters:
    ///   - kind: noun and participle, for example `certificate.issued`; others follow it by this name.
    ///   - subject: id of the record it happened to.
    ///   - region: the region the record belongs to; nil for the province's own.
    ///   - payload: the record after the change. Never with an identity number in it.
    ///   - articles: what the decision rests on.
    /// - Throws: `StorageError`.
    public func record<Payload: Message>(
        _ kind: String, subject: String, region: RegionCode?, _ payload: Payload, articles: [Citation] = []
    ) throws(StorageError) {
        try record(
            Change(
                kind: kind, subject: subject, regionCode: (region ?? .province).code, payloadType: Payload.protoName,
                payload: payload.packed(), articles: articles.map(\.key)))
    }

    /// Adds to the monthly counter of a task, which the bulletin reads.
    ///
    /// Counted before the record it happened to is recorded: the entry tells of the change that is recorded next, or of the last one where a write
    /// records no further. From every number of a bulletin one comes to that record.
    ///
    /// - Parameters:
    ///   - task: the key of the task's figure without its last part, for example `vouchers.issued`.
    ///   - region: where it happened; counted for its city, or for the province when it lies in none.
    ///   - day: decides the month.
    ///   - person: counted once per task, city and year.
    ///   - times: 人次; never negative: ``takeBack(_:countedOn:in:person:times:amount:)`` takes back.
    ///   - amount: money, where the task has any.
    /// - Throws: `StorageError`.
    public func count(
        _ task: String, in region: RegionCode?, on day: CivilDay, person: String? = nil, times: Int = 1,
        amount: Yuan = .zero
    ) throws(StorageError) {
        try count(
            task: task, region: (region?.city ?? .province).code, month: day.yearMonth.number, personTimes: times,
            person: person, amount: amount.amount)
    }

    /// Takes back what ``count(_:in:on:person:times:amount:)`` added, because its record was voided or given up.
    ///
    /// The month of `countedOn` is lowered, and no month ever becomes negative. Published bulletins keep their numbers; where the write's own day
    /// lies in another month, that month shows the adjustment.
    ///
    /// - Parameters:
    ///   - day: the day on which it was counted.
    ///   - person: as it was counted; no longer counted once nothing else of the task counts them in that city and year.
    ///   - times: 人次 to take back.
    ///   - amount: money to take back.
    /// - Throws: `StorageError`.
    public func takeBack(
        _ task: String, countedOn day: CivilDay, in region: RegionCode?, person: String? = nil, times: Int = 1,
        amount: Yuan = .zero
    ) throws(StorageError) {
        let today = CivilDay(nanosecondsSince1970: act.instantNanoseconds)
        try takeBack(
            task: task, region: (region?.city ?? .province).code, month: day.yearMonth.number,
            correctedIn: today.yearMonth.number, personTimes: times, person: person, amount: amount.amount)
    }

    /// Takes back what was counted at an instant that a message keeps.
    ///
    /// - Throws: `StorageError`; `misuse` when the message keeps none.
    public func takeBack(
        _ task: String, countedAt instant: Timestamp?, in region: RegionCode?, person: String? = nil,
        amount: Yuan = .zero
    ) throws(StorageError) {
        guard let instant else { throw .misuse("\(task) taken back without the day on which it was counted") }
        let day = CivilDay(nanosecondsSince1970: instant.nanosecondsSince1970)
        try takeBack(task, countedOn: day, in: region, person: person, amount: amount)
    }
}
