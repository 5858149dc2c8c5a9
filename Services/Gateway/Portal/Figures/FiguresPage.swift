internal import CatalogMessages
internal import Ground
internal import RPC

/// Every figure of the policy book with its article and its days.
struct FiguresPage: PortalPage {
    let path = "/figures"
    let place: PortalPlace? = PortalPlace(heading: .search, title: "政策标准")
    let templates = ["figures": PackageResources.figures_mustache]

    func show(_ visit: PortalVisit) async throws -> PortalContent {
        let asked = visit.query["day"]
        let day = CivilDay(asked) == nil ? visit.day.description : asked
        let answer = try await visit.catalog.policyBooks.listFigures(
            ListFiguresRequest(
                keyPrefix: visit.query["key"], regionCode: visit.query["region"], onDate: day, pageSize: 500,
                pageToken: visit.query["after"]), visit.options)
        return .page(
            "政策标准", template: "figures",
            FiguresView(answer, key: visit.query["key"], day: day, region: visit.query["region"]))
    }
}

/// What the page of figures shows.
struct FiguresView: Sendable {
    /// A figure's row.
    struct Row: Sendable {
        let name: String
        let key: String
        let value: String
        let region: String
        let term: String
        let article: String

        init(_ figure: Figure) {
            name = figure.note.isEmpty ? figure.key : figure.note
            key = figure.key
            value = figure.value.isEmpty ? "由各市自定" : PortalText.figure(figure.value, figure.unit)
            region = PortalText.region(figure.regionCode)
            term =
                PortalText.day(figure.effectiveFrom) + "起"
                + (figure.effectiveTo.isEmpty ? "" : "，至" + PortalText.day(figure.effectiveTo))
            article = PortalText.articles(figure.source)
        }
    }

    let key: String
    let day: String
    let edition: Int64
    let regions: [BulletinView.Choice]
    let rows: [Row]
    /// Where the next page is; nil on the last.
    let next: String?

    init(_ answer: ListFiguresResponse, key: String, day: String, region: String) {
        self.key = key
        self.day = day
        edition = answer.edition
        regions = RegionCode.cities.sorted().map {
            BulletinView.Choice(value: $0.code, text: $0.name, isChosen: $0.code == region)
        }
        rows = answer.figures.map { Row($0) }
        next =
            answer.nextPageToken.isEmpty
            ? nil
            : "/figures?key=\(key.queryEncoded)&day=\(day)&region=\(region)&after=\(answer.nextPageToken.queryEncoded)"
    }
}
