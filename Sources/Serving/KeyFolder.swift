public import Identity
internal import Ledger
internal import Crypto
internal import FoundationEssentials

/// The folder with the keys of one installation.
public struct KeyFolder: Sendable {
    /// Its path.
    public let path: String

    /// The folder at `path`, which need not exist yet.
    public init(_ path: String) {
        self.path = path
    }

    /// Reads the ring of `name`: its own key and secret, and every `*.pub`; see ``KeyRing`` for their names.
    ///
    /// - Throws: ``StartupFailure`` naming the file that is missing or damaged.
    public func ring(of name: String) throws(StartupFailure) -> KeyRing {
        let files = FileManager.default
        guard let entries = try? files.contentsOfDirectory(atPath: path) else {
            throw StartupFailure(
                "the keys folder \(path) cannot be read; make one with: skillsctl keys init \(path)",
                code: .configuration)
        }
        let key = try privateKey(name)
        var trusted: [String: [Curve25519.Signing.PublicKey]] = [:]
        for entry in entries.sorted() where entry.hasSuffix(".pub") {
            let bytes = try read(entry)
            guard let publicKey = try? Curve25519.Signing.PublicKey(rawRepresentation: bytes) else {
                throw StartupFailure("\(path)/\(entry) is not an Ed25519 public key", code: .input)
            }
            trusted[KeyRing.owner(ofKeyNamed: String(entry.dropLast(4))), default: []].append(publicKey)
        }
        trusted[name, default: []].append(key.publicKey)
        let secret = name == KeyRing.developmentKey ? Array(key.rawRepresentation) : try read("\(name).secret")
        return KeyRing(name: name, own: key, master: SymmetricKey(data: secret), trusted: trusted)
    }

    /// Makes what is missing: the folder, a key pair and a secret for every process, and a pair for developers when asked for.
    ///
    /// What exists is kept: new secrets would make stored identity numbers unreadable.
    ///
    /// - Returns: the names of the files that were made.
    /// - Throws: ``StartupFailure`` when the folder or a file cannot be written.
    @discardableResult
    public func create(processes: [String] = KeyRing.processes, development: Bool) throws(StartupFailure) -> [String] {
        do {
            try FileManager.default.createDirectory(
                atPath: path, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        } catch {
            throw StartupFailure("the keys folder \(path) cannot be made; choose another", code: .cannotCreate)
        }
        var made: [String] = []
        for name in processes + (development ? [KeyRing.developmentKey] : []) {
            if !exists("\(name).key") {
                let key = Curve25519.Signing.PrivateKey()
                try write(Array(key.rawRepresentation), to: "\(name).key", mode: 0o600)
                try write(Array(key.publicKey.rawRepresentation), to: "\(name).pub", mode: 0o644)
                made += ["\(name).key", "\(name).pub"]
            }
            if name != KeyRing.developmentKey, !exists("\(name).secret") {
                let secret = SymmetricKey(size: .bits256).withUnsafeBytes { Array($0) }
                try write(secret, to: "\(name).secret", mode: 0o600)
                made.append("\(name).secret")
            }
        }
        return made
    }

    private func privateKey(_ name: String) throws(StartupFailure) -> Curve25519.Signing.PrivateKey {
        let bytes = try read("\(name).key")
        guard let key = try? Curve25519.Signing.PrivateKey(rawRepresentation: bytes) else {
            throw StartupFailure("\(path)/\(name).key is not an Ed25519 private key", code: .input)
        }
        return key
    }

    private func exists(_ file: String) -> Bool {
        FileManager.default.fileExists(atPath: "\(path)/\(file)")
    }

    private func read(_ file: String) throws(StartupFailure) -> [UInt8] {
        guard let content = FileManager.default.contents(atPath: "\(path)/\(file)") else {
            throw StartupFailure(
                "the key \(path)/\(file) cannot be read; make missing keys with: skillsctl keys init \(path)")
        }
        let text = String(decoding: content, as: UTF8.self)
        guard let bytes = Base64URL.decode(text.filter { !$0.isWhitespace }), bytes.count == 32 else {
            throw StartupFailure("the key \(path)/\(file) is damaged: it must hold 32 bytes in base64url", code: .input)
        }
        return bytes
    }

    private func write(_ bytes: [UInt8], to file: String, mode: Int) throws(StartupFailure) {
        let target = "\(path)/\(file)"
        let content = Data((Base64URL.encode(bytes) + "\n").utf8)
        guard
            FileManager.default.createFile(atPath: target, contents: content, attributes: [.posixPermissions: mode])
        else {
            throw StartupFailure("the key \(target) cannot be written", code: .cannotCreate)
        }
    }
}
