internal import Ledger
internal import Ground
internal import Rules
internal import Storage

/// The places of credentials in the status lists.
enum StatusPlaceStore {
    /// A place.
    struct Place: Sendable {
        let list: Int
        let position: Int
    }

    /// A list is half full at most, so that a random place is found soon.
    private static let mostInList = CredentialText.places / 2

    /// The certificate's place; nil when it has none yet.
    static func find(_ number: String, in transaction: some Transaction) throws -> Place? {
        try transaction.first("SELECT list, position FROM status_place WHERE certificate_number = \(number)") { row in
            Place(list: try row.int("list"), position: try row.int("position"))
        }
    }

    /// Gives a certificate a random place that was never given.
    static func place(_ number: String, of person: String, in write: WriteTransaction) throws -> Place {
        let last = try write.first("SELECT MAX(list) AS list FROM status_place") { try $0.optionalInt("list") }
        var list = last.flatMap { $0 } ?? 1
        let taken = try write.first("SELECT COUNT(*) AS taken FROM status_place WHERE list = \(list)") {
            try $0.int("taken")
        }
        if (taken ?? 0) >= mostInList { list += 1 }
        while true {
            let position = Int.random(in: 0..<CredentialText.places)
            try write.execute(
                """
                INSERT INTO status_place (certificate_number, person_id, list, position) \
                VALUES (\(number), \(person), \(list), \(position)) ON CONFLICT DO NOTHING
                """)
            // Another's place is tried anew; this certificate's own, given by another call meanwhile, is taken.
            if let place = try find(number, in: write) { return place }
        }
    }

    /// Whether any credential has a place in the list.
    static func exists(list: Int, in transaction: some Transaction) throws -> Bool {
        try transaction.exists("SELECT 1 FROM status_place WHERE list = \(list)")
    }

    /// The places of a list whose certificates are in one of some states.
    static func positions(
        inList list: Int, of standings: [CertificateStanding], in transaction: some Transaction
    ) throws -> [Int] {
        try transaction.query(
            """
            SELECT s.position FROM status_place s \
            JOIN certificate c ON c.number = s.certificate_number AND c.person_id = s.person_id \
            WHERE s.list = \(list) AND c.state IN (\(list: standings.map(\.rawValue))) ORDER BY s.position
            """
        ) { try $0.int("position") }
    }
}
