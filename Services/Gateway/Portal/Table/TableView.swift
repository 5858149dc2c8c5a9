internal import Ground

/// A list for comparing: what it may be narrowed to, its rows, the way to the next page.
struct TableView: Sendable {
    /// Something to narrow the list by.
    struct Filter: Sendable {
        let name: String
        let label: String
        var value = ""
        var type = "text"
        var isChoice = false
        var choices: [FormField.Choice] = []
    }

    /// The head of a column.
    struct Head: Sendable {
        let text: String
        var isNumber = false
    }

    /// What stands in a row under a head.
    struct Cell: Sendable {
        let text: String
        /// Where it leads; nil for nowhere.
        var link: String?
        /// A second line; nil for none.
        var detail: String?
        /// The colour of a state, and that it is one.
        var kind: String?
        var isFirst = false
        var isNumber = false
        var label = ""
    }

    /// A row.
    struct Row: Sendable {
        let cells: [Cell]
    }

    /// A button to something that is done here.
    struct Button: Sendable {
        let text: String
        let link: String
    }

    let title: String
    var intro = ""
    var action = ""
    var filters: [Filter] = []
    var heads: [Head] = []
    private(set) var rows: [Row] = []
    /// What is said when there is no row.
    var nothing = "没有符合条件的记录。"
    var buttons: [Button] = []
    /// Where the next page is; nil on the last.
    var next: String?
    /// Parts that could not be asked.
    var missing: [String] = []

    /// Adds a row: a cell for each head, the first of which names it.
    mutating func add(_ cells: [Cell]) {
        rows.append(
            Row(
                cells: cells.enumerated().map { index, cell in
                    var cell = cell
                    cell.isFirst = index == 0
                    cell.isNumber = index < heads.count && heads[index].isNumber
                    cell.label = index < heads.count ? heads[index].text : ""
                    return cell
                }))
    }

    /// A filter by region.
    static func region(_ chosen: String) -> Filter {
        var filter = Filter(name: "region", label: "地区", value: chosen)
        filter.isChoice = true
        filter.choices = PortalText.cities(chosen)
        return filter
    }

    /// The address of the next page, with what the list is narrowed to; nil without one.
    static func next(_ path: String, _ visit: PortalVisit, _ token: String) -> String? {
        guard !token.isEmpty else { return nil }
        let kept = visit.query.pairs.filter { $0.name != "after" && $0.name != "done" }
        return path + "?"
            + (kept + [("after", token)]).map { "\($0.name)=\($0.value.queryEncoded)" }.joined(separator: "&")
    }
}

extension PortalText {
    /// The city-level regions to choose from.
    static func cities(_ chosen: String) -> [FormField.Choice] {
        RegionCode.cities.sorted().map { FormField.Choice(value: $0.code, text: $0.name, isChosen: $0.code == chosen) }
    }
}
