internal import Crypto
internal import Identity

/// Which public keys are believed, whose they are, and what each may vouch for: the file `keys.list`, signed by the installation's authority.
///
/// A line is `NAME OWNER RIGHTS KEY`; the last one is `signature BASE64URL` over the bytes before it. The authority's private key is on no machine
/// where a process runs, so who may write to a folder of keys can take keys away but add none.
///
/// ```
/// catalog catalog service 3q2-7w…
/// gateway gateway service,clients tH4m…
/// signature 9bX…
/// ```
struct KeyList: Sendable, Equatable {
    struct Entry: Sendable, Equatable {
        /// Of its file, `<name>.pub`: `catalog-2` while the key of catalog is replaced.
        let name: String
        let owner: String
        let rights: KeyRights
        /// 32 bytes.
        let key: [UInt8]

        var line: String { "\(name) \(owner) \(rights) \(Base64URL.encode(key))\n" }
    }

    var entries: [Entry]

    init(_ entries: [Entry]) { self.entries = entries }

    /// Reads a list; nil when it is none, or not signed by `authority`.
    init?(_ text: String, signedBy authority: Curve25519.Signing.PublicKey) {
        guard let start = text.range(ofLastLine: "signature "), start.isEmpty == false else { return nil }
        let body = text[..<start.lowerBound]
        let tail = text[start.upperBound...].split(whereSeparator: \.isWhitespace)
        guard tail.count == 1, let signature = Base64URL.decode(tail[0]),
            authority.isValidSignature(signature, for: Array(body.utf8))
        else { return nil }
        entries = []
        for line in body.split(separator: "\n") {
            let words = line.split(separator: " ")
            guard words.count == 4, let rights = KeyRights(words[2]), let key = Base64URL.decode(words[3]),
                key.count == 32
            else { return nil }
            entries.append(Entry(name: String(words[0]), owner: String(words[1]), rights: rights, key: key))
        }
    }

    /// The list as a file.
    ///
    /// - Throws: what the library throws.
    func text(signedBy authority: Curve25519.Signing.PrivateKey) throws -> String {
        let body = entries.map(\.line).joined()
        let signature = try authority.signature(for: Array(body.utf8))
        return body + "signature \(Base64URL.encode(Array(signature)))\n"
    }
}

extension String {
    /// Where the last line that begins so begins, as far as that beginning goes.
    fileprivate func range(ofLastLine beginning: String) -> Range<Index>? {
        var found: Range<Index>?
        var start = startIndex
        while start < endIndex {
            let end = self[start...].firstIndex(of: "\n") ?? endIndex
            if self[start..<end].hasPrefix(beginning) { found = start..<index(start, offsetBy: beginning.count) }
            start = end < endIndex ? index(after: end) : endIndex
        }
        return found
    }
}
