internal import Ledger
internal import Requests
package import TrainingRecordsMessages
package import RPC
internal import Ground
internal import Rules
internal import Storage

extension TrainingRecordsService {
    /// Records hours of craftsmen's spirit that a school held.
    package func recordCraftsmanLesson(
        _ request: RecordCraftsmanLessonRequest.Checked, _ call: Call
    ) async throws -> CraftsmanLesson {
        let (school, region) = try await catalog.school(request.schoolCreditCode, call)
        try call.requireScope(region: region.code, organisation: school.creditCode)
        try TrainingRecordsError.check(CraftsmanHours.refusals(heldOn: request.heldOn, on: call.day))
        let lesson = CraftsmanLesson(
            lessonID: RecordID.make("les", at: call.now), schoolCreditCode: school.creditCode, regionCode: region.code,
            heldOn: request.heldOn.description, hours: Int32(clamping: request.hours),
            entryYear: Int32(clamping: request.entryYear ?? 0), topic: request.topic)
        return try await database.write(call, request) { write in
            try CraftsmanLessonStore.insert(lesson, on: request.heldOn, in: write)
            try write.record(
                "craftsman_lesson.recorded", subject: lesson.lessonID, region: region, lesson,
                articles: [CraftsmanHours.citation])
            return lesson
        }
    }
}
