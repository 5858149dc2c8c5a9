internal import Requests
package import TrainingRecordsMessages
package import RPC
internal import Ground
internal import Storage

extension TrainingRecordsService {
    /// Lists claims of a region, a class, an organisation or a person, latest filed first. A county's are those of the classes taught in it.
    package func listSubsidyClaims(
        _ request: ListSubsidyClaimsRequest.Checked, _ call: Call
    ) async throws -> ListSubsidyClaimsResponse {
        let filter = SubsidyClaimStore.Filter(
            region: request.regionCode.flatMap { $0.isCounty ? nil : $0 },
            place: request.regionCode.flatMap { $0.isCounty ? $0 : nil },
            classID: request.classID.isEmpty ? nil : request.classID, payee: request.payeeCreditCode,
            personID: request.personID.isEmpty ? nil : request.personID, state: request.state, fund: request.fundSource,
            programme: request.programme, year: request.budgetYear, filedFrom: request.filedFromOn,
            filedThrough: request.filedToOn)
        guard filter.isNarrow else {
            throw TrainingRecordsError.filterRequired(fields: "region_code, class_id, payee_credit_code, person_id")
        }
        let page = try PageRequest(request.page, call)
        let rows = try await database.read { read in
            try SubsidyClaimStore.list(filter, before: page.text(), limit: page.limit, in: read)
        }
        let (claims, next) = page.cut(rows) { [$0.id] }
        return ListSubsidyClaimsResponse(claims: claims.map(\.claim), nextPageToken: next)
    }
}
