internal import AwardsMessages
internal import CompetitionMessages
internal import EvaluationMessages
internal import GatewayMessages
internal import RPC
internal import TrainingRecordsMessages

/// A worker's life in skills: what was reached, newest first, and what it is worth.
struct PassportPage: PortalPage {
    let path = "/passport"
    let roles: Set<Role> = [.worker]
    let place: PortalPlace? = PortalPlace(heading: .work, title: "技能护照")
    let templates = ["passport": PackageResources.passport_mustache]

    func show(_ visit: PortalVisit) async throws -> PortalContent {
        let passport = try await visit.gateway.passports.getPassport(
            GetPassportRequest(personID: visit.identity.personID), visit.options)
        return .page("技能护照", template: "passport", PassportView(passport))
    }
}

/// What the page of a passport shows.
struct PassportView: Sendable {
    /// Something that happened, in the time line.
    struct Event: Sendable {
        /// For the order.
        let on: String
        let day: String
        let title: String
        let detail: String
        /// Nil for what has none.
        let state: String?
        let kind: String
        /// Where it is found, or done something about; nil for nothing.
        var link: TableView.Button?

        init(
            _ on: String, _ title: String, _ detail: String, _ state: (word: String, kind: String) = ("", ""),
            link: TableView.Button? = nil
        ) {
            self.link = link
            self.on = on
            day = PortalText.day(on)
            self.title = title
            self.detail = detail
            self.state = state.word.isEmpty ? nil : state.word
            kind = state.kind
        }
    }

    /// A voucher that can still be used.
    struct Coupon: Sendable {
        let until: String
        let state: String
        /// Where it is claimed; nil once it was.
        let link: String?
    }

    let name: String
    /// Nil without a valid certificate.
    let level: String?
    let levelOf: String
    let certificates: Int
    let trainings: Int
    let equivalents: [String]
    let vouchers: [Coupon]
    let events: [Event]
    let missing: [String]

    init(_ passport: Passport) {
        let training = passport.training ?? TrainingRecord()
        name = training.person?.name ?? ""
        let valid = passport.certificates.filter { $0.state == .valid }
        let best = valid.max { $0.level.rawValue < $1.level.rawValue }
        level = best.map { PortalWords.level($0.level) }
        levelOf = best?.occupationName ?? ""
        certificates = valid.count
        trainings = training.trainings.count { $0.state == .completed }
        equivalents = passport.equivalences.compactMap(\.equivalence).filter(\.binding).map {
            $0.condition.isEmpty
                ? "\($0.skillSide)相当于\($0.otherSide)" : "\($0.skillSide)相当于\($0.otherSide)（\($0.condition)）"
        }
        vouchers = training.vouchers.filter { $0.state == .issued || $0.state == .claimed }.map {
            Coupon(
                until: PortalText.day($0.validToOn), state: PortalWords.voucher($0.state).word,
                link: $0.state == .issued ? Act.link("claim-voucher", ("voucher_id", $0.voucherID)) : nil)
        }
        events = Self.events(of: passport, training).sorted { ($0.on, $0.title) > ($1.on, $1.title) }
        missing = passport.missing.map(\.message)
    }

    private static func events(of passport: Passport, _ training: TrainingRecord) -> [Event] {
        var events: [Event] = []
        for certificate in passport.certificates {
            events.append(
                Event(
                    certificate.issuedOn,
                    "取得证书：\(certificate.occupationName) \(PortalWords.level(certificate.level))",
                    "\(certificate.organisationName) · \(certificate.certificateNumber)",
                    PortalWords.certificateState(certificate.state),
                    link: .init(text: "打印证书", link: "/certificates/\(certificate.certificateNumber)")))
        }
        for entry in training.trainings {
            var event =
                Event(
                    entry.completedOn.isEmpty ? entry.beginsOn : entry.completedOn, "培训：\(entry.title)",
                    "\(PortalText.region(entry.regionCode)) · 到课 \(entry.attendedHours) / \(entry.hours) 学时",
                    PortalWords.enrolment(entry.state))
            event.link =
                switch entry.state {
                case .enrolled:
                    .init(text: "退出培训班", link: Act.link("withdraw-enrolment", ("enrolment_id", entry.enrolmentID)))
                default: .init(text: "查看培训班", link: "/classes/\(entry.classID)")
                }
            events.append(event)
        }
        for subsidy in training.subsidies where !subsidy.paidOn.isEmpty {
            events.append(
                Event(
                    subsidy.paidOn, "培训补贴 \(PortalText.yuan(subsidy.amountYuan))",
                    "付给\(PortalWords.payee(subsidy.payee))", PortalWords.claim(subsidy.state)))
        }
        for result in passport.competitionResults {
            events.append(
                Event(
                    result.endedOn, "竞赛：\(result.competitionName) \(result.eventName)",
                    "第 \(result.rank) 名，共 \(result.competitorCount) 人", (PortalWords.medal(result.medal), "brand")))
        }
        for honour in passport.honours where honour.state == .conferred {
            events.append(
                Event("\(honour.year)", "荣誉：\(PortalWords.honour(honour.kind))", "\(honour.year)年"))
        }
        return events
    }
}
