internal import Ledger
internal import Requests
package import TrainingRecordsMessages
package import RPC
internal import Ground
internal import Rules
internal import Storage

extension TrainingRecordsService {
    /// Internships of a person, school, enterprise or region, latest recorded first.
    package func listInternships(
        _ request: ListInternshipsRequest.Checked, _ call: Call
    ) async throws -> ListInternshipsResponse {
        let filter = InternshipStore.Filter(
            person: request.personID.isEmpty ? nil : request.personID, school: request.schoolCreditCode,
            employer: request.employerCreditCode, region: request.regionCode, kind: request.kind, day: request.onDate)
        guard filter.isNarrow else {
            throw TrainingRecordsError.filterRequired(
                fields: "person_id, school_credit_code, employer_credit_code, region_code")
        }
        switch call.identity.role {
        case .school: try call.requireScope(organisation: filter.school?.text ?? "")
        case .enterprise: try call.requireScope(organisation: filter.employer?.text ?? "")
        case .cityBureau: try call.requireScope(region: filter.region?.code ?? "")
        default: break
        }
        let page = try PageRequest(request.page, call)
        let rows = try await database.read { read in
            try InternshipStore.list(filter, before: page.text(), limit: page.limit, in: read)
        }
        let (internships, next) = page.cut(rows) { [$0.message.internshipID] }
        return ListInternshipsResponse(internships: internships.map(\.message), nextPageToken: next)
    }
}
