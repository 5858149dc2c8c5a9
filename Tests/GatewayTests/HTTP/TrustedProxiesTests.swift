import Serving
import Testing

@testable import GatewayService

/// Whose word on a client's address is taken.
struct TrustedProxiesTests {
    @Test(arguments: [
        ("203.0.113.9", ["10.0.0.1"], "203.0.113.9"),
        ("10.0.0.5", [], "10.0.0.5"),
        ("10.0.0.5", ["203.0.113.9"], "203.0.113.9"),
        ("10.0.0.5", ["198.51.100.1, 203.0.113.9"], "203.0.113.9"),
        ("10.0.0.5", ["198.51.100.1", "203.0.113.9, 192.168.7.1"], "203.0.113.9"),
        ("10.0.0.5", ["203.0.113.9:51234"], "203.0.113.9"),
        ("10.0.0.5", ["[2001:db8::1]:443"], "2001:db8::1"),
        ("10.0.0.5", ["unknown"], "10.0.0.5"),
        ("10.0.0.5", ["203.0.113.9, nonsense, 192.168.7.1"], "192.168.7.1"),
        ("fd00::7", ["203.0.113.9"], "203.0.113.9"),
        ("::ffff:10.0.0.5", ["203.0.113.9"], "203.0.113.9"),
        ("10.0.0.6", ["203.0.113.9"], "10.0.0.6"),
    ])
    func `the last hop that is not trusted is the client`(from: String, hops: [String], client: String) throws {
        let proxies = try TrustedProxies("10.0.0.5, 192.168.0.0/16,fd00::/8")
        #expect(proxies.client(of: from, hops: hops) == client)
    }

    @Test func `without a setting nobody's word is taken`() throws {
        #expect(try TrustedProxies("").client(of: "127.0.0.1", hops: ["203.0.113.9"]) == "127.0.0.1")
    }

    @Test(arguments: ["proxy.example", "10.0.0.0/33", "10.0.0.0/x", "10.0.0", "fd00::/129"])
    func `what is no address and no network stops the start`(text: String) {
        let failure = #expect(throws: StartupFailure.self) { try TrustedProxies(text) }
        #expect(failure?.message.hasPrefix("setting http.trusted-proxies: \(text)") ?? false)
    }
}
