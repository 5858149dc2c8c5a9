public import Ground

/// Says which years of entry of a school lack hours of the teaching of model workers', labour's and craftsmen's spirit.
///
/// 其中劳模精神、劳动精神和工匠精神专题教育每学年不少于16学时. Lessons for all students count for each year of entry.
///
/// - Source: ``citation``.
public enum CraftsmanHours {
    /// 全面提升综合素质和通用能力.
    public static let citation = Citation(.technicalEducation145, article: "5")

    /// Why a lesson is not recorded.
    public enum Refusal: String, CaseIterable, RefusalReason {
        case inFuture = "craftsman_lesson_in_future"
    }

    /// Those of a school who entered in one school year.
    public struct Cohort: Sendable, Hashable {
        /// The school.
        public var school: String
        /// The year of the September of their school year.
        public var entryYear: Int
        /// How many.
        public var students: Int64

        /// A cohort.
        public init(school: String, entryYear: Int, students: Int64) {
            self.school = school
            self.entryYear = entryYear
            self.students = students
        }
    }

    /// Hours that a school held in the school year; without a year of entry they are for all students.
    public struct Held: Sendable, Hashable {
        /// The school.
        public var school: String
        /// For whom; nil for all.
        public var entryYear: Int?
        /// How many.
        public var hours: Int64

        /// Hours.
        public init(school: String, entryYear: Int?, hours: Int64) {
            self.school = school
            self.entryYear = entryYear
            self.hours = hours
        }
    }

    /// Every reason against recording a lesson of `held` on `day`.
    public static func refusals(heldOn held: CivilDay, on day: CivilDay) -> [Refusal] {
        held > day ? [.inFuture] : []
    }

    /// The cohorts that have less than the hours of a school year, in their order, with what they have.
    public static func shortfalls(
        of cohorts: [Cohort], held: [Held], required: Int64
    ) -> [(cohort: Cohort, hours: Int64)] {
        cohorts.compactMap { cohort in
            let hours = held.filter { own in
                own.school == cohort.school && (own.entryYear.map { $0 == cohort.entryYear } ?? true)
            }.reduce(Int64(0)) { $0.addingWithinRange($1.hours) }
            return hours < required ? (cohort, hours) : nil
        }
    }
}

extension CraftsmanHours.Refusal {
    /// The article.
    public var citation: Citation { CraftsmanHours.citation }

    /// The reason for people.
    public var sentence: String { "授课日期不能晚于办理日期" }

    /// The request field.
    public var field: String? { "held_on" }
}
