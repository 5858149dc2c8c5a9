public import Identity
internal import Ledger
internal import Crypto
internal import FoundationEssentials

/// The folder with the keys of one installation, or of one process of it.
///
/// `NAME.key` is a private key (32 bytes, base64url, for its process alone), `NAME.pub` its public key, `NAME.secret` 32 random bytes;
/// `keys.list` says which public keys are believed and for what, signed with `authority.key`, whose public key is `authority.pub`. A process
/// needs its own key and secret, `authority.pub` and `keys.list`, and no more.
public struct KeyFolder: Sendable {
    /// The signer of the list; not a process.
    static let authority = "authority"
    static let list = "keys.list"

    /// Its path.
    public let path: String

    /// The folder at `path`, which need not exist yet.
    public init(_ path: String) {
        self.path = path
    }

    /// Reads the ring of `name`: its own key and secret, and the keys of the signed list.
    ///
    /// - Parameter development: whether the development key is believed too.
    /// - Throws: ``StartupFailure`` naming the file that is missing or damaged, that others can read, that is not of this installation, or whose key is not in the
    ///   list.
    public func ring(of name: String, development: Bool = false) throws(StartupFailure) -> KeyRing {
        guard let files = try? FileManager.default.contentsOfDirectory(atPath: path) else {
            throw StartupFailure(
                "the keys folder \(path) cannot be read; make one with: skillsctl keys init \(path)",
                code: .configuration)
        }
        let key = try privateKey(name)
        let list = try signedList()
        for file in files.sorted() where file.hasSuffix(".pub") && file != "\(Self.authority).pub" {
            try checkIsListed(file, in: list)
        }
        let own = Array(key.publicKey.rawRepresentation)
        guard list.entries.contains(where: { $0.owner == name && $0.key == own }) else {
            throw StartupFailure("\(path)/\(name).key is not in \(Self.list): nobody would believe it", code: .input)
        }
        var trusted: [String: [KeyRing.Trusted]] = [:]
        for entry in list.entries where development || !entry.rights.development || name == KeyRing.developmentKey {
            guard let key = try? Curve25519.Signing.PublicKey(rawRepresentation: entry.key) else {
                throw StartupFailure("\(path)/\(Self.list): \(entry.name) is not an Ed25519 public key", code: .input)
            }
            trusted[entry.owner, default: []].append(KeyRing.Trusted(key: key, rights: entry.rights))
        }
        let secret =
            name == KeyRing.developmentKey ? Array(key.rawRepresentation) : try read("\(name).secret", isPrivate: true)
        return KeyRing(name: name, own: key, master: SymmetricKey(data: secret), trusted: trusted)
    }

    /// Whether there is a development key here that a process in production does not believe.
    public var holdsDevelopmentKey: Bool {
        ((try? signedList())?.entries ?? []).contains { $0.rights.development }
    }

    private func checkIsListed(_ file: String, in list: KeyList) throws(StartupFailure) {
        let name = String(file.dropLast(4))
        let key = try read(file)
        guard list.entries.contains(where: { $0.name == name && $0.key == key }) else {
            throw StartupFailure(
                "\(path)/\(file) is not in \(Self.list), so it is nobody's key: take it away, or have the authority list it with: skillsctl keys",
                code: .input)
        }
    }

    /// The list, once its signature is checked.
    func signedList() throws(StartupFailure) -> KeyList {
        let authority = try publicKey(Self.authority)
        guard let content = FileManager.default.contents(atPath: "\(path)/\(Self.list)") else {
            throw StartupFailure("\(path)/\(Self.list) cannot be read; make it with: skillsctl keys init \(path)")
        }
        guard let list = KeyList(String(decoding: content, as: UTF8.self), signedBy: authority) else {
            throw StartupFailure(
                "\(path)/\(Self.list) is not signed by \(path)/\(Self.authority).pub: take the one of this installation",
                code: .input)
        }
        return list
    }

    func privateKey(_ name: String) throws(StartupFailure) -> Curve25519.Signing.PrivateKey {
        let bytes = try read("\(name).key", isPrivate: true)
        guard let key = try? Curve25519.Signing.PrivateKey(rawRepresentation: bytes) else {
            throw StartupFailure("\(path)/\(name).key is not an Ed25519 private key", code: .input)
        }
        return key
    }

    func publicKey(_ name: String) throws(StartupFailure) -> Curve25519.Signing.PublicKey {
        let bytes = try read("\(name).pub")
        guard let key = try? Curve25519.Signing.PublicKey(rawRepresentation: bytes) else {
            throw StartupFailure("\(path)/\(name).pub is not an Ed25519 public key", code: .input)
        }
        return key
    }

    func exists(_ file: String) -> Bool {
        FileManager.default.fileExists(atPath: "\(path)/\(file)")
    }

    func read(_ file: String, isPrivate: Bool = false) throws(StartupFailure) -> [UInt8] {
        guard let content = FileManager.default.contents(atPath: "\(path)/\(file)") else {
            throw StartupFailure(
                "the key \(path)/\(file) cannot be read; make missing keys with: skillsctl keys init \(path)")
        }
        if isPrivate, let exposure = PrivateFile.exposure(of: "\(path)/\(file)") {
            throw StartupFailure("the key \(exposure)", code: .configuration)
        }
        let text = String(decoding: content, as: UTF8.self)
        guard let bytes = Base64URL.decode(text.filter { !$0.isWhitespace }), bytes.count == 32 else {
            throw StartupFailure("the key \(path)/\(file) is damaged: it must hold 32 bytes in base64url", code: .input)
        }
        return bytes
    }

    func write(_ content: String, to file: String, mode: UInt32) throws(StartupFailure) {
        guard PrivateFile.write(content, to: "\(path)/\(file)", mode: mode) else {
            throw StartupFailure("the key \(path)/\(file) cannot be written", code: .cannotCreate)
        }
    }

    func write(_ bytes: [UInt8], to file: String, mode: UInt32) throws(StartupFailure) {
        try write(Base64URL.encode(bytes) + "\n", to: file, mode: mode)
    }
}
