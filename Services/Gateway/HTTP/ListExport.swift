internal import NIOCore
internal import NIOHTTP1
internal import RPC
internal import Serving

/// Any list of the contract as one file of comma-separated values: `alt=csv` in the query, or `Accept: text/csv`.
///
/// The pages are followed while the client reads, so that no more than one of them is kept. A file that breaks off ends its connection, and is not
/// taken for whole. With `page_token` it begins there.
struct ListExport: Sendable {
    private static let timeout = Duration.seconds(600)
    private static let pageSize = "200"

    private let own: OwnMethods
    private let budget: EdgeBudget

    init(_ own: OwnMethods, budget: EdgeBudget) {
        self.own = own
        self.budget = budget
    }

    /// Whether a request is for a file.
    static func isWanted(_ request: EdgeRequest) -> Bool {
        guard request.verb == "GET" else { return false }
        if (try? HTTPText.parameters(request.query))?.contains(where: { $0.name == "alt" && $0.value == "csv" }) == true
        {
            return true
        }
        return request.headers["accept"].contains { $0.lowercased().hasPrefix("text/csv") }
    }

    /// The file; the first page is asked for before the answer begins, so that a refusal is told as one.
    func answer(_ request: EdgeRequest, _ match: RouteTable.Match, stranger: String?) async -> EdgeAnswer {
        guard let table = CSVTable(match.method.responseType, of: match.method.requestType) else {
            return EdgeAnswer(
                EdgeRefusal(.notAcceptable, "NOT_A_LIST", "该地址不是分页列表，不能导出为 CSV。"))
        }
        guard budget.take(of: .streams, for: stranger) else { return EdgeAnswer(Transcoder.refusal(.tooManyCalls)) }
        let place = StreamLease { [budget] in budget.give(of: .streams, for: stranger) }
        let deadline = Deadline.after(Self.timeout)
        do {
            let parameters = try HTTPText.parameters(request.query).filter {
                $0.name != "alt" && $0.name != "page_size"
            }
            let first = try await page(request, match, parameters, table, deadline)
            let name = match.method.name
            return EdgeAnswer(
                .ok,
                [
                    "content-type": "text/csv; charset=utf-8", "cache-control": "no-store",
                    "content-disposition": "attachment; filename=\"\(name).csv\"",
                ],
                body: .pieces { writer in
                    defer { place.release() }
                    return await write(first, request, match, parameters, table, deadline, to: writer)
                })
        } catch let error as RPCError {
            return EdgeAnswer(Transcoder.refusal(error))
        } catch { return EdgeAnswer(Transcoder.refusal(.internalError)) }
    }

    private func write(
        _ first: (lines: [UInt8], nextPageToken: String), _ request: EdgeRequest, _ match: RouteTable.Match,
        _ parameters: [(name: String, value: String)], _ table: CSVTable, _ deadline: Deadline,
        to writer: any PayloadWriter
    ) async -> Bool {
        do {
            try await writer.write(table.head + first.lines)
            var token = first.nextPageToken
            while !token.isEmpty {
                let rest = parameters.filter { $0.name != "page_token" } + [("page_token", token)]
                let page = try await page(request, match, rest, table, deadline)
                // A list that gives its own page again would never end.
                guard page.nextPageToken != token else { return false }
                token = page.nextPageToken
                try await writer.write(page.lines)
            }
            return true
        } catch { return false }
    }

    private func page(
        _ request: EdgeRequest, _ match: RouteTable.Match, _ parameters: [(name: String, value: String)],
        _ table: CSVTable, _ deadline: Deadline
    ) async throws -> (lines: [UInt8], nextPageToken: String) {
        let fields = parameters + [("page_size", Self.pageSize)]
        let answer = try await Transcoder.response(
            fields, match, CallOptions(deadline: deadline, metadata: request.metadata),
            over: own.channel(for: request.peer))
        return try table.lines(of: answer)
    }
}
