public import Ground

/// Decides whether vouchers may be issued, and to whom.
///
/// - Source: ``citation``; the figures as practised elsewhere, for the province's documents name none.
public enum VoucherIssue {
    /// 全面推广使用职业培训券，应发尽发.
    public static let citation = Citation(.actionPlan2022, article: "12")

    /// Why vouchers are not issued, or one person gets none.
    public enum Refusal: String, CaseIterable, RefusalReason {
        /// Valid from a day that is over.
        case beginsInThePast = "validity_begins_in_the_past"
        /// Valid for longer than allowed.
        case validityTooLong = "validity_too_long"
        /// In none of the groups the voucher is for.
        case notInVoucherGroups = "not_in_voucher_groups"
        /// Lives outside the region whose vouchers they are: another city's resident keeps their own for themselves.
        case notOfRegion = "person_not_of_region"
        /// As many live vouchers as allowed are held.
        case tooManyLiveVouchers = "too_many_live_vouchers"
        /// No voucher of the batch is left.
        case noneLeft = "no_voucher_left"
        /// Issued to somebody else.
        case notIssuedToPerson = "not_issued_to_person"
    }

    /// The figures vouchers are issued by.
    public struct Figures: Sendable {
        /// Months a voucher is valid at most.
        public var validityMonths: Int
        /// Live vouchers one person may hold.
        public var livePerPerson: Int
        /// The figures that were read.
        public var used: [PolicyFigure] = []

        /// Figures given directly.
        public init(validityMonths: Int, livePerPerson: Int) {
            self.validityMonths = validityMonths
            self.livePerPerson = livePerPerson
        }

        /// The figures in force on `day` in `region`; nil when one is missing.
        public init?(_ book: PolicyBook, on day: CivilDay, in region: RegionCode) {
            var figures = FiguresRead(book, on: day, in: region)
            guard let months = figures.number(.voucherMonths),
                let live = figures.number(.vouchersPerPerson)
            else { return nil }
            self.init(validityMonths: months, livePerPerson: live)
            used = figures.used
        }

        /// The last day of the longest validity that begins on `day`.
        public func longestValidity(from day: CivilDay) -> CivilDay {
            day.adding(months: validityMonths).adding(days: -1)
        }
    }

    /// Returns every reason for which vouchers of this validity may not be issued on `day`.
    public static func refusals(validity: DayPeriod, on day: CivilDay, figures: Figures) -> [Refusal] {
        var refusals: [Refusal] = []
        if validity.first < day { refusals.append(.beginsInThePast) }
        if (validity.last ?? .latest) > figures.longestValidity(from: validity.first) {
            refusals.append(.validityTooLong)
        }
        return refusals
    }

    /// Returns every reason for which one person gets no voucher for these groups (anyone when empty).
    public static func refusals(
        for trainee: Trainee, groups: [TargetGroup], liveVouchers: Int, on day: CivilDay, figures: Figures
    ) -> [Refusal] {
        var refusals: [Refusal] = []
        if !isIn(groups, trainee, on: day) { refusals.append(.notInVoucherGroups) }
        if liveVouchers >= figures.livePerPerson { refusals.append(.tooManyLiveVouchers) }
        return refusals
    }

    /// Whether a person is in one of the groups vouchers are for (anyone when empty).
    public static func isIn(_ groups: [TargetGroup], _ trainee: Trainee, on day: CivilDay) -> Bool {
        groups.isEmpty || groups.contains { holds(trainee, $0, on: day) }
    }

    private static func holds(_ trainee: Trainee, _ group: TargetGroup, on day: CivilDay) -> Bool {
        switch group {
        case .enterpriseEmployee: trainee.isEmployed(on: day)
        case .apprentice: trainee.work.contains { $0.kind != .labourContract && $0.period.contains(day) }
        default: ProgrammeEligibility.belongs(trainee, to: group, on: day)
        }
    }
}

extension VoucherIssue.Refusal {
    /// What is wrong.
    public var sentence: String {
        switch self {
        case .beginsInThePast: "职业培训券有效期起始日早于办理日期"
        case .validityTooLong: "职业培训券有效期超过规定期限"
        case .notInVoucherGroups: "不属于该职业培训券的可用人群"
        case .notOfRegion: "该人员不在发放地区居住"
        case .tooManyLiveVouchers: "持有的有效职业培训券已达规定数量"
        case .noneLeft: "该批职业培训券已领完"
        case .notIssuedToPerson: "职业培训券不是发放给本人的"
        }
    }

    /// The article that demands it.
    public var citation: Citation {
        switch self {
        case .beginsInThePast, .notInVoucherGroups, .notOfRegion, .noneLeft: VoucherIssue.citation
        case .validityTooLong, .tooManyLiveVouchers, .notIssuedToPerson: Citation(.voucherRules)
        }
    }

    /// The field it is about.
    public var field: String? {
        switch self {
        case .beginsInThePast: "valid_from_on"
        case .validityTooLong: "valid_to_on"
        case .noneLeft: "batch_id"
        case .notInVoucherGroups, .notOfRegion, .tooManyLiveVouchers, .notIssuedToPerson: "person_id"
        }
    }
}
