internal import Requests
public import LedgerMessages
public import RPC
internal import Ground
internal import Storage

extension LedgerService {
    /// Answers the monthly counters of this process's tasks.
    public func listCounters(_ request: ListCountersRequest, _ call: Call) async throws -> ListCountersResponse {
        if let client = try client(for: request.process) {
            return try await client.listCounters(request, passedOn(call, to: request.process))
        }
        let tasks = try RequestField.list(request.tasks, "tasks", max: 50, mayBeEmpty: true)
        let region = try RequestField.counterRegion(request.regionCode)
        let months = try RequestField.counterMonths(from: request.fromMonth, to: request.toMonth)
        let counters = try await database.counters(
            tasks: tasks, region: region, fromMonth: months.lowerBound, toMonth: months.upperBound)
        let adjustments = try await database.counterAdjustments(
            tasks: tasks, region: region, correctedFrom: months.lowerBound, to: months.upperBound)
        return ListCountersResponse(
            counters: counters.map { CounterRow($0) },
            adjustments: adjustments.map { LedgerMessages.CounterAdjustment($0) })
    }
}

extension CounterRow {
    init(_ counter: MonthlyCounter) {
        self.init(
            task: counter.task, regionCode: counter.regionCode,
            month: YearMonth(number: counter.month)?.description ?? "", personTimes: counter.personTimes,
            persons: counter.persons, amountYuan: counter.amount, provincePersons: counter.provincePersons)
    }
}

extension LedgerMessages.CounterAdjustment {
    init(_ adjustment: Storage.CounterAdjustment) {
        self.init(
            task: adjustment.task, regionCode: adjustment.regionCode,
            month: YearMonth(number: adjustment.month)?.description ?? "",
            correctedIn: YearMonth(number: adjustment.correctedIn)?.description ?? "",
            personTimes: adjustment.personTimes, persons: adjustment.persons, amountYuan: adjustment.amount)
    }
}
