internal import CatalogMessages
internal import Ground
internal import RPC
internal import TrainingRecordsMessages
internal import TypeMessages

/// A claim for a subsidy: how far it is, and how its amount came about.
struct ClaimPage: PortalPage {
    let path = "/claims/{claim_id}"
    let roles: Set<Role> = [.worker, .institution, .school, .enterprise, .cityBureau, .province, .auditor]
    let templates = ["claim": PackageResources.claim_mustache]

    func show(_ visit: PortalVisit) async throws -> PortalContent {
        let records = visit.trainingRecords
        let claim = try await records.subsidyClaims.getSubsidyClaim(
            GetSubsidyClaimRequest(claimID: visit.variable("claim_id")), visit.options)
        let trainingClass = try await records.classes.getClass(
            GetClassRequest(classID: claim.classID), visit.options)
        let figures = try await figures(of: claim, visit)
        return .page("培训补贴申领", template: "claim", ClaimView(claim, of: trainingClass, figures, visit))
    }

    /// The figures the amount rests on, as the policy book words them; as they were stored while the catalog cannot be asked.
    private func figures(of claim: SubsidyClaim, _ visit: PortalVisit) async throws -> [ClaimView.Applied] {
        var applied: [ClaimView.Applied] = []
        for use in claim.basis?.figures ?? [] {
            let request = GetFigureRequest(key: use.key, regionCode: use.regionCode)
            let known = try? await visit.catalog.policyBooks.getFigure(request, visit.options)
            applied.append(ClaimView.Applied(use, known))
        }
        return applied
    }
}

/// What the page of a claim shows.
struct ClaimView: Sendable {
    /// A step of its way.
    struct Step: Sendable {
        let name: String
        let when: String
        /// `past`, `now`; empty for what is to come.
        let kind: String
        let isNow: Bool
    }

    /// A standard that was applied, and to how many.
    struct Line: Sendable {
        let standard: String
        let count: String
        let months: String
        let amount: String
    }

    /// A figure the amount rests on.
    struct Applied: Sendable {
        let name: String
        let value: String
        let article: String

        init(_ use: FigureUse, _ figure: Figure?) {
            name = figure.map { $0.note.isEmpty ? $0.key : $0.note } ?? use.key
            value = PortalText.figure("\(use.value)", figure?.unit ?? "")
            article = PortalText.articles(use.source)
        }
    }

    let id: String
    let title: String
    let state: String
    let kind: String
    /// What the reviewer wrote; nil when nothing.
    let note: String?
    let steps: [Step]
    let lines: [Line]
    let gross: String
    /// Nil when nothing was prepaid.
    let prepaid: String?
    let amount: String
    let figures: [Applied]
    let edition: Int64
    /// What the reader may do next.
    let buttons: [TableView.Button]

    init(_ claim: SubsidyClaim, of trainingClass: TrainingClass, _ figures: [Applied], _ visit: PortalVisit) {
        id = claim.claimID
        buttons = Self.buttons(of: claim, visit)
        title = trainingClass.title
        (state, kind) = PortalWords.claim(claim.state)
        note = claim.reviewNote.isEmpty ? nil : claim.reviewNote
        steps = Self.steps(of: claim)
        let kinds = Dictionary(grouping: claim.lines) { [$0.standardYuan, Int64($0.months)] }
        lines = kinds.sorted { $0.key.lexicographicallyPrecedes($1.key) }.map { kind, lines in
            Line(
                standard: PortalText.yuan(kind[0]), count: PortalText.number(lines.count),
                months: kind[1] > 0 ? "\(kind[1])" : "",
                amount: PortalText.yuan(lines.reduce(0) { $0.addingWithinRange($1.amountYuan) }))
        }
        gross = PortalText.yuan(claim.grossYuan)
        prepaid = claim.prepaidYuan > 0 ? PortalText.yuan(claim.prepaidYuan) : nil
        amount = PortalText.yuan(claim.amountYuan)
        self.figures = figures
        edition = claim.basis?.policyEdition ?? 0
    }

    /// Its case, where its steps are taken, and what is done about its money.
    private static func buttons(of claim: SubsidyClaim, _ visit: PortalVisit) -> [TableView.Button] {
        var buttons: [TableView.Button] = []
        if !claim.caseID.isEmpty {
            buttons.append(.init(text: "办理和材料", link: "/cases/training-records/\(claim.caseID)"))
        }
        let order = claim.paymentOrders.last { $0.state == .issued }?.orderID ?? ""
        let act: (name: String, field: (name: String, value: String))? =
            switch claim.state {
            case .decided: ("pay-claim", ("claim_id", claim.claimID))
            case .ordered: ("record-payment", ("order_id", order))
            case .paid, .clawedBack: ("claw-back-claim", ("claim_id", claim.claimID))
            default: nil
            }
        if let act, let named = Act.named(act.name), named.method.access.allows(visit.identity) {
            buttons.append(.init(text: named.title, link: named.link([act.field])))
        }
        return buttons
    }

    private static func steps(of claim: SubsidyClaim) -> [Step] {
        let reached =
            switch claim.state {
            case .filed, .returned: 1
            case .examined: 2
            case .approved, .publicized: 3
            case .decided, .ordered: 4
            case .paid, .clawedBack: 5
            default: 2
            }
        let publicity =
            claim.publicityFromOn.isEmpty
            ? "" : "\(PortalText.day(claim.publicityFromOn))至\(PortalText.day(claim.publicityToOn))"
        let filed = claim.filedAt.flatMap { Instant($0) }.map { PortalText.day($0) } ?? ""
        let ended =
            switch claim.state {
            case .refused, .appealed: "未予批准"
            case .withdrawn: "已撤回"
            case .voided: "已撤销"
            default: "批准"
            }
        let names = [
            ("提交", filed), ("审核", ""), (ended, ""), ("公示", publicity), ("拨付", PortalText.day(claim.paidOn)),
        ]
        return names.enumerated().map { index, step in
            Step(
                name: step.0, when: step.1, kind: index < reached ? "past" : index == reached ? "now" : "",
                isNow: index == reached)
        }
    }
}
