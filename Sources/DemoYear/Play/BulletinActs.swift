internal import GatewayMessages
internal import RPC

/// The bulletin after the year, held against what was played.
extension Scene {
    /// The month by which everything of the year is done.
    private static let month = "2022-12"

    /// Compares every task and region, the province's own line included. A task that is not reported shows nothing of what was played.
    func compareBulletin(_ regions: [RegionCast]) async throws -> DemoReport {
        let bulletin = try await stage.ask(
            BulletinsMethods.getBulletin, GetBulletinRequest(month: Self.month), as: .province, on: "2023-01-05")
        var lines: [DemoReport.Line] = []
        let played = tally.all
        for task in bulletin.tasks {
            let own = played[task.task] ?? [:]
            for line in task.lines.dropFirst() {
                let amount = own[line.regionCode] ?? 0
                guard amount != 0 || line.done != 0 else { continue }
                lines.append(
                    DemoReport.Line(
                        task: task.task, region: line.regionCode, played: amount, shown: line.done,
                        traced: try await trace(line, of: task.task)))
            }
            let total = own.values.reduce(0, +)
            let province = task.lines.first ?? BulletinLine()
            guard total != 0 || province.done != 0 else { continue }
            lines.append(
                DemoReport.Line(
                    task: task.task, region: "210000", played: total, shown: province.done,
                    traced: try await trace(province, of: task.task)))
        }
        let kept = keepsake.shown
        return DemoReport(
            lines: lines, calls: stage.calls, person: kept.person, certificate: kept.certificate, holder: kept.holder)
    }

    /// What the records behind a line add up to.
    private func trace(_ line: BulletinLine, of task: String) async throws -> Int64 {
        var request = ListBulletinRecordsRequest(
            month: Self.month, task: task, regionCode: line.regionCode, provinceOwn: line.provinceOwn, pageSize: 500)
        var sum: Int64 = 0
        repeat {
            let page = try await stage.ask(
                BulletinsMethods.listBulletinRecords, request, as: .province, on: "2023-01-05")
            sum += page.records.reduce(0) { $0 + $1.done }
            request.pageToken = page.nextPageToken
        } while !request.pageToken.isEmpty
        return sum
    }
}
