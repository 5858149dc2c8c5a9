internal import Ground

extension RegionCode {
    /// The codes by which records of this region are found; nil for the province, in which everything lies: no condition is the cheaper one.
    var codesWithin: ClosedRange<String>? { isProvince ? nil : codes }
}
