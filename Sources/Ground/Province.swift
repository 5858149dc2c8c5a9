/// The provinces by the first two digits of their codes.
///
/// - Source: GB/T 2260.
enum Province {
    /// The 31 provinces of the mainland, which appear in certificate numbers.
    static let mainland: Set<Int> = [
        11, 12, 13, 14, 15, 21, 22, 23, 31, 32, 33, 34, 35, 36, 37, 41, 42, 43, 44, 45, 46, 50, 51, 52, 53, 54, 61, 62,
        63, 64, 65,
    ]

    /// What the first two digits of identification numbers may be: the provinces, 71, and the residence permits of Hong
    /// Kong, Macao and Taiwan residents with 81 to 83.
    static let ofCitizens: Set<Int> = mainland.union([71, 81, 82, 83])

    /// Whether two digits name a province of the mainland.
    static func exists(_ digits: some Collection<UInt8>) -> Bool {
        ASCIIDigits.number(digits).map(mainland.contains) ?? false
    }
}
