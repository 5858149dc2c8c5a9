internal import Requests
public import LedgerMessages
public import RPC
internal import Storage
internal import WireMessages

extension LedgerService {
    /// Payload bytes after which a page ends early, so that it stays far below a frame.
    private static let pageBytes = 1 << 20

    /// Answers what was written after a cursor, and waits for it when there is nothing yet.
    public func listChanges(_ request: ListChangesRequest, _ call: Call) async throws -> ListChangesResponse {
        if let client = try client(for: request.process) {
            return try await client.listChanges(request, passedOn(call, to: request.process))
        }
        guard request.cursor >= 0 else { throw RequestField.invalid("cursor", "不能为负数") }
        guard [0, 32].contains(request.cursorHash.count) else {
            throw RequestField.invalid("cursor_hash", "应为 32 字节或留空")
        }
        let kinds = try RequestField.list(request.kinds, "kinds", max: 50, mayBeEmpty: true)
        try followedBy.check(kinds, by: call.identity)
        let size = try RequestField.number(request.pageSize, "page_size", in: 0...1000)
        let wait = try RequestField.number(request.waitMilliseconds, "wait_milliseconds", in: 0...30_000)
        let end = min(Deadline.after(.milliseconds(wait)), call.deadline)
        while true {
            // Read before the changes: everything up to it is visible to the read after it, so the cursor may move there.
            let last = try await database.lastSequence()
            guard request.cursor <= last else { throw LedgerService.cursorAhead }
            if !request.cursorHash.isEmpty, try await database.feedHash(at: request.cursor) != request.cursorHash {
                throw LedgerService.cursorOfAnotherFeed
            }
            let changes = try await database.changes(
                after: request.cursor, limit: size == 0 ? 100 : size, kinds: kinds)
            if !changes.isEmpty {
                return try await answer(
                    LedgerService.page(changes, isFull: changes.count == (size == 0 ? 100 : size), last))
            }
            let rest = end.nanosecondsLeft
            guard rest > 0, state.stage != .stopping, !Task.isCancelled else {
                return try await answer(ListChangesResponse(nextCursor: max(request.cursor, last)))
            }
            // Short waits, so that a process that stops is not held up by those who wait.
            _ = try await database.waitForChanges(after: last, atMost: .nanoseconds(min(rest, 500_000_000)))
        }
    }

    /// The answer with the hash at its cursor.
    private func answer(_ page: ListChangesResponse) async throws -> ListChangesResponse {
        var page = page
        if let end = page.changes.last, end.sequence == page.nextCursor {
            page.nextHash = end.hash
        } else {
            page.nextHash = try await database.feedHash(at: page.nextCursor)
        }
        return page
    }

    private static func page(_ changes: [StoredChange], isFull: Bool, _ last: Int64) -> ListChangesResponse {
        var bytes = 0
        var page: [FeedChange] = []
        for change in changes {
            bytes += change.payload.count
            if bytes > pageBytes, let end = page.last {
                return ListChangesResponse(changes: page, nextCursor: end.sequence)
            }
            page.append(FeedChange(change))
        }
        let end = page.last?.sequence ?? last
        return ListChangesResponse(changes: page, nextCursor: isFull ? end : max(end, last))
    }

    private static let cursorAhead = RPCError(
        .outOfRange, reason: "CURSOR_AHEAD_OF_FEED", "游标超出变更流的末尾，数据库可能由旧备份恢复",
        fields: [("cursor", "超出变更流的末尾")])

    /// The database was set back, and has gone on since: what comes after the cursor is not what would have come.
    private static let cursorOfAnotherFeed = RPCError(
        .outOfRange, reason: "CURSOR_AHEAD_OF_FEED", "变更流在游标处的内容与此前不同，数据库可能由旧备份恢复后又有新的变更",
        fields: [("cursor_hash", "与变更流不符")])
}

extension FeedChange {
    init(_ change: StoredChange) {
        self.init(
            sequence: change.sequence, at: Timestamp(Instant(nanosecondsSince1970: change.instantNanoseconds)),
            kind: change.kind,
            subject: change.subject, regionCode: change.regionCode, payloadType: change.payloadType,
            payload: change.payload, hash: change.hash)
    }
}
