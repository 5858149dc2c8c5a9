internal import Crypto
@testable import GatewayService
import Testing

struct FormTokenTests {
    private let token = FormToken(SymmetricKey(data: [UInt8](repeating: 7, count: 32)))

    @Test func `a token belongs to one visit and one key`() {
        let visit = FormToken.newVisit()
        #expect(token.text(for: visit) == token.text(for: visit))
        #expect(token.text(for: visit) != token.text(for: FormToken.newVisit()))
        let other = FormToken(SymmetricKey(data: [UInt8](repeating: 8, count: 32)))
        #expect(token.text(for: visit) != other.text(for: visit))
    }

    @Test func `visits cannot be guessed, and what could be none is none`() {
        #expect(Set((0..<100).map { _ in FormToken.newVisit() }).count == 100)
        #expect(FormToken.isVisit(FormToken.newVisit()))
        for text in ["", "short", String(repeating: "a", count: 23), "a b c d e f g h i j k l"] {
            #expect(!FormToken.isVisit(text), "\(text)")
        }
    }

    @Test(arguments: [
        ("/passport", "/passport"), ("/bulletin?month=2022-12", "/bulletin?month=2022-12"), ("", "/"),
        ("//evil.example", "/"), ("https://evil.example", "/"), ("/\\evil.example", "/"), ("/a\r\nset-cookie: x", "/"),
    ])
    func `signing in leads to a page of ours only`(asked: String, place: String) {
        #expect(SignInPage.place(asked) == place)
    }

    @Test func `a cookie is closed to scripts and other sites`() {
        let cookie = PortalCookie(name: "session", value: "x")
        #expect(cookie.header(isSecure: true) == "session=x; Path=/; HttpOnly; SameSite=Strict; Secure")
        #expect(
            PortalCookie(name: "care", value: "1", seconds: 60).header(isSecure: false)
                == "care=1; Path=/; HttpOnly; SameSite=Strict; Max-Age=60")
        #expect(
            PortalCookie(name: "session", value: "").header(isSecure: false)
                == "session=; Path=/; HttpOnly; SameSite=Strict; Max-Age=0")
    }
}
