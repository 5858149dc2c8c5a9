internal import CaseworkMessages

/// What evidence may be: PDF, JPEG or PNG, told by the first bytes and not by a name.
enum AttachmentFormat {
    /// 20 MiB.
    static let largest = 20 << 20
    /// How much of a file is sealed, stored and sent at once.
    static let pieceSize = 256 << 10
    /// The longest signature.
    static let signatureLength = 8

    private static let signatures: [(AttachmentType, [UInt8])] = [
        (.pdf, Array("%PDF-".utf8)), (.jpeg, [0xFF, 0xD8, 0xFF]),
        (.png, [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]),
    ]

    /// The type of a file that begins with `bytes`; nil when it is none of the three.
    static func type(of bytes: some Collection<UInt8>) -> AttachmentType? {
        signatures.first { bytes.starts(with: $0.1) }?.0
    }
}
