internal import NIOSSL

/// Whether a certificate is for a host of a certain name.
///
/// NIOSSL has verified the certificate before, but it also takes one that carries only the address that was connected to: whoever
/// answers for a name on an address of his own would do.
///
/// - Source: RFC 6125, 6.4.
enum CertificateNames {
    static func isFor(_ name: String, _ certificate: NIOSSLCertificate) -> Bool {
        let names = certificate._subjectAlternativeNames()
        // Without any such name NIOSSL compared the common name.
        guard !names.isEmpty else { return true }
        return names.contains { alternative in
            guard alternative.nameType == .dnsName else { return false }
            let pattern = alternative.contents.withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) }
            return matches(name, pattern)
        }
    }

    /// Compares without case and without a last dot; `*` may stand for the whole of the first label.
    static func matches(_ name: String, _ pattern: String) -> Bool {
        let name = labels(name)
        let pattern = labels(pattern)
        guard name.count == pattern.count, let first = pattern.first else { return false }
        if first == "*" { return pattern.count > 2 && name.dropFirst() == pattern.dropFirst() }
        return name == pattern
    }

    private static func labels(_ name: String) -> [Substring] {
        let lowered = name.lowercased()
        return (lowered.hasSuffix(".") ? lowered.dropLast() : lowered[...])
            .split(separator: ".", omittingEmptySubsequences: false)
    }
}
