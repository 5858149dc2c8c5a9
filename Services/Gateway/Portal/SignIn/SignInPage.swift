internal import GatewayMessages
internal import RPC

/// Signs a person in: the identity goes into a cookie that scripts never see.
struct SignInPage: PortalPage {
    let path = "/sign-in"
    let templates = ["sign-in": PackageResources.sign_in_mustache]

    func show(_ visit: PortalVisit) async throws -> PortalContent {
        .page("登录", template: "sign-in", SignInView(visit, then: visit.query["then"]))
    }

    func take(_ visit: PortalVisit) async throws -> PortalContent {
        let request = SignInRequest(
            accountName: visit.form["account"].lowercased(), secret: visit.form.untrimmed("secret"),
            code: visit.form["code"])
        do throws(RPCError) {
            let answer = try await visit.gateway.accounts.signIn(request, visit.options)
            let cookie = PortalCookie(name: Portal.sessionCookie, value: answer.token)
            return .goOn(to: Self.place(visit.form["then"]), cookies: [cookie])
        } catch {
            guard Self.tells.contains(error.code) else { throw error }
            var view = SignInView(visit, then: visit.form["then"])
            view.account = visit.form["account"]
            view.problem = error.message
            return .page("登录", template: "sign-in", view, status: HTTPStatus.of(error.code))
        }
    }

    /// Refusals that are shown beside the form.
    static let tells: Set<StatusCode> = [
        .unauthenticated, .invalidArgument, .failedPrecondition, .resourceExhausted,
    ]

    /// Where to go on to: a page of ours, never another site.
    static func place(_ asked: String) -> String {
        let isOurs =
            asked.hasPrefix("/") && !asked.hasPrefix("//") && !asked.contains("\\")
            && asked.unicodeScalars.allSatisfy { $0.value > 0x20 }
        return isOurs ? asked : "/"
    }
}

/// What the page of signing in shows.
struct SignInView: Sendable {
    let then: String
    let formToken: String
    var account = ""
    var problem: String?

    init(_ visit: PortalVisit, then: String) {
        self.then = then
        formToken = visit.formToken
    }
}

/// Changes a secret, as who was given one by somebody else must before anything else.
struct ChangeSecretPage: PortalPage {
    let path = "/change-secret"
    let templates = ["change-secret": PackageResources.change_secret_mustache]

    func show(_ visit: PortalVisit) async throws -> PortalContent {
        .page("更换密码", template: "change-secret", SignInView(visit, then: ""))
    }

    func take(_ visit: PortalVisit) async throws -> PortalContent {
        var view = SignInView(visit, then: "")
        view.account = visit.form["account"]
        let fresh = visit.form.untrimmed("new_secret")
        guard fresh == visit.form.untrimmed("new_secret_again") else {
            view.problem = "两次输入的新密码不一致。"
            return .page("更换密码", template: "change-secret", view, status: 400)
        }
        let request = ChangeSecretRequest(
            accountName: view.account.lowercased(), secret: visit.form.untrimmed("secret"), newSecret: fresh,
            code: visit.form["code"])
        do throws(RPCError) {
            _ = try await visit.gateway.accounts.changeSecret(request, visit.options)
            return .goOn(to: "/sign-in")
        } catch {
            guard SignInPage.tells.contains(error.code) else { throw error }
            view.problem = error.message
            return .page("更换密码", template: "change-secret", view, status: HTTPStatus.of(error.code))
        }
    }
}

/// Forgets who is signed in.
struct SignOutPage: PortalPage {
    let path = "/sign-out"

    func show(_ visit: PortalVisit) async throws -> PortalContent { .goOn(to: "/") }

    func take(_ visit: PortalVisit) async throws -> PortalContent {
        .goOn(to: "/", cookies: [PortalCookie(name: Portal.sessionCookie, value: "")])
    }
}

/// Turns larger print and more contrast on and off, for a year.
struct CarePage: PortalPage {
    let path = "/care"

    func show(_ visit: PortalVisit) async throws -> PortalContent { .goOn(to: "/") }

    func take(_ visit: PortalVisit) async throws -> PortalContent {
        let isOn = visit.request.cookies[Portal.careCookie] == "1"
        let cookie = PortalCookie(name: Portal.careCookie, value: isOn ? "" : "1", seconds: 31_536_000)
        return .goOn(to: SignInPage.place(visit.form["then"]), cookies: [cookie])
    }
}
