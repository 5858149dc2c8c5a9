internal import Requests
package import TrainingRecordsMessages
package import RPC
internal import Ground
internal import Storage

extension TrainingRecordsService {
    /// Lists claims of a region, a class or an organisation, latest filed first.
    package func listSubsidyClaims(
        _ request: ListSubsidyClaimsRequest.Checked, _ call: Call
    ) async throws -> ListSubsidyClaimsResponse {
        let filter = SubsidyClaimStore.Filter(
            region: request.regionCode.map { $0.city ?? $0 }, classID: request.classID.isEmpty ? nil : request.classID,
            payee: request.payeeCreditCode, state: request.state)
        guard filter.isNarrow else {
            throw TrainingRecordsError.filterRequired(fields: "region_code, class_id, payee_credit_code")
        }
        let page = try PageRequest(request.page, call)
        let rows = try await database.read { read in
            try SubsidyClaimStore.list(filter, before: page.text(), limit: page.limit, in: read)
        }
        let (claims, next) = page.cut(rows) { [$0.id] }
        return ListSubsidyClaimsResponse(claims: claims.map(\.claim), nextPageToken: next)
    }
}
