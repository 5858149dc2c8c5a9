internal import Ground

extension RegionCode {
    /// The codes of this region and of what lies in it; nil for the province, in which everything lies. The codes of a city's counties begin with
    /// the city's first four digits.
    var codesWithin: ClosedRange<String>? {
        if isProvince { return nil }
        return isCity ? code...(code.prefix(4) + "99") : code...code
    }
}
