internal import Ledger
internal import Requests
package import TrainingRecordsMessages
package import RPC
internal import Ground
internal import Rules
internal import Storage

extension TrainingRecordsService {
    /// Aid of a school, region, term or student, latest granted first.
    package func listStudentAids(
        _ request: ListStudentAidsRequest.Checked, _ call: Call
    ) async throws -> ListStudentAidsResponse {
        let filter = StudentAidStore.Filter(
            region: request.regionCode, school: request.schoolCreditCode,
            person: request.personID.isEmpty ? nil : request.personID, kind: request.kind, year: request.schoolYear,
            term: request.term, doubles: request.doubles)
        let page = try PageRequest(request.page, call)
        let rows = try await database.read { read in
            try StudentAidStore.list(filter, before: page.text(), limit: page.limit, in: read)
        }
        let (aids, next) = page.cut(rows) { [$0.aidID] }
        return ListStudentAidsResponse(aids: aids, nextPageToken: next)
    }
}
