public import Ground
public import MessageRuntime
public import Storage
public import WireMessages

/// Readers of columns with values of the domain. What cannot be read is `StorageError.corrupt`: it is never replaced by a default.
///
/// Days are stored as days and instants as nanoseconds, both since 1970-01-01; enums of the contract as their numbers.
extension Row {
    /// A region of the province.
    public func region(_ column: StaticString) throws(StorageError) -> RegionCode {
        try value(column, { (code: String) in RegionCode(code) })
    }

    /// A region of the province, or nil for `NULL`.
    public func optionalRegion(_ column: StaticString) throws(StorageError) -> RegionCode? {
        try optionalValue(column, { (code: String) in RegionCode(code) })
    }

    /// A day.
    public func day(_ column: StaticString) throws(StorageError) -> CivilDay {
        try value(column, { (days: Int) in Self.day(days) })
    }

    /// A day, or nil for `NULL`.
    public func optionalDay(_ column: StaticString) throws(StorageError) -> CivilDay? {
        try optionalValue(column, { (days: Int) in Self.day(days) })
    }

    /// A day as the contract writes it; empty for `NULL`.
    public func dayText(_ column: StaticString) throws(StorageError) -> String {
        try optionalDay(column)?.description ?? ""
    }

    /// A period of days from its first and its last one, which is `NULL` while the end is open.
    public func period(_ first: StaticString, _ last: StaticString) throws(StorageError) -> DayPeriod {
        guard let period = DayPeriod(from: try day(first), through: try optionalDay(last)) else {
            throw unreadable(last, as: "day on or after \(first)")
        }
        return period
    }

    /// A month, stored as `YearMonth.number`.
    public func month(_ column: StaticString) throws(StorageError) -> YearMonth {
        try value(column, { (number: Int) in YearMonth(number: number) })
    }

    /// A credit code.
    public func creditCode(_ column: StaticString) throws(StorageError) -> CreditCode {
        try value(column, { (code: String) in try? CreditCode(code) })
    }

    /// An occupation.
    public func occupation(_ column: StaticString) throws(StorageError) -> OccupationCode {
        try value(column, { (code: String) in OccupationCode(code) })
    }

    /// An occupation, or nil for `NULL`.
    public func optionalOccupation(_ column: StaticString) throws(StorageError) -> OccupationCode? {
        try optionalValue(column, { (code: String) in OccupationCode(code) })
    }

    /// A level of the ladder.
    public func level(_ column: StaticString) throws(StorageError) -> SkillLevel {
        try value(column, { (number: Int) in SkillLevel(rawValue: number) })
    }

    /// A level of the ladder, or nil for `NULL`.
    public func optionalLevel(_ column: StaticString) throws(StorageError) -> SkillLevel? {
        try optionalValue(column, { (number: Int) in SkillLevel(rawValue: number) })
    }

    /// An amount of money.
    public func yuan(_ column: StaticString) throws(StorageError) -> Yuan {
        Yuan(try integer(column))
    }

    /// A value of an enum of the contract that this version knows, and that is not unspecified.
    public func choice<Value: EnumValue>(
        _ column: StaticString, _ type: Value.Type = Value.self
    ) throws(StorageError) -> Value {
        try value(column, { (number: Int32) in Self.choice(number) })
    }

    /// Such a value, or nil for `NULL`.
    public func optionalChoice<Value: EnumValue>(
        _ column: StaticString, _ type: Value.Type = Value.self
    ) throws(StorageError) -> Value? {
        try optionalValue(column, { (number: Int32) in Self.choice(number) })
    }

    /// A value of an enum of the contract that this version knows, or unspecified, stored as 0.
    public func choiceOrUnspecified<Value: EnumValue>(
        _ column: StaticString, _ type: Value.Type = Value.self
    ) throws(StorageError) -> Value {
        try value(column, { (number: Int32) in Self.known(number) })
    }

    /// A packed message.
    public func message<M: Message>(_ column: StaticString, _ type: M.Type = M.self) throws(StorageError) -> M {
        try value(column, { (bytes: [UInt8]) in try? M(packed: bytes) })
    }

    /// An instant as the contract writes it.
    public func timestamp(_ column: StaticString) throws(StorageError) -> Timestamp {
        Timestamp(nanosecondsSince1970: try integer(column))
    }

    /// An instant as the contract writes it; nil for `NULL`.
    public func optionalTimestamp(_ column: StaticString) throws(StorageError) -> Timestamp? {
        try optionalInteger(column).map { Timestamp(nanosecondsSince1970: $0) }
    }

    private static func day(_ days: Int) -> CivilDay? {
        let day = CivilDay(daysSince1970: days)
        return day.daysSince1970 == days ? day : nil
    }

    private static func choice<Value: EnumValue>(_ number: Int32) -> Value? {
        number == 0 ? nil : known(number)
    }

    private static func known<Value: EnumValue>(_ number: Int32) -> Value? {
        let value = Value(rawValue: number)
        return value.protoName == nil ? nil : value
    }
}
