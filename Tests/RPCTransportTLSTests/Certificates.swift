internal import Foundation
internal import RPCTransportTLS

/// Certificates made for one test by the openssl command line, in a folder of the test's own.
final class Certificates: Sendable {
    private let folder = FileManager.default.temporaryDirectory.path + "/rpc-tls-\(UUID().uuidString)"

    /// Makes an authority, `authority.pem`.
    init() throws {
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        try makeAuthority("authority")
    }

    deinit { try? FileManager.default.removeItem(atPath: folder) }

    func path(_ name: String) -> String { "\(folder)/\(name)" }

    func makeAuthority(_ name: String) throws {
        try openssl(
            "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-days", "2", "-subj",
            "/CN=\(name)", "-keyout", path("\(name).key"), "-out", path("\(name).pem"))
    }

    /// Makes `name.pem` and `name.key`, signed by an authority for 127.0.0.1 and localhost.
    ///
    /// - Parameter days: how long it is valid; below 0 for one that has expired.
    @discardableResult
    func make(
        _ name: String, hosts: String = "DNS:localhost,IP:127.0.0.1", days: Int = 1, by authority: String = "authority"
    ) throws -> TLSFiles {
        let request = path("\(name).csr")
        try openssl(
            "req", "-new", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-utf8", "-subj",
            "/O=test/CN=\(name)", "-keyout", path("\(name).key"), "-out", request)
        try Data("subjectAltName=\(hosts)".utf8).write(to: URL(filePath: path("extensions")))
        // With `-days` below 0 the certificate ends before it begins, and that is in the past.
        try openssl(
            "x509", "-req", "-in", request, "-CA", path("\(authority).pem"), "-CAkey", path("\(authority).key"),
            "-CAcreateserial", "-days", "\(days)", "-extfile", path("extensions"), "-out", path("\(name).pem"))
        return files(name)
    }

    /// The certificate of that name, believing an authority.
    func files(_ name: String, authority: String = "authority") -> TLSFiles {
        TLSFiles(certificate: path("\(name).pem"), key: path("\(name).key"), authorities: path("\(authority).pem"))
    }

    /// Puts other files in the place of a certificate and its key.
    func replace(_ name: String, with other: String, key: Bool = true) throws {
        for ending in key ? ["pem", "key"] : ["pem"] {
            let data = try Data(contentsOf: URL(filePath: path("\(other).\(ending)")))
            try data.write(to: URL(filePath: path("\(name).\(ending)")), options: .atomic)
        }
    }

    private func openssl(_ words: String...) throws {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = ["openssl"] + words
        process.standardError = FileHandle.nullDevice
        process.standardOutput = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else { throw OpenSSLFailure(words: words) }
    }
}

struct OpenSSLFailure: Error {
    let words: [String]
}
