internal import Serving

/// The proxies whose word on their clients' addresses is taken: addresses and networks, `10.0.0.5, 192.168.0.0/16, fd00::/8`.
struct TrustedProxies: Sendable {
    private struct Network: Sendable {
        let bytes: [UInt8]
        let bits: Int

        func contains(_ address: [UInt8]) -> Bool {
            guard address.count == bytes.count else { return false }
            for index in 0..<bytes.count {
                let left = bits - 8 * index
                if left <= 0 { return true }
                let mask: UInt8 = left >= 8 ? 0xFF : 0xFF << UInt8(8 - left)
                if (address[index] ^ bytes[index]) & mask != 0 { return false }
            }
            return true
        }
    }

    private let networks: [Network]

    /// - Throws: ``StartupFailure`` naming what is no address and no network.
    init(_ text: String) throws(StartupFailure) {
        var networks: [Network] = []
        for part in text.split(whereSeparator: { $0 == "," || $0 == " " }) {
            let halves = part.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
            guard let bytes = ClientAddress.bytes(of: String(halves[0])),
                let bits = halves.count == 1 ? bytes.count * 8 : Int(halves[1]), (0...bytes.count * 8).contains(bits)
            else {
                throw StartupFailure(
                    "setting http.trusted-proxies: \(part) is no address and no network: write them as 10.0.0.5, 10.0.0.0/8",
                    code: .usage)
            }
            networks.append(Network(bytes: bytes, bits: bits))
        }
        self.networks = networks
    }

    /// Whether the word of the machine at that address is taken.
    func contains(_ address: String) -> Bool {
        guard !networks.isEmpty, let bytes = ClientAddress.bytes(of: address) else { return false }
        return networks.contains { $0.contains(bytes) }
    }

    /// The address of the client on whose behalf a connection from `address` asks: of the hops that proxies wrote, the last one that is not
    /// trusted. What a client wrote itself stands before it and is not believed.
    ///
    /// - Parameter hops: the values of `X-Forwarded-For`, in order.
    func client(of address: String, hops: [String]) -> String {
        guard contains(address) else { return address }
        var client = address
        for hop in hops.flatMap({ $0.split(separator: ",") }).reversed() {
            guard let next = Self.address(hop) else { return client }
            client = next
            if !contains(next) { return next }
        }
        return client
    }

    /// The address of a hop, which may have a port: `10.0.0.7`, `10.0.0.7:51234`, `[2001:db8::1]:51234`.
    private static func address(_ hop: Substring) -> String? {
        var text = hop.drop { $0 == " " }
        while text.last == " " { text.removeLast() }
        if text.hasPrefix("["), let end = text.firstIndex(of: "]") {
            text = text[text.index(after: text.startIndex)..<end]
        } else if text.count(where: { $0 == ":" }) == 1, let colon = text.firstIndex(of: ":") {
            text = text[..<colon]
        }
        return ClientAddress.bytes(of: String(text)) == nil ? nil : String(text)
    }
}
