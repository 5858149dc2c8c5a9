import RPC
import Testing

@testable import GatewayService

/// An address is told from its port.
struct ClientAddressTests {
    @Test(arguments: [
        ("10.0.0.7:51234", "10.0.0.7"), ("10.0.0.7:51234 CN=a:b", "10.0.0.7"),
        ("[2001:db8:0:0:ffff::9]:1", "2001:db8:0:0::/64"), ("[2001:db8:0:1::1]:1", "2001:db8:0:1::/64"),
        ("[::ffff:10.0.0.7]:51234", "10.0.0.7"),
        ("[2001:db8::1]:51234", "2001:db8:0:0::/64"),
        ("unix", "unix"), ("unix:/run/a.sock", "unix"), ("in-process", "in-process"),
    ])
    func `a call is known by its client's address`(peer: String, address: String) {
        #expect(Call(method: "a/b", peer: peer, now: .now()).clientAddress == address)
    }
}
