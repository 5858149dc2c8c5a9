internal import Requests
package import TrainingRecordsMessages
package import RPC
internal import Storage

extension TrainingRecordsService {
    /// Lists classes, latest opened first: the menu.
    package func listClasses(
        _ request: ListClassesRequest.Checked, _ call: Call
    ) async throws -> ListClassesResponse {
        let filter = TrainingClassStore.Filter(
            region: request.regionCode, institution: request.institutionCreditCode, occupation: request.occupationCode,
            programme: request.programme, state: request.state, beginsFrom: request.beginsFromOn,
            beginsTo: request.beginsToOn, employer: request.employerCreditCode, level: request.level,
            delivery: request.deliveryMode, hasFreeSeats: request.freeSeats)
        let page = try PageRequest(request.page, call)
        let rows = try await database.read {
            try TrainingClassStore.list(filter, after: page.text(), limit: page.limit, in: $0)
        }
        let (classes, next) = page.cut(rows) { [$0.classID] }
        return ListClassesResponse(classes: classes.map(\.message), nextPageToken: next)
    }
}
