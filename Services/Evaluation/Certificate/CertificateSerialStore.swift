internal import Ground
internal import Storage

/// The last serial of certificate numbers that was given out, by body, year and level.
enum CertificateSerialStore {
    /// How many serials there are; the numbers begin at 1.
    static let most = 999_999

    /// Gives out the next serial; nil when all are used.
    ///
    /// The row is locked until the transaction ends, and a write that is undone gives its serial back: numbers have no gap.
    static func next(
        of body: EvaluationBodyCode, year: Int, level: SkillLevel, in write: WriteTransaction
    ) throws -> Int? {
        try write.first(
            """
            INSERT INTO certificate_serial (body_code, year, level, last_serial) \
            VALUES (\(body.text), \(year), \(level.rawValue), 1) \
            ON CONFLICT (body_code, year, level) DO UPDATE SET last_serial = certificate_serial.last_serial + 1 \
            WHERE certificate_serial.last_serial < \(most) RETURNING last_serial
            """
        ) { try $0.int("last_serial") }
    }
}
