public import Ground
public import MessageRuntime

/// The fields that may be absent: nil inside the result when they are.
extension FieldCheck {
    /// A region of the province.
    public mutating func optional(region text: String, _ name: String) -> RegionCode?? {
        text.isEmpty ? .some(nil) : region(text, name, required: true).map { $0 }
    }

    /// A city-level unit.
    public mutating func optional(city text: String, _ name: String) -> RegionCode?? {
        text.isEmpty ? .some(nil) : city(text, name, required: true).map { $0 }
    }

    /// A city or county.
    public mutating func optional(place text: String, _ name: String) -> RegionCode?? {
        text.isEmpty ? .some(nil) : place(text, name, required: true).map { $0 }
    }

    /// A credit code.
    public mutating func optional(creditCode text: String, _ name: String) -> CreditCode?? {
        text.isEmpty ? .some(nil) : creditCode(text, name, required: true).map { $0 }
    }

    /// An occupation.
    public mutating func optional(occupation text: String, _ name: String) -> OccupationCode?? {
        text.isEmpty ? .some(nil) : occupation(text, name, required: true).map { $0 }
    }

    /// A certificate's number.
    public mutating func optional(certificateNumber text: String, _ name: String) -> CertificateNumber?? {
        text.isEmpty ? .some(nil) : certificateNumber(text, name, required: true).map { $0 }
    }

    /// A day.
    public mutating func optional(day text: String, _ name: String) -> CivilDay?? {
        text.isEmpty ? .some(nil) : day(text, name, required: true).map { $0 }
    }

    /// A month.
    public mutating func optional(month text: String, _ name: String) -> YearMonth?? {
        text.isEmpty ? .some(nil) : month(text, name, required: true).map { $0 }
    }

    /// A quarter.
    public mutating func optional(quarter text: String, _ name: String) -> Quarter?? {
        text.isEmpty ? .some(nil) : quarter(text, name, required: true).map { $0 }
    }

    /// A value of an enum.
    public mutating func optional<Value: EnumValue>(choice value: Value, _ name: String) -> Value?? {
        value.rawValue == 0 ? .some(nil) : choice(value, name, required: true).map { $0 }
    }

    /// A number whose range does not hold 0.
    public mutating func optional(
        number value: some FixedWidthInteger, _ name: String, _ range: ClosedRange<Int>
    ) -> Int?? {
        value == 0 ? .some(nil) : number(value, name, range, required: true).map { $0 }
    }

    /// Whole yuan whose range does not hold 0.
    public mutating func optional(
        yuan value: some FixedWidthInteger, _ name: String, _ range: ClosedRange<Int>
    ) -> Yuan?? {
        value == 0 ? .some(nil) : yuan(value, name, range, required: true).map { $0 }
    }
}
