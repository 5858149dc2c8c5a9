internal import Ledger
internal import Requests
internal import CatalogMessages
internal import RPC
internal import Ground

/// What the province wants to enter into the policy book.
struct FigureAmendment: Sendable {
    let key: String
    let value: String
    let unit: PolicyFigure.Unit?
    let scope: PolicyFigure.Scope?
    let region: RegionCode
    let period: DayPeriod
    let source: String
    let note: String
    /// What stands before the fields' names: empty, or the entry of a draft.
    private let prefix: String

    /// Reads an entry of a draft; `prefix` names it.
    ///
    /// - Throws: `INVALID_ARGUMENT` with the field.
    init(_ entry: PolicyDraftEntry.Checked, _ prefix: String) throws(RPCError) {
        self.prefix = prefix
        key = try PolicyFigure.key(entry.key, field: prefix + "key")
        value = entry.value
        unit = entry.unit.isEmpty ? nil : PolicyFigure.Unit(entry.unit)
        scope = entry.binding?.scope
        region = entry.regionCode ?? .province
        guard let period = DayPeriod(from: entry.effectiveFrom, through: entry.effectiveTo) else {
            throw RequestField.invalid(prefix + "effective_to", "不能早于起始日期")
        }
        self.period = period
        source = entry.source
        note = entry.note
    }

    /// Reads a request.
    ///
    /// - Throws: `INVALID_ARGUMENT` with the field.
    init(_ request: AmendFigureRequest.Checked) throws(RPCError) {
        prefix = ""
        key = try PolicyFigure.key(request.key, field: "key")
        value = request.value
        unit = request.unit.isEmpty ? nil : PolicyFigure.Unit(request.unit)
        scope = request.binding?.scope
        region = request.regionCode ?? .province
        period = try DayPeriod(effectiveFrom: request.effectiveFrom, effectiveTo: request.effectiveTo)
        source = request.source
        note = request.note
    }

    /// The figure it makes, with the unit and scope the key had before where it names none.
    ///
    /// - Throws: `FIGURE_NOT_FOUND` for a new key without unit and scope; `INVALID_ARGUMENT` for a value that does not fit its unit or is
    ///   negative, or a scope that does not fit its region.
    func figure(in book: PolicyBook) throws -> PolicyFigure {
        let before = book.figure(key, on: period.first, in: region) ?? book.history(of: key).last
        guard let unit = unit ?? before?.unit else { throw CatalogError.figureNotFound }
        guard let scope = region.isProvince ? scope ?? before?.scope : scope ?? .regions else {
            throw CatalogError.figureNotFound
        }
        guard (scope == .regions) != region.isProvince else {
            throw RequestField.invalid(prefix + "binding", "仅约束个别地区的指标应写明地区，其他指标约束全省")
        }
        guard let value = PolicyFigure.Value(value, unit: unit), (value == .open) == (scope == .citySetsFreely) else {
            throw RequestField.invalid(prefix + "value", "与单位“\(unit.text)”不符")
        }
        if let number = value.number, number < 0 { throw RequestField.invalid(prefix + "value", "不能为负数") }
        return PolicyFigure(
            key: key, value: value, unit: unit, scope: scope, region: region, period: period, sources: citations,
            note: note)
    }

    /// A document without a short form stands as the article of a convention, so that it can be read back.
    private var citations: [Citation] {
        if let known = Citation.list(source), !known.isEmpty { return known }
        let title = source.map { $0 == ";" || $0.isWhitespace ? "、" : $0 }
        return [Citation(.systemConvention, article: String(title))]
    }
}
