/// A person made up for the demo year.
///
/// The identity number's area is 219901, which is no county: it can be nobody's, and services take it only when their
/// configuration allows test identities.
public struct SyntheticPerson: Sendable {
    /// Position among the people of the demo year, from 0.
    public let index: Int
    /// Eighteen characters with a valid check character.
    public let citizenNumber: String
    /// Two or three Chinese characters.
    public let name: String
    /// Year of birth.
    public let birthYear: Int

    /// Makes person number `index` of the year played from `seed`; the same for the same arguments.
    ///
    /// - Parameter birthYears: the years of birth to choose from.
    public init(index: Int, seed: UInt64, birthYears: ClosedRange<Int>) {
        var random = SeededGenerator(seed: seed, purpose: "person \(index)")
        let birthYear = Int.random(in: birthYears, using: &random)
        // A number is area, birth day and a three-digit sequence. The day and sequence follow from the index, so that no
        // two people get the same number: 336 days of the year by 999 sequences within a year of birth.
        let dayOfYear = index % 336
        let month = dayOfYear / 28 + 1
        let day = dayOfYear % 28 + 1
        let sequence = index / 336 % 999 + 1
        let body =
            "219901" + Self.digits(birthYear, 4) + Self.digits(month, 2) + Self.digits(day, 2)
            + Self.digits(sequence, 3)
        self.index = index
        self.birthYear = birthYear
        citizenNumber = body + Self.checkCharacter(body)
        name = Self.name(using: &random)
    }

    private static func digits(_ value: Int, _ width: Int) -> String {
        let text = String(value)
        return String(repeating: "0", count: max(0, width - text.count)) + text
    }

    /// The eighteenth character (GB 11643-1999).
    private static func checkCharacter(_ body: String) -> String {
        let weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
        let sum = zip(body.utf8, weights).reduce(0) { $0 + Int($1.0 - 48) * $1.1 }
        return String(Array("10X98765432")[sum % 11])
    }

    private static let surnames = Array("王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕")
    private static let givenNames = Array("伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华玉兰红建国志海新宇晨阳思源文博雨桐子涵")

    private static func name(using random: inout SeededGenerator) -> String {
        let length = Int.random(in: 1...2, using: &random)
        let surname = surnames[Int.random(in: surnames.indices, using: &random)]
        let given = (0..<length).map { _ in givenNames[Int.random(in: givenNames.indices, using: &random)] }
        return String(surname) + String(given)
    }
}
