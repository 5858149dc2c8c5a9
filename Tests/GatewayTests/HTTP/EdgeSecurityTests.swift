@testable import GatewayService
import Serving
import Testing

/// Plain HTTP stays on this machine.
struct EdgeSecurityTests {
    private static let declared: [Setting] = [
        .text("tls.certificate", default: "", ""), .text("tls.key", default: "", ""),
        .flag("tls.plain-text-anywhere", default: false, ""),
    ]

    private func failure(_ address: String, _ given: [String: String] = [:]) throws -> String {
        let address = try #require(Address(address))
        do {
            _ = try EdgeSecurity(try Settings(Self.declared, given: given), address: address)
            return ""
        } catch let failure as StartupFailure { return failure.message }
    }

    @Test func `HTTP is served to other machines only with a certificate or when that is asked for`() throws {
        #expect(try failure("127.0.0.1:8080").isEmpty && failure("[::1]:8080").isEmpty)
        #expect(try failure("0.0.0.0:8080").hasPrefix("setting http.listen: 0.0.0.0:8080 is not loopback"))
        #expect(try failure("0.0.0.0:8080", ["tls.plain-text-anywhere": "true"]).isEmpty)
        let missing = ["tls.certificate": "/nowhere.pem", "tls.key": "/nowhere.key"]
        #expect(try failure("0.0.0.0:8080", missing).contains("/nowhere.pem"))
    }
}
