internal import Requests
internal import TrainingRecordsMessages
internal import RPC
internal import Ground
internal import Rules

/// A class that is asked for, its sessions in order; the catalog has not been asked yet.
struct ClassDraft: Sendable {
    let request: OpenClassRequest.Checked
    /// The city whose catalog it stands under.
    let city: RegionCode
    /// In order of time and numbered; at least one.
    let sessions: [StoredSession]
    /// From the first session's day to the last one's.
    let period: DayPeriod

    /// Brings the sessions into order.
    ///
    /// - Parameter hourMinutes: minutes of a teaching hour, by which the hours of a session follow from its time.
    /// - Throws: `INVALID_ARGUMENT` with the session that does not end after it begins, or in which no teaching hour fits.
    init(_ request: OpenClassRequest.Checked, hourMinutes: Int) throws(RPCError) {
        self.request = request
        city = request.regionCode.city ?? request.regionCode
        sessions = try ClassDraft.inOrder(request.sessions, hourMinutes: hourMinutes)
        guard let first = sessions.first, let last = sessions.last,
            let period = DayPeriod(from: first.time.day, through: last.time.day)
        else { throw RequestField.required("sessions") }
        self.period = period
    }

    /// The class as the rules of opening look at it.
    func plan(for project: CatalogProject) -> ClassPlan {
        var plan = ClassPlan(
            project.programme, sessions: sessions.map(\.time), projectHours: Int(project.message.hours))
        plan.hasEmployer = request.employerCreditCode != nil
        plan.isProject = request.arrangement == .project
        plan.isOrdered = request.arrangement == .ordered
        plan.hasContract = !request.contractNumber.isEmpty
        plan.hasCourse = request.course != nil
        plan.hasTrainingKind = request.trainingKind != nil
        plan.delivery = request.deliveryMode.plan
        plan.onlineSessions = sessions.count { $0.message.online }
        plan.hasEnterpriseMentor = request.teachers.contains(where: \.enterpriseMentor)
        plan.hasSchoolMentor = request.teachers.contains { !$0.enterpriseMentor }
        return plan
    }

    /// The class as it is opened.
    func opened(_ id: String, as project: CatalogProject, plan: ClassPlan, basis: DecisionBasis) -> TrainingClass {
        TrainingClass(
            classID: id, title: request.title, regionCode: request.regionCode.code, cityCode: city.code,
            institutionCreditCode: request.institutionCreditCode.text, projectID: project.message.projectID,
            programme: project.programme.message, occupationCode: project.message.occupationCode,
            level: project.message.level, arrangement: request.arrangement,
            employerCreditCode: request.employerCreditCode?.text ?? "", contractNumber: request.contractNumber,
            course: request.course ?? .unspecified, deliveryMode: request.deliveryMode, place: request.place,
            teachers: request.teachers.map { ClassTeacher(name: $0.name, enterpriseMentor: $0.enterpriseMentor) },
            sessions: sessions.map(\.message), hours: Int32(plan.hours), beginsOn: period.first.description,
            endsOn: plan.last.description, capacity: Int32(request.capacity), state: .open, basis: basis,
            trainingKind: project.programme.hasTrainingKinds ? request.trainingKind ?? .unspecified : .unspecified,
            furtherEmployerCreditCodes: request.furtherEmployerCreditCodes.map(\.text))
    }

    private static func inOrder(
        _ sessions: [ClassSession.Checked], hourMinutes: Int
    ) throws(RPCError) -> [StoredSession] {
        var timed: [(time: SessionTime, isOnline: Bool)] = []
        for (index, session) in sessions.enumerated() {
            let fitting = SessionTime.teachingHours(
                from: session.beginsAtMinute, to: session.endsAtMinute, hourMinutes: hourMinutes)
            let time = SessionTime(
                day: session.heldOn, beginsAt: session.beginsAtMinute, endsAt: session.endsAtMinute,
                hours: session.hours ?? fitting)
            guard let time else {
                throw RequestField.invalid("sessions[\(index)].ends_at_minute", "课次应先始后终，至少一个学时")
            }
            timed.append((time, session.online))
        }
        timed.sort { $0.time < $1.time }
        return timed.enumerated().map { StoredSession($1.time, number: Int32($0 + 1), isOnline: $1.isOnline) }
    }
}

extension DeliveryMode {
    /// As the rules look at it.
    fileprivate var plan: ClassPlan.Delivery {
        switch self {
        case .online: .online
        case .blended: .blended
        default: .onSite
        }
    }
}
