public import Ground

/// Computes what is due for one trainee who completed a class.
///
/// Whole yuan, rounded down. Per person-month: full months in which sessions are held. Per person-year: such months in twelfths of a
/// year. An apprentice who began as an intern is paid for from the day of hire, and only with a contract of a year
/// or more with that enterprise.
///
/// - Source: 辽人社发〔2022〕7号 二(二), 二(三); ``internCitation``.
public enum SubsidyAmount {
    /// 对毕业后与实习企业签订1年以上劳动合同的，从入职开始按规定予以补贴.
    public static let internCitation = Citation(.measures2025, article: "11")

    /// Why nothing is due.
    public enum Refusal: String, CaseIterable, RefusalReason {
        /// The trainee did not complete the class.
        case notCompleted = "training_not_completed"
        /// The voucher that covers the training is not used.
        case voucherNotUsed = "voucher_not_used"
        /// An intern without a contract of a year or more after graduation.
        case noContractAfterInternship = "no_contract_after_internship"
        /// Everybody who is trained in care holds a certificate, and this trainee holds none yet.
        case certificateRequired = "certificate_required"
        /// For this seat somebody else is paid.
        case paysAnother = "seat_pays_another"
        /// Less than a month counts.
        case nothingDue = "nothing_due"
        /// The standard times the months is more than an amount can be.
        case amountTooLarge = "amount_too_large"
        /// The seat was given up, so that no year of it is paid for.
        case seatGivenUp = "seat_given_up"
        /// Present for too small a share of the hours so far.
        case attendedTooLittle = "attended_too_little_so_far"
        /// A claim for an earlier year of the seat is neither paid nor refused yet.
        case earlierPending = "earlier_claim_pending"
        /// It comes to another amount than when it was filed.
        case amountChanged = "claim_amount_changed"
        /// What was kept of the claim cannot be read again.
        case unreadable = "claim_facts_unreadable"
    }

    /// How many months of `period` are paid for: full months from the first day to the end of the last, in which sessions are held.
    ///
    /// - Parameters:
    ///   - sessions: the days of the class's sessions.
    ///   - least: sessions a month must have; 0 counts every full month.
    public static func months(of period: DayPeriod, sessions: [CivilDay] = [], least: Int = 0) -> Int {
        TrainingMonths.held(sessions, during: period, least: least)
    }

    /// The amount for so many months by a standard; nil when it does not fit.
    public static func amount(standard: Yuan, per unit: StandardUnit, months: Int) -> Yuan? {
        switch unit {
        case .person: standard
        case .personMonth: standard.multiplied(by: months)
        case .personYear: standard.multiplied(by: months).map { Yuan($0.amount / 12) }
        }
    }

    /// The part of an apprenticeship that is paid for: as long as the enterprise employs the apprentice; nil for an intern who was not hired for
    /// long enough.
    ///
    /// - Parameter minimumYears: years of contract after graduation.
    public static func paidPeriod(
        of trainee: Trainee, at employer: CreditCode, during period: DayPeriod, minimumYears: Int
    ) -> DayPeriod? {
        let atBegin = trainee.work(for: employer, kinds: [.labourContract, .traineeship], on: period.first)
        if !atBegin.isEmpty { return employed(trainee, at: employer, from: period.first, during: period) }
        let graduation = trainee.groups.compactMap(\.schooling?.graduatesOn).max() ?? .earliest
        let contracts = trainee.work.filter {
            $0.employer == employer && $0.kind == .labourContract && $0.period.first >= graduation
                && $0.period.overlaps(period) && $0.isAgreed(forMonths: minimumYears.multipliedWithinRange(by: 12))
        }
        guard let hired = contracts.map(\.period.first).min() else { return nil }
        return employed(trainee, at: employer, from: max(hired, period.first), during: period)
    }

    /// From `first` to the day on which the trainee leaves the employer, at most to the end of the period.
    private static func employed(
        _ trainee: Trainee, at employer: CreditCode, from first: CivilDay, during period: DayPeriod
    ) -> DayPeriod? {
        let last = period.last ?? .latest
        var through = first
        while through < last {
            let running = trainee.work(for: employer, kinds: [.labourContract, .traineeship], on: through)
            guard let end = running.map({ min($0.period.last ?? last, last) }).max() else { break }
            if end == last { return DayPeriod(from: first, through: period.last) }
            let next = end.adding(days: 1)
            if trainee.work(for: employer, kinds: [.labourContract, .traineeship], on: next).isEmpty {
                return DayPeriod(from: first, through: end)
            }
            through = next
        }
        return DayPeriod(from: first, through: period.last)
    }
}

extension SubsidyAmount.Refusal {
    /// What is wrong.
    public var sentence: String {
        switch self {
        case .notCompleted: "学员未结业，不能申领补贴"
        case .voucherNotUsed: "学员的职业培训券尚未使用"
        case .noContractAfterInternship: "实习学徒毕业后未与实习企业签订规定年限以上的劳动合同"
        case .certificateRequired: "学员尚未取得证书，康养职业技能培训应人人持证"
        case .paysAnother: "该学员的补贴不拨付给申请人"
        case .nothingDue: "培训不足一个月，没有应付补贴"
        case .amountTooLarge: "补贴金额过大"
        case .seatGivenUp: "学员已退出，不能按年申领补贴"
        case .attendedTooLittle: "学员至今的出勤学时比例低于规定"
        case .earlierPending: "该学员此前年度的补贴申请尚未办结"
        case .amountChanged: "按现有事实计算的金额与申报金额不一致"
        case .unreadable: "无法按留存事实重新计算"
        }
    }

    /// The article that demands it.
    public var citation: Citation {
        switch self {
        case .notCompleted: Citation(.measures2021, article: "17")
        case .voucherNotUsed: VoucherFit.citation
        case .noContractAfterInternship: SubsidyAmount.internCitation
        case .certificateRequired: Programme.care.citation
        case .paysAnother: Citation(.measures2021, article: "4")
        case .nothingDue: Citation(.actionPlan2022, article: "3")
        case .amountTooLarge: Citation(.measures2021, article: "13")
        case .seatGivenUp, .earlierPending: Programme.apprenticeship.citation
        case .attendedTooLittle: Completion.citation
        case .amountChanged, .unreadable: ClaimLife.citation
        }
    }

    /// The person claimed for.
    public var field: String? { "person_ids" }
}
