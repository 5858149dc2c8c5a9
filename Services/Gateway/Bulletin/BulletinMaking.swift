internal import Ledger
internal import MessageRuntime
internal import GatewayMessages
internal import LedgerMessages
internal import RPC
internal import Ground
internal import Rules

/// How a month's bulletin is made of the services' counters.
extension GatewayService {
    /// A task of the bulletin, and the province's target for it.
    private typealias AgendaItem = (plan: BulletinTaskPlan, target: PolicyFigure)
    /// What one process counted, by task.
    private typealias Counted = [String: [CounterSum]]

    /// The bulletin of a month as the counters stand.
    func bulletin(of month: YearMonth, _ call: Call) async throws -> Bulletin {
        let book = try policy.book(at: call)
        let agenda = BulletinTaskPlan.all.compactMap { plan in
            plan.target(for: month, in: book).map { AgendaItem(plan, $0) }
        }
        let counted = await count(agenda, in: month, call)
        var bulletin = Bulletin(month: month.description, policyEdition: book.edition)
        for (plan, target) in agenda {
            var task = BulletinTask(
                task: plan.task, name: plan.name, article: target.sources.first?.key ?? "", unit: target.unit.text,
                dueOn: plan.due(for: month, of: target, in: book)?.description ?? "")
            if let sums = counted[plan.process] {
                task.lines = Self.lines(plan, target, sums[plan.task] ?? [], month, book)
            } else {
                task.unavailable = true
                bulletin.partial = true
            }
            bulletin.tasks.append(task)
        }
        return bulletin
    }

    /// Asks every process once, all at the same time, for what each task counts in a month's bulletin; a process that can't be asked is
    /// left out.
    private func count(_ agenda: [AgendaItem], in month: YearMonth, _ call: Call) async -> [String: Counted] {
        await withTaskGroup(of: (String, Counted?).self) { group in
            for (process, items) in Dictionary(grouping: agenda, by: \.plan.process) {
                guard let channel = channels[process] else { continue }
                let spans = items.map { plan, target in
                    CounterSpan(
                        task: plan.task, fromMonth: plan.firstMonth(for: month, of: target).description,
                        toMonth: month.description)
                }
                group.addTask {
                    let answer = try? await LedgerClient(channel).sumCounters(
                        SumCountersRequest(spans: spans), call.onward)
                    return (process, answer.map { Dictionary(grouping: $0.sums, by: \.task) })
                }
            }
            return await group.reduce(into: [:]) { $0[$1.0] = $1.1 }
        }
    }

    private static func lines(
        _ plan: BulletinTaskPlan, _ target: PolicyFigure, _ sums: [CounterSum], _ month: YearMonth, _ book: PolicyBook
    ) -> [BulletinLine] {
        var done: [RegionCode: BulletinStandings.Done] = [:]
        for sum in sums {
            guard let region = RegionCode(sum.regionCode) else { continue }
            done[region] = BulletinStandings.Done(
                amount: plan.measure == .persons ? sum.persons : sum.personTimes, persons: sum.persons)
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
