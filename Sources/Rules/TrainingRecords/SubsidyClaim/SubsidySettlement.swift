public import Ground

/// Computes what is claimed for each trainee of a class, and for all of them less what was prepaid.
///
/// An amount that does not fit is refused and never replaced by another: no claim is filed for nothing.
///
/// - Source: ``citation``; the amounts: ``SubsidyAmount``.
public enum SubsidySettlement {
    /// 培训后按规定申领补贴.
    public static let citation = Citation(.measures2021, article: "17")

    /// What is known of a trainee's seat.
    public struct Seat: Sendable {
        /// Whether the trainee completed the class.
        public var isCompleted: Bool
        /// Whether the voucher that covers the seat is used; nil without a voucher.
        public var voucherIsUsed: Bool?
        /// The period that is paid for; nil for an intern who was not hired for long enough.
        public var period: DayPeriod?
        /// The days of the class's sessions.
        public var sessions: [CivilDay] = []
        /// Sessions a month must have to be paid for.
        public var sessionsPerMonth = 0
        /// Whether the programme asks for a certificate that the trainee does not hold.
        public var lacksCertificate = false

        /// A seat.
        public init(isCompleted: Bool, voucherIsUsed: Bool?, period: DayPeriod?) {
            self.isCompleted = isCompleted
            self.voucherIsUsed = voucherIsUsed
            self.period = period
        }

        /// How many months of it are paid for.
        var months: Int {
            period.map { SubsidyAmount.months(of: $0, sessions: sessions, least: sessionsPerMonth) } ?? 0
        }
    }

    /// What is claimed for a trainee, or every reason why nothing is.
    public struct Line: Sendable, Hashable {
        /// How many months are paid for; 0 for a standard per person.
        public let months: Int
        /// The amount; zero when there are refusals.
        public let amount: Yuan
        /// Every reason against.
        public let refusals: [SubsidyAmount.Refusal]
    }

    /// The line of a seat by a standard.
    public static func line(for seat: Seat, standard: Yuan, per unit: StandardUnit) -> Line {
        let months = unit == .person ? 0 : seat.months
        let amount = SubsidyAmount.amount(standard: standard, per: unit, months: months)
        let found: [(SubsidyAmount.Refusal, Bool)] = [
            (.notCompleted, !seat.isCompleted),
            (.voucherNotUsed, seat.voucherIsUsed == false),
            (.noContractAfterInternship, seat.period == nil),
            (.certificateRequired, seat.lacksCertificate),
            (.nothingDue, seat.period != nil && amount.map { $0 <= .zero } ?? false),
            (.amountTooLarge, amount.map { $0 > .greatest } ?? true),
        ]
        let refusals = found.filter(\.1).map(\.0)
        return Line(months: months, amount: refusals.isEmpty ? amount ?? .zero : .zero, refusals: refusals)
    }

    /// What all lines come to; nil when that is more than an amount can be, which is refused as ``SubsidyAmount/Refusal/amountTooLarge``.
    public static func gross(of amounts: some Sequence<Yuan>) -> Yuan? {
        Yuan.sum(amounts).flatMap { $0 > .greatest ? nil : $0 }
    }

    /// What of a prepayment is taken off: what is left of it after clawbacks and earlier deductions, but never more than `gross`.
    public static func deduction(prepaid: Yuan, clawedBack: Yuan, deducted: Yuan, from gross: Yuan) -> Yuan {
        let left = prepaid.amount.subtractingWithinRange(clawedBack.amount).subtractingWithinRange(deducted.amount)
        return Yuan(min(max(left, 0), max(gross.amount, 0)))
    }

    /// What so many seats will cost, with the months that are paid for; nil when that is more than an amount can be.
    ///
    /// - Parameter months: of the class; not looked at for a standard per person.
    public static func expected(seats: Int, standard: Yuan, per unit: StandardUnit, months: Int) -> Yuan? {
        return SubsidyAmount.amount(standard: standard, per: unit, months: months)
            .flatMap { $0.multiplied(by: seats) }.flatMap { $0 > .greatest ? nil : $0 }
    }
}
