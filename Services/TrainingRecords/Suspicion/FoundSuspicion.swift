internal import TrainingRecordsMessages
internal import Ground
internal import Rules

/// A pattern that was seen, with what it is about.
struct FoundSuspicion: Sendable {
    let message: Suspicion
    let region: RegionCode
    let since: CivilDay

    /// A hit on a class.
    init(
        _ hit: SuspicionDetection.Hit, _ trainingClass: StoredClass, session: Int32 = 0, other: String = "",
        otherSession: Int32 = 0, person: String = "", teacher: String = "", since: CivilDay? = nil
    ) {
        self.init(
            hit, region: trainingClass.region, institution: trainingClass.institution.text,
            classID: trainingClass.classID, session: session, other: other, otherSession: otherSession, person: person,
            teacher: teacher, since: since ?? trainingClass.period.first)
    }

    /// A hit on an institution in a city.
    init(_ hit: SuspicionDetection.Hit, institution: CreditCode, city: RegionCode, since: CivilDay) {
        self.init(
            hit, region: city, institution: institution.text, classID: "", session: 0, other: "", otherSession: 0,
            person: "", teacher: "", since: since)
    }

    private init(
        _ hit: SuspicionDetection.Hit, region: RegionCode, institution: String, classID: String, session: Int32,
        other: String, otherSession: Int32, person: String, teacher: String, since: CivilDay
    ) {
        message = Suspicion(
            rule: SuspicionRule(rawValue: Int32(hit.pattern.rawValue)), institutionCreditCode: institution,
            classID: classID, sessionNumber: session, otherClassID: other, otherSessionNumber: otherSession,
            personID: person, teacher: teacher, measured: Int64(hit.measured), threshold: Int64(hit.threshold))
        self.region = region
        self.since = since
    }

    /// What it is about: the same hit, seen from either of two classes or on another night, has the same text.
    var about: String {
        if message.rule == .dayTooLong { return "\(message.personID)/\(since)" }
        guard !message.classID.isEmpty else {
            // Of an institution: once a month.
            return "\(message.institutionCreditCode)/\(region.code)/\(since.yearMonth.number)"
        }
        let one = "\(message.classID)#\(message.sessionNumber)"
        guard !message.otherClassID.isEmpty else { return "\(one)/\(message.personID)" }
        let pair = [one, "\(message.otherClassID)#\(message.otherSessionNumber)"].sorted().joined(separator: "/")
        return "\(pair)/\(message.personID)\(message.teacher)"
    }
}
