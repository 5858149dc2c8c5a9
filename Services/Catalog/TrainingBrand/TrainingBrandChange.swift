internal import CatalogMessages
internal import Ground
internal import Ledger
internal import RPC
internal import Rules
internal import Storage

/// A step in the life of a brand, as three rpcs take it.
struct TrainingBrandChange: Sendable {
    let brandID: String
    let act: BrandLife.Act
    let from: BrandLife.State
    let to: BrandLife.State
    let opinion: String
    /// The kind of change in audit and feed.
    let kind: String

    /// Takes the step, and takes the city's count back when no brand of it stands any more.
    ///
    /// - Throws: ``CatalogError/refused(_:)`` when the brand is in another state; ``CatalogError/trainingBrandExists(_:)`` when it would be the city's
    ///   second determined one.
    func take(on day: CivilDay, in write: WriteTransaction) throws -> TrainingBrand {
        let stored = try TrainingBrandStore.existing(brandID, in: write)
        try CatalogError.check(BrandLife.refusals(for: act, in: stored.state))
        if to == .confirmed, try TrainingBrandStore.hasConfirmed(in: stored.region, write) {
            throw CatalogError.trainingBrandExists("brand_id")
        }
        guard
            try TrainingBrandStore.change(brandID, from: from, to: to, opinion: opinion, on: day, in: write)
        else { throw CatalogError.refused(BrandLife.refusals(for: act, in: to)) }
        if !to.stands, try TrainingBrandStore.countStanding(in: stored.region, write) == 0 {
            try StandingCountStore.takeBack("brands", stored.region.code, in: write)
        }
        let brand = try TrainingBrandStore.existing(brandID, in: write).message
        try write.record(kind, subject: brandID, region: stored.region, brand, articles: [BrandLife.citation])
        return brand
    }
}
