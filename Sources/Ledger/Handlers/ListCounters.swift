public import Messages
public import RPC
internal import Rules
internal import Storage

extension LedgerService {
    /// Answers the monthly counters of this process's tasks.
    public func listCounters(_ request: ListCountersRequest, _ call: Call) async throws -> ListCountersResponse {
        if let client = try client(for: request.process) {
            return try await client.listCounters(request, passedOn(call))
        }
        let tasks = try RequestField.list(request.tasks, "tasks", max: 50, mayBeEmpty: true)
        let region = try RequestField.optionalRegion(request.regionCode, "region_code")
        let from = request.fromMonth.isEmpty ? nil : try RequestField.month(request.fromMonth, "from_month")
        let to = request.toMonth.isEmpty ? nil : try RequestField.month(request.toMonth, "to_month")
        if let from, let to, from > to { throw RequestField.invalid("to_month", "早于 from_month") }
        let counters = try await database.counters(
            tasks: tasks, region: region.flatMap { $0.isProvince ? nil : $0.code }, fromMonth: from?.number ?? 0,
            toMonth: to?.number ?? 999_912)
        return ListCountersResponse(counters: counters.map { CounterRow($0) })
    }
}

extension CounterRow {
    init(_ counter: MonthlyCounter) {
        self.init(
            task: counter.task, regionCode: counter.regionCode,
            month: YearMonth(number: counter.month)?.description ?? "", personTimes: counter.personTimes,
            persons: counter.persons, amountYuan: counter.amount)
    }
}
