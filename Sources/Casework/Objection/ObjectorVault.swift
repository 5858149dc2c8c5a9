internal import Crypto
internal import Identity

/// Seals who objected and how to reach them, and makes the digests of receipts and addresses.
struct ObjectorVault: Sendable {
    private let sealing: SymmetricKey
    private let digesting: SymmetricKey

    init(_ keys: KeyRing) {
        sealing = SymmetricKey(data: keys.secret("objector"))
        digesting = SymmetricKey(data: keys.secret("objection-digest"))
    }

    /// AES-256-GCM, bound to the objection; empty for a hint.
    func seal(name: String, contact: String, of id: String) throws -> [UInt8] {
        if name.isEmpty { return [] }
        let text = Array("\(name)\u{1F}\(contact)".utf8)
        let box = try AES.GCM.seal(text, using: sealing, authenticating: Array(id.utf8))
        return Array(box.nonce) + Array(box.ciphertext) + Array(box.tag)
    }

    /// What was sealed; empty for a hint.
    func open(_ sealed: [UInt8], of id: String) throws -> (name: String, contact: String) {
        if sealed.isEmpty { return ("", "") }
        let box = try AES.GCM.SealedBox(combined: sealed)
        let text = String(
            decoding: try AES.GCM.open(box, using: sealing, authenticating: Array(id.utf8)), as: UTF8.self)
        let parts = text.split(separator: "\u{1F}", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        return (parts[0], parts.count > 1 ? parts[1] : "")
    }

    /// HMAC-SHA-256, so that neither addresses nor receipts can be read from the database.
    func digest(_ text: String) -> [UInt8] {
        Array(HMAC<SHA256>.authenticationCode(for: Array(text.utf8), using: digesting))
    }
}
