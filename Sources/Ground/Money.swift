/// An amount of money in whole units of an integer type of its own.
///
/// Arithmetic never wraps and never traps: what does not fit is nil.
public protocol Money: Sendable, Hashable, Comparable {
    /// The amount in this type's unit.
    var amount: Int64 { get }
    /// An amount in this type's unit.
    init(_ amount: Int64)
}

/// How a part of a unit is treated when a percentage of an amount is not whole.
public enum MoneyRounding: Sendable {
    /// Towards zero: what the policy says of "at most" is then never exceeded. The rule for all subsidies.
    case down
    /// Half a unit and more away from zero: for statistics.
    case half
}

extension Money {
    /// Nothing.
    public static var zero: Self { Self(0) }

    /// Whether it is less than nothing.
    public var isNegative: Bool { amount < 0 }

    /// The sum; nil when it does not fit.
    public func adding(_ other: Self) -> Self? {
        let (sum, overflow) = amount.addingReportingOverflow(other.amount)
        return overflow ? nil : Self(sum)
    }

    /// The difference; nil when it does not fit.
    public func subtracting(_ other: Self) -> Self? {
        let (difference, overflow) = amount.subtractingReportingOverflow(other.amount)
        return overflow ? nil : Self(difference)
    }

    /// The amount so many times; nil when it does not fit.
    public func multiplied(by count: Int) -> Self? {
        let (product, overflow) = amount.multipliedReportingOverflow(by: Int64(count))
        return overflow ? nil : Self(product)
    }

    /// So many percent of the amount; nil when the result does not fit.
    ///
    /// - Parameter rounding: what becomes of a part of a unit; dropped unless told otherwise.
    public func percentage(_ percent: Int64, rounding: MoneyRounding = .down) -> Self? {
        let product = amount.multipliedFullWidth(by: percent)
        let divisor: Int64 = 100
        // The quotient fits exactly when the high word is smaller than half the divisor.
        guard product.high.magnitude < 50 else { return nil }
        let (quotient, remainder) = divisor.dividingFullWidth(product)
        guard rounding == .half, remainder.magnitude >= 50 else { return Self(quotient) }
        return Self(quotient).adding(Self(remainder < 0 ? -1 : 1))
    }

    /// The sum of all; nil when it does not fit.
    public static func sum(_ amounts: some Sequence<Self>) -> Self? {
        var total = zero
        for amount in amounts {
            guard let sum = total.adding(amount) else { return nil }
            total = sum
        }
        return total
    }

    /// Whether one amount is less than another.
    public static func < (left: Self, right: Self) -> Bool { left.amount < right.amount }
}

/// An amount in whole yuan, the unit of policy figures and subsidies.
public struct Yuan: Money, CustomStringConvertible {
    /// The amount in yuan.
    public let amount: Int64

    /// So many yuan.
    public init(_ amount: Int64) { self.amount = amount }

    /// The greatest amount that is entered anywhere: a hundred thousand million, as in the unit `yuan` of policy figures.
    public static let greatest = Yuan(100_000_000_000)

    /// The same amount in fen; nil when it does not fit.
    public var fen: Fen? { Fen(amount).multiplied(by: 100) }

    /// For example `5000元`.
    public var description: String { "\(amount)元" }
}

/// An amount in whole fen, a hundredth of a yuan: the unit of payments.
public struct Fen: Money, CustomStringConvertible {
    /// The amount in fen.
    public let amount: Int64

    /// So many fen.
    public init(_ amount: Int64) { self.amount = amount }

    /// The whole yuan in it, the rest dropped.
    public var wholeYuan: Yuan { Yuan(amount / 100) }

    /// For example `12.34元`.
    public var description: String {
        let (yuan, fen) = amount.magnitude.quotientAndRemainder(dividingBy: 100)
        return (amount < 0 ? "-" : "") + "\(yuan)." + ASCIIDigits.padded(Int(fen), to: 2) + "元"
    }
}
