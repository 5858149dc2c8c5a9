internal import CatalogMessages
internal import Ground
internal import Ledger
internal import Storage

/// What belongs to brands: occupations, supporters, events, effects.
enum BrandPartStore {
    /// Adds what belongs to brands, a statement for each kind.
    static func completed(
        _ found: [TrainingBrandStore.Stored], in transaction: some Transaction
    ) throws -> [TrainingBrandStore.Stored] {
        guard !found.isEmpty else { return [] }
        let ids = found.map(\.message.brandID)
        var parts: [String: TrainingBrand] = [:]
        try transaction.each(
            """
            SELECT brand_id, occupation_code FROM brand_occupation WHERE brand_id IN (\(list: ids))
            ORDER BY occupation_code
            """
        ) { row in
            parts[try row.text("brand_id"), default: .init()].occupationCodes.append(try row.text("occupation_code"))
        }
        try transaction.each(
            "SELECT brand_id, credit_code FROM brand_supporter WHERE brand_id IN (\(list: ids)) ORDER BY credit_code"
        ) { row in
            parts[try row.text("brand_id"), default: .init()].supporterCreditCodes.append(try row.text("credit_code"))
        }
        try transaction.each(
            """
            SELECT brand_id, competition_id, event_id, year FROM brand_event WHERE brand_id IN (\(list: ids))
            ORDER BY year DESC, competition_id, event_id
            """
        ) { row in
            parts[try row.text("brand_id"), default: .init()].events.append(
                BrandEvent(
                    competitionID: try row.text("competition_id"), eventID: try row.text("event_id"),
                    year: try row.int32("year")))
        }
        try transaction.each(
            """
            SELECT brand_id, year, version, trained, employed FROM brand_effect e WHERE brand_id IN (\(list: ids))
                AND version = (SELECT MAX(version) FROM brand_effect v WHERE v.brand_id = e.brand_id AND v.year = e.year)
            ORDER BY year DESC
            """
        ) { row in
            parts[try row.text("brand_id"), default: .init()].effects.append(
                BrandEffect(
                    year: try row.int32("year"), trained: try row.int32("trained"),
                    employed: try row.int32("employed"), version: try row.int32("version")))
        }
        return found.map { stored in
            var stored = stored
            let own = parts[stored.message.brandID] ?? .init()
            stored.message.occupationCodes = own.occupationCodes
            stored.message.supporterCreditCodes = own.supporterCreditCodes
            stored.message.events = own.events
            stored.message.effects = own.effects
            return stored
        }
    }

    /// Marks an event; false when it is marked.
    static func mark(_ event: BrandEvent, of id: String, in write: WriteTransaction) throws -> Bool {
        try write.execute(
            """
            INSERT INTO brand_event (brand_id, competition_id, event_id, year)
            VALUES (\(id), \(event.competitionID), \(event.eventID), \(event.year))
            ON CONFLICT DO NOTHING
            """) == 1
    }

    /// Records an effect as the next version of its year.
    static func record(_ effect: BrandEffect, of id: String, in write: WriteTransaction) throws {
        try write.execute(
            """
            INSERT INTO brand_effect (brand_id, year, version, trained, employed)
            SELECT \(id), \(effect.year), COALESCE(MAX(version), 0) + 1, \(effect.trained), \(effect.employed)
            FROM brand_effect WHERE brand_id = \(id) AND year = \(effect.year)
            """)
    }
}
