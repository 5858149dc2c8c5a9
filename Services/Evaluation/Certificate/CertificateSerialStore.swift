package import Ground
package import Storage

/// Serials of certificate numbers and who counts as highly skilled: what is decided together with a certificate.
package enum CertificateSerialStore {
    /// Gives out the next serial within body, year and level; nil when all 999 999 are used.
    ///
    /// The row is locked until the transaction ends, and a write that is undone gives its serial back: numbers have no gap.
    package static func next(
        body: String, year: Int, level: SkillLevel, in transaction: WriteTransaction
    ) throws -> Int? {
        try transaction.first(
            """
            INSERT INTO certificate_serial (body_code, year, level, last_serial) VALUES (\(body), \(year), \(level.rawValue), 1) \
            ON CONFLICT (body_code, year, level) DO UPDATE SET last_serial = certificate_serial.last_serial + 1 \
            WHERE certificate_serial.last_serial < 999999 RETURNING last_serial
            """
        ) { $0.int(0) }
    }

    /// Notes that the person is highly skilled from `day` on; false when it was known.
    package static func noteHighlySkilled(
        _ person: String, certificate: String, on day: CivilDay, in transaction: WriteTransaction
    ) throws -> Bool {
        try transaction.execute(
            """
            INSERT INTO highly_skilled_person (person_id, since_on, certificate_number) \
            VALUES (\(person), \(day.daysSince1970), \(certificate)) ON CONFLICT (person_id) DO NOTHING
            """) == 1
    }
}
