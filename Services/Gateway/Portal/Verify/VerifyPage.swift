internal import EvaluationMessages
internal import RPC

/// Tells whether a certificate is real, to whoever knows its number and its holder's name.
struct VerifyPage: PortalPage {
    let path = "/verify"
    let place: PortalPlace? = PortalPlace(heading: .search, title: "证书查询")
    let templates = ["verify": PackageResources.verify_mustache]

    func show(_ visit: PortalVisit) async throws -> PortalContent {
        .page("证书查询", template: "verify", VerifyView(number: visit.query["number"], formToken: visit.formToken))
    }

    /// Asked by post, so that no name stands in an address.
    func take(_ visit: PortalVisit) async throws -> PortalContent {
        var view = VerifyView(number: visit.form["number"], formToken: visit.formToken)
        view.name = visit.form["name"]
        if view.number.isEmpty { view.problems.append(.init(field: "number", sentence: "请填写证书编号。")) }
        if view.name.isEmpty { view.problems.append(.init(field: "name", sentence: "请填写持证人姓名。")) }
        guard view.problems.isEmpty else { return content(view, status: 400) }
        let request = VerifyCertificateRequest(certificateNumber: view.number, name: view.name)
        do throws(RPCError) {
            let found = try await visit.gateway.publicCertificates.verifyPublicCertificate(request, visit.options)
            view.found = VerifyView.Found(found)
            return content(view)
        } catch {
            guard Self.tells.contains(error.code) else { throw error }
            view.problems = [.init(field: "number", sentence: error.message)]
            return content(view, status: HTTPStatus.of(error.code))
        }
    }

    /// Refusals that are shown beside the form.
    private static let tells: Set<StatusCode> = [.notFound, .invalidArgument, .resourceExhausted]

    private func content(_ view: VerifyView, status: Int = 200) -> PortalContent {
        .page("证书查询", template: "verify", view, status: status)
    }
}

/// What the page of a certificate query shows.
struct VerifyView: Sendable {
    /// A field with what is wrong with it.
    struct Problem: Sendable {
        let field: String
        let sentence: String
    }

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

    var number: String
    var name = ""
    let formToken: String
    var problems: [Problem] = []
    var found: Found?

    init(number: String, formToken: String) {
        self.number = number
        self.formToken = formToken
    }

}
