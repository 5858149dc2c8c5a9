internal import GatewayMessages
internal import Ground
internal import LedgerMessages
internal import Requests
internal import RPC
internal import Rules

/// Makes a month's bulletin of the services' counters.
struct BulletinMaking: Sendable {
    /// A task of the bulletin, and the province's target for it.
    private typealias AgendaItem = (plan: BulletinTaskPlan, target: PolicyFigure)
    /// What one process counted, by task, and up to which change.
    private struct Counted {
        var sums: [String: [CounterSum]]
        var asOf: Int64
    }

    private let book: PolicyBook
    private let channels: PeerChannels
    private let today: CivilDay
    private let asOf: [String: Int64]

    /// - Parameters:
    ///   - today: the day of the call; once a month is over, its bulletin is the same on every later day.
    ///   - asOf: the changes up to which processes are to count, by process; those that are not named count all.
    init(_ book: PolicyBook, _ channels: PeerChannels, on today: CivilDay, asOf: [String: Int64] = [:]) {
        self.asOf = asOf
        self.book = book
        self.channels = channels
        self.today = today
    }

    /// The bulletin of a month as the counters stand. The tasks of a process that cannot be asked are marked, and so are those that no process
    /// counts.
    ///
    /// - Throws: ``GatewayError/unreadable(_:)`` for counters of a region that there is not.
    func bulletin(of month: YearMonth, _ options: CallOptions) async throws(GatewayError) -> Bulletin {
        let agenda = BulletinTaskPlan.all.compactMap { plan in
            plan.target(for: month, in: book).map { AgendaItem(plan, $0) }
        }
        let counted = await count(agenda, in: month, options)
        var bulletin = Bulletin(month: month.description, policyEdition: book.edition)
        bulletin.sources = counted.map { BulletinSource(process: $0.key, asOfSequence: $0.value.asOf) }
            .sorted { $0.process < $1.process }
        for (plan, target) in agenda {
            let targets = plan.targets(for: month, of: target, in: book)
            var task = BulletinTask(
                task: plan.task, name: plan.name, article: target.sources.first?.key ?? "", unit: target.unit.text,
                dueOn: plan.due(for: month, of: target, in: book)?.description ?? "", notReported: plan.process == nil,
                target: targets[.province] ?? 0, fromMonth: plan.firstMonth(for: month, of: target).description,
                cityTargetsDiffer: BulletinStandings.targetsDiffer(targets))
            if let process = plan.process, let found = counted[process] {
                let done = try done(found.sums[plan.task] ?? [], of: plan)
                let pace = plan.term(for: month, of: target, in: book).flatMap {
                    BulletinPace(of: $0, on: min(today, month.lastDay))
                }
                var bases: [RegionCode: Int64]?
                if let base = plan.base {
                    bases = try self.done(found.sums[base] ?? [], of: plan).mapValues(\.amount)
                }
                task.termGoneHundredths = pace?.goneHundredths ?? 0
                task.lines = BulletinStandings.lines(
                    done: done, targets: targets, due: plan.due(for: month, of: target, in: book),
                    on: BulletinStandings.decisiveDay(of: month, on: today), pace: pace,
                    of: bases
                ).map(BulletinLine.init)
            } else if plan.process != nil {
                task.unavailable = true
                bulletin.partial = true
            }
            bulletin.tasks.append(task)
        }
        return bulletin
    }

    /// The processes whose tasks a bulletin lacks, by name.
    static func processesMissing(in bulletin: Bulletin) -> [String] {
        let tasks = Set(bulletin.tasks.filter(\.unavailable).map(\.task))
        return Set(BulletinTaskPlan.all.filter { tasks.contains($0.task) }.compactMap(\.process)).sorted()
    }

    /// Asks every process once, all at the same time, for what each task counts in a month's bulletin; a process that can't be asked is
    /// left out.
    private func count(
        _ agenda: [AgendaItem], in month: YearMonth, _ options: CallOptions
    ) async -> [String: Counted] {
        await withTaskGroup(of: (String, Counted?).self) { group in
            for (process, items) in Dictionary(grouping: agenda, by: \.plan.process) {
                guard let process, let channel = channels[process] else { continue }
                let spans = items.flatMap { plan, target in
                    [plan.task, plan.base].compactMap(\.self).map { counter in
                        CounterSpan(
                            task: counter, fromMonth: plan.firstMonth(for: month, of: target).description,
                            toMonth: month.description)
                    }
                }
                let asked = SumCountersRequest(spans: spans, asOfSequence: asOf[process] ?? 0)
                group.addTask {
                    let inquiry = PeerInquiry(process)
                    let answer = try? await inquiry.find { () async throws(RPCError) in
                        try await LedgerClient(channel).sumCounters(asked, options)
                    }
                    return (
                        process,
                        answer.map { Counted(sums: Dictionary(grouping: $0.sums, by: \.task), asOf: $0.asOfSequence) }
                    )
                }
            }
            return await group.reduce(into: [:]) { $0[$1.0] = $1.1 }
        }
    }

    private func done(
        _ sums: [CounterSum], of plan: BulletinTaskPlan
    ) throws(GatewayError) -> [RegionCode: BulletinStandings.Done] {
        var done: [RegionCode: BulletinStandings.Done] = [:]
        for sum in sums {
            guard let region = RegionCode(sum.regionCode) else {
                throw .unreadable("\(plan.process ?? "") counted \(plan.task) in a region “\(sum.regionCode)”")
            }
            done[region] = BulletinStandings.Done(
                amount: plan.measure == .persons ? sum.persons : sum.personTimes, persons: sum.persons,
                provinceAmount: plan.measure == .persons ? sum.provincePersons : sum.personTimes,
                provincePersons: sum.provincePersons)
        }
        return done
    }
}

extension BulletinLine {
    /// A line as the contract has it.
    fileprivate init(_ line: BulletinStandings.Line) {
        self.init(
            regionCode: line.region.code, done: line.done.amount, persons: line.done.persons, target: line.target,
            percentHundredths: line.percentHundredths, rank: Int32(clamping: line.rank), overdue: line.isOverdue,
            paceHundredths: line.paceHundredths, provinceOwn: line.isProvinceOwn, forecast: line.forecast)
    }
}
