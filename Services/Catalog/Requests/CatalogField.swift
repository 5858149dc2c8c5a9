internal import Ledger
internal import Requests
internal import CatalogMessages
internal import RPC
internal import Ground
internal import Rules

/// The fields that are the catalog's own.
extension RequestField {
    /// A city or 沈抚示范区, which keep catalogs and figures of their own.
    static func city(_ text: String, _ field: String) throws(RPCError) -> RegionCode {
        let region = try region(text, field)
        guard region.isCity else { throw invalid(field, "“\(region.name)”不是市级单位") }
        return region
    }

    /// A city, or a county, which stands for its city.
    static func cityOf(_ text: String, _ field: String) throws(RPCError) -> RegionCode {
        guard let city = try region(text, field).city else { throw invalid(field, "应为市、县（区）") }
        return city
    }

    /// A region that narrows a list; nil for the province or when empty, which narrow nothing.
    static func narrowing(_ text: String, _ field: String) throws(RPCError) -> RegionCode? {
        guard let region = try optionalRegion(text, field), !region.isProvince else { return nil }
        return region
    }

    /// A programme.
    static func programme(_ programme: TrainingProgramme, _ field: String) throws(RPCError) -> Programme {
        if programme == .unspecified { throw required(field) }
        guard let known = Programme(programme) else { throw invalid(field, "没有这类培训") }
        return known
    }

    /// A programme; nil when it is unspecified.
    static func optionalProgramme(_ programme: TrainingProgramme, _ field: String) throws(RPCError) -> Programme? {
        programme == .unspecified ? nil : try Self.programme(programme, field)
    }

    /// An occupation; nil when the field is empty.
    static func optionalOccupation(_ text: String, _ field: String) throws(RPCError) -> OccupationCode? {
        text.isEmpty ? nil : try occupation(text, field)
    }

    /// An occupation or a class of them.
    static func occupationClass(_ text: String, _ field: String) throws(RPCError) -> OccupationClass {
        guard let group = OccupationClass(text) else { throw invalid(field, "不是职业分类编码") }
        return group
    }

    /// A name, 2 to 100 characters.
    static func name(_ text: String, _ field: String) throws(RPCError) -> String {
        let name = try Self.text(text, field, max: 100)
        guard name.count >= 2 else { throw invalid(field, "过短，至少 2 个字") }
        return name
    }

    /// The days of `effective_from` and `effective_to`; the first is `today` when empty, the last open.
    static func period(from: String, through: String, else today: CivilDay) throws(RPCError) -> DayPeriod {
        let first = try day(from, "effective_from", else: today)
        let last = try optionalDay(through, "effective_to")
        guard let period = DayPeriod(from: first, through: last) else {
            throw invalid("effective_to", "不能早于起始日期")
        }
        return period
    }
}
