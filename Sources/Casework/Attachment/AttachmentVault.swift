internal import Crypto
internal import Identity

/// Seals the pieces of files: AES-256-GCM by a key derived from the process's secret, bound to the file and the piece's number.
struct AttachmentVault: Sendable {
    private let key: SymmetricKey

    init(_ keys: KeyRing) { key = SymmetricKey(data: keys.secret("attachment")) }

    func seal(_ piece: [UInt8], number: Int, of contentID: String) throws -> [UInt8] {
        let box = try AES.GCM.seal(piece, using: key, authenticating: Self.place(number, contentID))
        return Array(box.nonce) + Array(box.ciphertext) + Array(box.tag)
    }

    func open(_ sealed: [UInt8], number: Int, of contentID: String) throws -> [UInt8] {
        let box = try AES.GCM.SealedBox(combined: sealed)
        return Array(try AES.GCM.open(box, using: key, authenticating: Self.place(number, contentID)))
    }

    private static func place(_ number: Int, _ contentID: String) -> [UInt8] { Array("\(contentID)/\(number)".utf8) }
}
