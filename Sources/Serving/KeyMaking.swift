public import Identity
internal import Crypto
internal import FoundationEssentials

// What the authority of an installation does: making keys, listing them, and handing each process its own.
extension KeyFolder {
    /// Makes what is missing: the folder, the authority, a key pair and a secret for every process, a pair for developers when asked for, and the
    /// signed list of them.
    ///
    /// What exists is kept: new secrets would make stored identity numbers unreadable.
    ///
    /// - Returns: the names of the files that were made.
    /// - Throws: ``StartupFailure`` when the folder or a file cannot be written.
    @discardableResult
    public func create(processes: [String] = KeyRing.processes, development: Bool) throws(StartupFailure) -> [String] {
        try makeFolder()
        var made = try makePair(Self.authority)
        for name in processes + (development ? [KeyRing.developmentKey] : []) {
            made += try makePair(name)
            if name != KeyRing.developmentKey, !exists("\(name).secret") {
                let secret = SymmetricKey(size: .bits256).withUnsafeBytes { Array($0) }
                try write(secret, to: "\(name).secret", mode: 0o600)
                made.append("\(name).secret")
            }
        }
        var list = exists(Self.list) ? try signedList() : KeyList([])
        let before = list
        for name in KeyRing.processes + [KeyRing.developmentKey] where exists("\(name).pub") {
            guard !list.entries.contains(where: { $0.owner == name }) else { continue }
            list.entries.append(try entry(name, of: name))
        }
        guard list != before else { return made }
        try sign(list)
        return made + [Self.list]
    }

    /// Begins to replace the key of a process: makes a further pair, `NAME-N`, and lists it beside the one in use.
    ///
    /// - Returns: the name of the new key.
    /// - Throws: ``StartupFailure``; also when a key of that process is being replaced already.
    public func beginRotation(of process: String) throws(StartupFailure) -> String {
        var list = try signedList()
        let own = list.entries.filter { $0.owner == process }
        guard let current = own.first else {
            throw StartupFailure("\(path)/\(Self.list) has no key of \(process)", code: .usage)
        }
        guard own.count == 1 else {
            throw StartupFailure("a key of \(process) is being replaced already: finish that first", code: .usage)
        }
        let number = current.name.split(separator: "-").last.flatMap { Int($0) } ?? 1
        let fresh = "\(process)-\(number + 1)"
        _ = try makePair(fresh)
        list.entries.append(try entry(fresh, of: process))
        try sign(list)
        return fresh
    }

    /// Goes on with it once every process has the list with both keys: the process signs with the new one from now on.
    ///
    /// - Throws: ``StartupFailure``; also when no key of that process is being replaced.
    public func switchKey(of process: String) throws(StartupFailure) {
        let (_, fresh) = try rotation(of: process)
        try write(try read("\(fresh.name).key", isPrivate: true), to: "\(process).key", mode: 0o600)
    }

    /// Ends it, once the last token that the old key signed has run out: the old one is believed no more.
    ///
    /// - Throws: ``StartupFailure``; also when the process's key is still the old one.
    public func finishRotation(of process: String) throws(StartupFailure) {
        let (old, fresh) = try rotation(of: process)
        guard Array(try privateKey(process).publicKey.rawRepresentation) == fresh.key else {
            throw StartupFailure("\(process) still signs with its old key: keys switch comes first", code: .usage)
        }
        var list = try signedList()
        list.entries.removeAll { $0.name == old.name }
        try sign(list)
        for file in ["\(old.name).pub", "\(fresh.name).key"] {
            try? FileManager.default.removeItem(atPath: "\(path)/\(file)")
        }
    }

    private func rotation(of process: String) throws(StartupFailure) -> (old: KeyList.Entry, fresh: KeyList.Entry) {
        let own = try signedList().entries.filter { $0.owner == process }
        guard own.count == 2 else { throw StartupFailure("no key of \(process) is being replaced", code: .usage) }
        return (own[0], own[1])
    }

    /// Gives each process a folder of its own, `<target>/NAME`, with its key and secret, the authority's public key and the list.
    ///
    /// - Throws: ``StartupFailure`` when a folder or file cannot be written.
    public func handOut(to target: String, processes: [String] = KeyRing.processes) throws(StartupFailure) {
        let list = try signedList()
        for process in processes {
            let folder = KeyFolder("\(target)/\(process)")
            try folder.makeFolder()
            try folder.write(read("\(process).key", isPrivate: true), to: "\(process).key", mode: 0o600)
            try folder.write(read("\(process).secret", isPrivate: true), to: "\(process).secret", mode: 0o600)
            try folder.write(read("\(Self.authority).pub"), to: "\(Self.authority).pub", mode: 0o644)
            try folder.writeSigned(list, with: privateKey(Self.authority))
        }
    }

    private func makeFolder() throws(StartupFailure) {
        do {
            try FileManager.default.createDirectory(
                atPath: path, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        } catch {
            throw StartupFailure("the keys folder \(path) cannot be made; choose another", code: .cannotCreate)
        }
    }

    private func makePair(_ name: String) throws(StartupFailure) -> [String] {
        guard !exists("\(name).key") else { return [] }
        guard name != Self.authority || !exists("\(name).pub") else {
            throw StartupFailure(
                "\(path)/\(name).key is not here: run this where the authority's key is kept", code: .configuration)
        }
        let key = Curve25519.Signing.PrivateKey()
        try write(Array(key.rawRepresentation), to: "\(name).key", mode: 0o600)
        try write(Array(key.publicKey.rawRepresentation), to: "\(name).pub", mode: 0o644)
        return ["\(name).key", "\(name).pub"]
    }

    private func entry(_ name: String, of owner: String) throws(StartupFailure) -> KeyList.Entry {
        KeyList.Entry(
            name: name, owner: owner, rights: KeyRights(standardOf: owner),
            key: Array(try publicKey(name).rawRepresentation))
    }

    private func sign(_ list: KeyList) throws(StartupFailure) {
        try writeSigned(list, with: privateKey(Self.authority))
    }

    private func writeSigned(
        _ list: KeyList, with authority: Curve25519.Signing.PrivateKey
    ) throws(StartupFailure) {
        guard let text = try? list.text(signedBy: authority) else {
            throw StartupFailure("\(path)/\(Self.list) cannot be signed", code: .software)
        }
        try write(text, to: Self.list, mode: 0o644)
    }
}
