/// Which area codes identification numbers may carry.
///
/// - Source: GB/T 2260 and its earlier editions.
enum AreaCodeHistory {
    /// Whether an area has or had this code: exactly for this province, by the province's digits for others.
    static func knows(_ area: String) -> Bool {
        guard let province = Int(area.prefix(2)), Province.ofCitizens.contains(province) else { return false }
        guard province == 21 else { return true }
        return RegionCode(area)?.isCounty == true || former.contains(area)
    }

    /// Codes of this province that numbers still carry though no county has them today.
    private static let former = Set(EmbeddedTable.formerDivisions.rows.map { $0["code"] })
}
