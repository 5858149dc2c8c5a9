internal import Crypto
internal import Foundation
internal import RPC

/// Verifies a certificate's credential without a network: by published keys and by status lists that were kept.
///
/// Nothing of a credential is believed before its signature; nothing is fetched that it names; and what is not known is never called valid.
///
/// - Source: W3C VC Data Model 2.0, VC-JOSE-COSE, Bitstring Status List 1.0.
struct OfflineCredential {
    /// What a credential is.
    enum Finding: String, Sendable {
        /// Signed, in force, and in no list.
        case valid
        case notYetValid = "not yet valid"
        case revoked
        case suspended
        /// Signed, but no list that is in force says whether it is revoked.
        case statusUnknown = "status unknown"
    }

    /// Why something is no credential that can be believed.
    enum Failure: String, Error {
        case malformed
        case unknownKey = "unknown key"
        case forged
        case notACertificate = "not a certificate"
    }

    /// What was found, and as of when.
    struct Report {
        let finding: Finding
        /// What the certificate says, by name.
        let subject: [String: String]
        /// When the older of the lists that were used was signed, RFC 3339; nil when none was.
        let statusAsOf: String?
    }

    private static let mostBytes = 8_192
    private static let mostListBytes = 65_536
    private static let fewestPlaces = 131_072
    private static let leewayNanoseconds: Int64 = 300_000_000_000

    /// Public keys, 32 bytes each, by their ids.
    let keys: [String: [UInt8]]

    /// Reads keys as `GetVerificationKeys` answers them in JSON.
    init(keysJSON: Data) throws(Failure) {
        guard let object = try? JSONSerialization.jsonObject(with: keysJSON) as? [String: Any],
            let list = object["keys"] as? [[String: Any]]
        else { throw .malformed }
        var keys: [String: [UInt8]] = [:]
        for key in list {
            guard let id = key["keyId"] as? String, let text = key["publicKey"] as? String,
                let bytes = Data(base64Encoded: text), bytes.count == 32
            else { throw .malformed }
            keys[id] = [UInt8](bytes)
        }
        self.keys = keys
    }

    /// Verifies a credential at an instant, by status lists in any order.
    func check(_ jwt: String, lists: [String], at now: Instant) throws(Failure) -> Report {
        let payload = try payload(of: jwt, most: Self.mostBytes)
        guard let subject = payload["credentialSubject"] as? [String: Any],
            (payload["type"] as? [String])?.contains("SkillLevelCertificate") ?? false,
            let from = instant(payload["validFrom"]), let issuer = payload["issuer"] as? String
        else { throw .notACertificate }
        let said = subject.compactMapValues { $0 as? String }
        guard from.nanosecondsSince1970 <= now.nanosecondsSince1970 + Self.leewayNanoseconds else {
            return Report(finding: .notYetValid, subject: said, statusAsOf: nil)
        }
        let known = lists.compactMap { try? self.payload(of: $0, most: Self.mostListBytes) }
        var asOf: Instant?
        var finding = Finding.valid
        var purposes: Set<String> = []
        for entry in payload["credentialStatus"] as? [[String: Any]] ?? [] {
            guard let purpose = entry["statusPurpose"] as? String else { continue }
            guard let (isSet, signed) = status(entry, purpose, of: issuer, in: known, at: now) else { continue }
            purposes.insert(purpose)
            asOf = min(asOf ?? signed, signed)
            if isSet { finding = purpose == "revocation" || finding == .revoked ? .revoked : .suspended }
        }
        if finding == .valid, !purposes.isSuperset(of: ["revocation", "suspension"]) { finding = .statusUnknown }
        return Report(finding: finding, subject: said, statusAsOf: asOf?.text)
    }

    /// Whether the entry's bit is set in the newest list of its address that is in force, and when that was signed.
    private func status(
        _ entry: [String: Any], _ purpose: String, of issuer: String, in lists: [[String: Any]], at now: Instant
    ) -> (isSet: Bool, signed: Instant)? {
        guard let address = entry["statusListCredential"] as? String, let text = entry["statusListIndex"] as? String,
            let index = Int(text), index >= 0
        else { return nil }
        var newest: (isSet: Bool, signed: Instant)?
        for list in lists where list["id"] as? String == address && list["issuer"] as? String == issuer {
            guard let signed = instant(list["validFrom"]), let until = instant(list["validUntil"]),
                signed.nanosecondsSince1970 <= now.nanosecondsSince1970 + Self.leewayNanoseconds, now <= until,
                let subject = list["credentialSubject"] as? [String: Any],
                subject["type"] as? String == "BitstringStatusList", subject["statusPurpose"] as? String == purpose,
                let encoded = subject["encodedList"] as? String, let bits = Self.bits(encoded), index < bits.count * 8
            else { continue }
            if let found = newest, signed <= found.signed { continue }
            newest = (bits[index / 8] & (0x80 >> UInt8(index % 8)) != 0, signed)
        }
        return newest
    }

    /// The payload of a signature by one of the keys.
    private func payload(of jwt: String, most: Int) throws(Failure) -> [String: Any] {
        let parts = jwt.split(separator: ".", omittingEmptySubsequences: false)
        guard jwt.utf8.count <= most, parts.count == 3, let head = Self.bytes(parts[0]),
            let body = Self.bytes(parts[1]),
            let signature = Self.bytes(parts[2]), let header = Self.object(head)
        else { throw .malformed }
        guard let algorithm = header["alg"] as? String, ["EdDSA", "Ed25519"].contains(algorithm),
            header["typ"] as? String == "vc+jwt", header["crit"] == nil
        else { throw .malformed }
        guard let id = header["kid"] as? String, let key = keys[id],
            let publicKey = try? Curve25519.Signing.PublicKey(rawRepresentation: key)
        else { throw .unknownKey }
        guard publicKey.isValidSignature(signature, for: Data("\(parts[0]).\(parts[1])".utf8)) else { throw .forged }
        guard let payload = Self.object(body),
            (payload["@context"] as? [String])?.first == "https://www.w3.org/ns/credentials/v2"
        else { throw .notACertificate }
        return payload
    }

    private static func object(_ bytes: Data) -> [String: Any]? {
        try? JSONSerialization.jsonObject(with: bytes) as? [String: Any]
    }

    private func instant(_ value: Any?) -> Instant? { (value as? String).flatMap { Instant($0) } }

    /// Strict base64url without padding; nil for anything else.
    private static func bytes(_ text: some StringProtocol) -> Data? {
        guard text.utf8.allSatisfy({ $0 != UInt8(ascii: "+") && $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: "=") })
        else { return nil }
        let base = text.map { $0 == "-" ? "+" : $0 == "_" ? "/" : $0 }
        return Data(base64Encoded: String(base) + String(repeating: "=", count: (4 - base.count % 4) % 4))
    }

    /// The bits of an encoded list: GZIP in one stored block, as the province writes it; nil for anything else and for too few.
    private static func bits(_ encoded: String) -> [UInt8]? {
        guard encoded.first == "u", let data = bytes(encoded.dropFirst()) else { return nil }
        let gzip = [UInt8](data)
        let overhead = 10 + 5 + 8
        guard gzip.count >= overhead, Array(gzip[0..<4]) == [0x1F, 0x8B, 8, 0], gzip[10] == 1 else { return nil }
        let length = Int(gzip[11]) | Int(gzip[12]) << 8
        guard gzip.count == length + overhead, length * 8 >= fewestPlaces else { return nil }
        return Array(gzip[15..<(15 + length)])
    }
}
