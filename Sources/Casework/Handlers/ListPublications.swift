public import CaseworkMessages
internal import Ledger
public import RPC
internal import Requests
internal import Rules
internal import Storage

extension CaseworkService {
    /// Lists what is public today.
    public func listPublications(
        _ request: ListPublicationsRequest.Checked, _ call: Call
    ) async throws -> ListPublicationsResponse {
        let page = try PageRequest(request.page, call)
        var conditions = Conditions()
        conditions.add("c.state", equals: Rules.CaseState.published.rawValue)
        conditions.add("c.published_to_on >= \(call.day.daysSince1970)")
        conditions.add("c.kind", equals: request.kind.isEmpty ? nil : request.kind)
        conditions.add("c.region_code", isWithin: request.regionCode?.ownCodes)
        conditions.add("c.id", isAfter: page.text())
        let found = try await database.read { [conditions] read in
            try read.query(
                "SELECT \(CaseStore.columns) FROM case_record c \(where: conditions) ORDER BY c.id LIMIT \(page.limit)",
                CaseStore.decode)
        }
        let (shown, next) = page.cut(found) { [$0.id] }
        return ListPublicationsResponse(
            publications: try shown.map { record in
                Publication(
                    caseID: record.id, kind: record.kind, kindName: try noun(of: record).kind.name,
                    title: record.publicTitle, regionCode: record.region.code,
                    fromOn: record.publicity?.first.description ?? "", toOn: record.publicity?.last?.description ?? "")
            }, nextPageToken: next)
    }
}
