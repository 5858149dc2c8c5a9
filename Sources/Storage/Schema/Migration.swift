internal import Crypto

/// One step of a schema: an SQL file that is never edited once a release has run it.
///
/// Files are named `V0001_what_it_does.sql` and numbered without gaps from 1.
public struct Migration: Sendable, Hashable {
    /// The file's name without its suffix.
    public let name: String
    /// The file's text.
    public let script: String

    /// Makes a migration of an embedded file: `Migration("V0001_start", PackageResources.V0001_start_sql)`.
    public init(_ name: String, _ bytes: [UInt8]) {
        self.init(name, script: String(decoding: bytes, as: UTF8.self))
    }

    /// Makes a migration of its text.
    public init(_ name: String, script: String) {
        self.name = name.hasSuffix(".sql") ? String(name.dropLast(4)) : name
        self.script = script
    }

    /// The number in the name, or nil when the name has none.
    public var version: Int? {
        guard name.first == "V", let end = name.firstIndex(of: "_") else { return nil }
        return Int(name[name.index(after: name.startIndex)..<end])
    }

    /// SHA-256 of the text, by which an edit is noticed.
    var checksum: [UInt8] {
        Array(SHA256.hash(data: Array(script.utf8)))
    }
}
