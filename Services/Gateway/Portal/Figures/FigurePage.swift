internal import CatalogMessages
internal import RPC

/// A figure's history: every value that it had and has, with its article.
struct FigurePage: PortalPage {
    let path = "/figures/{key}"

    func show(_ visit: PortalVisit) async throws -> PortalContent {
        let key = visit.variable("key")
        var figures: [Figure] = []
        var token = ""
        for _ in 0..<10 {
            let answer = try await visit.catalog.policyBooks.listFigures(
                ListFiguresRequest(keyPrefix: key, pageSize: 500, pageToken: token), visit.options)
            figures += answer.figures.filter { $0.key == key }
            token = answer.nextPageToken
            if token.isEmpty { break }
        }
        guard let first = figures.first else {
            throw RPCError(.notFound, reason: "FIGURE_NOT_FOUND", "没有这个标准。")
        }
        var table = TableView(title: first.note.isEmpty ? key : first.note, intro: "历次数值。标准代码 \(key)")
        table.heads = [
            .init(text: "期限"), .init(text: "数值", isNumber: true), .init(text: "范围"), .init(text: "依据"),
            .init(text: "版次", isNumber: true),
        ]
        for figure in figures.sorted(by: { ($1.effectiveFrom, $0.regionCode) < ($0.effectiveFrom, $1.regionCode) }) {
            let until = figure.effectiveTo.isEmpty ? "" : "，至" + PortalText.day(figure.effectiveTo)
            table.add([
                .init(text: PortalText.day(figure.effectiveFrom) + "起" + until),
                .init(text: figure.value.isEmpty ? "由各市自定" : PortalText.figure(figure.value, figure.unit)),
                .init(text: PortalText.region(figure.regionCode)), .init(text: PortalText.articles(figure.source)),
                .init(text: PortalText.number(figure.edition)),
            ])
        }
        return .page(table.title, template: "table", table)
    }
}
