internal import Foundation

/// Where a distributed PostgreSQL keeps a table's rows.
enum Placement: Equatable {
    /// Spread by a column.
    case key(String)
    /// Whole on every node.
    case reference
    /// Whole on one node.
    case oneNode
}

/// The table of keys in Deploy/POSTGRESQL.md: the declaration that schemas are held against.
struct PlacementTable {
    /// Placements by table, by the service the document puts them under; `every service` has the ledger's.
    private(set) var placements: [String: [String: Placement]] = [:]
    /// What in the document could not be read.
    private(set) var faults: [String] = []

    /// Reads the rows below the heading `| service | key | tables | … |`. A row without a service belongs to the one above.
    init(_ document: String) {
        var service = ""
        let lines = document.split(separator: "\n", omittingEmptySubsequences: false)
            .drop { !$0.hasPrefix("| service | key | tables |") }.dropFirst(2).prefix { $0.hasPrefix("|") }
        for line in lines {
            let cells = line.split(separator: "|", omittingEmptySubsequences: false).dropFirst()
                .map { $0.trimmingCharacters(in: .whitespaces) }
            guard cells.count >= 3, let placement = Placement(document: cells[1]) else {
                faults.append("unreadable: \(line)")
                continue
            }
            if !cells[0].isEmpty { service = cells[0] }
            for match in cells[2].matches(of: /`(\w+)`/) {
                let known = placements[service, default: [:]].updateValue(placement, forKey: String(match.1))
                if known != nil { faults.append("\(service): \(match.1) stands twice") }
            }
        }
    }

    /// The document of this checkout.
    static func ofCheckout() throws -> PlacementTable {
        PlacementTable(try String(contentsOf: root.appending(path: "Deploy/POSTGRESQL.md"), encoding: .utf8))
    }

    /// Top folder of the checkout.
    static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    /// Every service the document names.
    var services: Set<String> { Set(placements.keys).subtracting([Self.everyService]) }

    /// The placements of a service's tables, with those that every service has.
    func placements(of service: String) -> [String: Placement] {
        placements[service, default: [:]].merging(placements[Self.everyService, default: [:]]) { own, _ in own }
    }

    private static let everyService = "every service"
}

extension Placement {
    /// A cell of the document; nil when it is none of the three.
    fileprivate init?(document cell: String) {
        switch cell {
        case "reference": self = .reference
        case "one node": self = .oneNode
        default:
            guard let column = cell.wholeMatch(of: /`(\w+)`/) else { return nil }
            self = .key(String(column.1))
        }
    }
}
