// Written by Protos/generate.sh from liaoning/skills/catalog/v1/training_brand.proto. Do not edit.
// swift-format-ignore-file

public import RPC

/// The methods of `liaoning.skills.catalog.v1.TrainingBrands`.
public enum TrainingBrandsMethods {
    /// Files a city's brand with the province. Change feed: "training_brand.filed".
    /// REFUSED: nobody behind it trains; a supporter or an occupation twice.
    public static let fileTrainingBrand = Method<FileTrainingBrandRequest, TrainingBrand>(
        service: "liaoning.skills.catalog.v1.TrainingBrands", name: "FileTrainingBrand", kind: .unary,
        access: AccessRule(roles: [.cityBureau, .province]),
        scope: { request in RequestScope(region: request.regionCode) },
        reasons: ["ORGANISATION_NOT_FOUND", "OCCUPATION_NOT_FOUND", "TRAINING_BRAND_EXISTS", "REFUSED"],
        http: [HTTPRoute(.post, "/v1/training-brands", body: "*")])

    /// Determines a filed brand as its city's. Change feed: "training_brand.confirmed".
    /// TRAINING_BRAND_EXISTS: the city has one.
    /// REFUSED: it is not filed any more.
    public static let confirmTrainingBrand = Method<ConfirmTrainingBrandRequest, TrainingBrand>(
        service: "liaoning.skills.catalog.v1.TrainingBrands", name: "ConfirmTrainingBrand", kind: .unary,
        access: AccessRule(roles: [.province]),
        reasons: ["TRAINING_BRAND_NOT_FOUND", "TRAINING_BRAND_EXISTS", "REFUSED"],
        http: [HTTPRoute(.post, "/v1/training-brands/{brand_id}:confirm", body: "*")])

    /// Returns a filed brand to its city with an opinion; the city files anew. Change feed: "training_brand.returned".
    /// REFUSED: it is not filed any more.
    public static let returnTrainingBrand = Method<ReturnTrainingBrandRequest, TrainingBrand>(
        service: "liaoning.skills.catalog.v1.TrainingBrands", name: "ReturnTrainingBrand", kind: .unary,
        access: AccessRule(roles: [.province]),
        reasons: ["TRAINING_BRAND_NOT_FOUND", "REFUSED"],
        http: [HTTPRoute(.post, "/v1/training-brands/{brand_id}:return", body: "*")])

    /// Ends a confirmed brand. Change feed: "training_brand.ended".
    /// REFUSED: it is not confirmed.
    public static let endTrainingBrand = Method<EndTrainingBrandRequest, TrainingBrand>(
        service: "liaoning.skills.catalog.v1.TrainingBrands", name: "EndTrainingBrand", kind: .unary,
        access: AccessRule(roles: [.province]),
        reasons: ["TRAINING_BRAND_NOT_FOUND", "REFUSED"],
        http: [HTTPRoute(.post, "/v1/training-brands/{brand_id}:end", body: "*")])

    /// Marks that a brand is an event of a competition. Change feed: "training_brand.event_marked".
    /// BRAND_EVENT_EXISTS: the event is marked.
    /// REFUSED: it is not confirmed.
    public static let markBrandEvent = Method<MarkBrandEventRequest, TrainingBrand>(
        service: "liaoning.skills.catalog.v1.TrainingBrands", name: "MarkBrandEvent", kind: .unary,
        access: AccessRule(roles: [.province, .service], services: ["competition"]),
        reasons: ["TRAINING_BRAND_NOT_FOUND", "BRAND_EVENT_EXISTS", "REFUSED"],
        http: [HTTPRoute(.post, "/v1/training-brands/{brand_id}/events", body: "*")])

    /// Records what a brand brought in a year; a further record of the year corrects it. Change feed: "training_brand.effect_recorded".
    /// REFUSED: a year to come, more employed than trained, a brand that was returned.
    public static let recordBrandEffect = Method<RecordBrandEffectRequest, TrainingBrand>(
        service: "liaoning.skills.catalog.v1.TrainingBrands", name: "RecordBrandEffect", kind: .unary,
        access: AccessRule(roles: [.cityBureau, .province]),
        reasons: ["TRAINING_BRAND_NOT_FOUND", "REFUSED"],
        http: [HTTPRoute(.post, "/v1/training-brands/{brand_id}/effects", body: "*")])

    /// A brand. Those that are not confirmed only its city, the province, auditors and services see.
    public static let getTrainingBrand = Method<GetTrainingBrandRequest, TrainingBrand>(
        service: "liaoning.skills.catalog.v1.TrainingBrands", name: "GetTrainingBrand", kind: .unary,
        access: AccessRule(roles: [.public]),
        reasons: ["TRAINING_BRAND_NOT_FOUND"],
        http: [HTTPRoute(.get, "/v1/training-brands/{brand_id}", body: nil)])

    /// Brands by city and state; to the public the confirmed ones.
    public static let listTrainingBrands = Method<ListTrainingBrandsRequest, ListTrainingBrandsResponse>(
        service: "liaoning.skills.catalog.v1.TrainingBrands", name: "ListTrainingBrands", kind: .unary,
        access: AccessRule(roles: [.public]),
        http: [HTTPRoute(.get, "/v1/training-brands", body: nil)])

    /// How each city stands in a year: filed in time, determined, an event, and its effect, which the assessment of cities looks at.
    public static let getBrandStanding = Method<GetBrandStandingRequest, BrandStanding>(
        service: "liaoning.skills.catalog.v1.TrainingBrands", name: "GetBrandStanding", kind: .unary,
        access: AccessRule(roles: [.cityBureau, .province, .auditor, .service], services: ["gateway"]),
        http: [HTTPRoute(.get, "/v1/brand-standing/{year}", body: nil)])

    /// All of them, in the contract's order.
    public static let all: [any MethodDescriptor] = [fileTrainingBrand, confirmTrainingBrand, returnTrainingBrand, endTrainingBrand, markBrandEvent, recordBrandEffect, getTrainingBrand, listTrainingBrands, getBrandStanding]
}

public protocol TrainingBrandsHandlers: Sendable {
    /// Files a city's brand with the province. Change feed: "training_brand.filed".
    /// REFUSED: nobody behind it trains; a supporter or an occupation twice.
    func fileTrainingBrand(_ request: FileTrainingBrandRequest.Checked, _ call: Call) async throws -> TrainingBrand

    /// Determines a filed brand as its city's. Change feed: "training_brand.confirmed".
    /// TRAINING_BRAND_EXISTS: the city has one.
    /// REFUSED: it is not filed any more.
    func confirmTrainingBrand(_ request: ConfirmTrainingBrandRequest.Checked, _ call: Call) async throws -> TrainingBrand

    /// Returns a filed brand to its city with an opinion; the city files anew. Change feed: "training_brand.returned".
    /// REFUSED: it is not filed any more.
    func returnTrainingBrand(_ request: ReturnTrainingBrandRequest.Checked, _ call: Call) async throws -> TrainingBrand

    /// Ends a confirmed brand. Change feed: "training_brand.ended".
    /// REFUSED: it is not confirmed.
    func endTrainingBrand(_ request: EndTrainingBrandRequest.Checked, _ call: Call) async throws -> TrainingBrand

    /// Marks that a brand is an event of a competition. Change feed: "training_brand.event_marked".
    /// BRAND_EVENT_EXISTS: the event is marked.
    /// REFUSED: it is not confirmed.
    func markBrandEvent(_ request: MarkBrandEventRequest.Checked, _ call: Call) async throws -> TrainingBrand

    /// Records what a brand brought in a year; a further record of the year corrects it. Change feed: "training_brand.effect_recorded".
    /// REFUSED: a year to come, more employed than trained, a brand that was returned.
    func recordBrandEffect(_ request: RecordBrandEffectRequest.Checked, _ call: Call) async throws -> TrainingBrand

    /// A brand. Those that are not confirmed only its city, the province, auditors and services see.
    func getTrainingBrand(_ request: GetTrainingBrandRequest.Checked, _ call: Call) async throws -> TrainingBrand

    /// Brands by city and state; to the public the confirmed ones.
    func listTrainingBrands(_ request: ListTrainingBrandsRequest.Checked, _ call: Call) async throws -> ListTrainingBrandsResponse

    /// How each city stands in a year: filed in time, determined, an event, and its effect, which the assessment of cities looks at.
    func getBrandStanding(_ request: GetBrandStandingRequest.Checked, _ call: Call) async throws -> BrandStanding
}

extension Router {
    /// Lets `handlers` answer the methods of `liaoning.skills.catalog.v1.TrainingBrands`.
    public mutating func register(trainingBrands handlers: some TrainingBrandsHandlers) {
        register(TrainingBrandsMethods.fileTrainingBrand, checked: { try await handlers.fileTrainingBrand($0, $1) })
        register(TrainingBrandsMethods.confirmTrainingBrand, checked: { try await handlers.confirmTrainingBrand($0, $1) })
        register(TrainingBrandsMethods.returnTrainingBrand, checked: { try await handlers.returnTrainingBrand($0, $1) })
        register(TrainingBrandsMethods.endTrainingBrand, checked: { try await handlers.endTrainingBrand($0, $1) })
        register(TrainingBrandsMethods.markBrandEvent, checked: { try await handlers.markBrandEvent($0, $1) })
        register(TrainingBrandsMethods.recordBrandEffect, checked: { try await handlers.recordBrandEffect($0, $1) })
        register(TrainingBrandsMethods.getTrainingBrand, checked: { try await handlers.getTrainingBrand($0, $1) })
        register(TrainingBrandsMethods.listTrainingBrands, checked: { try await handlers.listTrainingBrands($0, $1) })
        register(TrainingBrandsMethods.getBrandStanding, checked: { try await handlers.getBrandStanding($0, $1) })
    }
}

/// Calls `liaoning.skills.catalog.v1.TrainingBrands` through a channel.
public struct TrainingBrandsClient: Sendable {
    private let channel: any Channel

    public init(_ channel: any Channel) {
        self.channel = channel
    }

    /// Files a city's brand with the province. Change feed: "training_brand.filed".
    /// REFUSED: nobody behind it trains; a supporter or an occupation twice.
    public func fileTrainingBrand(_ request: FileTrainingBrandRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> TrainingBrand {
        try await channel.unary(TrainingBrandsMethods.fileTrainingBrand, request, options)
    }

    /// Determines a filed brand as its city's. Change feed: "training_brand.confirmed".
    /// TRAINING_BRAND_EXISTS: the city has one.
    /// REFUSED: it is not filed any more.
    public func confirmTrainingBrand(_ request: ConfirmTrainingBrandRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> TrainingBrand {
        try await channel.unary(TrainingBrandsMethods.confirmTrainingBrand, request, options)
    }

    /// Returns a filed brand to its city with an opinion; the city files anew. Change feed: "training_brand.returned".
    /// REFUSED: it is not filed any more.
    public func returnTrainingBrand(_ request: ReturnTrainingBrandRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> TrainingBrand {
        try await channel.unary(TrainingBrandsMethods.returnTrainingBrand, request, options)
    }

    /// Ends a confirmed brand. Change feed: "training_brand.ended".
    /// REFUSED: it is not confirmed.
    public func endTrainingBrand(_ request: EndTrainingBrandRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> TrainingBrand {
        try await channel.unary(TrainingBrandsMethods.endTrainingBrand, request, options)
    }

    /// Marks that a brand is an event of a competition. Change feed: "training_brand.event_marked".
    /// BRAND_EVENT_EXISTS: the event is marked.
    /// REFUSED: it is not confirmed.
    public func markBrandEvent(_ request: MarkBrandEventRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> TrainingBrand {
        try await channel.unary(TrainingBrandsMethods.markBrandEvent, request, options)
    }

    /// Records what a brand brought in a year; a further record of the year corrects it. Change feed: "training_brand.effect_recorded".
    /// REFUSED: a year to come, more employed than trained, a brand that was returned.
    public func recordBrandEffect(_ request: RecordBrandEffectRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> TrainingBrand {
        try await channel.unary(TrainingBrandsMethods.recordBrandEffect, request, options)
    }

    /// A brand. Those that are not confirmed only its city, the province, auditors and services see.
    public func getTrainingBrand(_ request: GetTrainingBrandRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> TrainingBrand {
        try await channel.unary(TrainingBrandsMethods.getTrainingBrand, request, options)
    }

    /// Brands by city and state; to the public the confirmed ones.
    public func listTrainingBrands(_ request: ListTrainingBrandsRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> ListTrainingBrandsResponse {
        try await channel.unary(TrainingBrandsMethods.listTrainingBrands, request, options)
    }

    /// How each city stands in a year: filed in time, determined, an event, and its effect, which the assessment of cities looks at.
    public func getBrandStanding(_ request: GetBrandStandingRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> BrandStanding {
        try await channel.unary(TrainingBrandsMethods.getBrandStanding, request, options)
    }
}
