// Written by Protos/generate.sh from liaoning/skills/gateway/v1/public_certificate.proto. Do not edit.
// swift-format-ignore-file

public import EvaluationMessages
public import RPC

/// The methods of `liaoning.skills.gateway.v1.PublicCertificates`.
public enum PublicCertificatesMethods {
    /// Verifies a certificate for the public, within a rate limit per client address. The request goes on to the evaluation service, which
    /// checks its fields and answers.
    ///
    /// CERTIFICATE_NOT_FOUND: no certificate with that number and holder.
    public static let verifyPublicCertificate = Method<VerifyCertificateRequest, CertificateVerification>(
        service: "liaoning.skills.gateway.v1.PublicCertificates", name: "VerifyPublicCertificate", kind: .unary,
        access: AccessRule(roles: [.public]),
        reasons: ["TOO_MANY_QUERIES", "CERTIFICATE_NOT_FOUND"],
        http: [HTTPRoute(.post, "/v1/public/certificates:verify", body: "*")])

    /// All of them, in the contract's order.
    public static let all: [any MethodDescriptor] = [verifyPublicCertificate]
}

public protocol PublicCertificatesHandlers: Sendable {
    /// Verifies a certificate for the public, within a rate limit per client address. The request goes on to the evaluation service, which
    /// checks its fields and answers.
    ///
    /// CERTIFICATE_NOT_FOUND: no certificate with that number and holder.
    func verifyPublicCertificate(_ request: VerifyCertificateRequest, _ call: Call) async throws -> CertificateVerification
}

extension Router {
    /// Lets `handlers` answer the methods of `liaoning.skills.gateway.v1.PublicCertificates`.
    public mutating func register(publicCertificates handlers: some PublicCertificatesHandlers) {
        register(PublicCertificatesMethods.verifyPublicCertificate, unary: { try await handlers.verifyPublicCertificate($0, $1) })
    }
}

/// Calls `liaoning.skills.gateway.v1.PublicCertificates` through a channel.
public struct PublicCertificatesClient: Sendable {
    private let channel: any Channel

    public init(_ channel: any Channel) {
        self.channel = channel
    }

    /// Verifies a certificate for the public, within a rate limit per client address. The request goes on to the evaluation service, which
    /// checks its fields and answers.
    ///
    /// CERTIFICATE_NOT_FOUND: no certificate with that number and holder.
    public func verifyPublicCertificate(_ request: VerifyCertificateRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> CertificateVerification {
        try await channel.unary(PublicCertificatesMethods.verifyPublicCertificate, request, options)
    }
}
