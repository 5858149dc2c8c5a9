internal import EvaluationMessages
internal import GatewayMessages
internal import RPC

/// Tells whether a certificate is real, to whoever knows its number and its holder's name.
struct VerifyPage: PortalPage {
    let path = "/verify"
    let place: PortalPlace? = PortalPlace(heading: .search, title: "证书查询")
    let templates = ["verify": PackageResources.verify_mustache]

    func show(_ visit: PortalVisit) async throws -> PortalContent {
        .page("证书查询", template: "verify", VerifyView(Self.linked(visit), formToken: visit.formToken))
    }

    /// The number that a certificate's QR code leads here with.
    private static func linked(_ visit: PortalVisit) -> FormValues {
        var values = FormValues()
        values["certificate_number"] = visit.query["number"]
        return values
    }

    /// Asked by post, so that no name stands in an address.
    func take(_ visit: PortalVisit) async throws -> PortalContent {
        var view = VerifyView(FormValues(visit.form), formToken: visit.formToken)
        do throws(RPCError) {
            let request = VerifyCertificateRequest(
                certificateNumber: view.values["certificate_number"], name: view.values["name"])
            let found = try await visit.gateway.publicCertificates.verifyPublicCertificate(request, visit.options)
            view.found = VerifyView.Found(found)
            return .page("证书查询", template: "verify", view)
        } catch {
            guard Self.tells.contains(error.code) else { throw error }
            view.problems = FormProblem.all(of: error, at: &view.fields)
            return .page("证书查询", template: "verify", view, status: HTTPStatus.of(error.code))
        }
    }

    /// Refusals that are shown beside the form.
    private static let tells: Set<StatusCode> = [.notFound, .invalidArgument, .resourceExhausted]
}

/// What the page of a certificate query shows.
struct VerifyView: Sendable {
    /// A certificate that was found.
    struct Found: Sendable {
        let number: String
        let name: String
        let occupation: String
        let level: String
        let organisation: String
        let issuedOn: String
        let state: String
        let kind: String

        init(_ found: CertificateVerification) {
            number = found.certificateNumber
            name = found.maskedName
            occupation = found.occupationName
            level = PortalWords.level(found.level)
            organisation = found.organisationName
            issuedOn = PortalText.day(found.issuedOn)
            (state, kind) = PortalWords.certificateState(found.state)
        }
    }

    let formToken: String
    let values: FormValues
    var fields: [FormField]
    var problems: [FormProblem] = []
    let trouble = "没有查到"
    var found: Found?

    init(_ values: FormValues, formToken: String) {
        self.values = values
        self.formToken = formToken
        fields = MethodForm(PublicCertificatesMethods.verifyPublicCertificate).fields(values)
        for index in fields.indices where fields[index].path == "name" { fields[index].label = "持证人姓名" }
    }
}
