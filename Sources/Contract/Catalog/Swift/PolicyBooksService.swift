// Written by Protos/generate.sh from liaoning/skills/catalog/v1/policy_book.proto. Do not edit.
// swift-format-ignore-file

public import RPC

/// The methods of `liaoning.skills.catalog.v1.PolicyBooks`.
public enum PolicyBooksMethods {
    /// The whole policy book as of an edition.
    public static let getPolicyBook = Method<GetPolicyBookRequest, PolicyEdition>(
        service: "liaoning.skills.catalog.v1.PolicyBooks", name: "GetPolicyBook", kind: .unary,
        access: AccessRule(roles: [.public]),
        reasons: ["POLICY_EDITION_NOT_FOUND"],
        http: [HTTPRoute(.get, "/v1/policy-book", body: nil)])

    /// Figures of the newest edition by key, region and day.
    public static let listFigures = Method<ListFiguresRequest, ListFiguresResponse>(
        service: "liaoning.skills.catalog.v1.PolicyBooks", name: "ListFigures", kind: .unary,
        access: AccessRule(roles: [.public]),
        http: [HTTPRoute(.get, "/v1/figures", body: nil)])

    /// The figure in force on a day in a region: the region's own, else its city's, else the province's.
    public static let getFigure = Method<GetFigureRequest, Figure>(
        service: "liaoning.skills.catalog.v1.PolicyBooks", name: "GetFigure", kind: .unary,
        access: AccessRule(roles: [.public]),
        reasons: ["FIGURE_NOT_FOUND"],
        http: [HTTPRoute(.get, "/v1/figures/{key}", body: nil)])

    /// Every entry the book ever had, replaced and withdrawn ones included, by article, key and region.
    public static let listFigureHistory = Method<ListFigureHistoryRequest, ListFigureHistoryResponse>(
        service: "liaoning.skills.catalog.v1.PolicyBooks", name: "ListFigureHistory", kind: .unary,
        access: AccessRule(roles: [.public]),
        http: [HTTPRoute(.get, "/v1/figure-history", body: nil)])

    /// What differs between two editions, entry by entry.
    public static let comparePolicyEditions = Method<ComparePolicyEditionsRequest, ComparePolicyEditionsResponse>(
        service: "liaoning.skills.catalog.v1.PolicyBooks", name: "ComparePolicyEditions", kind: .unary,
        access: AccessRule(roles: [.public]),
        reasons: ["POLICY_EDITION_NOT_FOUND"],
        http: [HTTPRoute(.get, "/v1/policy-book:compare", body: nil)])

    /// Sets a city's own value where the policy leaves it to the city. Change feed: "policy.edition".
    ///
    /// REFUSED: the policy does not leave it to the city, the value is outside its bounds, or it would hold before today.
    /// POLICY_BOOK_CHANGED: another figure was entered at the same moment; to be tried again.
    public static let setCityFigure = Method<SetCityFigureRequest, Figure>(
        service: "liaoning.skills.catalog.v1.PolicyBooks", name: "SetCityFigure", kind: .unary,
        access: AccessRule(roles: [.cityBureau, .province]),
        scope: { request in RequestScope(region: request.regionCode) },
        reasons: ["REFUSED", "POLICY_BOOK_CHANGED"],
        http: [HTTPRoute(.post, "/v1/figures:setForCity", body: "*")])

    /// Adds a dated figure with its source, or replaces the one of the same first day. A bound that is lowered or raised brings the figures that
    /// cities chose inside it, in the same edition and from the bound's first day on. Change feed: "policy.edition".
    ///
    /// FIGURE_NOT_FOUND: a new figure needs unit and binding.
    /// REFUSED: nothing would change, no figure can be so, a minimum would pass its maximum; what the policy leaves to a city is outside its bounds
    /// or would hold before today.
    /// POLICY_BOOK_CHANGED: another figure was entered at the same moment; to be tried again.
    public static let amendFigure = Method<AmendFigureRequest, Figure>(
        service: "liaoning.skills.catalog.v1.PolicyBooks", name: "AmendFigure", kind: .unary,
        access: AccessRule(roles: [.province]),
        reasons: ["FIGURE_NOT_FOUND", "REFUSED", "POLICY_BOOK_CHANGED"],
        http: [HTTPRoute(.post, "/v1/figures:amend", body: "*")])

    /// Withdraws a wrong entry by an entry: from the next edition on the book is as if it had not been made; the history keeps both. What stood
    /// before it is in force again. Change feed: "policy.edition".
    ///
    /// FIGURE_NOT_FOUND: no entry stands at this key, region and first day.
    /// REFUSED: a city withdraws only its own choice, and only before it has begun.
    /// POLICY_BOOK_CHANGED: another figure was entered at the same moment; to be tried again.
    public static let withdrawFigure = Method<WithdrawFigureRequest, Figure>(
        service: "liaoning.skills.catalog.v1.PolicyBooks", name: "WithdrawFigure", kind: .unary,
        access: AccessRule(roles: [.cityBureau, .province]),
        scope: { request in RequestScope(region: request.regionCode) },
        reasons: ["FIGURE_NOT_FOUND", "REFUSED", "POLICY_BOOK_CHANGED"],
        http: [HTTPRoute(.post, "/v1/figures:withdraw", body: "*")])

    /// All of them, in the contract's order.
    public static let all: [any MethodDescriptor] = [getPolicyBook, listFigures, getFigure, listFigureHistory, comparePolicyEditions, setCityFigure, amendFigure, withdrawFigure]
}

public protocol PolicyBooksHandlers: Sendable {
    /// The whole policy book as of an edition.
    func getPolicyBook(_ request: GetPolicyBookRequest.Checked, _ call: Call) async throws -> PolicyEdition

    /// Figures of the newest edition by key, region and day.
    func listFigures(_ request: ListFiguresRequest.Checked, _ call: Call) async throws -> ListFiguresResponse

    /// The figure in force on a day in a region: the region's own, else its city's, else the province's.
    func getFigure(_ request: GetFigureRequest.Checked, _ call: Call) async throws -> Figure

    /// Every entry the book ever had, replaced and withdrawn ones included, by article, key and region.
    func listFigureHistory(_ request: ListFigureHistoryRequest.Checked, _ call: Call) async throws -> ListFigureHistoryResponse

    /// What differs between two editions, entry by entry.
    func comparePolicyEditions(_ request: ComparePolicyEditionsRequest.Checked, _ call: Call) async throws -> ComparePolicyEditionsResponse

    /// Sets a city's own value where the policy leaves it to the city. Change feed: "policy.edition".
    ///
    /// REFUSED: the policy does not leave it to the city, the value is outside its bounds, or it would hold before today.
    /// POLICY_BOOK_CHANGED: another figure was entered at the same moment; to be tried again.
    func setCityFigure(_ request: SetCityFigureRequest.Checked, _ call: Call) async throws -> Figure

    /// Adds a dated figure with its source, or replaces the one of the same first day. A bound that is lowered or raised brings the figures that
    /// cities chose inside it, in the same edition and from the bound's first day on. Change feed: "policy.edition".
    ///
    /// FIGURE_NOT_FOUND: a new figure needs unit and binding.
    /// REFUSED: nothing would change, no figure can be so, a minimum would pass its maximum; what the policy leaves to a city is outside its bounds
    /// or would hold before today.
    /// POLICY_BOOK_CHANGED: another figure was entered at the same moment; to be tried again.
    func amendFigure(_ request: AmendFigureRequest.Checked, _ call: Call) async throws -> Figure

    /// Withdraws a wrong entry by an entry: from the next edition on the book is as if it had not been made; the history keeps both. What stood
    /// before it is in force again. Change feed: "policy.edition".
    ///
    /// FIGURE_NOT_FOUND: no entry stands at this key, region and first day.
    /// REFUSED: a city withdraws only its own choice, and only before it has begun.
    /// POLICY_BOOK_CHANGED: another figure was entered at the same moment; to be tried again.
    func withdrawFigure(_ request: WithdrawFigureRequest.Checked, _ call: Call) async throws -> Figure
}

extension Router {
    /// Lets `handlers` answer the methods of `liaoning.skills.catalog.v1.PolicyBooks`.
    public mutating func register(policyBooks handlers: some PolicyBooksHandlers) {
        register(PolicyBooksMethods.getPolicyBook, checked: { try await handlers.getPolicyBook($0, $1) })
        register(PolicyBooksMethods.listFigures, checked: { try await handlers.listFigures($0, $1) })
        register(PolicyBooksMethods.getFigure, checked: { try await handlers.getFigure($0, $1) })
        register(PolicyBooksMethods.listFigureHistory, checked: { try await handlers.listFigureHistory($0, $1) })
        register(PolicyBooksMethods.comparePolicyEditions, checked: { try await handlers.comparePolicyEditions($0, $1) })
        register(PolicyBooksMethods.setCityFigure, checked: { try await handlers.setCityFigure($0, $1) })
        register(PolicyBooksMethods.amendFigure, checked: { try await handlers.amendFigure($0, $1) })
        register(PolicyBooksMethods.withdrawFigure, checked: { try await handlers.withdrawFigure($0, $1) })
    }
}

/// Calls `liaoning.skills.catalog.v1.PolicyBooks` through a channel.
public struct PolicyBooksClient: Sendable {
    private let channel: any Channel

    public init(_ channel: any Channel) {
        self.channel = channel
    }

    /// The whole policy book as of an edition.
    public func getPolicyBook(_ request: GetPolicyBookRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> PolicyEdition {
        try await channel.unary(PolicyBooksMethods.getPolicyBook, request, options)
    }

    /// Figures of the newest edition by key, region and day.
    public func listFigures(_ request: ListFiguresRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> ListFiguresResponse {
        try await channel.unary(PolicyBooksMethods.listFigures, request, options)
    }

    /// The figure in force on a day in a region: the region's own, else its city's, else the province's.
    public func getFigure(_ request: GetFigureRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Figure {
        try await channel.unary(PolicyBooksMethods.getFigure, request, options)
    }

    /// Every entry the book ever had, replaced and withdrawn ones included, by article, key and region.
    public func listFigureHistory(_ request: ListFigureHistoryRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> ListFigureHistoryResponse {
        try await channel.unary(PolicyBooksMethods.listFigureHistory, request, options)
    }

    /// What differs between two editions, entry by entry.
    public func comparePolicyEditions(_ request: ComparePolicyEditionsRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> ComparePolicyEditionsResponse {
        try await channel.unary(PolicyBooksMethods.comparePolicyEditions, request, options)
    }

    /// Sets a city's own value where the policy leaves it to the city. Change feed: "policy.edition".
    ///
    /// REFUSED: the policy does not leave it to the city, the value is outside its bounds, or it would hold before today.
    /// POLICY_BOOK_CHANGED: another figure was entered at the same moment; to be tried again.
    public func setCityFigure(_ request: SetCityFigureRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Figure {
        try await channel.unary(PolicyBooksMethods.setCityFigure, request, options)
    }

    /// Adds a dated figure with its source, or replaces the one of the same first day. A bound that is lowered or raised brings the figures that
    /// cities chose inside it, in the same edition and from the bound's first day on. Change feed: "policy.edition".
    ///
    /// FIGURE_NOT_FOUND: a new figure needs unit and binding.
    /// REFUSED: nothing would change, no figure can be so, a minimum would pass its maximum; what the policy leaves to a city is outside its bounds
    /// or would hold before today.
    /// POLICY_BOOK_CHANGED: another figure was entered at the same moment; to be tried again.
    public func amendFigure(_ request: AmendFigureRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Figure {
        try await channel.unary(PolicyBooksMethods.amendFigure, request, options)
    }

    /// Withdraws a wrong entry by an entry: from the next edition on the book is as if it had not been made; the history keeps both. What stood
    /// before it is in force again. Change feed: "policy.edition".
    ///
    /// FIGURE_NOT_FOUND: no entry stands at this key, region and first day.
    /// REFUSED: a city withdraws only its own choice, and only before it has begun.
    /// POLICY_BOOK_CHANGED: another figure was entered at the same moment; to be tried again.
    public func withdrawFigure(_ request: WithdrawFigureRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Figure {
        try await channel.unary(PolicyBooksMethods.withdrawFigure, request, options)
    }
}
