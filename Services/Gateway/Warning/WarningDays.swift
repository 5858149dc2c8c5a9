internal import Ground

/// How many days ahead is warned.
struct WarningDays: Sendable {
    /// Of what is due to be delivered.
    let delivery: Int
    /// Of what runs out.
    let expiry: Int

    /// - Throws: ``GatewayError/figureMissing(_:)``.
    init(_ book: PolicyBook, on day: CivilDay) throws(GatewayError) {
        func days(_ key: FigureKey) throws(GatewayError) -> Int {
            guard let number = book.figure(key.rawValue, on: day)?.number else { throw .figureMissing(key.rawValue) }
            return Int(number)
        }
        delivery = try days(.warningDeliveryDays)
        expiry = try days(.warningExpiryDays)
    }
}
