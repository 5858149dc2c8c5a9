internal import Requests
internal import CatalogMessages
internal import TrainingRecordsMessages
internal import RPC
internal import Ground
internal import Rules

/// A request for a class, its fields read and in order; the catalog has not been asked yet.
struct ClassDraft: Sendable {
    var title: String
    var region: RegionCode
    var city: RegionCode
    var institution: CreditCode
    var projectID: String
    var arrangement: ClassArrangement
    var employer: CreditCode?
    var contractNumber: String
    var course: EntrepreneurshipCourse
    var deliveryMode: DeliveryMode
    var place: String
    var teachers: [ClassTeacher]
    /// In order of time and numbered.
    var sessions: [ClassSession]
    var times: [SessionTime]
    var capacity: Int

    /// Reads the fields.
    ///
    /// - Throws: `INVALID_ARGUMENT` with the field.
    init(_ request: OpenClassRequest) throws(RPCError) {
        title = try RequestField.remark(request.title, "title", in: 2...100)
        region = try RequestField.place(request.regionCode, "region_code")
        city = region.city ?? region
        institution = try RequestField.creditCode(request.institutionCreditCode, "institution_credit_code")
        projectID = try RequestField.identifier(request.projectID, "project_id")
        arrangement = try RequestField.choice(request.arrangement, "arrangement")
        employer =
            request.employerCreditCode.isEmpty
            ? nil : try RequestField.creditCode(request.employerCreditCode, "employer_credit_code")
        contractNumber = try RequestField.optionalText(request.contractNumber, "contract_number", max: 64)
        course = try RequestField.optionalChoice(request.course, "course")
        deliveryMode = try RequestField.choice(request.deliveryMode, "delivery_mode")
        place = try RequestField.remark(request.place, "place")
        capacity = try RequestField.number(request.capacity, "capacity", in: 1...500)
        teachers = []
        for teacher in try RequestField.list(request.teachers, "teachers", max: 20) {
            teachers.append(
                ClassTeacher(
                    name: try RequestField.name(teacher.name, "teachers.name"),
                    enterpriseMentor: teacher.enterpriseMentor))
        }
        (sessions, times) = try ClassDraft.inOrder(request.sessions)
    }

    /// The class as the rules of opening look at it.
    func plan(for project: TrainingProject, programme: Programme) -> ClassPlan {
        var plan = ClassPlan(programme, sessions: times, projectHours: Int(project.hours))
        plan.hasEmployer = employer != nil
        plan.isProject = arrangement == .project
        plan.isOrdered = arrangement == .ordered
        plan.hasContract = !contractNumber.isEmpty
        plan.hasCourse = course != .unspecified
        plan.hasEnterpriseMentor = teachers.contains(where: \.enterpriseMentor)
        plan.hasSchoolMentor = teachers.contains { !$0.enterpriseMentor }
        return plan
    }

    /// The class as it is opened.
    func opened(_ id: String, as project: TrainingProject, plan: ClassPlan, basis: DecisionBasis) -> TrainingClass {
        TrainingClass(
            classID: id, title: title, regionCode: region.code, cityCode: city.code,
            institutionCreditCode: institution.text, projectID: project.projectID, programme: project.programme,
            occupationCode: project.occupationCode, level: project.level, arrangement: arrangement,
            employerCreditCode: employer?.text ?? "", contractNumber: contractNumber, course: course,
            deliveryMode: deliveryMode, place: place, teachers: teachers, sessions: sessions, hours: Int32(plan.hours),
            beginsOn: plan.first.description, endsOn: plan.last.description, capacity: Int32(capacity), state: .open,
            basis: basis)
    }

    private static func inOrder(_ sessions: [ClassSession]) throws(RPCError) -> ([ClassSession], [SessionTime]) {
        var timed: [(ClassSession, SessionTime)] = []
        for session in try RequestField.list(sessions, "sessions", max: 400) {
            let day = try RequestField.day(session.heldOn, "sessions.held_on")
            let time = SessionTime(
                day: day, beginsAt: Int(session.beginsAtMinute), endsAt: Int(session.endsAtMinute),
                hours: Int(session.hours))
            guard let time else { throw RequestField.invalid("sessions", "课次时间应在一日之内且先始后终，学时应为 1 至 12") }
            timed.append((session, time))
        }
        timed.sort { $0.1 < $1.1 }
        for index in timed.indices { timed[index].0.sessionNumber = Int32(index + 1) }
        return (timed.map(\.0), timed.map(\.1))
    }
}
