import Storage
import Testing

/// The schema the storage tests write to: a certificate per evaluation, in regions with room for some.
let certificateMigration = Migration(
    "V0001_certificates",
    script: """
        CREATE TABLE region (
            code TEXT   NOT NULL PRIMARY KEY,
            room BIGINT NOT NULL CHECK (room >= 0)
        );
        CREATE TABLE certificate (
            number        TEXT   NOT NULL PRIMARY KEY,
            evaluation_id TEXT   NOT NULL UNIQUE,
            region_code   TEXT   NOT NULL REFERENCES region (code) DEFERRABLE INITIALLY DEFERRED,
            points        BIGINT NOT NULL CHECK (points BETWEEN 0 AND 100),
            note          TEXT,
            seal          BYTEA
        );
        INSERT INTO region (code, room) VALUES ('210100', 1000000), ('210200', 10);
        """)

/// What a rule says no with.
struct Refused: Error, Equatable {
    var reason = "refused"
}

/// An act by a clerk of Shenyang, at a fixed time.
func act(
    _ requestID: String = "", hash: [UInt8] = [], actor: String = "clerk",
    right: String = "Evaluations/IssueCertificate"
) -> Act {
    Act(
        actor: actor, role: "CITY_BUREAU", right: right, requestID: requestID,
        requestHash: requestID.isEmpty ? [] : hash.isEmpty ? [1] : hash, instantNanoseconds: 1_647_216_000_000_000_000,
        regionCode: "210100")
}

extension Database {
    /// A database of its own over the schema above.
    static func forTest(limits: DatabaseLimits = DatabaseLimits()) throws -> Database {
        try Database.open(TestEngine.empty(), migrations: [certificateMigration], limits: limits)
    }

    func certificateCount() async throws -> Int {
        try await read { try $0.first("SELECT count(*) AS issued FROM certificate") { try $0.int("issued") } ?? -1 }
    }
}

extension WriteTransaction {
    /// Inserts a certificate, records it, and says whether this call was the one that did.
    @discardableResult
    func issue(_ number: String, evaluation: String? = nil, region: String = "210100", points: Int = 80) throws -> Bool
    {
        let inserted = try execute(
            """
            INSERT INTO certificate (number, evaluation_id, region_code, points)
            VALUES (\(number), \(evaluation ?? number), \(region), \(points)) ON CONFLICT DO NOTHING
            """)
        guard inserted == 1 else { return false }
        try record(
            Change(
                kind: "certificate.issued", subject: number, regionCode: region, payloadType: "Certificate",
                payload: Array(number.utf8), articles: ["D.12(2)"]))
        return true
    }
}
