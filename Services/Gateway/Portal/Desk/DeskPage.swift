internal import CaseworkMessages
internal import Ground
internal import RPC
internal import TrainingRecordsMessages

/// The first page of who works here: what awaits them, of every kind, and where their own claims are.
struct DeskPage: PortalPage {
    let path = "/desk"
    let roles: Set<Role> = Set(TasksMethods.listTasks.access.roles).subtracting([.worker])
    let place: PortalPlace? = PortalPlace(heading: .work, title: "工作台")
    let templates = ["desk": PackageResources.desk_mustache]

    func show(_ visit: PortalVisit) async throws -> PortalContent {
        async let claims = Self.claims(visit)
        let region = visit.identity.role.scope == .region ? visit.identity.regionCode : ""
        let (tasks, missing) = try await visit.everywhere { process async throws(RPCError) in
            try await visit.casework.tasks.listTasks(
                ListTasksRequest(process: process, regionCode: region, pageSize: 100), visit.options)
        }
        var view = DeskView(visit)
        view.missing = missing
        for (process, answer) in tasks { view.take(answer.tasks, of: process, on: visit.day) }
        if let claims = try await claims { view.take(claims, visit) }
        view.sort()
        return .page("工作台", template: "desk", view)
    }

    /// The claims of the reader's region or organisation; nil for who has none.
    private static func claims(_ visit: PortalVisit) async throws(RPCError) -> ListSubsidyClaimsResponse? {
        let access = SubsidyClaimsMethods.listSubsidyClaims.access
        guard access.allows(visit.identity) else { return nil }
        var request = ListSubsidyClaimsRequest(pageSize: 200)
        switch visit.identity.role.scope {
        case .region: request.regionCode = visit.identity.regionCode
        case .organisation: request.payeeCreditCode = visit.identity.creditCode
        case .unlimited: request.regionCode = RegionCode.province.code
        case .person, .anonymous: return nil
        }
        return try await visit.trainingRecords.subsidyClaims.listSubsidyClaims(request, visit.options)
    }
}

/// What a desk shows.
struct DeskView: Sendable {
    /// Something that somebody is to do something about.
    struct Item: Sendable {
        let link: String
        let title: String
        let detail: String
        let state: String
        let kind: String
        /// For the order: the day on which it is due, the soonest first; those without one last.
        let due: String
    }

    let day: String
    let isAuthority: Bool
    var waiting = 0
    var overdue = 0
    var claimsWaiting = 0
    var amount: Int64 = 0
    var publicised = 0
    var paidAmount: Int64 = 0
    var items: [Item] = []
    var others: [Item] = []
    var missing: [String] = []
    var isCut = false
    /// The amounts in words.
    var waitingAmount = ""
    var paid = ""

    init(_ visit: PortalVisit) {
        day = PortalText.day(visit.day.description)
        isAuthority = visit.identity.role == .cityBureau || visit.identity.role == .province
    }

    /// Cases that await the reader.
    mutating func take(_ tasks: [AwaitedCase], of process: String, on day: CivilDay) {
        for task in tasks {
            let isLate = task.overdue || (CivilDay(task.dueOn).map { $0 < day } ?? false)
            let isToday = CivilDay(task.dueOn).map { $0 == day } ?? false
            if isLate || isToday { overdue += 1 }
            let next = task.actions.map { ChoiceWords.word($0.protoName ?? "") }.joined(separator: "、")
            items.append(
                Item(
                    link: "/cases/\(process)/\(task.caseID)", title: "\(task.kindName) · \(task.title)",
                    detail: [PortalText.region(task.regionCode), next].filter { !$0.isEmpty }.joined(separator: " · "),
                    state: isLate
                        ? "已过期"
                        : isToday
                            ? "今日到期"
                            : task.dueOn.isEmpty
                                ? PortalWords.caseState(task.state).word : PortalText.day(task.dueOn),
                    kind: isLate || isToday ? "bad" : "brand", due: task.dueOn.isEmpty ? "9999" : task.dueOn))
        }
    }

    /// Claims for a subsidy.
    mutating func take(_ listed: ListSubsidyClaimsResponse, _ visit: PortalVisit) {
        let mine = listed.claims.filter {
            isAuthority ? Self.awaitsAuthority($0) : Self.isUnderWay($0)
        }
        claimsWaiting = mine.count
        amount = Self.sum(mine)
        publicised = listed.claims.count { $0.state == .publicized }
        paidAmount = Self.sum(listed.claims.filter { $0.state == .paid })
        items += mine.map { Item($0) }
        let shown = Set(mine.map(\.claimID))
        others = listed.claims.filter { !shown.contains($0.claimID) }.prefix(10).map { Item($0) }
        isCut = !listed.nextPageToken.isEmpty
    }

    /// The soonest due first, and no more than a page holds.
    mutating func sort() {
        items.sort { $0.due < $1.due }
        waiting = items.count
        items = Array(items.prefix(50))
        waitingAmount = PortalText.yuan(amount)
        paid = PortalText.yuan(paidAmount)
    }

    /// A claim whose money is to be paid; what comes before are steps of its case, which are among the tasks.
    private static func awaitsAuthority(_ claim: SubsidyClaim) -> Bool {
        claim.state == .decided || claim.state == .ordered
    }

    private static func isUnderWay(_ claim: SubsidyClaim) -> Bool {
        switch claim.state {
        case .filed, .returned, .examined, .approved, .publicized, .decided, .ordered, .appealed: true
        default: false
        }
    }

    private static func sum(_ claims: [SubsidyClaim]) -> Int64 {
        claims.reduce(0) { $0.addingWithinRange($1.amountYuan) }
    }
}

extension DeskView.Item {
    init(_ claim: SubsidyClaim) {
        link = "/claims/\(claim.claimID)"
        let kind =
            switch claim.kind {
            case .prepayment: "预支补贴申领"
            case .yearly: "年度补贴申领"
            default: "培训补贴申领"
            }
        title = "\(kind) · \(PortalText.yuan(claim.amountYuan))"
        let payee = claim.payeeCreditCode.isEmpty ? "" : " " + claim.payeeCreditCode
        detail = "付给\(PortalWords.payee(claim.payee))\(payee) · \(PortalText.region(claim.regionCode))"
        (state, self.kind) = PortalWords.claim(claim.state)
        due = "9999"
    }
}
