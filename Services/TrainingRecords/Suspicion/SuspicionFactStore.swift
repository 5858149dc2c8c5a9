internal import Ledger
internal import TrainingRecordsMessages
internal import Ground
internal import Rules
internal import Storage

/// What is looked at for suspicions, read from the records of classes.
enum SuspicionFactStore {
    /// Looks at a whole class: attendance, roster, assessment, teachers, hours.
    static func examine(
        _ held: StoredClass, by thresholds: SuspicionThresholds, in transaction: some Transaction
    ) throws -> [FoundSuspicion] {
        let facts = try facts(of: held, by: thresholds, in: transaction)
        var found = SuspicionDetection.hits(of: facts, by: thresholds).map { FoundSuspicion($0, held) }
        found += try rosters(like: held, trainees: facts.trainees, by: thresholds, in: transaction)
        found += try presences(of: held, session: nil, by: thresholds, in: transaction)
        found += try timetable(of: held, by: thresholds, in: transaction)
        return found
    }

    /// Looks at the hours of a class and at where its teachers are meanwhile.
    static func timetable(
        of held: StoredClass, by thresholds: SuspicionThresholds, in transaction: some Transaction
    ) throws -> [FoundSuspicion] {
        var found = try SessionStore.list(of: held.classID, in: transaction).compactMap { session in
            SuspicionDetection.night(session.time, by: thresholds).map {
                FoundSuspicion($0, held, session: session.message.sessionNumber, since: session.time.day)
            }
        }
        found += try transaction.query(
            """
            SELECT m.name, s.session_number, s.held_on, t.class_id, t.session_number AS other_session
            FROM class_teacher m JOIN class_teacher o ON o.name = m.name AND o.class_id <> m.class_id
                JOIN training_class c ON c.id = o.class_id AND c.state <> \(ClassState.cancelled.rawValue)
                JOIN class_session s ON s.class_id = m.class_id
                JOIN class_session t ON t.class_id = o.class_id AND t.held_on = s.held_on
                    AND t.begins_at_minute < s.ends_at_minute AND t.ends_at_minute > s.begins_at_minute
            WHERE m.class_id = \(held.classID) ORDER BY s.session_number, t.class_id, t.session_number
            """
        ) { row in
            FoundSuspicion(
                .init(.teacherInTwoPlaces, measured: 2, threshold: 1), held, session: try row.int32("session_number"),
                other: try row.text("class_id"), otherSession: try row.int32("other_session"),
                teacher: try row.text("name"), since: try row.day("held_on"))
        }
        return found
    }

    /// Looks at who was present at a session, or at all of a class: elsewhere at the time, too long on the day, dead.
    static func presences(
        of held: StoredClass, session: Int?, by thresholds: SuspicionThresholds, in transaction: some Transaction
    ) throws -> [FoundSuspicion] {
        var conditions = Conditions()
        conditions.add("a.class_id", equals: held.classID)
        conditions.add("a.session_number", equals: session)
        conditions.add("a.hours > 0")
        var found = try transaction.query(
            """
            SELECT DISTINCT a.person_id, a.session_number, s.held_on, o.class_id, o.session_number AS other_session
            FROM attendance a JOIN class_session s ON s.class_id = a.class_id AND s.session_number = a.session_number
                JOIN enrolment e ON e.person_id = a.person_id AND e.class_id <> a.class_id
                JOIN class_session t ON t.class_id = e.class_id AND t.held_on = s.held_on
                    AND t.begins_at_minute < s.ends_at_minute AND t.ends_at_minute > s.begins_at_minute
                JOIN attendance o ON o.class_id = t.class_id AND o.session_number = t.session_number
                    AND o.person_id = a.person_id AND o.hours > 0
            \(where: conditions)
            """
        ) { row in
            FoundSuspicion(
                .init(.personInTwoPlaces, measured: 2, threshold: 1), held, session: try row.int32("session_number"),
                other: try row.text("class_id"), otherSession: try row.int32("other_session"),
                person: try row.text("person_id"), since: try row.day("held_on"))
        }
        found += try transaction.query(
            """
            SELECT a.person_id, a.session_number, s.held_on, CAST(SUM(o.hours) AS BIGINT) AS hours
            FROM attendance a JOIN class_session s ON s.class_id = a.class_id AND s.session_number = a.session_number
                JOIN (SELECT DISTINCT person_id, class_id FROM enrolment WHERE person_id IN
                    (SELECT person_id FROM attendance WHERE class_id = \(held.classID))) e ON e.person_id = a.person_id
                JOIN class_session t ON t.class_id = e.class_id AND t.held_on = s.held_on
                JOIN attendance o ON o.class_id = t.class_id AND o.session_number = t.session_number
                    AND o.person_id = a.person_id
            \(where: conditions) GROUP BY a.person_id, a.session_number, s.held_on
            """
        ) { row in
            try SuspicionDetection.day(hours: try row.int("hours"), by: thresholds).map {
                FoundSuspicion(
                    $0, held, session: try row.int32("session_number"), person: try row.text("person_id"),
                    since: try row.day("held_on"))
            }
        }.compactMap(\.self)
        found += try transaction.query(
            """
            SELECT a.person_id, a.session_number, s.held_on FROM attendance a
                JOIN class_session s ON s.class_id = a.class_id AND s.session_number = a.session_number
                JOIN person p ON p.id = a.person_id AND p.deceased_on < s.held_on
            \(where: conditions)
            """
        ) { row in
            FoundSuspicion(
                .init(.presentAfterDeath, measured: 1, threshold: 0), held, session: try row.int32("session_number"),
                person: try row.text("person_id"), since: try row.day("held_on"))
        }
        return found
    }

    private static func facts(
        of held: StoredClass, by thresholds: SuspicionThresholds, in transaction: some Transaction
    ) throws -> SuspicionDetection.ClassFacts {
        var facts = SuspicionDetection.ClassFacts()
        let (id, withdrawn) = (held.classID, EnrolmentState.withdrawn.rawValue)
        let (lateDays, passed) = (thresholds[.suspicionLateDays] ?? 3_660, IdentityCheckMethod.none.rawValue)
        // The day in Liaoning, eight hours ahead, on which a presence was recorded.
        let recorded: SQL = "((a.recorded_at + 28800000000000) / 86400000000000)"
        let attendance = try transaction.first(
            """
            SELECT count(*) AS presences,
                CAST(COALESCE(SUM(CASE WHEN a.check_method = \(passed) OR a.check_passed = 0 THEN 1 ELSE 0 END), 0)
                    AS BIGINT) AS unchecked,
                CAST(COALESCE(SUM(CASE WHEN \(recorded) - s.held_on > \(lateDays) THEN 1 ELSE 0 END), 0) AS BIGINT) AS late,
                CAST(COALESCE(SUM(CASE WHEN a.corrected_for <> '' THEN 1 ELSE 0 END), 0) AS BIGINT) AS corrected,
                CAST(COALESCE(SUM(CASE WHEN a.hours = s.hours THEN 1 ELSE 0 END), 0) AS BIGINT) AS whole
            FROM attendance a JOIN class_session s ON s.class_id = a.class_id AND s.session_number = a.session_number
            WHERE a.class_id = \(id) AND a.hours > 0
            """
        ) { row in
            [
                try row.int("presences"), try row.int("unchecked"), try row.int("late"), try row.int("corrected"),
                try row.int("whole"),
            ]
        }
        if let attendance {
            (facts.presences, facts.unchecked, facts.late) = (attendance[0], attendance[1], attendance[2])
            (facts.corrected, facts.full) = (attendance[3], attendance[4])
        }
        facts.sessions =
            try transaction.first(
                "SELECT count(*) AS found FROM class_session WHERE class_id = \(id)"
            ) { try $0.int("found") } ?? 0
        let seats = try transaction.first(
            """
            SELECT count(*) AS trainees, count(assessment_points) AS assessed,
                count(DISTINCT assessment_points) AS points
            FROM enrolment WHERE class_id = \(id) AND state <> \(withdrawn)
            """
        ) { row in (try row.int("trainees"), try row.int("assessed"), try row.int("points")) }
        if let seats { (facts.trainees, facts.assessed, facts.distinctPoints) = seats }
        // An enterprise may train its own.
        guard !held.employers.contains(held.institution) else { return facts }
        facts.ownStaff =
            try transaction.first(
                """
                SELECT count(DISTINCT e.person_id) AS found
                FROM enrolment e JOIN employment w ON w.person_id = e.person_id AND w.live = 1
                    AND w.employer_credit_code = \(held.institution.text)
                    AND w.begins_on <= \((held.period.last ?? .latest).daysSince1970)
                    AND (w.ends_on IS NULL OR w.ends_on >= \(held.period.first.daysSince1970))
                WHERE e.class_id = \(id) AND e.state <> \(withdrawn)
                """
            ) { try $0.int("found") } ?? 0
        return facts
    }

    /// Classes of about the same time with many of the same trainees.
    private static func rosters(
        like held: StoredClass, trainees: Int, by thresholds: SuspicionThresholds, in transaction: some Transaction
    ) throws -> [FoundSuspicion] {
        let window = thresholds[.suspicionWindowDays] ?? 0
        let withdrawn = EnrolmentState.withdrawn.rawValue
        let shared = try transaction.query(
            """
            SELECT o.class_id, count(*) AS shared, c.enrolled_count
            FROM enrolment e JOIN enrolment o ON o.person_id = e.person_id AND o.class_id <> e.class_id
                JOIN training_class c ON c.id = o.class_id AND c.state <> \(ClassState.cancelled.rawValue)
            WHERE e.class_id = \(held.classID) AND e.state <> \(withdrawn) AND o.state <> \(withdrawn)
                AND c.ends_on >= \(held.period.first.adding(days: -window).daysSince1970)
                AND c.begins_on <= \((held.period.last ?? held.period.first).adding(days: window).daysSince1970)
            GROUP BY o.class_id, c.enrolled_count ORDER BY o.class_id
            """
        ) { row in (id: try row.text("class_id"), shared: try row.int("shared"), all: try row.int("enrolled_count")) }
        return shared.compactMap { other in
            SuspicionDetection.roster(
                shared: other.shared, smaller: min(trainees, max(other.all, other.shared)), by: thresholds
            ).map { FoundSuspicion($0, held, other: other.id) }
        }
    }
}
