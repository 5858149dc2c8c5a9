extension DatabaseURL {
    /// A host of another machine that the address does not ask to prove itself; nil when there is none.
    ///
    /// Only with `sslmode=verify-full` it does: `require` encrypts for whoever answers, `verify-ca` for whoever has a certificate of the same authority. Without
    /// one libpq prefers TLS, and takes plain text from whoever offers nothing else. A Unix socket, `localhost`, 127.0.0.0/8 and ::1 are this machine; a `service` may be any.
    public var unverifiedHost: String? {
        guard case .postgreSQL(let address) = location else { return nil }
        let authority = Self.authority(of: address)
        let query = address[authority.endIndex...].drop { $0 != "?" }.dropFirst()
        var parameters: [Substring: Substring] = [:]
        for parameter in query.split(separator: "&") {
            let parts = parameter.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            parameters[parts[0]] = parts.count > 1 ? parts[1] : ""
        }
        if parameters["sslmode"] == "verify-full" { return nil }
        if let service = parameters["service"] { return "service=\(service)" }
        let places = (authority.lastIndex(of: "@").map { authority[$0...].dropFirst() } ?? authority).split(
            separator: ",")
        let hosts =
            places.map(Self.host) + ["host", "hostaddr"].flatMap { (parameters[$0] ?? "").split(separator: ",") }
        return hosts.first { !Self.isLocal($0) }.map { String($0) }
    }

    /// A host of an authority, without its port.
    private static func host(_ place: Substring) -> Substring {
        if place.hasPrefix("[") { return place.dropFirst().prefix { $0 != "]" } }
        return place.prefix { $0 != ":" }
    }

    private static func isLocal(_ host: Substring) -> Bool {
        let host = host.lowercased()
        // A path, written out or as a part of the address has to have it; @ is an abstract socket.
        if host.isEmpty || ["/", "%2f", "@", "%40"].contains(where: host.hasPrefix) { return true }
        if host == "localhost" || host == "::1" { return true }
        return host.hasPrefix("127.") && host.allSatisfy { $0 == "." || $0.isASCII && $0.isNumber }
    }
}
