package import GatewayMessages
package import RPC
internal import Storage

extension GatewayService {
    /// Lists by how much a published bulletin's lines differ from what the ledgers say now.
    package func listBulletinAdjustments(
        _ request: ListBulletinAdjustmentsRequest.Checked, _ call: Call
    ) async throws -> ListBulletinAdjustmentsResponse {
        let published = try await database.read { try BulletinStore.find(request.month, in: $0) }
        guard let published else { throw GatewayError.bulletinNotPublished }
        let made = try await BulletinMaking(policy.book(at: call), channels, on: call.day)
            .bulletin(of: request.month, call.onward)
        let now = Dictionary(made.tasks.map { ($0.task, $0) }) { first, _ in first }
        var adjustments: [BulletinAdjustment] = []
        for task in published.tasks {
            guard let task = now[task.task].map({ (before: task, after: $0) }), !task.after.unavailable else {
                continue
            }
            adjustments += Self.adjustments(of: task.before, now: task.after)
        }
        return ListBulletinAdjustmentsResponse(
            adjustments: adjustments, missingProcesses: BulletinMaking.processesMissing(in: made))
    }

    private static func adjustments(of before: BulletinTask, now: BulletinTask) -> [BulletinAdjustment] {
        func isSame(_ one: BulletinLine, _ other: BulletinLine) -> Bool {
            (one.regionCode, one.provinceOwn) == (other.regionCode, other.provinceOwn)
        }
        // The province's own line is only there where something was counted.
        let lines = before.lines + now.lines.filter { line in !before.lines.contains { isSame($0, line) } }
        return lines.compactMap { line in
            let was = before.lines.first { isSame($0, line) } ?? BulletinLine()
            let now = now.lines.first { isSame($0, line) } ?? BulletinLine()
            guard (was.done, was.persons) != (now.done, now.persons) else { return nil }
            return BulletinAdjustment(
                task: before.task, regionCode: line.regionCode, provinceOwn: line.provinceOwn, publishedDone: was.done,
                doneNow: now.done, publishedPersons: was.persons, personsNow: now.persons)
        }
    }
}
