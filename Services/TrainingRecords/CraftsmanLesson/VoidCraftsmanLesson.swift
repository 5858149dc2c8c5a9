internal import Ledger
internal import Requests
package import TrainingRecordsMessages
package import RPC
internal import Ground
internal import Rules
internal import Storage

extension TrainingRecordsService {
    /// Voids a lesson that was recorded in error.
    package func voidCraftsmanLesson(
        _ request: VoidCraftsmanLessonRequest.Checked, _ call: Call
    ) async throws -> CraftsmanLesson {
        try await database.write(call, request) { write in
            var lesson = try CraftsmanLessonStore.existing(request.lessonID, in: write)
            try call.requireScope(region: lesson.regionCode, organisation: lesson.schoolCreditCode)
            guard try CraftsmanLessonStore.void(request.lessonID, reason: request.reason, in: write) else {
                throw TrainingRecordsError.lessonVoided
            }
            lesson.voidReason = request.reason
            try write.record(
                "craftsman_lesson.voided", subject: lesson.lessonID, region: RegionCode(lesson.regionCode), lesson,
                articles: [CraftsmanHours.citation])
            return lesson
        }
    }
}
