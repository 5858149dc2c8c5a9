internal import CaseworkMessages
internal import RPC

/// Cases of every kind: one's own, or those of one's region for an authority.
struct CasesPage: PortalPage {
    let path = "/cases"
    let roles = CasesPage.parties
    let place: PortalPlace? = PortalPlace(heading: .work, title: "申请与审批")

    /// Who files, examines or decides cases.
    static let parties: Set<Role> = Set(CasesMethods.getCase.access.roles)

    func show(_ visit: PortalVisit) async throws -> PortalContent {
        let state = CaseState(protoName: visit.query["state"]) ?? .unspecified
        let region = visit.query["region"]
        let (found, missing) = try await visit.everywhere { process async throws(RPCError) in
            try await visit.casework.cases.listCases(
                ListCasesRequest(process: process, state: state, regionCode: region, pageSize: 100), visit.options)
        }
        var table = TableView(title: visit.identity.role.scope == .person ? "我的申请" : "申请与审批", action: path)
        table.missing = missing
        table.nothing = "没有申请。"
        var states = TableView.Filter(name: "state", label: "状态")
        states.isChoice = true
        states.choices = CaseState.allCases.filter { $0 != .unspecified && $0 != .draft }.compactMap(\.protoName).map {
            FormField.Choice(value: $0, text: ChoiceWords.word($0), isChosen: $0 == visit.query["state"])
        }
        table.filters = [states]
        if visit.identity.role.scope == .unlimited { table.filters.append(TableView.region(region)) }
        table.heads = [.init(text: "事项"), .init(text: "地区"), .init(text: "提交"), .init(text: "状态"), .init(text: "期限")]
        let all = found.flatMap { process, answer in answer.cases.map { (process, $0) } }
        for (process, found) in all.sorted(by: { Self.order($0.1) > Self.order($1.1) }) {
            let state = PortalWords.caseState(found.state)
            table.add([
                .init(text: found.title, link: "/cases/\(process)/\(found.caseID)", detail: found.kindName),
                .init(text: PortalText.region(found.regionCode)),
                .init(text: found.filedAt.map { PortalText.day(Instant($0)) } ?? ""),
                .init(text: state.word, kind: state.kind), .init(text: PortalText.day(found.dueOn)),
            ])
        }
        return .page(table.title, template: "table", table)
    }

    private static func order(_ found: Case) -> Int64 { found.filedAt.map { Instant($0).nanosecondsSince1970 } ?? 0 }
}
