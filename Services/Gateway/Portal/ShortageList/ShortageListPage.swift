internal import CatalogMessages
internal import RPC

/// The published list of occupations that are short, of a quarter.
struct ShortageListPage: PortalPage {
    let path = "/shortage-list"
    let place: PortalPlace? = PortalPlace(heading: .search, title: "急需紧缺职业")
    let templates = ["shortage-list": PackageResources.shortage_list_mustache]

    func show(_ visit: PortalVisit) async throws -> PortalContent {
        let lists = visit.catalog.shortageLists
        let published = try await lists.listShortageLists(
            ListShortageListsRequest(state: .published, pageSize: 50), visit.options
        ).lists
        let asked = visit.query["list"]
        let chosen = asked.isEmpty ? published.first?.listID : asked
        guard let chosen else { return .page("急需紧缺职业", template: "shortage-list", ShortageListView(nil, [])) }
        let list = try await lists.getShortageList(GetShortageListRequest(listID: chosen), visit.options)
        return .page("急需紧缺职业", template: "shortage-list", ShortageListView(list, published))
    }
}

/// What the page of a shortage list shows.
struct ShortageListView: Sendable {
    /// An occupation on the list.
    struct Row: Sendable {
        let rank: Int32
        let occupation: String
        let code: String
        /// `升 3`, `降 2`, `新增`; empty for no change.
        let change: String
        let cities: String
        let note: String

        init(_ item: ShortageListItem) {
            rank = item.rank
            occupation = item.occupationName
            code = item.occupationCode
            let step = item.previousRank - item.rank
            change =
                item.newlyListed || item.previousRank == 0
                ? "新增" : step > 0 ? "升 \(step)" : step < 0 ? "降 \(-step)" : ""
            cities = item.cityCodes.map { PortalText.region($0) }.joined(separator: "、")
            note = item.note
        }
    }

    let isPublished: Bool
    let quarter: String
    let publishedOn: String
    let dueOn: String
    let isLate: Bool
    let version: Int32
    /// Why it was corrected; nil for a first version.
    let correction: String?
    let lists: [BulletinView.Choice]
    let rows: [Row]

    init(_ list: ShortageList?, _ published: [ShortageList]) {
        isPublished = list != nil
        let list = list ?? ShortageList()
        quarter = PortalText.quarter(list.quarter)
        publishedOn = PortalText.day(list.publishedOn)
        dueOn = PortalText.day(list.dueOn)
        isLate = list.late
        version = list.version
        correction = list.correctionReason.isEmpty ? nil : list.correctionReason
        lists = published.map {
            BulletinView.Choice(
                value: $0.listID, text: "\(PortalText.quarter($0.quarter)) 第 \($0.version) 版",
                isChosen: $0.listID == list.listID)
        }
        rows = list.items.map { Row($0) }
    }
}
