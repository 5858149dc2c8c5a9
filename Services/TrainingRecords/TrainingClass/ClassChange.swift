internal import Requests
internal import TrainingRecordsMessages
internal import RPC
internal import Ground
internal import Rules
internal import Storage

/// An open class as it is to be, with what must not happen to it.
struct ClassChange: Sendable {
    private let held: StoredClass
    private let request: UpdateClassRequest.Checked
    private let movesHeldSession: Bool
    private let teachers: [ClassTeacher]
    /// Its sessions as they are to be, in order of time.
    let sessions: [StoredSession]
    /// From the first to the last of them.
    let period: DayPeriod

    /// Reads what is asked for.
    ///
    /// - Throws: ``TrainingRecordsError/sessionNotFound``; `INVALID_ARGUMENT` with the session that does not end after it begins.
    init(
        of held: StoredClass, by request: UpdateClassRequest.Checked, at moment: DayMoment,
        in transaction: some Transaction
    ) throws {
        self.held = held
        self.request = request
        var sessions = try SessionStore.list(of: held.classID, in: transaction)
        var movesHeldSession = false
        for (index, change) in request.sessions.enumerated() {
            let position = sessions.firstIndex { Int($0.message.sessionNumber) == change.sessionNumber }
            guard let position else { throw TrainingRecordsError.sessionNotFound }
            let earlier = sessions[position]
            let time = SessionTime(
                day: change.heldOn, beginsAt: change.beginsAtMinute, endsAt: change.endsAtMinute,
                hours: earlier.time.hours)
            guard let time else {
                throw RequestField.invalid("sessions[\(index)].ends_at_minute", "课次应先始后终")
            }
            movesHeldSession = movesHeldSession || !ClassResources.mayMove(earlier.time, to: time, at: moment)
            sessions[position] = StoredSession(
                time, number: earlier.message.sessionNumber, isOnline: earlier.message.online)
        }
        sessions.sort { $0.time < $1.time }
        self.sessions = sessions
        self.movesHeldSession = movesHeldSession
        period =
            sessions.first.flatMap { first in
                DayPeriod(from: first.time.day, through: sessions.last?.time.day)
            } ?? held.period
        teachers =
            request.teachers.isEmpty
            ? try TrainingClassStore.existingWhole(held.classID, in: transaction).teachers
            : request.teachers.map { ClassTeacher(name: $0.name, enterpriseMentor: $0.enterpriseMentor) }
    }

    /// Every reason against it.
    func refusals(figures: ClassFigures, in transaction: some Transaction) throws -> [any RefusalReason] {
        var refusals: [any RefusalReason] = movesHeldSession ? [ClassResources.Refusal.sessionHeld] : []
        if let capacity = request.capacity, capacity < Int(held.enrolledCount) {
            refusals.append(ClassResources.Refusal.fewerSeatsThanTaken)
        }
        var plan = ClassPlan(held.rule, sessions: sessions.map(\.time), projectHours: 0)
        plan.hasEnterpriseMentor = teachers.contains(where: \.enterpriseMentor)
        plan.hasSchoolMentor = teachers.contains { !$0.enterpriseMentor }
        refusals += ClassOpening.refusals(for: plan, on: period.first, figures: figures).filter(\.isOfTimeOrTeachers)
        let trainees =
            request.sessions.isEmpty
            ? []
            : try EnrolmentStore.list(.init(classID: held.classID, state: .enrolled), in: transaction).map(\.personID)
        refusals += ClassResources.refusals(
            for: try ClassResources.Times(
                of: sessions, period: period, classID: held.classID, institution: held.institution,
                region: held.region, place: request.place.isEmpty ? held.place : request.place,
                teachers: teachers.map(\.name), trainees: trainees, in: transaction))
        return refusals
    }
}
