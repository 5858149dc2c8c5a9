import Ground

/// How much happened in a province in five years, and how what happened is told apart by number.
struct Province: Sendable {
    /// Subsidised trainings, 40 to a class, each with its subsidy.
    var trainings: Int
    /// People, among whom the trainings go round.
    var people: Int
    /// Certificates, each with its evaluation, 40 to a batch.
    var certificates: Int

    static let perClass = 40
    static let firstYear = 2021

    /// The city-level regions in turn.
    func region(_ number: Int) -> String { Self.cities[number % Self.cities.count] }

    /// The day of something numbered, in order over the five years.
    func day(_ number: Int, of count: Int) -> CivilDay {
        let start = CivilDay(year: Self.firstYear, month: 1, day: 1)?.daysSince1970 ?? 0
        return CivilDay(daysSince1970: start + number * (5 * 365) / max(1, count))
    }

    /// An id as records have it.
    static func id(_ prefix: String, _ number: Int) -> String {
        let digits = String(number)
        return prefix + "_" + String(repeating: "0", count: 26 - digits.utf8.count) + digits
    }

    /// The number of a certificate: the organisation's thirteen characters, year, level and serial.
    static func certificateNumber(_ number: Int) -> String {
        let digits = String(number % 900_000 + 1)
        let serial = String(repeating: "0", count: 6 - digits.utf8.count) + digits
        return "S000021000001\(21 + number / 900_000)3\(serial)"
    }

    private static let cities = RegionCode.cities.map(\.code)
}
