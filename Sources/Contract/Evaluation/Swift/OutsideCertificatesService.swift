// Written by Protos/generate.sh from liaoning/skills/evaluation/v1/outside_certificate.proto. Do not edit.
// swift-format-ignore-file

public import RPC

/// The methods of `liaoning.skills.evaluation.v1.OutsideCertificates`.
public enum OutsideCertificatesMethods {
    /// Registers a certificate of another system whose paper, or whose entry in the national query, the bureau has seen. Change feed:
    /// "outside_certificate.registered".
    ///
    /// OUTSIDE_CERTIFICATE_EXISTS: the number is registered. REFUSED: issued here; its number says another level or year; issued after today; somebody
    /// else was admitted by it.
    public static let registerOutsideCertificate = Method<RegisterOutsideCertificateRequest, OutsideCertificate>(
        service: "liaoning.skills.evaluation.v1.OutsideCertificates", name: "RegisterOutsideCertificate", kind: .unary,
        access: AccessRule(roles: [.cityBureau, .province]),
        reasons: ["PERSON_NOT_FOUND", "OCCUPATION_NOT_FOUND", "OUTSIDE_CERTIFICATE_EXISTS", "REFUSED", "PEER_UNAVAILABLE"],
        http: [HTTPRoute(.post, "/v1/outside-certificates", body: "*")])

    /// Voids a registration: an error, or a certificate that its issuer revoked. Change feed: "outside_certificate.voided".
    ///
    /// REFUSED: voided already.
    public static let voidOutsideCertificate = Method<VoidOutsideCertificateRequest, OutsideCertificate>(
        service: "liaoning.skills.evaluation.v1.OutsideCertificates", name: "VoidOutsideCertificate", kind: .unary,
        access: AccessRule(roles: [.cityBureau, .province]),
        reasons: ["OUTSIDE_CERTIFICATE_NOT_FOUND", "REFUSED"],
        http: [HTTPRoute(.post, "/v1/outside-certificates/{certificate_number}:void", body: "*")])

    /// Registered certificates of other systems that a person holds, by number, voided ones too.
    public static let listOutsideCertificates = Method<ListOutsideCertificatesRequest, ListOutsideCertificatesResponse>(
        service: "liaoning.skills.evaluation.v1.OutsideCertificates", name: "ListOutsideCertificates", kind: .unary,
        access: AccessRule(roles: [.worker, .cityBureau, .province, .auditor]),
        scope: { request in RequestScope(person: request.personID) },
        reasons: ["PERSON_NOT_FOUND", "PEER_UNAVAILABLE"],
        http: [HTTPRoute(.get, "/v1/persons/{person_id}/outside-certificates", body: nil)])

    /// All of them, in the contract's order.
    public static let all: [any MethodDescriptor] = [registerOutsideCertificate, voidOutsideCertificate, listOutsideCertificates]
}

public protocol OutsideCertificatesHandlers: Sendable {
    /// Registers a certificate of another system whose paper, or whose entry in the national query, the bureau has seen. Change feed:
    /// "outside_certificate.registered".
    ///
    /// OUTSIDE_CERTIFICATE_EXISTS: the number is registered. REFUSED: issued here; its number says another level or year; issued after today; somebody
    /// else was admitted by it.
    func registerOutsideCertificate(_ request: RegisterOutsideCertificateRequest.Checked, _ call: Call) async throws -> OutsideCertificate

    /// Voids a registration: an error, or a certificate that its issuer revoked. Change feed: "outside_certificate.voided".
    ///
    /// REFUSED: voided already.
    func voidOutsideCertificate(_ request: VoidOutsideCertificateRequest.Checked, _ call: Call) async throws -> OutsideCertificate

    /// Registered certificates of other systems that a person holds, by number, voided ones too.
    func listOutsideCertificates(_ request: ListOutsideCertificatesRequest.Checked, _ call: Call) async throws -> ListOutsideCertificatesResponse
}

extension Router {
    /// Lets `handlers` answer the methods of `liaoning.skills.evaluation.v1.OutsideCertificates`.
    public mutating func register(outsideCertificates handlers: some OutsideCertificatesHandlers) {
        register(OutsideCertificatesMethods.registerOutsideCertificate, checked: { try await handlers.registerOutsideCertificate($0, $1) })
        register(OutsideCertificatesMethods.voidOutsideCertificate, checked: { try await handlers.voidOutsideCertificate($0, $1) })
        register(OutsideCertificatesMethods.listOutsideCertificates, checked: { try await handlers.listOutsideCertificates($0, $1) })
    }
}

/// Calls `liaoning.skills.evaluation.v1.OutsideCertificates` through a channel.
public struct OutsideCertificatesClient: Sendable {
    private let channel: any Channel

    public init(_ channel: any Channel) {
        self.channel = channel
    }

    /// Registers a certificate of another system whose paper, or whose entry in the national query, the bureau has seen. Change feed:
    /// "outside_certificate.registered".
    ///
    /// OUTSIDE_CERTIFICATE_EXISTS: the number is registered. REFUSED: issued here; its number says another level or year; issued after today; somebody
    /// else was admitted by it.
    public func registerOutsideCertificate(_ request: RegisterOutsideCertificateRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> OutsideCertificate {
        try await channel.unary(OutsideCertificatesMethods.registerOutsideCertificate, request, options)
    }

    /// Voids a registration: an error, or a certificate that its issuer revoked. Change feed: "outside_certificate.voided".
    ///
    /// REFUSED: voided already.
    public func voidOutsideCertificate(_ request: VoidOutsideCertificateRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> OutsideCertificate {
        try await channel.unary(OutsideCertificatesMethods.voidOutsideCertificate, request, options)
    }

    /// Registered certificates of other systems that a person holds, by number, voided ones too.
    public func listOutsideCertificates(_ request: ListOutsideCertificatesRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> ListOutsideCertificatesResponse {
        try await channel.unary(OutsideCertificatesMethods.listOutsideCertificates, request, options)
    }
}
