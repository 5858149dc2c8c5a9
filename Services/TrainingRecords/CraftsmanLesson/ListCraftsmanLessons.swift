internal import Ledger
internal import Requests
package import TrainingRecordsMessages
package import RPC
internal import Ground
internal import Rules
internal import Storage

extension TrainingRecordsService {
    /// Lessons of a school or region, latest recorded first.
    package func listCraftsmanLessons(
        _ request: ListCraftsmanLessonsRequest.Checked, _ call: Call
    ) async throws -> ListCraftsmanLessonsResponse {
        let filter = StudentCountStore.Filter(region: request.regionCode, school: request.schoolCreditCode)
        let page = try PageRequest(request.page, call)
        let rows = try await database.read { read in
            try CraftsmanLessonStore.list(
                filter, year: request.schoolYear, before: page.text(), limit: page.limit, in: read)
        }
        let (lessons, next) = page.cut(rows) { [$0.lessonID] }
        return ListCraftsmanLessonsResponse(lessons: lessons, nextPageToken: next)
    }
}
