internal import Requests
public import LedgerMessages
public import RPC
internal import Storage

extension LedgerService {
    /// Adds the monthly counters of tasks up, each from a month to a month.
    public func sumCounters(_ request: SumCountersRequest, _ call: Call) async throws -> SumCountersResponse {
        if let client = try client(for: request.process) {
            return try await client.sumCounters(request, passedOn(call, to: request.process))
        }
        let region = try RequestField.counterRegion(request.regionCode)
        let spans = try RequestField.list(request.spans, "spans", max: 100).enumerated().map { index, span in
            let place = "spans[\(index)]."
            return TaskSpan(
                task: try RequestField.text(span.task, place + "task", max: 100),
                months: try RequestField.counterMonths(from: span.fromMonth, to: span.toMonth, in: place))
        }
        guard request.asOfSequence >= 0 else { throw RequestField.invalid("as_of_sequence", "不能为负数") }
        let asOf = request.asOfSequence == 0 ? nil : request.asOfSequence
        let found = try await database.counterSums(of: spans, region: region, asOf: asOf)
        return SumCountersResponse(
            sums: found.sums.map {
                CounterSum(
                    task: $0.task, regionCode: $0.regionCode, personTimes: $0.personTimes, persons: $0.persons,
                    amountYuan: $0.amount, takenBackPersonTimes: $0.takenBack.personTimes,
                    takenBackPersons: $0.takenBack.persons, takenBackYuan: $0.takenBack.amount,
                    provincePersons: $0.provincePersons)
            }, asOfSequence: found.asOf)
    }
}
