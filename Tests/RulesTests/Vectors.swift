internal import Foundation
internal import Ground
internal import Testing

/// The vectors beside the tests.
enum Vectors {
    /// The rows of `Vectors/<name>.csv`.
    static func rows(_ name: String) throws -> [CSVRow] {
        let file = try #require(Bundle.module.url(forResource: "Vectors/\(name)", withExtension: "csv"))
        return try CSVTable(Data(contentsOf: file)).rows
    }
}

/// A figure of the province whose value no entry would take, in the unit the key has in the first edition.
func impossible(_ key: FigureKey, _ value: Int64) throws -> PolicyFigure {
    let known = try #require(PolicyBook.firstEdition.history(of: key.rawValue).last)
    return PolicyFigure(
        key: key.rawValue, value: .number(value), unit: known.unit, scope: known.scope,
        period: try #require(DayPeriod(from: known.period.first)), sources: known.sources)
}

/// The day of 2025 on which tests decide unless the day matters.
let testDay = CivilDay(year: 2025, month: 7, day: 17) ?? .latest

/// The day a test names.
func civilDay(_ text: String) throws -> CivilDay { try #require(CivilDay(text)) }

/// The region a test names.
func regionCode(_ code: String) throws -> RegionCode { try #require(RegionCode(code)) }
