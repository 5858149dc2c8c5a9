internal import Ground
internal import Storage

/// Who holds 高级工 or higher, from the first such certificate on.
enum HighlySkilledPersonStore {
    /// Notes that the person is highly skilled from `day` on; false when it was known.
    static func note(
        _ person: String, certificate: String, on day: CivilDay, in write: WriteTransaction
    ) throws -> Bool {
        try write.execute(
            """
            INSERT INTO highly_skilled_person (person_id, since_on, certificate_number) \
            VALUES (\(person), \(day.daysSince1970), \(certificate)) ON CONFLICT (person_id) DO NOTHING
            """) == 1
    }
}
