internal import Ground
internal import RPC
internal import TrainingRecordsMessages

/// The first page of who works here: what awaits them, and where their own cases are.
struct DeskPage: PortalPage {
    let path = "/desk"
    let roles: Set<Role> = [.cityBureau, .institution, .school, .enterprise]
    let place: PortalPlace? = PortalPlace(heading: .work, title: "工作台")
    let templates = ["desk": PackageResources.desk_mustache]

    func show(_ visit: PortalVisit) async throws -> PortalContent {
        let claims = visit.trainingRecords.subsidyClaims
        let isBureau = visit.identity.role == .cityBureau
        var request = ListSubsidyClaimsRequest(pageSize: 200)
        if isBureau {
            request.regionCode = visit.identity.regionCode
        } else {
            request.payeeCreditCode = visit.identity.creditCode
        }
        let listed = try await claims.listSubsidyClaims(request, visit.options)
        return .page("工作台", template: "desk", DeskView(listed, isBureau: isBureau, on: visit.day))
    }
}

/// What a desk shows.
struct DeskView: Sendable {
    /// A claim that somebody is to do something about.
    struct Item: Sendable {
        let link: String
        let title: String
        let detail: String
        let state: String
        let kind: String
    }

    let day: String
    let isBureau: Bool
    let waiting: Int
    let waitingAmount: String
    let publicised: Int
    let paid: String
    let items: [Item]
    let others: [Item]
    let isCut: Bool

    init(_ listed: ListSubsidyClaimsResponse, isBureau: Bool, on day: CivilDay) {
        self.day = PortalText.day(day.description)
        self.isBureau = isBureau
        let mine = listed.claims.filter { isBureau ? Self.awaitsBureau($0, on: day) : Self.isUnderWay($0) }
        waiting = mine.count
        waitingAmount = PortalText.yuan(Self.sum(mine))
        publicised = listed.claims.count { $0.state == .publicized }
        paid = PortalText.yuan(Self.sum(listed.claims.filter { $0.state == .paid }))
        items = mine.prefix(20).map { Item($0) }
        let shown = Set(mine.map(\.claimID))
        others = listed.claims.filter { !shown.contains($0.claimID) }.prefix(20).map { Item($0) }
        isCut = !listed.nextPageToken.isEmpty
    }

    /// A filed or approved claim, and one whose publicity is over.
    private static func awaitsBureau(_ claim: SubsidyClaim, on day: CivilDay) -> Bool {
        switch claim.state {
        case .filed, .approved: true
        case .publicized: CivilDay(claim.publicityToOn).map { $0 < day } ?? false
        default: false
        }
    }

    private static func isUnderWay(_ claim: SubsidyClaim) -> Bool {
        claim.state == .filed || claim.state == .approved || claim.state == .publicized
    }

    private static func sum(_ claims: [SubsidyClaim]) -> Int64 {
        claims.reduce(0) { $0.addingWithinRange($1.amountYuan) }
    }
}

extension DeskView.Item {
    init(_ claim: SubsidyClaim) {
        link = "/claims/\(claim.claimID)"
        title =
            claim.kind == .prepayment
            ? "预支补贴申领 · \(PortalText.yuan(claim.amountYuan))" : "培训补贴申领 · \(PortalText.yuan(claim.amountYuan))"
        let payee = claim.payeeCreditCode.isEmpty ? "" : " " + claim.payeeCreditCode
        detail = "付给\(PortalWords.payee(claim.payee))\(payee) · \(PortalText.region(claim.regionCode))"
        (state, kind) = PortalWords.claim(claim.state)
    }
}
