internal import CatalogMessages
internal import Ground

extension Region {
    /// A region of the province as the contract's message.
    init(_ region: RegionCode) {
        let tier: RegionTier =
            switch region.kind {
            case .province: .province
            case .prefecture: .city
            case .functionalZone: .demonstrationZone
            case .district, .countyCity, .county, .autonomousCounty: .county
            }
        self.init(
            code: region.code, name: region.name, parentCode: region.parent?.code ?? "", tier: tier,
            kind: region.kind.rawValue)
    }
}
