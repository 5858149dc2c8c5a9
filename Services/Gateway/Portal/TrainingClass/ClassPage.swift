internal import Ground
internal import RPC
internal import TrainingRecordsMessages

/// A class: when and where, what one would get, who is in it, what the reader can do about it.
struct ClassPage: PortalPage {
    let path = "/classes/{class_id}"
    let templates = ["class": PackageResources.class_mustache]

    func show(_ visit: PortalVisit) async throws -> PortalContent {
        let records = visit.trainingRecords
        let found = try await records.classes.getClass(
            GetClassRequest(classID: visit.variable("class_id")), visit.options)
        async let estimate = try? await records.subsidyClaims.estimateSubsidy(
            EstimateSubsidyRequest(classID: found.classID), visit.options)
        var enrolments: ListEnrolmentsResponse?
        if EnrolmentsMethods.listEnrolments.access.allows(visit.identity) {
            enrolments = try? await records.enrolments.listEnrolments(
                ListEnrolmentsRequest(classID: found.classID, pageSize: 100), visit.options)
        }
        return .page(
            found.title, template: "class", ClassView(found, await estimate, enrolments?.enrolments ?? [], visit))
    }
}

/// What the page of a class shows.
struct ClassView: Sendable {
    struct Pair: Sendable {
        let name: String
        let value: String
    }

    /// Somebody in it, for who may know.
    struct Trainee: Sendable {
        let name: String
        let hours: String
        let state: String
        let kind: String
    }

    let title: String
    let programme: String
    let state: String
    let kind: String
    let pairs: [Pair]
    let sessions: [Pair]
    let trainees: [Trainee]
    let buttons: [TableView.Button]
    /// Nil when nobody can say.
    let perTrainee: String?
    let perCertified: String?
    let payee: String

    init(_ found: TrainingClass, _ estimate: SubsidyEstimate?, _ enrolments: [Enrolment], _ visit: PortalVisit) {
        title = found.title
        programme = PortalWords.programme(found.programme)
        (state, kind) = PortalWords.classState(found.state)
        let free = max(0, found.capacity - found.enrolledCount)
        pairs = [
            Pair(name: "地点", value: PortalText.region(found.regionCode) + " " + found.place),
            Pair(name: "时间", value: "\(PortalText.day(found.beginsOn))至\(PortalText.day(found.endsOn))"),
            Pair(name: "授课", value: "\(PortalWords.delivery(found.deliveryMode))，共 \(found.hours) 学时"),
            Pair(name: "等级", value: PortalWords.level(found.level)),
            Pair(name: "余位", value: "\(free) / \(found.capacity)"),
            Pair(name: "培训机构", value: found.institutionCreditCode),
            Pair(name: "编号", value: found.classID),
        ].filter { !$0.value.isEmpty }
        sessions = found.sessions.map {
            Pair(
                name: PortalText.day($0.heldOn),
                value: "\(PortalText.time($0.beginsAtMinute))–\(PortalText.time($0.endsAtMinute))，\($0.hours) 学时")
        }
        trainees = enrolments.map {
            let state = PortalWords.enrolment($0.state)
            return Trainee(
                name: $0.personName, hours: "\($0.attendedHours) / \(found.hours)", state: state.word, kind: state.kind)
        }
        perTrainee = estimate.map { PortalText.yuan($0.perTraineeYuan) }
        perCertified = estimate.map { PortalText.yuan($0.perCertifiedTraineeYuan) }
        payee = estimate.map { PortalWords.payee($0.payee) } ?? ""
        buttons = Self.acts(found, free: free, visit).compactMap { Act.named($0) }.map {
            .init(text: $0.title, link: $0.link([("class_id", found.classID)]))
        }
    }

    private static func acts(_ found: TrainingClass, free: Int32, _ visit: PortalVisit) -> [String] {
        let identity = visit.identity
        let isOwn =
            !identity.creditCode.isEmpty
            && [found.institutionCreditCode, found.employerCreditCode].contains(identity.creditCode)
        switch (found.state, identity.role) {
        case (.open, .public), (.open, .worker): return free > 0 ? ["enrol"] : []
        case (.open, _):
            return isOwn ? ["enrol-other", "verify-voucher", "complete-class", "cancel-class", "file-claim"] : []
        case (.completed, .worker): return ["file-own-claim"]
        case (.completed, _): return isOwn ? ["file-claim"] : []
        default: return []
        }
    }
}

extension PortalText {
    /// `08:30` for minutes after midnight.
    static func time(_ minutes: Int32) -> String {
        let (hour, minute) = (minutes / 60, minutes % 60)
        return "\(hour < 10 ? "0" : "")\(hour):\(minute < 10 ? "0" : "")\(minute)"
    }
}
