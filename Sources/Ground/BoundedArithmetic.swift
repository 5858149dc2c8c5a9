extension FixedWidthInteger {
    /// The product, held at the end of the range that it would leave: what is compared with it compares as with the true one.
    public func multipliedWithinRange(by other: Self) -> Self {
        let (product, overflow) = multipliedReportingOverflow(by: other)
        guard overflow else { return product }
        return (self < 0) == (other < 0) ? .max : .min
    }

    /// The sum, held at the end of the range that it would leave.
    public func addingWithinRange(_ other: Self) -> Self {
        let (sum, overflow) = addingReportingOverflow(other)
        guard overflow else { return sum }
        return other < 0 ? .min : .max
    }

    /// The difference, held at the end of the range that it would leave.
    public func subtractingWithinRange(_ other: Self) -> Self {
        let (difference, overflow) = subtractingReportingOverflow(other)
        guard overflow else { return difference }
        return other < 0 ? .max : .min
    }
}
