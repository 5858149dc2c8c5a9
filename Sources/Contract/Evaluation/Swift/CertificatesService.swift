// Written by Protos/generate.sh from liaoning/skills/evaluation/v1/certificate.proto. Do not edit.
// swift-format-ignore-file

public import RPC

/// The methods of `liaoning.skills.evaluation.v1.Certificates`.
public enum CertificatesMethods {
    /// Issues the certificate of a passed evaluation or of a granted level, once, however calls race. Change feed: "certificate.issued".
    ///
    /// CERTIFICATE_EXISTS: a certificate was issued before. SERIALS_EXHAUSTED: no serial is left this year.
    /// REFUSED: not concluded; not passed (with what it fell short of); the organisation is suspended or withdrawn; for a grant: voided, or not in
    /// its scope.
    public static let issueCertificate = Method<IssueCertificateRequest, Certificate>(
        service: "liaoning.skills.evaluation.v1.Certificates", name: "IssueCertificate", kind: .unary,
        access: AccessRule(roles: [.evaluationOrganisation, .cityBureau, .province]),
        reasons: ["EVALUATION_NOT_FOUND", "LEVEL_GRANT_NOT_FOUND", "EVALUATION_ORGANISATION_NOT_FOUND", "PERSON_NOT_FOUND", "OCCUPATION_NOT_FOUND", "CERTIFICATE_EXISTS", "SERIALS_EXHAUSTED", "REFUSED", "PEER_UNAVAILABLE"],
        http: [HTTPRoute(.post, "/v1/certificates", body: "*")])

    /// A certificate by its number.
    public static let getCertificate = Method<GetCertificateRequest, Certificate>(
        service: "liaoning.skills.evaluation.v1.Certificates", name: "GetCertificate", kind: .unary,
        access: AccessRule(roles: [.worker, .evaluationOrganisation, .cityBureau, .province, .auditor]),
        reasons: ["CERTIFICATE_NOT_FOUND"],
        http: [HTTPRoute(.get, "/v1/certificates/{certificate_number}", body: nil)])

    /// Certificates of a holder, an organisation or a region.
    public static let listCertificates = Method<ListCertificatesRequest, ListCertificatesResponse>(
        service: "liaoning.skills.evaluation.v1.Certificates", name: "ListCertificates", kind: .unary,
        access: AccessRule(roles: [.worker, .evaluationOrganisation, .cityBureau, .province, .auditor, .service], services: ["training-records", "awards", "gateway"]),
        scope: { request in RequestScope(region: request.regionCode, organisation: request.organisationCreditCode, person: request.personID) },
        http: [HTTPRoute(.get, "/v1/certificates", body: nil)])

    /// Counts certificates and their holders by occupation, level or city: those issued in a span (flow), and those that stood on its last day
    /// (stock). What was revoked, by itself or as what replaced it, is in neither; what is reissued counts once.
    public static let countCertificates = Method<CountCertificatesRequest, CountCertificatesResponse>(
        service: "liaoning.skills.evaluation.v1.Certificates", name: "CountCertificates", kind: .unary,
        access: AccessRule(roles: [.cityBureau, .province, .auditor]),
        scope: { request in RequestScope(region: request.regionCode) },
        http: [HTTPRoute(.get, "/v1/certificate-counts", body: nil)])

    /// Shows the public what a certificate says, to whoever knows its number and its holder's name.
    ///
    /// Answers that nothing was found are limited for each certificate, each address and in all, whoever calls: TOO_MANY_QUERIES.
    /// CERTIFICATE_NOT_FOUND: no such certificate, or the holder is another: the two are not told apart.
    public static let verifyCertificate = Method<VerifyCertificateRequest, CertificateVerification>(
        service: "liaoning.skills.evaluation.v1.Certificates", name: "VerifyCertificate", kind: .unary,
        access: AccessRule(roles: [.public]),
        reasons: ["CERTIFICATE_NOT_FOUND", "TOO_MANY_QUERIES", "PEER_UNAVAILABLE"],
        http: [HTTPRoute(.post, "/v1/certificates:verify", body: "*")])

    /// The public keys that certificates are signed with, and how to verify one offline.
    public static let getVerificationKeys = Method<GetVerificationKeysRequest, VerificationKeys>(
        service: "liaoning.skills.evaluation.v1.Certificates", name: "GetVerificationKeys", kind: .unary,
        access: AccessRule(roles: [.public]),
        http: [HTTPRoute(.get, "/v1/certificate-keys", body: nil)])

    /// Suspends a valid certificate. Change feed: "certificate.suspended".
    ///
    /// REFUSED: not valid.
    public static let suspendCertificate = Method<SuspendCertificateRequest, Certificate>(
        service: "liaoning.skills.evaluation.v1.Certificates", name: "SuspendCertificate", kind: .unary,
        access: AccessRule(roles: [.evaluationOrganisation, .cityBureau, .province]),
        reasons: ["CERTIFICATE_NOT_FOUND", "REFUSED"],
        http: [HTTPRoute(.post, "/v1/certificates/{certificate_number}:suspend", body: "*")])

    /// Makes a suspended certificate valid again. Change feed: "certificate.resumed".
    ///
    /// REFUSED: not suspended.
    public static let resumeCertificate = Method<ResumeCertificateRequest, Certificate>(
        service: "liaoning.skills.evaluation.v1.Certificates", name: "ResumeCertificate", kind: .unary,
        access: AccessRule(roles: [.cityBureau, .province]),
        reasons: ["CERTIFICATE_NOT_FOUND", "REFUSED"],
        http: [HTTPRoute(.post, "/v1/certificates/{certificate_number}:resume", body: "*")])

    /// Revokes a valid or suspended certificate for good. Change feed: "certificate.revoked".
    ///
    /// REFUSED: revoked or replaced already.
    public static let revokeCertificate = Method<RevokeCertificateRequest, Certificate>(
        service: "liaoning.skills.evaluation.v1.Certificates", name: "RevokeCertificate", kind: .unary,
        access: AccessRule(roles: [.cityBureau, .province]),
        reasons: ["CERTIFICATE_NOT_FOUND", "REFUSED"],
        http: [HTTPRoute(.post, "/v1/certificates/{certificate_number}:revoke", body: "*")])

    /// Makes a certificate that was revoked in error valid again, by decision of the province. Change feed: "certificate.reinstated".
    ///
    /// REFUSED: not revoked; what it rests on was reversed or voided meanwhile.
    public static let reinstateCertificate = Method<ReinstateCertificateRequest, Certificate>(
        service: "liaoning.skills.evaluation.v1.Certificates", name: "ReinstateCertificate", kind: .unary,
        access: AccessRule(roles: [.province]),
        reasons: ["CERTIFICATE_NOT_FOUND", "REFUSED"],
        http: [HTTPRoute(.post, "/v1/certificates/{certificate_number}:reinstate", body: "*")])

    /// Replaces a valid certificate by a new one with a new number, the holder's name of today and today's date. Answers the new one.
    /// Change feed: "certificate.replaced" of the old, "certificate.issued" of the new. It is not counted again.
    ///
    /// SERIALS_EXHAUSTED: no serial is left this year. REFUSED: not valid; the organisation is suspended or withdrawn, unless a bureau or the province reissues.
    public static let reissueCertificate = Method<ReissueCertificateRequest, Certificate>(
        service: "liaoning.skills.evaluation.v1.Certificates", name: "ReissueCertificate", kind: .unary,
        access: AccessRule(roles: [.evaluationOrganisation, .cityBureau, .province]),
        reasons: ["CERTIFICATE_NOT_FOUND", "PERSON_NOT_FOUND", "SERIALS_EXHAUSTED", "REFUSED", "PEER_UNAVAILABLE"],
        http: [HTTPRoute(.post, "/v1/certificates/{certificate_number}:reissue", body: "*")])

    /// All of them, in the contract's order.
    public static let all: [any MethodDescriptor] = [issueCertificate, getCertificate, listCertificates, countCertificates, verifyCertificate, getVerificationKeys, suspendCertificate, resumeCertificate, revokeCertificate, reinstateCertificate, reissueCertificate]
}

public protocol CertificatesHandlers: Sendable {
    /// Issues the certificate of a passed evaluation or of a granted level, once, however calls race. Change feed: "certificate.issued".
    ///
    /// CERTIFICATE_EXISTS: a certificate was issued before. SERIALS_EXHAUSTED: no serial is left this year.
    /// REFUSED: not concluded; not passed (with what it fell short of); the organisation is suspended or withdrawn; for a grant: voided, or not in
    /// its scope.
    func issueCertificate(_ request: IssueCertificateRequest.Checked, _ call: Call) async throws -> Certificate

    /// A certificate by its number.
    func getCertificate(_ request: GetCertificateRequest.Checked, _ call: Call) async throws -> Certificate

    /// Certificates of a holder, an organisation or a region.
    func listCertificates(_ request: ListCertificatesRequest.Checked, _ call: Call) async throws -> ListCertificatesResponse

    /// Counts certificates and their holders by occupation, level or city: those issued in a span (flow), and those that stood on its last day
    /// (stock). What was revoked, by itself or as what replaced it, is in neither; what is reissued counts once.
    func countCertificates(_ request: CountCertificatesRequest.Checked, _ call: Call) async throws -> CountCertificatesResponse

    /// Shows the public what a certificate says, to whoever knows its number and its holder's name.
    ///
    /// Answers that nothing was found are limited for each certificate, each address and in all, whoever calls: TOO_MANY_QUERIES.
    /// CERTIFICATE_NOT_FOUND: no such certificate, or the holder is another: the two are not told apart.
    func verifyCertificate(_ request: VerifyCertificateRequest.Checked, _ call: Call) async throws -> CertificateVerification

    /// The public keys that certificates are signed with, and how to verify one offline.
    func getVerificationKeys(_ request: GetVerificationKeysRequest.Checked, _ call: Call) async throws -> VerificationKeys

    /// Suspends a valid certificate. Change feed: "certificate.suspended".
    ///
    /// REFUSED: not valid.
    func suspendCertificate(_ request: SuspendCertificateRequest.Checked, _ call: Call) async throws -> Certificate

    /// Makes a suspended certificate valid again. Change feed: "certificate.resumed".
    ///
    /// REFUSED: not suspended.
    func resumeCertificate(_ request: ResumeCertificateRequest.Checked, _ call: Call) async throws -> Certificate

    /// Revokes a valid or suspended certificate for good. Change feed: "certificate.revoked".
    ///
    /// REFUSED: revoked or replaced already.
    func revokeCertificate(_ request: RevokeCertificateRequest.Checked, _ call: Call) async throws -> Certificate

    /// Makes a certificate that was revoked in error valid again, by decision of the province. Change feed: "certificate.reinstated".
    ///
    /// REFUSED: not revoked; what it rests on was reversed or voided meanwhile.
    func reinstateCertificate(_ request: ReinstateCertificateRequest.Checked, _ call: Call) async throws -> Certificate

    /// Replaces a valid certificate by a new one with a new number, the holder's name of today and today's date. Answers the new one.
    /// Change feed: "certificate.replaced" of the old, "certificate.issued" of the new. It is not counted again.
    ///
    /// SERIALS_EXHAUSTED: no serial is left this year. REFUSED: not valid; the organisation is suspended or withdrawn, unless a bureau or the province reissues.
    func reissueCertificate(_ request: ReissueCertificateRequest.Checked, _ call: Call) async throws -> Certificate
}

extension Router {
    /// Lets `handlers` answer the methods of `liaoning.skills.evaluation.v1.Certificates`.
    public mutating func register(certificates handlers: some CertificatesHandlers) {
        register(CertificatesMethods.issueCertificate, checked: { try await handlers.issueCertificate($0, $1) })
        register(CertificatesMethods.getCertificate, checked: { try await handlers.getCertificate($0, $1) })
        register(CertificatesMethods.listCertificates, checked: { try await handlers.listCertificates($0, $1) })
        register(CertificatesMethods.countCertificates, checked: { try await handlers.countCertificates($0, $1) })
        register(CertificatesMethods.verifyCertificate, checked: { try await handlers.verifyCertificate($0, $1) })
        register(CertificatesMethods.getVerificationKeys, checked: { try await handlers.getVerificationKeys($0, $1) })
        register(CertificatesMethods.suspendCertificate, checked: { try await handlers.suspendCertificate($0, $1) })
        register(CertificatesMethods.resumeCertificate, checked: { try await handlers.resumeCertificate($0, $1) })
        register(CertificatesMethods.revokeCertificate, checked: { try await handlers.revokeCertificate($0, $1) })
        register(CertificatesMethods.reinstateCertificate, checked: { try await handlers.reinstateCertificate($0, $1) })
        register(CertificatesMethods.reissueCertificate, checked: { try await handlers.reissueCertificate($0, $1) })
    }
}

/// Calls `liaoning.skills.evaluation.v1.Certificates` through a channel.
public struct CertificatesClient: Sendable {
    private let channel: any Channel

    public init(_ channel: any Channel) {
        self.channel = channel
    }

    /// Issues the certificate of a passed evaluation or of a granted level, once, however calls race. Change feed: "certificate.issued".
    ///
    /// CERTIFICATE_EXISTS: a certificate was issued before. SERIALS_EXHAUSTED: no serial is left this year.
    /// REFUSED: not concluded; not passed (with what it fell short of); the organisation is suspended or withdrawn; for a grant: voided, or not in
    /// its scope.
    public func issueCertificate(_ request: IssueCertificateRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Certificate {
        try await channel.unary(CertificatesMethods.issueCertificate, request, options)
    }

    /// A certificate by its number.
    public func getCertificate(_ request: GetCertificateRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Certificate {
        try await channel.unary(CertificatesMethods.getCertificate, request, options)
    }

    /// Certificates of a holder, an organisation or a region.
    public func listCertificates(_ request: ListCertificatesRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> ListCertificatesResponse {
        try await channel.unary(CertificatesMethods.listCertificates, request, options)
    }

    /// Counts certificates and their holders by occupation, level or city: those issued in a span (flow), and those that stood on its last day
    /// (stock). What was revoked, by itself or as what replaced it, is in neither; what is reissued counts once.
    public func countCertificates(_ request: CountCertificatesRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> CountCertificatesResponse {
        try await channel.unary(CertificatesMethods.countCertificates, request, options)
    }

    /// Shows the public what a certificate says, to whoever knows its number and its holder's name.
    ///
    /// Answers that nothing was found are limited for each certificate, each address and in all, whoever calls: TOO_MANY_QUERIES.
    /// CERTIFICATE_NOT_FOUND: no such certificate, or the holder is another: the two are not told apart.
    public func verifyCertificate(_ request: VerifyCertificateRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> CertificateVerification {
        try await channel.unary(CertificatesMethods.verifyCertificate, request, options)
    }

    /// The public keys that certificates are signed with, and how to verify one offline.
    public func getVerificationKeys(_ request: GetVerificationKeysRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> VerificationKeys {
        try await channel.unary(CertificatesMethods.getVerificationKeys, request, options)
    }

    /// Suspends a valid certificate. Change feed: "certificate.suspended".
    ///
    /// REFUSED: not valid.
    public func suspendCertificate(_ request: SuspendCertificateRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Certificate {
        try await channel.unary(CertificatesMethods.suspendCertificate, request, options)
    }

    /// Makes a suspended certificate valid again. Change feed: "certificate.resumed".
    ///
    /// REFUSED: not suspended.
    public func resumeCertificate(_ request: ResumeCertificateRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Certificate {
        try await channel.unary(CertificatesMethods.resumeCertificate, request, options)
    }

    /// Revokes a valid or suspended certificate for good. Change feed: "certificate.revoked".
    ///
    /// REFUSED: revoked or replaced already.
    public func revokeCertificate(_ request: RevokeCertificateRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Certificate {
        try await channel.unary(CertificatesMethods.revokeCertificate, request, options)
    }

    /// Makes a certificate that was revoked in error valid again, by decision of the province. Change feed: "certificate.reinstated".
    ///
    /// REFUSED: not revoked; what it rests on was reversed or voided meanwhile.
    public func reinstateCertificate(_ request: ReinstateCertificateRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Certificate {
        try await channel.unary(CertificatesMethods.reinstateCertificate, request, options)
    }

    /// Replaces a valid certificate by a new one with a new number, the holder's name of today and today's date. Answers the new one.
    /// Change feed: "certificate.replaced" of the old, "certificate.issued" of the new. It is not counted again.
    ///
    /// SERIALS_EXHAUSTED: no serial is left this year. REFUSED: not valid; the organisation is suspended or withdrawn, unless a bureau or the province reissues.
    public func reissueCertificate(_ request: ReissueCertificateRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Certificate {
        try await channel.unary(CertificatesMethods.reissueCertificate, request, options)
    }
}
