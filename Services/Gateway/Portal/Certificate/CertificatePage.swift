internal import EvaluationMessages
internal import RPC
internal import Ground

/// A holder's certificate to print, with a QR code that holds its credential: whoever has the province's keys verifies it without a network.
struct CertificatePage: PortalPage {
    let path = "/certificates/{number}"
    let roles: Set<Role> = [.worker]
    let templates = ["certificate": PackageResources.certificate_mustache]

    func show(_ visit: PortalVisit) async throws -> PortalContent {
        let number = visit.variable("number")
        let certificate = try await visit.evaluation.certificates.getCertificate(
            GetCertificateRequest(certificateNumber: number), visit.options)
        var view = CertificateView(certificate)
        if certificate.state == .valid {
            let credential = try await visit.evaluation.credentials.issueCredential(
                IssueCredentialRequest(certificateNumber: number), visit.options)
            view.credential = credential.jwt
            view.code = QRCode(credential.jwt)?.svg
        }
        return .page("证书 \(number)", template: "certificate", view)
    }
}

/// What the page of a certificate shows.
struct CertificateView: Sendable {
    let number: String
    let occupation: String
    let level: String
    let organisation: String
    let issuedOn: String
    let state: String
    let kind: String
    /// Nil for one that is not valid.
    var credential: String?
    /// SVG; nil where no code can be made.
    var code: String?

    init(_ certificate: Certificate) {
        number = certificate.certificateNumber
        occupation = certificate.occupationName
        level = PortalWords.level(certificate.level)
        organisation = certificate.organisationName
        issuedOn = PortalText.day(certificate.issuedOn)
        (state, kind) = PortalWords.certificateState(certificate.state)
    }
}
