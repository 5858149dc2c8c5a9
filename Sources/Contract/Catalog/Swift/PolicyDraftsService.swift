// Written by Protos/generate.sh from liaoning/skills/catalog/v1/policy_draft.proto. Do not edit.
// swift-format-ignore-file

public import RPC

/// The methods of `liaoning.skills.catalog.v1.PolicyDrafts`.
public enum PolicyDraftsMethods {
    /// Opens a draft with its entries. Change feed: "policy_draft.opened".
    ///
    /// FIGURE_NOT_FOUND: a new figure needs unit and binding.
    /// REFUSED: an entry could not be entered today, or stands there twice; there is nothing to withdraw.
    public static let openPolicyDraft = Method<OpenPolicyDraftRequest, PolicyDraft>(
        service: "liaoning.skills.catalog.v1.PolicyDrafts", name: "OpenPolicyDraft", kind: .unary,
        access: AccessRule(roles: [.province]),
        reasons: ["FIGURE_NOT_FOUND", "REFUSED"],
        http: [HTTPRoute(.post, "/v1/policy-drafts", body: "*")])

    /// Replaces the entries of an open draft. Change feed: "policy_draft.changed".
    ///
    /// POLICY_DRAFT_CHANGED: it is at another revision.
    /// REFUSED: as OpenPolicyDraft; issued or discarded already.
    public static let changePolicyDraft = Method<ChangePolicyDraftRequest, PolicyDraft>(
        service: "liaoning.skills.catalog.v1.PolicyDrafts", name: "ChangePolicyDraft", kind: .unary,
        access: AccessRule(roles: [.province]),
        reasons: ["POLICY_DRAFT_NOT_FOUND", "POLICY_DRAFT_CHANGED", "FIGURE_NOT_FOUND", "REFUSED"],
        http: [HTTPRoute(.post, "/v1/policy-drafts/{draft_id}:change", body: "*")])

    /// Makes a draft the next edition of the book, with the figures of cities that its bounds bring along. Change feed: "policy_draft.issued",
    /// "policy.edition".
    ///
    /// POLICY_DRAFT_CHANGED: it is at another revision.
    /// POLICY_BOOK_CHANGED: another figure was entered at the same moment; to be tried again.
    /// REFUSED: the caller entered or changed it; an entry can no longer be entered; issued or discarded already.
    public static let issuePolicyDraft = Method<IssuePolicyDraftRequest, PolicyDraft>(
        service: "liaoning.skills.catalog.v1.PolicyDrafts", name: "IssuePolicyDraft", kind: .unary,
        access: AccessRule(roles: [.province]),
        reasons: ["POLICY_DRAFT_NOT_FOUND", "POLICY_DRAFT_CHANGED", "FIGURE_NOT_FOUND", "REFUSED", "POLICY_BOOK_CHANGED"],
        http: [HTTPRoute(.post, "/v1/policy-drafts/{draft_id}:issue", body: "*")])

    /// Gives up a draft. Change feed: "policy_draft.discarded".
    ///
    /// REFUSED: issued or discarded already.
    public static let discardPolicyDraft = Method<DiscardPolicyDraftRequest, PolicyDraft>(
        service: "liaoning.skills.catalog.v1.PolicyDrafts", name: "DiscardPolicyDraft", kind: .unary,
        access: AccessRule(roles: [.province]),
        reasons: ["POLICY_DRAFT_NOT_FOUND", "REFUSED"],
        http: [HTTPRoute(.post, "/v1/policy-drafts/{draft_id}:discard", body: "*")])

    /// A draft with its entries.
    public static let getPolicyDraft = Method<GetPolicyDraftRequest, PolicyDraft>(
        service: "liaoning.skills.catalog.v1.PolicyDrafts", name: "GetPolicyDraft", kind: .unary,
        access: AccessRule(roles: [.province, .auditor]),
        reasons: ["POLICY_DRAFT_NOT_FOUND"],
        http: [HTTPRoute(.get, "/v1/policy-drafts/{draft_id}", body: nil)])

    /// Drafts, newest first, without their entries.
    public static let listPolicyDrafts = Method<ListPolicyDraftsRequest, ListPolicyDraftsResponse>(
        service: "liaoning.skills.catalog.v1.PolicyDrafts", name: "ListPolicyDrafts", kind: .unary,
        access: AccessRule(roles: [.province, .auditor]),
        http: [HTTPRoute(.get, "/v1/policy-drafts", body: nil)])

    /// A dry run: what an open draft would change in the book of today, and which published projects of the catalogs would have another standard
    /// or fall outside their bounds. Nothing is stored.
    ///
    /// FIGURE_NOT_FOUND, REFUSED: an entry can no longer be entered; issued or discarded already.
    public static let tryPolicyDraft = Method<TryPolicyDraftRequest, TryPolicyDraftResponse>(
        service: "liaoning.skills.catalog.v1.PolicyDrafts", name: "TryPolicyDraft", kind: .unary,
        access: AccessRule(roles: [.province, .auditor]),
        reasons: ["POLICY_DRAFT_NOT_FOUND", "FIGURE_NOT_FOUND", "REFUSED"],
        http: [HTTPRoute(.get, "/v1/policy-drafts/{draft_id}:try", body: nil)])

    /// All of them, in the contract's order.
    public static let all: [any MethodDescriptor] = [openPolicyDraft, changePolicyDraft, issuePolicyDraft, discardPolicyDraft, getPolicyDraft, listPolicyDrafts, tryPolicyDraft]
}

public protocol PolicyDraftsHandlers: Sendable {
    /// Opens a draft with its entries. Change feed: "policy_draft.opened".
    ///
    /// FIGURE_NOT_FOUND: a new figure needs unit and binding.
    /// REFUSED: an entry could not be entered today, or stands there twice; there is nothing to withdraw.
    func openPolicyDraft(_ request: OpenPolicyDraftRequest.Checked, _ call: Call) async throws -> PolicyDraft

    /// Replaces the entries of an open draft. Change feed: "policy_draft.changed".
    ///
    /// POLICY_DRAFT_CHANGED: it is at another revision.
    /// REFUSED: as OpenPolicyDraft; issued or discarded already.
    func changePolicyDraft(_ request: ChangePolicyDraftRequest.Checked, _ call: Call) async throws -> PolicyDraft

    /// Makes a draft the next edition of the book, with the figures of cities that its bounds bring along. Change feed: "policy_draft.issued",
    /// "policy.edition".
    ///
    /// POLICY_DRAFT_CHANGED: it is at another revision.
    /// POLICY_BOOK_CHANGED: another figure was entered at the same moment; to be tried again.
    /// REFUSED: the caller entered or changed it; an entry can no longer be entered; issued or discarded already.
    func issuePolicyDraft(_ request: IssuePolicyDraftRequest.Checked, _ call: Call) async throws -> PolicyDraft

    /// Gives up a draft. Change feed: "policy_draft.discarded".
    ///
    /// REFUSED: issued or discarded already.
    func discardPolicyDraft(_ request: DiscardPolicyDraftRequest.Checked, _ call: Call) async throws -> PolicyDraft

    /// A draft with its entries.
    func getPolicyDraft(_ request: GetPolicyDraftRequest.Checked, _ call: Call) async throws -> PolicyDraft

    /// Drafts, newest first, without their entries.
    func listPolicyDrafts(_ request: ListPolicyDraftsRequest.Checked, _ call: Call) async throws -> ListPolicyDraftsResponse

    /// A dry run: what an open draft would change in the book of today, and which published projects of the catalogs would have another standard
    /// or fall outside their bounds. Nothing is stored.
    ///
    /// FIGURE_NOT_FOUND, REFUSED: an entry can no longer be entered; issued or discarded already.
    func tryPolicyDraft(_ request: TryPolicyDraftRequest.Checked, _ call: Call) async throws -> TryPolicyDraftResponse
}

extension Router {
    /// Lets `handlers` answer the methods of `liaoning.skills.catalog.v1.PolicyDrafts`.
    public mutating func register(policyDrafts handlers: some PolicyDraftsHandlers) {
        register(PolicyDraftsMethods.openPolicyDraft, checked: { try await handlers.openPolicyDraft($0, $1) })
        register(PolicyDraftsMethods.changePolicyDraft, checked: { try await handlers.changePolicyDraft($0, $1) })
        register(PolicyDraftsMethods.issuePolicyDraft, checked: { try await handlers.issuePolicyDraft($0, $1) })
        register(PolicyDraftsMethods.discardPolicyDraft, checked: { try await handlers.discardPolicyDraft($0, $1) })
        register(PolicyDraftsMethods.getPolicyDraft, checked: { try await handlers.getPolicyDraft($0, $1) })
        register(PolicyDraftsMethods.listPolicyDrafts, checked: { try await handlers.listPolicyDrafts($0, $1) })
        register(PolicyDraftsMethods.tryPolicyDraft, checked: { try await handlers.tryPolicyDraft($0, $1) })
    }
}

/// Calls `liaoning.skills.catalog.v1.PolicyDrafts` through a channel.
public struct PolicyDraftsClient: Sendable {
    private let channel: any Channel

    public init(_ channel: any Channel) {
        self.channel = channel
    }

    /// Opens a draft with its entries. Change feed: "policy_draft.opened".
    ///
    /// FIGURE_NOT_FOUND: a new figure needs unit and binding.
    /// REFUSED: an entry could not be entered today, or stands there twice; there is nothing to withdraw.
    public func openPolicyDraft(_ request: OpenPolicyDraftRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> PolicyDraft {
        try await channel.unary(PolicyDraftsMethods.openPolicyDraft, request, options)
    }

    /// Replaces the entries of an open draft. Change feed: "policy_draft.changed".
    ///
    /// POLICY_DRAFT_CHANGED: it is at another revision.
    /// REFUSED: as OpenPolicyDraft; issued or discarded already.
    public func changePolicyDraft(_ request: ChangePolicyDraftRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> PolicyDraft {
        try await channel.unary(PolicyDraftsMethods.changePolicyDraft, request, options)
    }

    /// Makes a draft the next edition of the book, with the figures of cities that its bounds bring along. Change feed: "policy_draft.issued",
    /// "policy.edition".
    ///
    /// POLICY_DRAFT_CHANGED: it is at another revision.
    /// POLICY_BOOK_CHANGED: another figure was entered at the same moment; to be tried again.
    /// REFUSED: the caller entered or changed it; an entry can no longer be entered; issued or discarded already.
    public func issuePolicyDraft(_ request: IssuePolicyDraftRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> PolicyDraft {
        try await channel.unary(PolicyDraftsMethods.issuePolicyDraft, request, options)
    }

    /// Gives up a draft. Change feed: "policy_draft.discarded".
    ///
    /// REFUSED: issued or discarded already.
    public func discardPolicyDraft(_ request: DiscardPolicyDraftRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> PolicyDraft {
        try await channel.unary(PolicyDraftsMethods.discardPolicyDraft, request, options)
    }

    /// A draft with its entries.
    public func getPolicyDraft(_ request: GetPolicyDraftRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> PolicyDraft {
        try await channel.unary(PolicyDraftsMethods.getPolicyDraft, request, options)
    }

    /// Drafts, newest first, without their entries.
    public func listPolicyDrafts(_ request: ListPolicyDraftsRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> ListPolicyDraftsResponse {
        try await channel.unary(PolicyDraftsMethods.listPolicyDrafts, request, options)
    }

    /// A dry run: what an open draft would change in the book of today, and which published projects of the catalogs would have another standard
    /// or fall outside their bounds. Nothing is stored.
    ///
    /// FIGURE_NOT_FOUND, REFUSED: an entry can no longer be entered; issued or discarded already.
    public func tryPolicyDraft(_ request: TryPolicyDraftRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> TryPolicyDraftResponse {
        try await channel.unary(PolicyDraftsMethods.tryPolicyDraft, request, options)
    }
}
