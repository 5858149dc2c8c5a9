internal import CatalogMessages
internal import Ground
internal import Ledger
internal import RPC
internal import RequestChecks
internal import Rules
internal import Storage

extension PolicyDraftLife.State: RuleValue {
    typealias Contract = PolicyDraftState
}

/// Drafts of an edition of the policy book.
enum PolicyDraftStore {
    private typealias State = PolicyDraftLife.State

    private static let columns: SQL =
        "draft_id, title, state, revision, opened_on, edition, issued_by, discard_reason, adjusted"

    /// A draft as stored.
    struct Stored: Sendable {
        var message: PolicyDraft
        let state: PolicyDraftLife.State

        /// Its entries, as a request that enters them says them.
        ///
        /// - Throws: `StorageError.corrupt`.
        func entries() throws -> [PolicyDraftEntry.Checked] {
            try message.entries.map { entry in
                do { return try entry.checked() } catch {
                    throw StorageError.corrupt("an entry of policy_draft \(message.draftID) cannot be read")
                }
            }
        }
    }

    /// A draft with its entries and editors.
    ///
    /// - Throws: ``CatalogError/policyDraftNotFound``.
    static func existing(_ id: String, in transaction: some Transaction) throws -> Stored {
        let found = try transaction.first("SELECT \(columns) FROM policy_draft WHERE draft_id = \(id)", decode)
        guard var stored = found else { throw CatalogError.policyDraftNotFound }
        var editors: [String] = []
        try transaction.each(
            "SELECT entries, edited_by FROM policy_draft_revision WHERE draft_id = \(id) ORDER BY revision"
        ) { row in
            stored.message.entries = try row.message("entries", PolicyDraft.self).entries
            let editor = try row.text("edited_by")
            if !editors.contains(editor) { editors.append(editor) }
        }
        stored.message.editors = editors
        return stored
    }

    /// Drafts without their entries, newest first, after one.
    static func list(
        _ state: PolicyDraftLife.State?, after id: String?, limit: Int, in transaction: some Transaction
    ) throws -> [PolicyDraft] {
        var conditions = Conditions()
        conditions.add("state", equals: state?.rawValue)
        if let id { conditions.add("draft_id < \(id)") }
        return try transaction.query(
            "SELECT \(columns) FROM policy_draft \(where: conditions) ORDER BY draft_id DESC LIMIT \(limit)", decode
        ).map(\.message)
    }

    /// Enters a draft.
    static func insert(_ draft: PolicyDraft, by editor: String, on day: CivilDay, in write: WriteTransaction) throws {
        try write.execute(
            """
            INSERT INTO policy_draft (draft_id, title, state, revision, opened_on, issued_by, discard_reason, adjusted)
            VALUES (\(draft.draftID), \(draft.title), \(State.open.rawValue), 1, \(day.daysSince1970), '', '', 0)
            """)
        try insertRevision(draft.entries, of: draft.draftID, 1, by: editor, in: write)
    }

    /// Replaces the entries of an open draft that is still at its revision; false when it is not.
    static func change(
        _ id: String, to entries: [PolicyDraftEntry], from revision: Int64, by editor: String,
        in write: WriteTransaction
    ) throws -> Bool {
        let changed = try write.execute(
            """
            UPDATE policy_draft SET revision = revision + 1
            WHERE draft_id = \(id) AND state = \(State.open.rawValue) AND revision = \(revision)
            """)
        guard changed == 1 else { return false }
        try insertRevision(entries, of: id, revision + 1, by: editor, in: write)
        return true
    }

    /// Notes that an open draft at its revision became an edition; false when it is not at it any more, so of two calls only one succeeds.
    static func issue(
        _ id: String, from revision: Int64, as edition: Int64, adjusted: Int, by issuer: String,
        in write: WriteTransaction
    ) throws -> Bool {
        try write.execute(
            """
            UPDATE policy_draft SET state = \(State.issued.rawValue), edition = \(edition), issued_by = \(issuer),
                adjusted = \(adjusted)
            WHERE draft_id = \(id) AND state = \(State.open.rawValue) AND revision = \(revision)
            """) == 1
    }

    /// Gives up an open draft; false when it is not open.
    static func discard(_ id: String, reason: String, in write: WriteTransaction) throws -> Bool {
        try write.execute(
            """
            UPDATE policy_draft SET state = \(State.discarded.rawValue), discard_reason = \(reason)
            WHERE draft_id = \(id) AND state = \(State.open.rawValue)
            """) == 1
    }

    private static func insertRevision(
        _ entries: [PolicyDraftEntry], of id: String, _ revision: Int64, by editor: String, in write: WriteTransaction
    ) throws {
        try write.execute(
            """
            INSERT INTO policy_draft_revision (draft_id, revision, entries, edited_by)
            VALUES (\(id), \(revision), \(PolicyDraft(entries: entries).packed()), \(editor))
            """)
    }

    private static func decode(_ row: Row) throws -> Stored {
        let state = try row.value("state", State.init(rawValue:))
        let message = PolicyDraft(
            draftID: try row.text("draft_id"), title: try row.text("title"), state: state.message,
            revision: try row.integer("revision"), openedOn: try row.dayText("opened_on"),
            edition: try row.optionalInteger("edition") ?? 0, issuedBy: try row.text("issued_by"),
            discardReason: try row.text("discard_reason"), adjustedFigures: try row.int32("adjusted"))
        return Stored(message: message, state: state)
    }
}
