internal import GatewayMessages
internal import Ground
internal import LedgerMessages
internal import RPC
internal import Requests
internal import Rules
internal import TypeMessages

/// What there is to warn of about targets: the lines of this month's bulletin that are missed, due, or behind.
struct TargetWarnings: Sendable {
    private typealias Counts = [RegionCode: [YearMonth: Int64]]

    private let gathering: WarningGathering

    init(_ gathering: WarningGathering) { self.gathering = gathering }

    private var day: CivilDay { gathering.call.day }

    func all() async -> WarningGathering.Found {
        do {
            let making = BulletinMaking(gathering.book, gathering.channels, on: day)
            let bulletin = try await making.bulletin(of: day.yearMonth, gathering.call.onward)
            // A target whose year is over has left the agenda: it is shown as missed for the month after.
            let before = try await making.bulletin(of: day.yearMonth.adding(months: -1), gathering.call.onward)
            let current = Set(bulletin.tasks.map(\.task))
            let ended = before.tasks.filter { !current.contains($0.task) }
            var found = WarningGathering.Found()
            found.missing = BulletinMaking.processesMissing(in: bulletin).map {
                MissingPart($0, .peerUnavailable($0))
            }
            let behind = bulletin.tasks.filter { task in
                task.termGoneHundredths > 0 && lines(of: task).contains { !$0.overdue && $0.forecast < $0.target }
            }
            let counted = await months(of: behind, &found.missing)
            for task in bulletin.tasks + ended {
                for line in lines(of: task) {
                    guard let warning = warning(of: task, line, counted[task.task]) else { continue }
                    found.warnings.append(warning)
                }
            }
            return found
        } catch {
            return WarningGathering.Found(missing: [MissingPart("gateway", error.rpcError)])
        }
    }

    /// The lines with a target that concern the caller.
    private func lines(of task: BulletinTask) -> [BulletinLine] {
        task.lines.filter { line in
            guard line.target > 0, !line.provinceOwn, line.done < line.target else { return false }
            return gathering.region.map { $0.city?.code == line.regionCode } ?? true
        }
    }

    private func warning(of task: BulletinTask, _ line: BulletinLine, _ counted: Counts?) -> Warning? {
        guard let due = CivilDay(task.dueOn), let region = RegionCode(line.regionCode) else { return nil }
        var warning = Warning(
            kind: .targetMissed, regionCode: line.regionCode, subject: task.task, name: task.name,
            untilOn: task.dueOn, actingRole: region.isProvince ? .province : .cityBureau, done: line.done,
            target: line.target, forecast: line.forecast)
        if line.overdue {
            warning.sinceOn = due.adding(days: 1).description
            return warning
        }
        if task.termGoneHundredths == 0 {
            // A list or a brand: there is no pace, only the day.
            let since = due.adding(days: -gathering.ahead.delivery)
            guard day >= since else { return nil }
            warning.kind = .deliveryDue
            warning.sinceOn = since.description
            return warning
        }
        guard let first = YearMonth(task.fromMonth), let term = DayPeriod(from: first.firstDay, through: due),
            let since = TargetWarning.behindSince(
                counted: counted?[region] ?? [:], target: line.target, term: term, on: day)
        else { return nil }
        // Not known month by month: nothing is said of a time that was not looked at.
        guard counted != nil else { return nil }
        warning.kind = .targetBehind
        warning.sinceOn = since.description
        return warning
    }

    /// What each month counted of some tasks, by region.
    private func months(of tasks: [BulletinTask], _ missing: inout [MissingPart]) async -> [String: Counts] {
        let plans = BulletinTaskPlan.all.filter { plan in tasks.contains { $0.task == plan.task } }
        let byProcess = Dictionary(grouping: plans) { $0.process ?? "" }
        let answers = await EveryService.ask(Set(byProcess.keys)) { (process) async throws(RPCError) in
            guard let channel = gathering.channels[process] else { throw .peerUnavailable(process) }
            return try await LedgerClient(channel).listCounters(
                ListCountersRequest(
                    tasks: (byProcess[process] ?? []).map(\.task), regionCode: gathering.region?.city?.code ?? "",
                    toMonth: day.yearMonth.description), gathering.options(process))
        }
        var counted: [String: Counts] = [:]
        for (process, answer) in answers {
            switch answer {
            case .failure(let error): missing.append(MissingPart(process, error))
            case .success(let answer):
                for plan in byProcess[process] ?? [] {
                    counted[plan.task] = Self.counts(answer.counters.filter { $0.task == plan.task }, of: plan)
                }
            }
        }
        return counted
    }

    private static func counts(_ rows: [CounterRow], of plan: BulletinTaskPlan) -> Counts {
        var counts: Counts = [:]
        for row in rows {
            guard let region = RegionCode(row.regionCode), let month = YearMonth(row.month) else { continue }
            let (own, whole) =
                plan.measure == .persons
                ? (row.persons, row.provincePersons) : (row.personTimes, row.personTimes)
            if !region.isProvince { counts[region, default: [:]][month, default: 0] += own }
            counts[.province, default: [:]][month, default: 0] += whole
        }
        return counts
    }
}
