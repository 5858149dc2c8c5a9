internal import Requests
internal import TrainingRecordsMessages
internal import Ground
internal import Rules

/// What training-records knows of a candidate, as the rules take it.
struct KnownPerson: Sendable {
    let id: String
    let birthDay: CivilDay
    /// Where the person lives.
    let region: String
    private let schools: [(name: String, graduatesOn: CivilDay)]
    private let employments: [Employed]

    /// A time at an employer that counts as work.
    private struct Employed: Sendable {
        let employer: String
        let occupation: String
        let period: DayPeriod
    }

    /// - Throws: ``EvaluationError/inconsistent(_:)`` for a day that cannot be read.
    init(_ profile: PersonProfile) throws(EvaluationError) {
        id = profile.personID
        region = profile.regionCode
        schools = try profile.schoolings.map { (schooling) throws(EvaluationError) in
            (
                schooling.schoolName,
                try CivilDay(schooling.graduatesOn).orInconsistent("graduates_on of \(profile.personID)")
            )
        }
        birthDay = try CivilDay(profile.birthDate).orInconsistent("birth_date of \(id)")
        var employments: [Employed] = []
        for employment in profile.employments {
            // An internship is part of a schooling. A kind that is not known here cannot be said to count.
            guard WorkSpell.Kind(rawValue: Int(employment.kind.rawValue))?.countsAsWork ?? false else { continue }
            let place = "employment of \(id)"
            let first = try CivilDay(employment.beginsOn).orInconsistent(place)
            let last = employment.endsOn.isEmpty ? nil : try CivilDay(employment.endsOn).orInconsistent(place)
            employments.append(
                Employed(
                    employer: employment.employerCreditCode, occupation: employment.occupationCode,
                    period: try DayPeriod(from: first, through: last).orInconsistent(place)))
        }
        self.employments = employments
    }

    /// The times of work in an occupation.
    func work(in occupation: String) -> [DayPeriod] {
        employments.filter { $0.occupation == occupation }.map(\.period)
    }

    /// Whom the person works for on the day, each once.
    func employers(on day: CivilDay) -> [String] {
        Set(employments.filter { $0.period.contains(day) }.map(\.employer)).sorted()
    }

    /// Whether the person is a student of the school on the day. Training-records knows schools by their names.
    func isStudent(of school: String, on day: CivilDay) -> Bool {
        schools.contains { $0.name == school && $0.graduatesOn >= day }
    }

    /// Whether one of the employers employs the person on the day.
    func isEmployed(by employers: [String], on day: CivilDay) -> Bool {
        employments.contains { employers.contains($0.employer) && $0.period.contains(day) }
    }
}
