internal import CaseworkMessages
internal import RPC
internal import TrainingRecordsMessages

/// What is public today, of every kind, with the way to object.
struct PublicityPage: PortalPage {
    let path = "/publicity"
    let place: PortalPlace? = PortalPlace(heading: .search, title: "公示")

    func show(_ visit: PortalVisit) async throws -> PortalContent {
        let region = visit.query["region"]
        let (found, missing) = try await visit.everywhere { process async throws(RPCError) in
            try await visit.casework.publications.listPublications(
                ListPublicationsRequest(process: process, regionCode: region, pageSize: 100), visit.options)
        }
        let claims = try? await visit.trainingRecords.subsidyClaims.listPublicClaims(
            ListPublicClaimsRequest(regionCode: region, pageSize: 100), visit.options)
        var table = TableView(title: "公示", intro: "公示期内任何人都可以提出异议。", action: path)
        table.missing = missing
        table.filters = [TableView.region(region)]
        table.nothing = "现在没有公示的事项。"
        table.buttons = [.init(text: "查询异议处理结果", link: "/objection")]
        table.heads = [.init(text: "公示内容"), .init(text: "地区"), .init(text: "公示期"), .init(text: "可以办理")]
        for (process, answer) in found {
            for item in answer.publications {
                table.add([
                    .init(text: item.title, detail: item.kindName), .init(text: PortalText.region(item.regionCode)),
                    .init(text: "\(PortalText.day(item.fromOn))至\(PortalText.day(item.toOn))"),
                    .init(text: "提出异议", link: Act.link("object", ("process", process), ("case_id", item.caseID))),
                ])
            }
        }
        for claim in claims?.claims ?? [] {
            table.add([
                .init(
                    text: "培训补贴：\(claim.classTitle)",
                    detail:
                        "\(PortalText.yuan(claim.amountYuan))，付给\(PortalWords.payee(claim.payee)) \(claim.payeeCreditCode)"
                ),
                .init(text: PortalText.region(claim.regionCode)), .init(text: ""), .init(text: "向经办部门反映"),
            ])
        }
        return .page("公示", template: "table", table)
    }
}

/// What became of an objection, for who has its receipt. Asked by post, so that the receipt stands in no address.
struct ObjectionPage: PortalPage {
    let path = "/objection"
    let templates = ["objection": PackageResources.objection_mustache]

    func show(_ visit: PortalVisit) async throws -> PortalContent {
        .page("异议处理结果", template: "objection", ObjectionView(formToken: visit.formToken))
    }

    func take(_ visit: PortalVisit) async throws -> PortalContent {
        var view = ObjectionView(formToken: visit.formToken)
        view.receipt = visit.form["receipt"]
        let receipt = view.receipt
        let found = try? await visit.everywhere { process async throws(RPCError) in
            try await visit.casework.caseObjections.getCaseObjection(
                GetCaseObjectionRequest(process: process, receipt: receipt), visit.options)
        }
        guard let objection = found?.answers.first?.answer else {
            view.problem = "没有这个回执号的异议，请核对后再查。"
            return .page("异议处理结果", template: "objection", view, status: 404)
        }
        view.state = ChoiceWords.word(objection.state.protoName ?? "")
        view.grounds = objection.grounds
        view.reason = objection.reason
        return .page("异议处理结果", template: "objection", view)
    }
}

/// What the page of an objection shows.
struct ObjectionView: Sendable {
    let formToken: String
    var receipt = ""
    var problem: String?
    /// Nil before it was found.
    var state: String?
    var grounds = ""
    var reason = ""
}
