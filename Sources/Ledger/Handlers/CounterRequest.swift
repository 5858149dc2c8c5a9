internal import Requests
internal import RPC
internal import Ground

// What requests for counters have in common.
extension RequestField {
    /// Region whose counters are asked for; nil for all.
    static func counterRegion(_ code: String) throws(RPCError) -> String? {
        if code.isEmpty { return nil }
        let region = try region(code, "region_code")
        return region.isProvince ? nil : region.code
    }

    /// Months as numbers, 202203, both ends included; an end that is empty is open.
    ///
    /// - Parameter place: where the fields `from_month` and `to_month` stand: "" or, for example, "spans[2]."
    static func counterMonths(
        from first: String, to last: String, in place: String = ""
    ) throws(RPCError) -> ClosedRange<Int> {
        let first = first.isEmpty ? 0 : try month(first, place + "from_month").number
        let last = last.isEmpty ? 999_912 : try month(last, place + "to_month").number
        guard first <= last else { throw invalid(place + "to_month", "早于 from_month") }
        return first...last
    }
}
