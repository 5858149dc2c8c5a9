// Written by Protos/generate.sh from liaoning/skills/competition/v1/contest_series.proto. Do not edit.
// swift-format-ignore-file

public import RPC

/// The methods of `liaoning.skills.competition.v1.SeriesOfCompetitions`.
public enum SeriesOfCompetitionsMethods {
    /// Sets a series: its tier, its interval, its first year. Setting it again changes these.
    public static let setSeries = Method<SetSeriesRequest, Series>(
        service: "liaoning.skills.competition.v1.SeriesOfCompetitions", name: "SetSeries", kind: .unary,
        access: AccessRule(roles: [.province]),
        http: [HTTPRoute(.put, "/v1/competition-series", body: "*")])

    /// Lists the series by name.
    public static let listSeries = Method<ListSeriesRequest, ListSeriesResponse>(
        service: "liaoning.skills.competition.v1.SeriesOfCompetitions", name: "ListSeries", kind: .unary,
        access: AccessRule(roles: [.public]),
        http: [HTTPRoute(.get, "/v1/competition-series", body: nil)])

    /// Says which editions of a series were held until a year, which were missed, and of a series of cities or counties who held none.
    public static let getSeriesStanding = Method<GetSeriesStandingRequest, SeriesStanding>(
        service: "liaoning.skills.competition.v1.SeriesOfCompetitions", name: "GetSeriesStanding", kind: .unary,
        access: AccessRule(roles: [.public]),
        reasons: ["SERIES_NOT_FOUND", "FIGURE_MISSING", "POLICY_BOOK_NOT_LOADED"],
        http: [HTTPRoute(.get, "/v1/competition-series:standing", body: nil)])

    /// All of them, in the contract's order.
    public static let all: [any MethodDescriptor] = [setSeries, listSeries, getSeriesStanding]
}

public protocol SeriesOfCompetitionsHandlers: Sendable {
    /// Sets a series: its tier, its interval, its first year. Setting it again changes these.
    func setSeries(_ request: SetSeriesRequest.Checked, _ call: Call) async throws -> Series

    /// Lists the series by name.
    func listSeries(_ request: ListSeriesRequest.Checked, _ call: Call) async throws -> ListSeriesResponse

    /// Says which editions of a series were held until a year, which were missed, and of a series of cities or counties who held none.
    func getSeriesStanding(_ request: GetSeriesStandingRequest.Checked, _ call: Call) async throws -> SeriesStanding
}

extension Router {
    /// Lets `handlers` answer the methods of `liaoning.skills.competition.v1.SeriesOfCompetitions`.
    public mutating func register(seriesOfCompetitions handlers: some SeriesOfCompetitionsHandlers) {
        register(SeriesOfCompetitionsMethods.setSeries, checked: { try await handlers.setSeries($0, $1) })
        register(SeriesOfCompetitionsMethods.listSeries, checked: { try await handlers.listSeries($0, $1) })
        register(SeriesOfCompetitionsMethods.getSeriesStanding, checked: { try await handlers.getSeriesStanding($0, $1) })
    }
}

/// Calls `liaoning.skills.competition.v1.SeriesOfCompetitions` through a channel.
public struct SeriesOfCompetitionsClient: Sendable {
    private let channel: any Channel

    public init(_ channel: any Channel) {
        self.channel = channel
    }

    /// Sets a series: its tier, its interval, its first year. Setting it again changes these.
    public func setSeries(_ request: SetSeriesRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Series {
        try await channel.unary(SeriesOfCompetitionsMethods.setSeries, request, options)
    }

    /// Lists the series by name.
    public func listSeries(_ request: ListSeriesRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> ListSeriesResponse {
        try await channel.unary(SeriesOfCompetitionsMethods.listSeries, request, options)
    }

    /// Says which editions of a series were held until a year, which were missed, and of a series of cities or counties who held none.
    public func getSeriesStanding(_ request: GetSeriesStandingRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> SeriesStanding {
        try await channel.unary(SeriesOfCompetitionsMethods.getSeriesStanding, request, options)
    }
}
