public import MessageRuntime
public import Ground
public import Storage

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
    /// - Parameters:
    ///   - task: the key of the task's figure without its last part, for example `vouchers.issued`.
    ///   - region: where it happened; counted for its city, or for the province when it lies in none.
    ///   - day: decides the month.
    ///   - person: counted once per task, city and year.
    ///   - times: 人次; negative takes back what was counted before.
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
}
