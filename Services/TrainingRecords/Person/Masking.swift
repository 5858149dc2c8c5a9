internal import Ground

/// How numbers of people are shown.
enum Masking {
    /// Only the first and the last position: area, birth date and check character would let the rest be worked out.
    static func number(_ number: CitizenID) -> String {
        number.text.prefix(1) + String(repeating: "*", count: 16) + number.text.suffix(1)
    }

    /// The first three and the last four digits of a phone number.
    static func phone(_ phone: String) -> String {
        phone.isEmpty ? "" : phone.prefix(3) + "****" + phone.suffix(4)
    }
}
