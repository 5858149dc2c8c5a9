public import Ground

/// Decides which level a competition result gives.
///
/// Only what at least two sources state for national first-class competitions is decided here. What the documents leave open (which level a
/// prize of the national games or a final of a provincial competition gives) is reviewed by people, not granted by rule.
///
/// - Source: ``citation``; 辽人社发〔2022〕18号 (十六).
public enum CompetitionLevel {
    /// The rewards of national competitions.
    public static let citation = Citation(.nationalCompetitions, article: "国家级一类晋升")
    /// 倡导技工院校学生通过参加各级各类职业技能竞赛，获得职业技能等级证书.
    public static let studentsCitation = Citation(.technicalEducation145, article: "16")

    /// A result.
    public struct Result: Sendable, Hashable {
        /// Whether the competition is 国家级一类.
        public var isNationalFirstClass: Bool
        /// Whether it only selects for WorldSkills: its places bring no rewards of national competitions.
        public var selectsForWorldSkills: Bool
        /// Whether it is the students' group (学生组).
        public var isStudentGroup: Bool
        /// The place, 1 first.
        public var place: Int

        /// A result.
        public init(isNationalFirstClass: Bool, selectsForWorldSkills: Bool, isStudentGroup: Bool, place: Int) {
            self.isNationalFirstClass = isNationalFirstClass
            self.selectsForWorldSkills = selectsForWorldSkills
            self.isStudentGroup = isStudentGroup
            self.place = place
        }
    }

    /// Why a result gives no level.
    public enum Refusal: String, CaseIterable, RefusalReason {
        /// No rule gives a level for this class of competition.
        case noRuleForClass = "competition_class_gives_no_level"
        /// 世赛选拔赛名次不享受国家级竞赛奖励.
        case worldSkillsSelection = "worldskills_selection_gives_no_level"
        /// The place is too low.
        case placeTooLow = "competition_place_gives_no_level"
        /// What the place gives is held already.
        case levelHeld = "level_held_already"
        /// Another competition of the year promoted the person.
        case promotedThisYear = "promoted_by_competition_this_year"
    }

    /// Places up to which a level is given, by the policy book.
    public struct Places: Sendable, Hashable {
        /// Up to this place: 技师.
        public var top: Int
        /// Up to this place: 高级工.
        public var further: Int
        /// Up to this place, in the students' group: 高级工.
        public var students: Int
        /// How often competitions promote a person in a year at most.
        public var promotions: Int

        /// The places in force on a day; nil when the policy book lacks one.
        public init?(in book: PolicyBook, on day: CivilDay) {
            guard let top = book.value(.firstClassTopPlaces, on: day),
                let further = book.value(.firstClassFurtherPlaces, on: day),
                let students = book.value(.firstClassStudentPlaces, on: day),
                let promotions = book.value(.competitionPromotions, on: day)
            else { return nil }
            self.top = Int(top)
            self.further = Int(further)
            self.students = Int(students)
            self.promotions = Int(promotions)
        }
    }

    /// Returns the level a result gives to someone who holds `held` in the occupation, or why it gives none.
    ///
    /// - Parameter promoted: how often other competitions promoted the person in the year; what stands was first.
    public static func level(
        for result: Result, holding held: SkillLevel?, promoted: Int, places: Places
    ) -> Swift.Result<SkillLevel, LevelRefused> {
        let given = level(for: result, holding: held, places: places)
        if case .success = given, promoted >= places.promotions { return .failure(LevelRefused(.promotedThisYear)) }
        return given
    }

    private static func level(
        for result: Result, holding held: SkillLevel?, places: Places
    ) -> Swift.Result<SkillLevel, LevelRefused> {
        guard result.isNationalFirstClass else { return .failure(LevelRefused(.noRuleForClass)) }
        guard !result.selectsForWorldSkills else { return .failure(LevelRefused(.worldSkillsSelection)) }
        guard result.place >= 1 else { return .failure(LevelRefused(.placeTooLow)) }
        if result.isStudentGroup {
            guard result.place <= places.students else { return .failure(LevelRefused(.placeTooLow)) }
            return rise(from: held, to: [.senior])
        }
        // 前5名晋升技师，已是技师晋升高级技师；第6-20名晋升高级工，已是高级工晋升技师（最高技师）.
        if result.place <= places.top { return rise(from: held, to: [.technician, .seniorTechnician]) }
        if result.place <= places.further { return rise(from: held, to: [.senior, .technician]) }
        return .failure(LevelRefused(.placeTooLow))
    }

    /// A refusal as an error of the result type.
    public struct LevelRefused: Error, Hashable {
        /// Why.
        public let refusal: Refusal
        init(_ refusal: Refusal) { self.refusal = refusal }
    }

    /// The first of the levels, or the second for who holds the first; none for who holds more.
    private static func rise(
        from held: SkillLevel?, to levels: [SkillLevel]
    ) -> Swift.Result<SkillLevel, LevelRefused> {
        guard let level = levels.first(where: { $0 > held ?? .apprentice }) else {
            return .failure(LevelRefused(.levelHeld))
        }
        return .success(level)
    }
}

extension CompetitionLevel.Refusal {
    /// What is wrong.
    public var sentence: String {
        switch self {
        case .noRuleForClass: "该类竞赛没有按名次直接晋升等级的规定"
        case .worldSkillsSelection: "世界技能大赛选拔赛名次不享受国家级竞赛奖励"
        case .placeTooLow: "该名次不晋升等级"
        case .levelHeld: "已持有该名次可晋升的等级"
        case .promotedThisYear: "本年度已通过竞赛晋升，每年最多晋升一次"
        }
    }

    /// The rewards.
    public var citation: Citation { CompetitionLevel.citation }
}
