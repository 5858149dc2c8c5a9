// Written by Protos/generate.sh from liaoning/skills/catalog/v1/shortage_list.proto. Do not edit.
// swift-format-ignore-file

public import RPC

/// The methods of `liaoning.skills.catalog.v1.ShortageLists`.
public enum ShortageListsMethods {
    /// Shortage lists, newest first.
    public static let listShortageLists = Method<ListShortageListsRequest, ListShortageListsResponse>(
        service: "liaoning.skills.catalog.v1.ShortageLists", name: "ListShortageLists", kind: .unary,
        access: AccessRule(roles: [.public]),
        http: [HTTPRoute(.get, "/v1/shortage-lists", body: nil)])

    /// A shortage list with its items. Only the province, auditors and services see one that is not published.
    public static let getShortageList = Method<GetShortageListRequest, ShortageList>(
        service: "liaoning.skills.catalog.v1.ShortageLists", name: "GetShortageList", kind: .unary,
        access: AccessRule(roles: [.public]),
        reasons: ["SHORTAGE_LIST_NOT_FOUND"],
        http: [HTTPRoute(.get, "/v1/shortage-lists/{list_id}", body: nil)])

    /// Drafts the first version of a quarter's list.
    ///
    /// SHORTAGE_LIST_EXISTS: the quarter has one that was not discarded.
    /// OCCUPATION_NOT_FOUND: the classification does not have an occupation that is left out.
    /// REFUSED: items that do not make a list.
    public static let draftShortageList = Method<DraftShortageListRequest, ShortageList>(
        service: "liaoning.skills.catalog.v1.ShortageLists", name: "DraftShortageList", kind: .unary,
        access: AccessRule(roles: [.province]),
        reasons: ["OCCUPATION_NOT_FOUND", "REFUSED", "SHORTAGE_LIST_EXISTS"],
        http: [HTTPRoute(.post, "/v1/shortage-lists", body: "*")])

    /// Drafts a quarter's list from its surveys: the occupations with the widest gap, as many as the policy plans, and every newly announced AI
    /// occupation. What each rests on stands with the list.
    ///
    /// FIGURE_MISSING: the policy plans no number of occupations that day.
    /// REFUSED: no occupation is in shortage, or the quarter has not begun.
    public static let compileShortageList = Method<CompileShortageListRequest, ShortageList>(
        service: "liaoning.skills.catalog.v1.ShortageLists", name: "CompileShortageList", kind: .unary,
        access: AccessRule(roles: [.province]),
        reasons: ["FIGURE_MISSING", "REFUSED", "SHORTAGE_LIST_EXISTS"],
        http: [HTTPRoute(.post, "/v1/shortage-lists:compile", body: "*")])

    /// Replaces the items of a draft.
    ///
    /// REFUSED: not a draft, or items that do not make a list.
    public static let updateShortageList = Method<UpdateShortageListRequest, ShortageList>(
        service: "liaoning.skills.catalog.v1.ShortageLists", name: "UpdateShortageList", kind: .unary,
        access: AccessRule(roles: [.province]),
        reasons: ["OCCUPATION_NOT_FOUND", "SHORTAGE_LIST_NOT_FOUND", "REFUSED"],
        http: [HTTPRoute(.patch, "/v1/shortage-lists/{list_id}", body: "*")])

    /// Approves a draft, or leaves it one with an opinion.
    ///
    /// REFUSED: not a draft; the caller edited it; a newly announced AI occupation is neither listed nor left out with a reason.
    public static let reviewShortageList = Method<ReviewShortageListRequest, ShortageList>(
        service: "liaoning.skills.catalog.v1.ShortageLists", name: "ReviewShortageList", kind: .unary,
        access: AccessRule(roles: [.province]),
        reasons: ["SHORTAGE_LIST_NOT_FOUND", "REFUSED"],
        http: [HTTPRoute(.post, "/v1/shortage-lists/{list_id}:review", body: "*")])

    /// Publishes a reviewed list, once and for all. Change feed: "shortage_list.published".
    ///
    /// REFUSED: not reviewed, or published already; the caller edited or reviewed it.
    public static let publishShortageList = Method<PublishShortageListRequest, ShortageList>(
        service: "liaoning.skills.catalog.v1.ShortageLists", name: "PublishShortageList", kind: .unary,
        access: AccessRule(roles: [.province]),
        reasons: ["SHORTAGE_LIST_NOT_FOUND", "REFUSED"],
        http: [HTTPRoute(.post, "/v1/shortage-lists/{list_id}:publish", body: "*")])

    /// Makes a reviewed list a draft again, with an opinion. Change feed: "shortage_list.returned".
    ///
    /// REFUSED: not reviewed, or published already.
    public static let returnShortageList = Method<ReturnShortageListRequest, ShortageList>(
        service: "liaoning.skills.catalog.v1.ShortageLists", name: "ReturnShortageList", kind: .unary,
        access: AccessRule(roles: [.province]),
        reasons: ["SHORTAGE_LIST_NOT_FOUND", "REFUSED"],
        http: [HTTPRoute(.post, "/v1/shortage-lists/{list_id}:return", body: "*")])

    /// Gives up a list that is not published; the quarter can have another draft. Change feed: "shortage_list.discarded".
    ///
    /// REFUSED: published, or discarded before.
    public static let discardShortageList = Method<DiscardShortageListRequest, ShortageList>(
        service: "liaoning.skills.catalog.v1.ShortageLists", name: "DiscardShortageList", kind: .unary,
        access: AccessRule(roles: [.province]),
        reasons: ["SHORTAGE_LIST_NOT_FOUND", "REFUSED"],
        http: [HTTPRoute(.post, "/v1/shortage-lists/{list_id}:discard", body: "*")])

    /// Drafts a new version of a published list; the published one stays as it is.
    ///
    /// SHORTAGE_LIST_EXISTS: a newer version is there.
    /// REFUSED: not published, or items that do not make a list.
    public static let correctShortageList = Method<CorrectShortageListRequest, ShortageList>(
        service: "liaoning.skills.catalog.v1.ShortageLists", name: "CorrectShortageList", kind: .unary,
        access: AccessRule(roles: [.province]),
        reasons: ["OCCUPATION_NOT_FOUND", "SHORTAGE_LIST_NOT_FOUND", "REFUSED", "SHORTAGE_LIST_EXISTS"],
        http: [HTTPRoute(.post, "/v1/shortage-lists/{list_id}:correct", body: "*")])

    /// Whether an occupation is on the list in force on a day.
    public static let getShortageStatus = Method<GetShortageStatusRequest, ShortageStatus>(
        service: "liaoning.skills.catalog.v1.ShortageLists", name: "GetShortageStatus", kind: .unary,
        access: AccessRule(roles: [.public]),
        reasons: ["OCCUPATION_NOT_FOUND"],
        http: [HTTPRoute(.get, "/v1/shortage-status/{occupation_code}", body: nil)])

    /// All of them, in the contract's order.
    public static let all: [any MethodDescriptor] = [listShortageLists, getShortageList, draftShortageList, compileShortageList, updateShortageList, reviewShortageList, publishShortageList, returnShortageList, discardShortageList, correctShortageList, getShortageStatus]
}

public protocol ShortageListsHandlers: Sendable {
    /// Shortage lists, newest first.
    func listShortageLists(_ request: ListShortageListsRequest.Checked, _ call: Call) async throws -> ListShortageListsResponse

    /// A shortage list with its items. Only the province, auditors and services see one that is not published.
    func getShortageList(_ request: GetShortageListRequest.Checked, _ call: Call) async throws -> ShortageList

    /// Drafts the first version of a quarter's list.
    ///
    /// SHORTAGE_LIST_EXISTS: the quarter has one that was not discarded.
    /// OCCUPATION_NOT_FOUND: the classification does not have an occupation that is left out.
    /// REFUSED: items that do not make a list.
    func draftShortageList(_ request: DraftShortageListRequest.Checked, _ call: Call) async throws -> ShortageList

    /// Drafts a quarter's list from its surveys: the occupations with the widest gap, as many as the policy plans, and every newly announced AI
    /// occupation. What each rests on stands with the list.
    ///
    /// FIGURE_MISSING: the policy plans no number of occupations that day.
    /// REFUSED: no occupation is in shortage, or the quarter has not begun.
    func compileShortageList(_ request: CompileShortageListRequest.Checked, _ call: Call) async throws -> ShortageList

    /// Replaces the items of a draft.
    ///
    /// REFUSED: not a draft, or items that do not make a list.
    func updateShortageList(_ request: UpdateShortageListRequest.Checked, _ call: Call) async throws -> ShortageList

    /// Approves a draft, or leaves it one with an opinion.
    ///
    /// REFUSED: not a draft; the caller edited it; a newly announced AI occupation is neither listed nor left out with a reason.
    func reviewShortageList(_ request: ReviewShortageListRequest.Checked, _ call: Call) async throws -> ShortageList

    /// Publishes a reviewed list, once and for all. Change feed: "shortage_list.published".
    ///
    /// REFUSED: not reviewed, or published already; the caller edited or reviewed it.
    func publishShortageList(_ request: PublishShortageListRequest.Checked, _ call: Call) async throws -> ShortageList

    /// Makes a reviewed list a draft again, with an opinion. Change feed: "shortage_list.returned".
    ///
    /// REFUSED: not reviewed, or published already.
    func returnShortageList(_ request: ReturnShortageListRequest.Checked, _ call: Call) async throws -> ShortageList

    /// Gives up a list that is not published; the quarter can have another draft. Change feed: "shortage_list.discarded".
    ///
    /// REFUSED: published, or discarded before.
    func discardShortageList(_ request: DiscardShortageListRequest.Checked, _ call: Call) async throws -> ShortageList

    /// Drafts a new version of a published list; the published one stays as it is.
    ///
    /// SHORTAGE_LIST_EXISTS: a newer version is there.
    /// REFUSED: not published, or items that do not make a list.
    func correctShortageList(_ request: CorrectShortageListRequest.Checked, _ call: Call) async throws -> ShortageList

    /// Whether an occupation is on the list in force on a day.
    func getShortageStatus(_ request: GetShortageStatusRequest.Checked, _ call: Call) async throws -> ShortageStatus
}

extension Router {
    /// Lets `handlers` answer the methods of `liaoning.skills.catalog.v1.ShortageLists`.
    public mutating func register(shortageLists handlers: some ShortageListsHandlers) {
        register(ShortageListsMethods.listShortageLists, checked: { try await handlers.listShortageLists($0, $1) })
        register(ShortageListsMethods.getShortageList, checked: { try await handlers.getShortageList($0, $1) })
        register(ShortageListsMethods.draftShortageList, checked: { try await handlers.draftShortageList($0, $1) })
        register(ShortageListsMethods.compileShortageList, checked: { try await handlers.compileShortageList($0, $1) })
        register(ShortageListsMethods.updateShortageList, checked: { try await handlers.updateShortageList($0, $1) })
        register(ShortageListsMethods.reviewShortageList, checked: { try await handlers.reviewShortageList($0, $1) })
        register(ShortageListsMethods.publishShortageList, checked: { try await handlers.publishShortageList($0, $1) })
        register(ShortageListsMethods.returnShortageList, checked: { try await handlers.returnShortageList($0, $1) })
        register(ShortageListsMethods.discardShortageList, checked: { try await handlers.discardShortageList($0, $1) })
        register(ShortageListsMethods.correctShortageList, checked: { try await handlers.correctShortageList($0, $1) })
        register(ShortageListsMethods.getShortageStatus, checked: { try await handlers.getShortageStatus($0, $1) })
    }
}

/// Calls `liaoning.skills.catalog.v1.ShortageLists` through a channel.
public struct ShortageListsClient: Sendable {
    private let channel: any Channel

    public init(_ channel: any Channel) {
        self.channel = channel
    }

    /// Shortage lists, newest first.
    public func listShortageLists(_ request: ListShortageListsRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> ListShortageListsResponse {
        try await channel.unary(ShortageListsMethods.listShortageLists, request, options)
    }

    /// A shortage list with its items. Only the province, auditors and services see one that is not published.
    public func getShortageList(_ request: GetShortageListRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> ShortageList {
        try await channel.unary(ShortageListsMethods.getShortageList, request, options)
    }

    /// Drafts the first version of a quarter's list.
    ///
    /// SHORTAGE_LIST_EXISTS: the quarter has one that was not discarded.
    /// OCCUPATION_NOT_FOUND: the classification does not have an occupation that is left out.
    /// REFUSED: items that do not make a list.
    public func draftShortageList(_ request: DraftShortageListRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> ShortageList {
        try await channel.unary(ShortageListsMethods.draftShortageList, request, options)
    }

    /// Drafts a quarter's list from its surveys: the occupations with the widest gap, as many as the policy plans, and every newly announced AI
    /// occupation. What each rests on stands with the list.
    ///
    /// FIGURE_MISSING: the policy plans no number of occupations that day.
    /// REFUSED: no occupation is in shortage, or the quarter has not begun.
    public func compileShortageList(_ request: CompileShortageListRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> ShortageList {
        try await channel.unary(ShortageListsMethods.compileShortageList, request, options)
    }

    /// Replaces the items of a draft.
    ///
    /// REFUSED: not a draft, or items that do not make a list.
    public func updateShortageList(_ request: UpdateShortageListRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> ShortageList {
        try await channel.unary(ShortageListsMethods.updateShortageList, request, options)
    }

    /// Approves a draft, or leaves it one with an opinion.
    ///
    /// REFUSED: not a draft; the caller edited it; a newly announced AI occupation is neither listed nor left out with a reason.
    public func reviewShortageList(_ request: ReviewShortageListRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> ShortageList {
        try await channel.unary(ShortageListsMethods.reviewShortageList, request, options)
    }

    /// Publishes a reviewed list, once and for all. Change feed: "shortage_list.published".
    ///
    /// REFUSED: not reviewed, or published already; the caller edited or reviewed it.
    public func publishShortageList(_ request: PublishShortageListRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> ShortageList {
        try await channel.unary(ShortageListsMethods.publishShortageList, request, options)
    }

    /// Makes a reviewed list a draft again, with an opinion. Change feed: "shortage_list.returned".
    ///
    /// REFUSED: not reviewed, or published already.
    public func returnShortageList(_ request: ReturnShortageListRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> ShortageList {
        try await channel.unary(ShortageListsMethods.returnShortageList, request, options)
    }

    /// Gives up a list that is not published; the quarter can have another draft. Change feed: "shortage_list.discarded".
    ///
    /// REFUSED: published, or discarded before.
    public func discardShortageList(_ request: DiscardShortageListRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> ShortageList {
        try await channel.unary(ShortageListsMethods.discardShortageList, request, options)
    }

    /// Drafts a new version of a published list; the published one stays as it is.
    ///
    /// SHORTAGE_LIST_EXISTS: a newer version is there.
    /// REFUSED: not published, or items that do not make a list.
    public func correctShortageList(_ request: CorrectShortageListRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> ShortageList {
        try await channel.unary(ShortageListsMethods.correctShortageList, request, options)
    }

    /// Whether an occupation is on the list in force on a day.
    public func getShortageStatus(_ request: GetShortageStatusRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> ShortageStatus {
        try await channel.unary(ShortageListsMethods.getShortageStatus, request, options)
    }
}
