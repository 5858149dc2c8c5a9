public import Ground

/// Computes what a claim comes to from what is known of its class and its seats: when it is filed, when it is decided, and again years later.
///
/// - Source: ``SubsidySettlement/citation``; who is paid and what is prepaid: ``SubsidyClaimRules``; the amounts: ``SubsidyAmount``.
public struct ClaimComputation: Sendable, Hashable {
    /// What a claim asks for; the raw value is the number on the wire.
    public enum Kind: Int, CaseIterable, Sendable {
        /// Everything still due for who completed the class.
        case settlement = 1
        /// 预支
        case prepayment
        /// The finished years of a class that is paid per person and year.
        case yearly
    }

    /// What is known of a seat.
    public struct Seat: Sendable, Hashable {
        /// Its enrolment.
        public var id: String
        /// Whether the trainee completed the class.
        public var isCompleted: Bool
        /// Whether it is taken, and the class not completed.
        public var isTaken: Bool
        /// Teaching hours attended.
        public var attended: Int
        /// Whether the voucher that covers it is used; nil without a voucher.
        public var voucherIsUsed: Bool?
        /// The period that is paid for; nil for an intern who was not hired for long enough.
        public var period: DayPeriod?
        /// Whether the trainee obtained the certificate of the occupation.
        public var isCertified: Bool
        /// By which group the trainee is eligible; nil for none.
        public var group: TargetGroup?
        /// What its voucher covers.
        public var cover: SubsidyClaimRules.Cover
        /// Claimed for the seat by years before.
        public var earlier: Yuan
        /// Whether such a claim is neither paid nor refused yet.
        public var earlierIsPending: Bool

        /// A seat.
        public init(
            id: String, isCompleted: Bool, isTaken: Bool, attended: Int = 0, voucherIsUsed: Bool? = nil,
            period: DayPeriod?, isCertified: Bool = false, group: TargetGroup? = nil,
            cover: SubsidyClaimRules.Cover = .none, earlier: Yuan = .zero, earlierIsPending: Bool = false
        ) {
            self.id = id
            self.isCompleted = isCompleted
            self.isTaken = isTaken
            self.attended = attended
            self.voucherIsUsed = voucherIsUsed
            self.period = period
            self.isCertified = isCertified
            self.group = group
            self.cover = cover
            self.earlier = earlier
            self.earlierIsPending = earlierIsPending
        }
    }

    /// What is claimed for a seat, or every reason why nothing is.
    public struct Line: Sendable, Hashable {
        /// The seat's enrolment.
        public let id: String
        /// The standard applied.
        public let standard: Yuan
        /// Months that are paid for; 0 for a standard per person.
        public let months: Int
        /// Zero when there are refusals.
        public let amount: Yuan
        /// Every reason against.
        public let refusals: [SubsidyAmount.Refusal]
    }

    /// The figures a claim is computed by.
    public struct Figures: Sendable {
        let sessionsPerMonth: Int
        let asksForCertificate: Bool
        let minimumShare: Int
        let prepaymentShare: Int?
        let hasFurtherFunds: Bool

        /// Reads what a claim of that kind and programme needs.
        public init(_ figures: inout FiguresRead, for kind: Kind, of programme: Programme) {
            sessionsPerMonth = figures.number(.sessionsPerMonth) ?? 0
            asksForCertificate = programme == .care && figures.number(.careCertificate) == 1
            minimumShare = kind == .yearly ? figures.number(.attendanceShare) ?? 100 : 0
            prepaymentShare = kind == .prepayment ? figures.number(.prepaymentShare) : nil
            hasFurtherFunds = figures.number(.furtherFunds) == 1
        }
    }

    /// What it asks for.
    public var kind: Kind
    /// The programme of the class.
    public var programme: Programme
    /// Who is paid.
    public var payee: SubsidyClaimRules.Payee
    /// From where it is paid.
    public var fund: SubsidyClaimRules.Fund
    /// What the standard is per.
    public var unit: StandardUnit
    /// The standard for who obtained the certificate.
    public var certified: Yuan
    /// The standard for who did not.
    public var uncertified: Yuan
    /// The class from its first to its last day.
    public var period: DayPeriod
    /// The days of its sessions.
    public var sessions: [CivilDay]
    /// Teaching hours held so far.
    public var heldHours: Int
    /// Whether it is a project class.
    public var isProject: Bool
    /// Whether the class is neither completed nor cancelled.
    public var classIsOpen: Bool
    /// Whether the class is completed.
    public var classIsCompleted: Bool
    /// Finished years that a claim by years is for.
    public var years: Int
    /// Seats taken, which a prepayment is measured by.
    public var seatCount: Int
    /// What a prepayment asks for; of a settlement, what was prepaid and is taken off.
    public var prepaid: Yuan
    /// Whether a prepayment of the class is neither paid nor refused yet.
    public var prepaymentIsPending: Bool
    /// The seats that are claimed for; none of a prepayment.
    public var seats: [Seat]

    /// A claim by everything that is known.
    public init(
        kind: Kind, programme: Programme, payee: SubsidyClaimRules.Payee, fund: SubsidyClaimRules.Fund,
        unit: StandardUnit, certified: Yuan, uncertified: Yuan, period: DayPeriod, sessions: [CivilDay],
        heldHours: Int = 0, isProject: Bool = false, classIsOpen: Bool, classIsCompleted: Bool, years: Int = 0,
        seatCount: Int, prepaid: Yuan = .zero, prepaymentIsPending: Bool = false, seats: [Seat] = []
    ) {
        self.kind = kind
        self.programme = programme
        self.payee = payee
        self.fund = fund
        self.unit = unit
        self.certified = certified
        self.uncertified = uncertified
        self.period = period
        self.sessions = sessions
        self.heldHours = heldHours
        self.isProject = isProject
        self.classIsOpen = classIsOpen
        self.classIsCompleted = classIsCompleted
        self.years = years
        self.seatCount = seatCount
        self.prepaid = prepaid
        self.prepaymentIsPending = prepaymentIsPending
        self.seats = seats
    }

    /// How many years of a class are finished on `day`.
    public static func finishedYears(of period: DayPeriod, on day: CivilDay) -> Int {
        max(period.first.fullMonths(until: min(day, (period.last ?? .latest).adding(days: 1))), 0) / 12
    }
}

extension ClaimComputation {
    /// Every reason against the claim as a whole.
    public func refusals(by figures: Figures) -> [any RefusalReason] {
        switch kind {
        case .settlement:
            return SubsidyClaimRules.settlementRefusals(
                classIsCompleted: classIsCompleted, fund: fund, programme: programme,
                prepaymentPending: prepaymentIsPending, hasFurtherFunds: figures.hasFurtherFunds)
        case .yearly:
            return SubsidyClaimRules.yearlyRefusals(
                unit: unit, years: years, classIsOpen: classIsOpen, fund: fund, programme: programme,
                hasFurtherFunds: figures.hasFurtherFunds)
        case .prepayment:
            guard let expected = expected(by: figures) else { return [SubsidyAmount.Refusal.amountTooLarge] }
            return SubsidyClaimRules.prepaymentRefusals(
                prepaid, expected: expected, programme: programme, isProject: isProject, classIsOpen: classIsOpen,
                fund: fund, maximumPercent: figures.prepaymentShare, hasFurtherFunds: figures.hasFurtherFunds)
        }
    }

    /// What the seats taken will cost; nil when that is more than an amount can be.
    func expected(by figures: Figures) -> Yuan? {
        SubsidySettlement.expected(
            seats: seatCount, standard: uncertified, per: unit,
            months: SubsidyAmount.months(of: period, sessions: sessions, least: figures.sessionsPerMonth))
    }

    /// A line for each seat; none of a prepayment.
    public func lines(by figures: Figures) -> [Line] { kind == .prepayment ? [] : seats.map { line(of: $0, figures) } }

    private func line(of seat: Seat, _ figures: Figures) -> Line {
        // By years nobody is certified yet: the settlement pays the difference.
        let standard = kind == .settlement && seat.isCertified ? certified : uncertified
        let paid = kind == .yearly ? firstYears(of: seat.period) : seat.period
        var measured = SubsidySettlement.Seat(
            isCompleted: seat.isCompleted || kind == .yearly, voucherIsUsed: seat.voucherIsUsed, period: paid)
        measured.sessions = sessions
        measured.sessionsPerMonth = figures.sessionsPerMonth
        measured.lacksCertificate = kind == .settlement && figures.asksForCertificate && !seat.isCertified
        let line = SubsidySettlement.line(for: measured, standard: standard, per: unit)
        var refusals = line.refusals
        if kind == .yearly {
            if !seat.isTaken, !seat.isCompleted { refusals.append(.seatGivenUp) }
            let least = heldHours.multipliedWithinRange(by: figures.minimumShare)
            if seat.attended.multipliedWithinRange(by: 100) < least { refusals.append(.attendedTooLittle) }
        }
        if seat.earlierIsPending { refusals.append(.earlierPending) }
        let share = SubsidyClaimRules.share(
            of: line.amount, to: payee, programme: programme, group: seat.group, cover: seat.cover)
        guard let share else {
            return Line(
                id: seat.id, standard: standard, months: line.months, amount: .zero, refusals: refusals + [.paysAnother]
            )
        }
        let rest = Yuan(max(share.amount.subtractingWithinRange(seat.earlier.amount), 0))
        if rest <= .zero, refusals.isEmpty { refusals.append(.nothingDue) }
        return Line(
            id: seat.id, standard: standard, months: line.months, amount: refusals.isEmpty ? rest : .zero,
            refusals: refusals)
    }

    /// The part of a period that lies in the finished years of the class.
    private func firstYears(of period: DayPeriod?) -> DayPeriod? {
        guard let period else { return nil }
        let end = self.period.first.adding(months: years.multipliedWithinRange(by: 12)).adding(days: -1)
        return DayPeriod(from: period.first, through: min(period.last ?? .latest, end))
    }

    /// What the claim comes to now, and every reason against paying what it asked for.
    ///
    /// - Parameter asked: what it came to when it was filed.
    public func outcome(asked: Yuan, by figures: Figures) -> (amount: Yuan, refusals: [any RefusalReason]) {
        var refusals = refusals(by: figures)
        let lines = lines(by: figures)
        let found = lines.flatMap(\.refusals)
        refusals += SubsidyAmount.Refusal.allCases.filter(found.contains)
        guard kind != .prepayment else { return (prepaid, refusals) }
        let net = SubsidySettlement.gross(of: lines.map(\.amount)).flatMap { $0.subtracting(prepaid) }
        guard let net else { return (.zero, refusals + [SubsidyAmount.Refusal.amountTooLarge]) }
        if refusals.isEmpty, net != asked { refusals.append(SubsidyAmount.Refusal.amountChanged) }
        return (net, refusals)
    }
}
