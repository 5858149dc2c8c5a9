internal import NIOSSL

/// The subject of a certificate as text: its common name, or `subject unknown`.
///
/// NIOSSL keeps the subject to itself, so it is read from the certificate's DER here. The certificate was verified before.
///
/// - Source: RFC 5280, 4.1.
enum CertificateSubject {
    static func text(of certificate: NIOSSLCertificate) -> String {
        guard let bytes = try? certificate.toDERBytes(), let name = commonName(of: bytes[...]) else {
            return "subject unknown"
        }
        return "CN=\(name)"
    }

    /// The common name of the subject; nil when there is none, or the certificate is none.
    static func commonName(of certificate: ArraySlice<UInt8>) -> String? {
        // Certificate { TBSCertificate { [0] version?, serial, signature, issuer, validity, subject …
        var whole = DERReader(certificate)
        guard var certificate = whole.next(DERReader.sequence).map({ DERReader($0) }),
            var body = certificate.next(DERReader.sequence).map({ DERReader($0) })
        else { return nil }
        _ = body.next(0xA0)
        for tag in [0x02, DERReader.sequence, DERReader.sequence, DERReader.sequence] {
            guard body.next(tag) != nil else { return nil }
        }
        guard var names = body.next(DERReader.sequence).map({ DERReader($0) }) else { return nil }
        var found: String?
        while let set = names.next(0x31) {
            var set = DERReader(set)
            while var pair = set.next(DERReader.sequence).map({ DERReader($0) }) {
                guard let type = pair.next(0x06), Array(type) == Self.commonNameType, let value = pair.nextText() else {
                    continue
                }
                found = value
            }
        }
        return found
    }

    /// 2.5.4.3.
    private static let commonNameType: [UInt8] = [0x55, 0x04, 0x03]
}

/// Reads one DER value after the other.
private struct DERReader {
    static let sequence: UInt8 = 0x30

    private var rest: ArraySlice<UInt8>

    init(_ bytes: ArraySlice<UInt8>) { rest = bytes }

    /// The content of the next value if it has that tag; otherwise nothing is read.
    mutating func next(_ tag: UInt8) -> ArraySlice<UInt8>? {
        guard rest.first == tag else { return nil }
        return take()
    }

    /// The next value if it is a text: UTF8String, PrintableString or IA5String.
    mutating func nextText() -> String? {
        guard let tag = rest.first, [0x0C, 0x13, 0x16].contains(tag), let content = take() else { return nil }
        return String(validating: content, as: UTF8.self)
    }

    private mutating func take() -> ArraySlice<UInt8>? {
        var rest = rest.dropFirst()
        guard let first = rest.popFirst() else { return nil }
        var length = Int(first)
        if first >= 0x80 {
            length = 0
            guard first <= 0x83 else { return nil }
            for _ in 0x80..<first {
                guard let byte = rest.popFirst() else { return nil }
                length = length << 8 | Int(byte)
            }
        }
        guard rest.count >= length else { return nil }
        self.rest = rest.dropFirst(length)
        return rest.prefix(length)
    }
}
