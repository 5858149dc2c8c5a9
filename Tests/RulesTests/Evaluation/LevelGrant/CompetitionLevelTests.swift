internal import Ground
internal import Rules
internal import Testing

struct CompetitionLevelTests {
    struct Row: Sendable {
        var first = true
        var selects = false
        var student = false
        var place: Int
        var held: SkillLevel?
        var promoted = 0
        var level: SkillLevel?
        var reason = ""
    }

    static let rows: [Row] = [
        Row(place: 1, level: .technician),
        Row(place: 5, level: .technician),
        Row(place: 5, held: .senior, level: .technician),
        Row(place: 5, held: .technician, level: .seniorTechnician),
        Row(place: 5, held: .seniorTechnician, reason: "level_held_already"),
        Row(place: 6, level: .senior),
        Row(place: 20, level: .senior),
        Row(place: 20, held: .intermediate, level: .senior),
        Row(place: 20, held: .senior, level: .technician),
        Row(place: 20, held: .technician, reason: "level_held_already"),
        Row(place: 21, reason: "competition_place_gives_no_level"),
        Row(place: 0, reason: "competition_place_gives_no_level"),
        Row(student: true, place: 5, level: .senior),
        Row(student: true, place: 5, held: .senior, reason: "level_held_already"),
        Row(student: true, place: 6, reason: "competition_place_gives_no_level"),
        Row(place: 1, promoted: 1, reason: "promoted_by_competition_this_year"),
        Row(place: 21, promoted: 1, reason: "competition_place_gives_no_level"),
        Row(first: false, place: 1, reason: "competition_class_gives_no_level"),
        Row(selects: true, place: 1, reason: "worldskills_selection_gives_no_level"),
    ]

    @Test(arguments: rows)
    func `a place of a national first-class competition gives a level`(row: Row) throws {
        let places = try #require(CompetitionLevel.Places(in: .firstEdition, on: aDay("2023-09-20")))
        let result = CompetitionLevel.Result(
            isNationalFirstClass: row.first, selectsForWorldSkills: row.selects, isStudentGroup: row.student,
            place: row.place)
        switch CompetitionLevel.level(
            for: result, holding: row.held, promoted: row.promoted, places: places)
        {
        case .success(let level): #expect(level == row.level)
        case .failure(let error): #expect(error.refusal.reason == row.reason)
        }
    }
}
