// Written by Protos/generate.sh from liaoning/skills/catalog/v1/subsidy_standard.proto. Do not edit.
// swift-format-ignore-file

public import RPC

/// The methods of `liaoning.skills.catalog.v1.SubsidyStandards`.
public enum SubsidyStandardsMethods {
    /// What a training is subsidised with on a day, with the uplifts and figures that made it.
    ///
    /// REFUSED: the project is not in force that day, or on the day the class was opened, the programme does not know the level, or the city
    /// has set no figure.
    public static let deriveSubsidyStandard = Method<DeriveSubsidyStandardRequest, SubsidyStandard>(
        service: "liaoning.skills.catalog.v1.SubsidyStandards", name: "DeriveSubsidyStandard", kind: .unary,
        access: AccessRule(roles: [.public]),
        reasons: ["TRAINING_PROJECT_NOT_FOUND", "OCCUPATION_NOT_FOUND", "REFUSED"],
        http: [HTTPRoute(.get, "/v1/subsidy-standards:derive", body: nil)])

    /// All of them, in the contract's order.
    public static let all: [any MethodDescriptor] = [deriveSubsidyStandard]
}

public protocol SubsidyStandardsHandlers: Sendable {
    /// What a training is subsidised with on a day, with the uplifts and figures that made it.
    ///
    /// REFUSED: the project is not in force that day, or on the day the class was opened, the programme does not know the level, or the city
    /// has set no figure.
    func deriveSubsidyStandard(_ request: DeriveSubsidyStandardRequest.Checked, _ call: Call) async throws -> SubsidyStandard
}

extension Router {
    /// Lets `handlers` answer the methods of `liaoning.skills.catalog.v1.SubsidyStandards`.
    public mutating func register(subsidyStandards handlers: some SubsidyStandardsHandlers) {
        register(SubsidyStandardsMethods.deriveSubsidyStandard, checked: { try await handlers.deriveSubsidyStandard($0, $1) })
    }
}

/// Calls `liaoning.skills.catalog.v1.SubsidyStandards` through a channel.
public struct SubsidyStandardsClient: Sendable {
    private let channel: any Channel

    public init(_ channel: any Channel) {
        self.channel = channel
    }

    /// What a training is subsidised with on a day, with the uplifts and figures that made it.
    ///
    /// REFUSED: the project is not in force that day, or on the day the class was opened, the programme does not know the level, or the city
    /// has set no figure.
    public func deriveSubsidyStandard(_ request: DeriveSubsidyStandardRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> SubsidyStandard {
        try await channel.unary(SubsidyStandardsMethods.deriveSubsidyStandard, request, options)
    }
}
