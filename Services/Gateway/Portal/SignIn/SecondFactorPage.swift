internal import GatewayMessages
internal import RPC

/// Begins a second factor: shows its key once, for an app that makes codes from it.
struct SecondFactorPage: PortalPage {
    let path = "/second-factor"
    let templates = ["second-factor": PackageResources.second_factor_mustache]

    func show(_ visit: PortalVisit) async throws -> PortalContent {
        .page("绑定动态验证码", template: "second-factor", SecondFactorView(visit))
    }

    func take(_ visit: PortalVisit) async throws -> PortalContent {
        var view = SecondFactorView(visit)
        let request = EnrolSecondFactorRequest(
            accountName: view.account.lowercased(), secret: visit.form.untrimmed("secret"))
        do throws(RPCError) {
            let factor = try await visit.gateway.accounts.enrolSecondFactor(request, visit.options)
            view.key = SecondFactorView.grouped(factor.key)
            view.uri = factor.uri
            return .page("绑定动态验证码", template: "second-factor", view)
        } catch {
            guard SignInPage.tells.contains(error.code) else { throw error }
            view.problem = error.message
            return .page("绑定动态验证码", template: "second-factor", view, status: HTTPStatus.of(error.code))
        }
    }
}

/// What the page of a second factor shows.
struct SecondFactorView: Sendable {
    let formToken: String
    let account: String
    var problem: String?
    /// Nil before it was begun.
    var key: String?
    var uri = ""

    init(_ visit: PortalVisit) {
        formToken = visit.formToken
        account = visit.request.verb == .post ? visit.form["account"] : visit.identity.subject
    }

    /// In groups of four, to type.
    static func grouped(_ key: String) -> String {
        var text = ""
        for (index, letter) in key.enumerated() {
            if index > 0, index % 4 == 0 { text += " " }
            text.append(letter)
        }
        return text
    }
}
