package import GatewayMessages
internal import Ground
package import RPC
internal import Requests

extension GatewayService {
    /// Lists what the caller has to be warned of, by kind, the soonest first.
    package func listWarnings(
        _ request: ListWarningsRequest.Checked, _ call: Call
    ) async throws -> ListWarningsResponse {
        let page = try PageRequest(request.page, call, keys: 4)
        var region = request.regionCode.flatMap { $0.isProvince ? nil : $0 }
        if call.identity.role == .cityBureau {
            region = region ?? RegionCode(call.identity.regionCode)
            try call.requireScope(region: region?.code)
        }
        let found = await WarningGathering(
            book: try policy.book(at: call), channels: channels, region: region, call: call,
            ahead: try WarningDays(try policy.book(at: call), on: call.day),
            options: { process in onBehalf(of: call, at: process) }
        ).all()
        let kinds = Set(found.warnings.map(\.kind)).sorted { $0.rawValue < $1.rawValue }
        let wanted = found.warnings.filter { warning in request.kind.map { $0 == warning.kind } ?? true }
            .map { (key: Self.key($0), warning: $0) }.sorted { $0.key.lexicographicallyPrecedes($1.key) }
        let rest = wanted.drop { !page.after.isEmpty && !page.after.lexicographicallyPrecedes($0.key) }
        let (shown, next) = page.cut(Array(rest.prefix(page.limit))) { $0.key }
        return ListWarningsResponse(
            warnings: shown.map(\.warning), nextPageToken: next,
            counts: kinds.map { kind in
                WarningCount(kind: kind, count: Int32(clamping: found.warnings.count { $0.kind == kind }))
            }, missing: found.missing)
    }

    /// What orders the list; no two warnings have the same.
    private static func key(_ warning: Warning) -> [String] {
        ["\(warning.kind.rawValue)", warning.untilOn, warning.subject, warning.regionCode]
    }
}
