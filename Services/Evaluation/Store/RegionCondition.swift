internal import Ground
internal import Storage

extension RegionCode {
    /// Holds for records of this region or of what lies in it. The codes of a city's counties begin with the city's first four digits.
    func condition(on column: SQL) -> SQL {
        guard isCity else { return column + " = \(code)" }
        return column + " >= \(code) AND " + column + " <= \(code.prefix(4) + "99")"
    }
}

extension [SQL] {
    /// ` WHERE … AND …`, or nothing when there is no condition.
    var whereClause: SQL { isEmpty ? "" : " WHERE " + SQL.joined(self, by: " AND ") }
}
