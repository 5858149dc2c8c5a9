internal import Ground

/// Who nominates: a city-level unit, or the province for its own sectors.
enum NominatingRegion {
    /// - Throws: ``AwardsError/doesNotNominate`` for a county.
    static func check(_ region: RegionCode) throws(AwardsError) {
        guard region.isProvince || region.isCity else { throw .doesNotNominate }
    }
}
