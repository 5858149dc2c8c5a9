internal import Ground
internal import Rules
internal import Testing

struct EnrolmentRulesTests {
    static let figures: EnrolmentFigures = {
        var figures = EnrolmentFigures()
        figures.minimumAge = 16
        figures.maximumAge = (60, 55)
        figures.trainingsPerYear = 3
        figures.sameOccupationAndLevel = 1
        figures.daysAfterStart = 0
        return figures
    }()

    struct Row: Sendable {
        var birth = "1990-01-01"
        var sex = CitizenID.Sex.male
        var isOpen = true
        var free = 1
        var others = EnrolmentRules.Others()
        var on = "2022-06-20"
        var refusals: [String] = []
    }

    static let rows: [Row] = [
        Row(),
        Row(birth: "2006-07-01"),
        Row(birth: "2006-07-02", refusals: ["under_age"]),
        Row(birth: "1962-07-02"),
        Row(birth: "1962-07-01", refusals: ["over_age"]),
        Row(birth: "1967-07-02", sex: .female),
        Row(birth: "1967-07-01", sex: .female, refusals: ["over_age"]),
        Row(others: .init(holdsSeat: true), refusals: ["enrolled_before"]),
        Row(isOpen: false, refusals: ["class_not_open"]),
        Row(free: 0, refusals: ["class_full"]),
        Row(on: "2022-07-01"),
        Row(on: "2022-07-02", refusals: ["class_has_begun"]),
        Row(others: .init(sameOccupationAndLevel: 1), refusals: ["same_occupation_and_level"]),
        Row(others: .init(inTheYear: 2)),
        Row(others: .init(inTheYear: 3), refusals: ["too_many_trainings_this_year"]),
        Row(others: .init(sessions: [theSession("2022-07-01", from: 960, to: 1000)])),
        Row(others: .init(sessions: [theSession("2022-07-01", from: 959, to: 1000)]), refusals: ["sessions_overlap"]),
        Row(
            birth: "2010-01-01", isOpen: false, free: 0,
            others: .init(sessions: [theSession("2022-07-01")], sameOccupationAndLevel: 1, inTheYear: 3),
            on: "2022-08-01",
            refusals: [
                "class_not_open", "class_has_begun", "under_age", "class_full", "sessions_overlap",
                "same_occupation_and_level", "too_many_trainings_this_year",
            ]),
    ]

    @Test(arguments: rows)
    func `every reason against a seat is named at once`(row: Row) {
        var trainee = thePerson([GroupSpell(.veteran, thePeriod("2020-01-01"))])
        trainee.birthDay = theDay(row.birth)
        trainee.sex = row.sex
        let admission = EnrolmentRules.admission(
            of: trainee, to: theTraining(.veterans, on: row.on),
            seat: .init(
                isOpen: row.isOpen, free: row.free, sessions: [theSession("2022-07-01"), theSession("2022-09-30")]),
            others: row.others, figures: Self.figures)
        #expect(admission.reasons == row.refusals)
        #expect(admission.group == (row.refusals.isEmpty ? .veteran : nil))
    }

    @Test func `the programme's reasons stand between the class's and the person's`() {
        var trainee = thePerson()
        trainee.birthDay = theDay("2010-01-01")
        let admission = EnrolmentRules.admission(
            of: trainee, to: theTraining(.veterans), seat: .init(isOpen: false, free: 0, sessions: []), others: .init(),
            figures: Self.figures)
        #expect(admission.reasons == ["class_not_open", "not_veteran", "under_age", "class_full"])
    }

    @Test func `sessions overlap only when they share a minute`() {
        let morning = theSession("2022-07-01", from: 480, to: 720)
        let afternoon = theSession("2022-07-01", from: 720, to: 960)
        let nextDay = theSession("2022-07-02", from: 480, to: 720)
        #expect(!SessionTime.overlap([morning, nextDay], [afternoon]))
        #expect(SessionTime.overlap([morning, nextDay], [afternoon, nextDay]))
        #expect(!SessionTime.overlapWithin([morning, afternoon, nextDay]))
        #expect(SessionTime.overlapWithin([morning, morning]))
        #expect(SessionTime(day: morning.day, beginsAt: 720, endsAt: 720, hours: 1) == nil)
        #expect(SessionTime(day: morning.day, beginsAt: 1400, endsAt: 1441, hours: 1) == nil)
        #expect(SessionTime(day: morning.day, beginsAt: 0, endsAt: 1440, hours: 13) == nil)
    }
}
