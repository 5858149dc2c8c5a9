internal import GatewayMessages
internal import RPC
internal import Requests

/// One page of a list that several services keep parts of, each in the same order.
///
/// The token of the next page says for each service where its part goes on: the token of the service's own page, and the last of its rows that was
/// shown, for a page of which only the first rows were. A service that did not answer goes on where it stood.
struct JoinedList<Row: Sendable>: Sendable {
    /// A service's page.
    struct Part: Sendable {
        var rows: [Row]
        var nextToken: String
    }

    /// Where a service's part goes on.
    private struct Place {
        /// Stands for the token of a part of which all was shown.
        static var end: String { "-" }

        /// Of the service's page; empty for the first.
        var token = ""
        /// The order of the last row that was shown of that page; empty for none.
        var shown = ""
    }

    /// Key values of a token: two of each service.
    static var keys: Int { 2 * processes.count }
    private static var processes: [String] { EveryService.names }

    private(set) var rows: [(process: String, row: Row)] = []
    private(set) var nextToken = ""
    private(set) var missing: [MissingPart] = []

    /// Asks every service at the same time.
    ///
    /// - Parameters:
    ///   - page: its token has ``keys`` values.
    ///   - descends: whether the greatest order comes first.
    ///   - order: what a service's rows are in the order of, as text that compares as they do; no two rows have the same.
    ///   - ask: asks a service for its page of a token.
    init(
        _ page: PageRequest, descends: Bool = false, order: @escaping @Sendable (Row) -> String,
        ask: @escaping @Sendable (_ process: String, _ token: String) async throws(RPCError) -> Part
    ) async {
        var places: [String: Place] = [:]
        for (index, process) in Self.processes.enumerated() {
            places[process] = Place(token: page.text(2 * index) ?? "", shown: page.text(2 * index + 1) ?? "")
        }
        func isBefore(_ one: String, _ other: String) -> Bool { descends ? one > other : one < other }
        let asked = places.filter { $0.value.token != Place.end }.mapValues(\.token)
        var merged: [(process: String, row: Row, order: String)] = []
        var parts: [String: Part] = [:]
        for (process, answer) in await EveryService.ask(
            Set(asked.keys),
            { (process) async throws(RPCError) in
                try await ask(process, asked[process] ?? "")
            })
        {
            switch answer {
            case .failure(let error):
                missing.append(MissingPart(process, error))
            case .success(var part):
                let shown = places[process]?.shown ?? ""
                part.rows.removeAll { !shown.isEmpty && !isBefore(shown, order($0)) }
                parts[process] = part
                merged += part.rows.map { (process, $0, order($0)) }
            }
        }
        merged.sort { isBefore($0.order, $1.order) }
        let cut = merged.prefix(page.size)
        rows = cut.map { ($0.process, $0.row) }
        for (process, part) in parts {
            let count = cut.count { $0.process == process }
            if count == part.rows.count {
                places[process] = Place(token: part.nextToken.isEmpty ? Place.end : part.nextToken)
            } else if count > 0 {
                places[process]?.shown = order(part.rows[count - 1])
            }
        }
        // Who did not answer is asked again as long as there is a next page for the others.
        let goesOn = parts.keys.contains { places[$0]?.token != Place.end }
        guard goesOn else { return }
        nextToken = page.token(after: Self.processes.flatMap { [places[$0]?.token ?? "", places[$0]?.shown ?? ""] })
    }
}
