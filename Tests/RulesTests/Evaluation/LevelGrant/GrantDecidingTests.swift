internal import Rules
internal import Ground
internal import Testing

struct GrantDecidingTests {
    struct Row: Sendable {
        var way = GrantDeciding.Way.recognition
        var level = SkillLevel.senior
        var held: SkillLevel?
        var own = true
        var reasons: [String] = []
    }

    static let term = GrantDeciding.Way.appointment(endsOn: aDay("2023-06-01"))
    static let over = GrantDeciding.Way.appointment(endsOn: aDay("2023-05-31"))

    static let rows: [Row] = [
        Row(), Row(level: .chiefTechnician), Row(level: .intermediate, reasons: ["level_below_recognition"]),
        Row(level: .technician, reasons: ["occupation_lacks_level"]), Row(held: .intermediate),
        Row(held: .senior, reasons: ["level_held_already"]),
        Row(own: false, reasons: ["not_a_worker_of_the_enterprise"]),
        Row(way: .decision, own: false),
        Row(way: .decision, level: .specialTechnician, reasons: ["level_not_examined"]),
        Row(way: term, level: .specialTechnician, held: .seniorTechnician),
        Row(way: term, level: .specialTechnician, held: .technician, reasons: ["level_below_not_held"]),
        Row(way: term, level: .specialTechnician, reasons: ["level_below_not_held"]),
        Row(way: term, level: .chiefTechnician, held: .seniorTechnician, reasons: ["level_below_not_held"]),
        Row(way: over, level: .chiefTechnician, held: .specialTechnician, reasons: ["term_over"]),
        Row(way: term, reasons: ["level_nobody_is_appointed_to"]),
    ]

    @Test(arguments: rows)
    func `every reason against a level without an examination is named`(row: Row) {
        let grant = GrantDeciding(
            way: row.way, level: row.level, heldLevel: row.held, existingLevels: [.intermediate, .senior],
            isOwnWorker: row.own)
        #expect(grant.refusals(on: aDay("2023-06-01")).map(\.reason) == row.reasons)
    }
}
