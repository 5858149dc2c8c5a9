package import GatewayMessages
internal import Ground
internal import LedgerMessages
package import RPC
internal import Requests
internal import Rules
internal import Storage

extension GatewayService {
    /// Lists what makes a number, as the service that counts it keeps it. Every page counts up to the same change.
    package func listBulletinRecords(
        _ request: ListBulletinRecordsRequest.Checked, _ call: Call
    ) async throws -> ListBulletinRecordsResponse {
        let page = try PageRequest(request.page, call, standard: 100, max: 500, keys: 2)
        let number = try await bulletinNumber(request, call)
        let trace = BulletinTrace(number, try ledger(of: number.process), onBehalf(of: call, at: number.process))
        let total = try await trace.total(asOf: try page.number(0))
        let found = try await trace.entries(asOf: total.asOf, size: page.size, token: page.text(1) ?? "")
        return ListBulletinRecordsResponse(
            done: total.done, persons: total.persons, records: found.entries.map(trace.record),
            nextPageToken: found.nextPageToken.isEmpty
                ? "" : page.token(after: ["\(total.asOf)", found.nextPageToken]),
            asOfSequence: total.asOf, process: number.process)
    }

    /// What is asked for.
    private func bulletinNumber(
        _ request: ListBulletinRecordsRequest.Checked, _ call: Call
    ) async throws -> BulletinNumber {
        guard let plan = BulletinTaskPlan.all.first(where: { $0.task == request.task }) else {
            throw GatewayError.bulletinTaskUnknown
        }
        guard let process = plan.process else { throw GatewayError.bulletinTaskNotReported }
        guard let counter = request.ofBase ? plan.base : plan.task else {
            throw RequestField.invalid("of_base", "该任务不是比率")
        }
        let region = request.regionCode ?? .province
        guard region.isProvince || RegionCode.cities.contains(region), !request.provinceOwn || region.isProvince else {
            throw RequestField.invalid("region_code", "应为地级地区，或与 province_own 相符")
        }
        let published = try await database.read { try BulletinStore.find(request.month, in: $0) }
        let task = published?.tasks.first { $0.task == plan.task }
        let book = try policy.book(at: call)
        var first = task.flatMap { YearMonth($0.fromMonth) }
        if published == nil {
            first = plan.target(for: request.month, in: book).map { plan.firstMonth(for: request.month, of: $0) }
        }
        guard let first else { throw GatewayError.bulletinTaskUnknown }
        if request.lateOnly, published == nil { throw GatewayError.bulletinNotPublished }
        return BulletinNumber(
            counter: counter, process: process, measure: plan.measure, months: first...request.month, region: region,
            isProvinceOwn: request.provinceOwn,
            publishedAsOf: published?.sources.first { $0.process == process }?.asOfSequence,
            isLate: request.lateOnly)
    }

    private func ledger(of process: String) throws(GatewayError) -> LedgerClient {
        guard let channel = channels[process] else { throw .peersUnavailable([process]) }
        return LedgerClient(channel)
    }
}
