internal import Requests
package import TrainingRecordsMessages
package import RPC
internal import Ground
internal import Storage

extension TrainingRecordsService {
    /// Lists claims of a region, a class or an organisation, latest filed first.
    package func listSubsidyClaims(
        _ request: ListSubsidyClaimsRequest, _ call: Call
    ) async throws -> ListSubsidyClaimsResponse {
        var filters: [SQL] = []
        if let region = try RequestField.optionalRegion(request.regionCode, "region_code") {
            filters.append("region_code = \((region.city ?? region).code)")
        }
        if !request.classID.isEmpty {
            filters.append("class_id = \(try RequestField.identifier(request.classID, "class_id"))")
        }
        if !request.payeeCreditCode.isEmpty {
            let code = try RequestField.creditCode(request.payeeCreditCode, "payee_credit_code")
            filters.append("payee_credit_code = \(code.text)")
        }
        guard !filters.isEmpty else {
            throw TrainingRecordsError.filterRequired(fields: "region_code, class_id, payee_credit_code")
        }
        let state = try RequestField.optionalChoice(request.state, "state")
        if state != .unspecified { filters.append("state = \(state.rawValue)") }
        let page = try PageRequest(size: request.pageSize, token: request.pageToken, for: "ListSubsidyClaims")
        if let last = page.after.first { filters.append("id < \(last)") }

        let narrowed = filters
        let rows = try await database.read { try ClaimStore.list(narrowed, limit: page.limit, in: $0) }
        let (claims, next) = page.cut(rows) { [$0.claimID] }
        return ListSubsidyClaimsResponse(claims: claims, nextPageToken: next)
    }
}
