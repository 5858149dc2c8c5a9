internal import Ground
public import LedgerMessages
public import RPC
internal import Requests
internal import Storage
internal import WireMessages

extension LedgerService {
    /// Answers what counters are made of, by region, month and change.
    public func listCounterEntries(
        _ request: ListCounterEntriesRequest, _ call: Call
    ) async throws -> ListCounterEntriesResponse {
        if let client = try client(for: request.process) {
            return try await client.listCounterEntries(request, passedOn(call, to: request.process))
        }
        guard request.asOfSequence >= 0 else { throw RequestField.invalid("as_of_sequence", "不能为负数") }
        guard request.afterSequence >= 0 else { throw RequestField.invalid("after_sequence", "不能为负数") }
        var filter = CounterEntryFilter(
            TaskSpan(
                task: try RequestField.text(request.task, "task", max: 100),
                months: try RequestField.counterMonths(from: request.fromMonth, to: request.toMonth)))
        let region = try RequestField.counterRegion(request.regionCode)
        guard !request.provinceOwn || region == nil else {
            throw RequestField.invalid("region_code", "与 province_own 不符")
        }
        filter.region = request.provinceOwn ? RegionCode.province.code : region
        filter.afterSequence = request.afterSequence
        filter.asOf = request.asOfSequence == 0 ? nil : request.asOfSequence
        let page = try PageRequest(
            size: request.pageSize, standard: 100, max: 500, token: request.pageToken, for: Self.list(request), keys: 4)
        if let region = page.text(0), let month = try page.number(1), let sequence = try page.number(2),
            let position = try page.number(3)
        {
            filter.after = CounterEntryFilter.Place(
                regionCode: region, month: Int(month), sequence: sequence, position: Int(position))
        }
        let found = try await database.counterEntries(filter, limit: page.limit)
        let (rows, next) = page.cut(found) { [$0.regionCode, "\($0.month)", "\($0.sequence)", "\($0.position)"] }
        return ListCounterEntriesResponse(
            entries: rows.map { LedgerMessages.CounterEntry($0) }, nextPageToken: next)
    }

    /// The list with everything that narrows it.
    private static func list(_ request: ListCounterEntriesRequest) -> String {
        let months = "\(request.fromMonth)-\(request.toMonth)"
        let states = "\(request.afterSequence)-\(request.asOfSequence)"
        return "ListCounterEntries/\(request.task)/\(request.regionCode)/\(request.provinceOwn)/\(months)/\(states)"
    }
}

extension LedgerMessages.CounterEntry {
    init(_ entry: Storage.CounterEntry) {
        let isKept = entry.sequence > 0
        self.init(
            regionCode: entry.regionCode, month: YearMonth(number: entry.month)?.description ?? "",
            sequence: entry.sequence, kind: entry.kind, subject: entry.subject,
            at: isKept ? Timestamp(Instant(nanosecondsSince1970: entry.instantNanoseconds)) : nil,
            personID: entry.personID ?? "", personTimes: entry.personTimes, persons: entry.persons,
            provincePersons: entry.provincePersons, amountYuan: entry.amount,
            correctedIn: entry.correctedIn == 0 ? "" : YearMonth(number: entry.correctedIn)?.description ?? "")
    }
}
