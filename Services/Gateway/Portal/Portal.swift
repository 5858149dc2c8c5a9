internal import Crypto
internal import GatewayMessages
internal import Identity
internal import Logging
internal import Mustache
internal import RPC
internal import Requests

/// The pages for people: made on the server from the gateway's own methods, with the rights of who is signed in.
struct Portal: Sendable {
    /// The cookie with a signed identity.
    static let sessionCookie = "session"
    /// The cookie that a form's token belongs to.
    static let visitCookie = "visit"
    /// The cookie of who wants larger print and more contrast.
    static let careCookie = "care"

    /// Every page, in the order in which the navigation shows them. A new page is named here and nowhere else.
    private static let pages: [any PortalPage] = [
        DeskPage(), PassportPage(), NoticesPage(), CasesPage(), AccountsPage(),
        HomePage(), BulletinPage(), ClassesPage(), ProjectsPage(), InstitutionsPage(), OrganisationsPage(),
        ShortageListPage(), CompetitionsPage(), AwardsPage(), PublicityPage(), FiguresPage(), VerifyPage(),
        ClaimPage(), CertificatePage(), ClassPage(), CasePage(), FilePage(), ObjectionPage(), FigurePage(),
        CompetitionPage(), ResultsPage(), ScoreboardPage(), AwardedPage(), ActPage(),
        SignInPage(), ChangeSecretPage(), SecondFactorPage(), SignOutPage(), CarePage(),
        HelpPage(), ConsolePage(), MethodPage(),
    ]
    private let plain: [String: any PortalPage]
    private let variable: [(page: any PortalPage, pattern: [Substring])]
    private let library: MustacheLibrary
    private let authenticator: TokenAuthenticator
    private let formKey: SymmetricKey
    private let logger: Logger

    /// - Throws: when a template is none, which a test sees.
    init(_ keys: KeyRing, logger: Logger) throws {
        library = try PortalTemplates.library(of: Self.pages)
        plain = Dictionary(Self.pages.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
        variable = Self.pages.filter { $0.path.contains("{") }.map {
            ($0, $0.path.split(separator: "/", omittingEmptySubsequences: false))
        }
        authenticator = TokenAuthenticator(keys)
        formKey = SymmetricKey(data: keys.secret("portal-forms"))
        self.logger = logger
    }

    /// Whether there is a page at a path, as it was sent.
    func knows(_ path: String) -> Bool { FormFields.decoded(path: path).flatMap { page(at: $0) } != nil }

    /// Answers a browser.
    func answer(_ request: PortalRequest) async -> PortalAnswer {
        let (page, variables) = page(at: request.path) ?? (NoPage(), [:])
        let known = request.cookies[Self.visitCookie].flatMap { FormToken.isVisit($0) ? $0 : nil }
        let visitID = known ?? FormToken.newVisit()
        let visit = visit(request, variables, formToken: FormToken(formKey).text(for: visitID))
        var answer = await answer(visit, page)
        if let token = await renewed(visit) {
            let cookie = PortalCookie(name: Self.sessionCookie, value: token)
            answer.headers.append(("set-cookie", cookie.header(isSecure: request.isSecure)))
        }
        if known == nil {
            let cookie = PortalCookie(name: Self.visitCookie, value: visitID)
            answer.headers.append(("set-cookie", cookie.header(isSecure: request.isSecure)))
        }
        return answer
    }

    /// A new identity for who is at work while the old one runs out; nil when there is time, or when the session is over.
    private func renewed(_ visit: PortalVisit) async -> String? {
        let left = visit.identity.expiresAt.nanosecondsSince1970 - visit.request.now.nanosecondsSince1970
        guard visit.identity.session != nil, visit.request.path != "/sign-out", left < 5 * 60 * 1_000_000_000 else {
            return nil
        }
        return try? await visit.gateway.accounts.renewToken(RenewTokenRequest(), visit.options).token
    }

    private func page(at path: String) -> (any PortalPage, variables: [String: String])? {
        if let page = plain[path] { return (page, [:]) }
        let segments = path.split(separator: "/", omittingEmptySubsequences: false)
        for (page, pattern) in variable where pattern.count == segments.count {
            var variables: [String: String] = [:]
            let fits = zip(pattern, segments).allSatisfy { part, segment in
                guard part.hasPrefix("{") else { return part == segment }
                variables[String(part.dropFirst().dropLast())] = String(segment)
                return !segment.isEmpty
            }
            if fits { return (page, variables) }
        }
        return nil
    }

    /// Who signed in counts as nobody when the identity ran out or is none of ours.
    private func visit(_ request: PortalRequest, _ variables: [String: String], formToken: String) -> PortalVisit {
        guard let token = request.cookies[Self.sessionCookie], !token.isEmpty else {
            return PortalVisit(request, identity: .anonymous, token: nil, variables: variables, formToken: formToken)
        }
        var metadata = Metadata()
        metadata.add("Bearer \(token)", for: Metadata.authorizationKey)
        let identity = (try? authenticator.identity(from: metadata, at: request.now)) ?? .anonymous
        return PortalVisit(
            request, identity: identity, token: identity.role == .public ? nil : token, variables: variables,
            formToken: formToken)
    }

    private func answer(_ visit: PortalVisit, _ page: any PortalPage) async -> PortalAnswer {
        guard page.roles.isEmpty || page.roles.contains(visit.identity.role) else {
            guard visit.identity.role == .public else {
                return problem(
                    RPCError(.permissionDenied, reason: "ROLE_NOT_ALLOWED", "这个页面不对\(visit.identity.role.title)开放。"),
                    visit)
            }
            return goOn(to: "/sign-in?then=\(visit.request.path.queryEncoded)", [], visit)
        }
        do {
            switch visit.request.verb {
            case .get: return rendered(try await page.show(visit), visit, page)
            case .post:
                guard visit.form["form_token"] == visit.formToken else {
                    throw RPCError(.failedPrecondition, reason: "FORM_EXPIRED", "这个表单已经失效，请重新打开页面再填写。")
                }
                return rendered(try await page.take(visit), visit, page)
            }
        } catch let error as RPCError {
            return problem(error, visit)
        } catch let error as any RPCErrorConvertible {
            return problem(error.rpcError, visit)
        } catch {
            logger.error("a page failed", metadata: ["path": "\(page.path)", "cause": "\(error)"])
            return problem(.internalError, visit)
        }
    }

    private func rendered(_ content: PortalContent, _ visit: PortalVisit, _ page: any PortalPage) -> PortalAnswer {
        switch content {
        case .goOn(let place, let cookies): return goOn(to: place, cookies, visit)
        case .file(let name, let type, let bytes):
            var answer = PortalAnswer(type: type, bytes: bytes)
            answer.headers = [("content-disposition", "attachment; filename*=UTF-8''\(name.queryEncoded)")]
            return answer
        case .page(let title, let template, let view, let status):
            let frame = Frame(title: title, visit, Self.pages)
            guard let text = library.render(Rendered(frame: frame, page: view), withTemplate: template) else {
                logger.error("a page has no template", metadata: ["template": "\(template)"])
                return PortalAnswer(status: 500)
            }
            return PortalAnswer(status: status, bytes: Array(text.utf8))
        }
    }

    /// A page that says what was refused.
    private func problem(_ error: RPCError, _ visit: PortalVisit) -> PortalAnswer {
        if error.code == .internal || error.code == .dataLoss {
            logger.error("a page could not be made", metadata: ["path": "\(visit.request.path)", "error": "\(error)"])
        }
        let view = ProblemView(error)
        return rendered(
            .page("无法显示", template: "problem", view, status: HTTPStatus.of(error.code)), visit, HomePage())
    }

    private func goOn(to place: String, _ cookies: [PortalCookie], _ visit: PortalVisit) -> PortalAnswer {
        var answer = PortalAnswer(status: 303, type: "text/plain; charset=utf-8")
        answer.headers = [("location", place)]
        answer.headers += cookies.map { ("set-cookie", $0.header(isSecure: visit.request.isSecure)) }
        return answer
    }
}

/// What templates are given.
private struct Rendered {
    let frame: Frame
    let page: any Sendable
}
