internal import FoundationEssentials
internal import NIOSSL

/// Where certificates and keys stand: PEM files.
public struct TLSFiles: Sendable, Hashable {
    /// The own certificate, and behind it those that lead to an authority. Needed by a server; by a client whose servers ask
    /// for one.
    public var certificate: String?
    /// The private key of ``certificate``.
    public var key: String?
    /// Certificates of the authorities that are believed; nil for those of the operating system.
    public var authorities: String?

    /// Files by path.
    public init(certificate: String? = nil, key: String? = nil, authorities: String? = nil) {
        self.certificate = certificate
        self.key = key
        self.authorities = authorities
    }
}

/// Why certificates cannot be used: names the file.
public struct TLSFileError: Error, Hashable, CustomStringConvertible {
    /// One line.
    public let description: String
}

extension TLSFiles {
    /// What the files held when they were read.
    struct Content {
        var chain: [NIOSSLCertificate] = []
        var key: NIOSSLPrivateKey?
        var authorities: [NIOSSLCertificate]?
    }

    /// Reads all of them.
    ///
    /// - Throws: ``TLSFileError`` for a file that is missing or not what it should be.
    func read() throws(TLSFileError) -> Content {
        var content = Content()
        if let certificate { content.chain = try Self.certificates(certificate) }
        if let key {
            do { content.key = try NIOSSLPrivateKey(file: key, format: .pem) } catch {
                throw TLSFileError(description: "\(key) holds no private key in PEM that can be read: \(error)")
            }
        }
        guard (certificate == nil) == (key == nil) else {
            throw TLSFileError(description: "a certificate needs its key, and a key its certificate")
        }
        if let authorities { content.authorities = try Self.certificates(authorities) }
        return content
    }

    /// Differs whenever one of the files was written or replaced, also behind a symbolic link.
    var fingerprint: [String] {
        [certificate, key, authorities].map { path in
            guard let path else { return "" }
            let real = URL(filePath: path).resolvingSymlinksInPath().path
            guard let attributes = try? FileManager.default.attributesOfItem(atPath: real) else { return "missing" }
            let written = (attributes[.modificationDate] as? Date)?.timeIntervalSince1970 ?? 0
            return "\(real) \(attributes[.systemFileNumber] ?? 0) \(attributes[.size] ?? 0) \(written)"
        }
    }

    private static func certificates(_ path: String) throws(TLSFileError) -> [NIOSSLCertificate] {
        let found: [NIOSSLCertificate]
        do { found = try NIOSSLCertificate.fromPEMFile(path) } catch {
            throw TLSFileError(description: "\(path) holds no certificates in PEM that can be read: \(error)")
        }
        guard !found.isEmpty else { throw TLSFileError(description: "\(path) holds no certificate") }
        return found
    }
}
