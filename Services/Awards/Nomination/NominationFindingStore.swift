internal import Ground
internal import Ledger
internal import Rules
internal import Storage

/// What the other services knew of a nominee when they were asked last.
enum NominationFindingStore {
    /// Without the honours of the register. Nothing is known of a nomination of before findings were kept, until it is asked for again.
    static func existing(_ id: String, in transaction: some Transaction) throws -> NominationEligibility.Record {
        let found = try transaction.first(
            "SELECT level, prize, evidence, parts, at_school FROM nomination_finding WHERE nomination_id = \(id)"
        ) { row in
            let level = try row.count("level")
            return NominationEligibility.Record(
                highestLevel: try level == 0 ? nil : row.value("level", SkillLevel.init(rawValue:)),
                hasPrize: try row.bool("prize"), evidence: words(try row.text("evidence")),
                organisationParts: words(try row.text("parts")), isAtSchool: try row.bool("at_school"))
        }
        return found ?? NominationEligibility.Record()
    }

    /// Puts what was found now in the place of what was found before.
    static func put(_ record: NominationEligibility.Record, of id: String, in write: WriteTransaction) throws {
        let evidence = record.evidence.sorted().joined(separator: " ")
        let parts = record.organisationParts.sorted().joined(separator: " ")
        try write.execute(
            """
            INSERT INTO nomination_finding (nomination_id, level, prize, evidence, parts, at_school, found_at)
            VALUES (\(id), \(record.highestLevel?.rawValue ?? 0), \(record.hasPrize), \(evidence), \(parts),
                \(record.isAtSchool), \(write.act.instantNanoseconds))
            ON CONFLICT (nomination_id) DO UPDATE SET level = excluded.level, prize = excluded.prize,
                evidence = excluded.evidence, parts = excluded.parts, at_school = excluded.at_school,
                found_at = excluded.found_at
            """)
    }

    private static func words(_ text: String) -> Set<String> { Set(text.split(separator: " ").map(String.init)) }
}
