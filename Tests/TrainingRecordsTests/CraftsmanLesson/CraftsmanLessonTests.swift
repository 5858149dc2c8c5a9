internal import RPC
internal import ServiceTesting
internal import Testing
internal import TrainingRecordsMessages
internal import TrainingRecordsService

struct CraftsmanLessonTests {
    private static let lesson = RecordCraftsmanLessonRequest(
        schoolCreditCode: Town.college, heldOn: "2022-06-15", hours: 12, topic: "劳模工匠进校园")

    @Test func `years of entry that lack hours of a school year are listed until they have them`() async throws {
        let town = try await Town()
        _ = try await town.student()
        let filter = ListCraftsmanShortfallsRequest(schoolCreditCode: Town.college, schoolYear: 2021)
        let first = try await town.college.craftsmanLessons.recordCraftsmanLesson(Self.lesson)
        let short = try await town.college.craftsmanLessons.listCraftsmanShortfalls(filter).shortfalls
        #expect(
            short == [
                .init(
                    schoolCreditCode: Town.college, entryYear: 2021, students: 1, hoursHeld: 12, hoursRequired: 16)
            ])
        var second = Self.lesson
        (second.hours, second.entryYear) = (4, 2021)
        _ = try await town.college.craftsmanLessons.recordCraftsmanLesson(second)
        #expect(
            try await town.province.craftsmanLessons.listCraftsmanShortfalls(
                .init(regionCode: "210000", schoolYear: 2021)
            ).shortfalls.isEmpty)
        _ = try await town.college.craftsmanLessons.voidCraftsmanLesson(.init(lessonID: first.lessonID, reason: "重复登记"))
        #expect(
            try await town.college.craftsmanLessons.listCraftsmanShortfalls(filter).shortfalls.map(\.hoursHeld) == [4])
        await expectRefusal(.failedPrecondition, "CRAFTSMAN_LESSON_VOIDED") {
            try await town.college.craftsmanLessons.voidCraftsmanLesson(
                .init(lessonID: first.lessonID, reason: "重复登记"))
        }
        let lessons = try await town.bureau.craftsmanLessons.listCraftsmanLessons(
            .init(regionCode: Town.city, schoolYear: 2021)
        ).lessons
        #expect(lessons.map(\.hours).sorted() == [4, 12])
    }

    @Test func `a lesson is of a technical school's own, and has been held`() async throws {
        let town = try await Town()
        await expectRefusals(["craftsman_lesson_in_future"]) {
            var request = Self.lesson
            request.heldOn = "2022-06-21"
            return try await town.college.craftsmanLessons.recordCraftsmanLesson(request)
        }
        await expectRefusal(.notFound, "TECHNICAL_SCHOOL_NOT_FOUND") {
            var request = Self.lesson
            request.schoolCreditCode = Town.institution
            return try await town.province.craftsmanLessons.recordCraftsmanLesson(request)
        }
        await expectRefusal(.permissionDenied) {
            try await town.farCollege.craftsmanLessons.recordCraftsmanLesson(Self.lesson)
        }
        await expectRefusal(.notFound, "CRAFTSMAN_LESSON_NOT_FOUND") {
            try await town.province.craftsmanLessons.voidCraftsmanLesson(.init(lessonID: "les_none", reason: "错误"))
        }
        let alone = try await TestService<TrainingRecordsService>(on: "2022-06-20")
        await expectRefusal(.unavailable, "PEER_UNAVAILABLE") {
            try await TrainingRecordsContract.Clients(alone.channel(as: .province)).craftsmanLessons
                .recordCraftsmanLesson(Self.lesson)
        }
    }

    @Test func `without the figure nobody is said to lack hours`() async throws {
        let town = try await Town()
        await expectRefusal(.failedPrecondition, "FIGURE_MISSING") {
            try await town.province.craftsmanLessons.listCraftsmanShortfalls(.init(schoolYear: 2020))
        }
    }
}
