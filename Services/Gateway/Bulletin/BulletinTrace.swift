internal import GatewayMessages
internal import Ground
internal import LedgerMessages
internal import RPC
internal import Requests
internal import Rules

/// One number of a bulletin.
struct BulletinNumber: Sendable {
    /// The counter: the task's, or that of what it is a share of.
    let counter: String
    /// The process that counts it.
    let process: String
    let measure: BulletinTaskPlan.Measure
    /// The months that count.
    let months: ClosedRange<YearMonth>
    /// The line's; the province for its first line and for its own.
    let region: RegionCode
    let isProvinceOwn: Bool
    /// The change up to which the published number counts; nil when it is not published.
    let publishedAsOf: Int64?
    /// Only what came after that change is meant.
    let isLate: Bool

    /// Whether all regions are added up, each person once.
    var isWhole: Bool { region.isProvince && !isProvinceOwn }
}

/// Asks a ledger for what makes a number.
struct BulletinTrace: Sendable {
    private let number: BulletinNumber
    private let ledger: LedgerClient
    private let options: CallOptions

    init(_ number: BulletinNumber, _ ledger: LedgerClient, _ options: CallOptions) {
        self.number = number
        self.ledger = ledger
        self.options = options
    }

    /// The number, and the change up to which it counts.
    ///
    /// - Parameter asOf: the change up to which the first page counted; nil on that page.
    func total(asOf: Int64?) async throws(RPCError) -> (done: Int64, persons: Int64, asOf: Int64) {
        let wanted = asOf ?? (number.isLate ? 0 : number.publishedAsOf ?? 0)
        var (done, persons, state) = try await sum(asOf: wanted)
        if number.isLate {
            let before = try await sum(asOf: number.publishedAsOf ?? 0)
            done -= before.done
            persons -= before.persons
        }
        // Nothing was written yet: there is no earlier state to ask for.
        state = max(state, 1)
        return (done, persons, state)
    }

    /// A page of what makes it.
    func entries(asOf: Int64, size: Int, token: String) async throws(RPCError) -> ListCounterEntriesResponse {
        let request = ListCounterEntriesRequest(
            task: number.counter, regionCode: ledgerRegion, fromMonth: number.months.lowerBound.description,
            toMonth: number.months.upperBound.description, asOfSequence: asOf,
            afterSequence: number.isLate ? number.publishedAsOf ?? 0 : 0, provinceOwn: number.isProvinceOwn,
            pageSize: Int32(size), pageToken: token)
        return try await asked { () async throws(RPCError) in try await ledger.listCounterEntries(request, options) }
    }

    /// What an entry adds to the number.
    func record(_ entry: CounterEntry) -> BulletinRecord {
        let persons = number.isWhole ? entry.provincePersons : entry.persons
        return BulletinRecord(
            regionCode: entry.regionCode, month: entry.month, kind: entry.kind, subject: entry.subject, at: entry.at,
            personID: entry.personID, done: number.measure == .persons ? persons : entry.personTimes, persons: persons,
            correctedIn: entry.correctedIn)
    }

    private func sum(asOf: Int64) async throws(RPCError) -> (done: Int64, persons: Int64, asOf: Int64) {
        let span = CounterSpan(
            task: number.counter, fromMonth: number.months.lowerBound.description,
            toMonth: number.months.upperBound.description)
        let request = SumCountersRequest(spans: [span], regionCode: ledgerRegion, asOfSequence: asOf)
        let answer = try await asked { () async throws(RPCError) in try await ledger.sumCounters(request, options) }
        let sums = answer.sums.filter { !number.isProvinceOwn || $0.regionCode == RegionCode.province.code }
        let persons = sums.reduce(0) { $0 + (number.isWhole ? $1.provincePersons : $1.persons) }
        let times = sums.reduce(0) { $0 + $1.personTimes }
        return (number.measure == .persons ? persons : times, persons, answer.asOfSequence)
    }

    /// The ledger takes the province for all regions.
    private var ledgerRegion: String { number.region.isProvince ? "" : number.region.code }

    private func asked<Answer: Sendable>(
        _ question: () async throws(RPCError) -> Answer
    ) async throws(RPCError) -> Answer {
        guard let answer = try await PeerInquiry(number.process).find(question) else {
            throw .peerUnavailable(number.process)
        }
        return answer
    }
}
