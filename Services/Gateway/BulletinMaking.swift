internal import Ledger
internal import MessageRuntime
internal import Messages
internal import RPC
internal import Rules

/// How a month's bulletin is made of the services' counters.
extension GatewayService {
    /// What one process counted, by task and region; nil when it could not be asked.
    private typealias Counted = [String: [CounterRow]]

    /// The bulletin of a month as the counters stand.
    func bulletin(of month: YearMonth, _ call: Call) async throws -> Bulletin {
        let book = try policy.book(at: call)
        let agenda = BulletinTaskPlan.all.compactMap { plan in
            plan.target(for: month, in: book).map { (plan, $0) }
        }
        let earliest = agenda.map { $0.0.firstMonth(for: month, of: $0.1) }.min() ?? month
        let counted = await count(agenda.map(\.0), from: earliest, through: month, call)
        var bulletin = Bulletin(month: month.description, policyEdition: book.edition)
        for (plan, target) in agenda {
            var task = BulletinTask(
                task: plan.task, name: plan.name, article: target.sources.first?.key ?? "", unit: target.unit.text,
                dueOn: plan.due(for: month, of: target, in: book)?.description ?? "")
            if let rows = counted[plan.process] {
                task.lines = Self.lines(
                    plan, target, rows[plan.task] ?? [], from: plan.firstMonth(for: month, of: target), month, book)
            } else {
                task.unavailable = true
                bulletin.partial = true
            }
            bulletin.tasks.append(task)
        }
        return bulletin
    }

    /// Asks every process once, all at the same time; a process that can't be asked is left out.
    private func count(
        _ plans: [BulletinTaskPlan], from: YearMonth, through: YearMonth, _ call: Call
    ) async -> [String: Counted] {
        await withTaskGroup(of: (String, Counted?).self) { group in
            for (process, plans) in Dictionary(grouping: plans, by: \.process) {
                guard let channel = channels[process] else { continue }
                let request = ListCountersRequest(
                    tasks: plans.map(\.task), fromMonth: from.description, toMonth: through.description)
                group.addTask {
                    let answer = try? await LedgerClient(channel).listCounters(request, call.onward)
                    return (process, answer.map { Dictionary(grouping: $0.counters, by: \.task) })
                }
            }
            return await group.reduce(into: [:]) { $0[$1.0] = $1.1 }
        }
    }

    private static func lines(
        _ plan: BulletinTaskPlan, _ target: PolicyFigure, _ rows: [CounterRow], from: YearMonth, _ month: YearMonth,
        _ book: PolicyBook
    ) -> [BulletinLine] {
        var done: [RegionCode: BulletinStandings.Done] = [:]
        for row in rows {
            guard let region = RegionCode(row.regionCode), let at = YearMonth(row.month), at >= from else { continue }
            done[region, default: .init()].amount += plan.measure == .persons ? row.persons : row.personTimes
            done[region, default: .init()].persons += row.persons
        }
        let day = target.period.contains(month.lastDay) ? month.lastDay : target.period.last ?? month.lastDay
        var targets: [RegionCode: Int64] = [:]
        for region in RegionCode.cities {
            guard let own = book.figure(plan.figure, on: day, in: region), own.region == region else { continue }
            targets[region] = own.number
        }
        if target.scope == .city, let each = target.number {
            // Set for every city (一市一品牌): the province's is what they come to.
            for region in RegionCode.cities where targets[region] == nil { targets[region] = each }
            targets[.province] = targets.values.reduce(0, +)
        } else {
            targets[.province] = target.number
        }
        let due = plan.due(for: month, of: target, in: book)
        return BulletinStandings.lines(done: done, targets: targets, due: due, on: month.lastDay).map { line in
            BulletinLine(
                regionCode: line.region.code, done: line.done.amount, persons: line.done.persons,
                target: line.target, percentHundredths: line.percentHundredths, rank: Int32(line.rank),
                overdue: line.isOverdue)
        }
    }
}
