import Foundation
import LedgerMessages
import RPC
import RPCTransport
import Synchronization

/// Follows the change feed of training-records as another service would, and keeps every change it is handed.
final class FeedWatch: Sendable {
    private let load: VoucherLoad
    private let seen = Mutex<[FeedChange]>([])

    init(_ load: VoucherLoad) {
        self.load = load
    }

    /// The changes in the order in which they came.
    var changes: [FeedChange] { seen.withLock { $0 } }

    /// Follows until the task is cancelled, from where it was after each failure.
    func run() async {
        var cursor: Int64 = 0
        while !Task.isCancelled {
            if let page = try? await page(after: cursor, waiting: 200) {
                cursor = page.nextCursor
            } else {
                // The process is down; it is asked again after a pause.
                try? await Task.sleep(for: .milliseconds(20))
            }
        }
    }

    /// Reads what is left, to the end of the feed.
    func finish() async throws {
        var cursor = changes.last?.sequence ?? 0
        while true {
            let page = try await page(after: cursor, waiting: 0)
            if page.changes.isEmpty { return }
            cursor = page.nextCursor
        }
    }

    private func page(after cursor: Int64, waiting: Int32) async throws -> ListChangesResponse {
        let page = try await LedgerClient(load.client).listChanges(
            ListChangesRequest(cursor: cursor, pageSize: 500, waitMilliseconds: waiting), load.options)
        seen.withLock { $0 += page.changes }
        return page
    }
}
