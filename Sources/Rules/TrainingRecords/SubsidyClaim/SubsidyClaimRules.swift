public import Ground

/// Decides who is paid a subsidy, from which fund, and what may be prepaid.
///
/// - Source: 辽人社发〔2022〕7号 二(二), 二(三), 二(五), 三(二); 辽人社〔2021〕15号 (四), (六), (七); 辽人社〔2025〕14号 (十八).
public enum SubsidyClaimRules {
    /// Who is paid; the raw value is the number on the wire.
    public enum Payee: Int, CaseIterable, Sendable {
        /// The trainee, who paid for the training.
        case trainee = 1
        /// The enterprise that has its workers trained.
        case enterprise
        /// The institution that trained free of charge.
        case institution
    }

    /// Where the money comes from; the raw value is the number on the wire.
    public enum Fund: Int, CaseIterable, Sendable {
        /// 就业补助资金
        case employmentSubsidy = 1
        /// 失业保险基金
        case unemploymentInsurance
        /// 职业技能提升行动专账资金
        case skillsActionAccount
        /// 人才专项资金
        case talentFund
        /// 其他财政资金
        case publicFinance
        /// 企业职工教育经费
        case employeeEducation
        /// 产业引导基金
        case industryGuidance
        /// 工会会费
        case unionDues
        /// 职工个人付费
        case personalPayment
    }

    /// Why a claim is not taken.
    public enum Refusal: String, CaseIterable, RefusalReason {
        /// The class is not completed.
        case classNotCompleted = "class_not_completed"
        /// The fund does not serve the programme.
        case fundNotForProgramme = "fund_not_for_programme"
        /// Prepayment is for project classes of veterans.
        case prepaymentNotAllowed = "prepayment_not_allowed"
        /// Prepayment comes before completion.
        case prepaymentTooLate = "prepayment_too_late"
        /// More than the allowed share of what is expected.
        case prepaymentTooHigh = "prepayment_too_high"
        /// A prepayment was filed and is neither paid nor refused.
        case prepaymentPending = "prepayment_pending"
        /// The standard is not per person and year.
        case notPaidByYears = "not_paid_by_years"
        /// No year of the class is over.
        case yearNotOver = "year_not_over"
        /// The class is completed or cancelled: the settlement pays the rest.
        case yearlyTooLate = "yearly_too_late"
    }

    /// Who is paid for a programme: free programmes pay the institution, enterprises' programmes the enterprise, and
    /// where the trainee paid, the trainee.
    public static func payee(of programme: Programme) -> Payee {
        switch programme {
        case .enterpriseTraining, .apprenticeship, .workInLieu: .enterprise
        case .graduates, .migrantWorkers, .veterans, .keyGroups, .entrepreneurship, .ruralTalent: .institution
        case .digitalSkills, .care, .skillUpgrading: .trainee
        }
    }

    /// What a voucher covers of a seat.
    public enum Cover: Sendable, Hashable {
        /// There is none.
        case none
        /// 通用券、定向券: the whole training, so that the trainee advances nothing.
        case whole
        /// 面值券: the fee up to this amount.
        case faceValue(Yuan)
    }

    /// What of a seat's subsidy `payee` is paid; nil when another is paid all of it.
    ///
    /// Who is in a group that is trained free of charge, or holds a voucher for the whole training, paid nothing: the institution is paid. A voucher
    /// with a face value pays the institution up to it; what is left of the standard is the trainee's where the trainee paid the rest, and
    /// nobody's where the training is free.
    ///
    /// - Source: 辽人社〔2021〕15号 (四), (五); 辽人社发〔2022〕7号 二(六).
    public static func share(
        of amount: Yuan, to payee: Payee, programme: Programme, group: TargetGroup?, cover: Cover
    ) -> Yuan? {
        let own = self.payee(of: programme)
        guard own != .enterprise else { return payee == .enterprise ? amount : nil }
        let isFree = own == .institution || group?.isTrainedFree == true
        switch (payee, cover) {
        case (.enterprise, _): return nil
        case (.institution, .faceValue(let face)): return min(amount, face)
        case (.institution, .whole): return amount
        case (.institution, .none): return isFree ? amount : nil
        case (.trainee, .none): return isFree ? nil : amount
        case (.trainee, .whole): return nil
        case (.trainee, .faceValue(let face)):
            guard !isFree, amount > face else { return nil }
            return amount.subtracting(face)
        }
    }

    /// Whether the fund may pay for the programme. Graduates are paid from the skills action account or the employment
    /// subsidy; the talent fund pays no training. The industry guidance fund and union dues pay for workers of enterprises since the measures of 2025; what
    /// enterprises and workers pay for themselves is no subsidy.
    ///
    /// - Parameter hasFurtherFunds: whether the channels of 辽人社〔2025〕14号 (十八) are open.
    public static func serves(_ fund: Fund, _ programme: Programme, hasFurtherFunds: Bool = false) -> Bool {
        switch fund {
        case .employmentSubsidy, .skillsActionAccount: true
        case .unemploymentInsurance, .publicFinance: programme != .graduates
        case .industryGuidance, .unionDues: hasFurtherFunds && programme.needsEmployer
        case .talentFund, .employeeEducation, .personalPayment: false
        }
    }

    /// Returns every reason against settling a class.
    public static func settlementRefusals(
        classIsCompleted: Bool, fund: Fund, programme: Programme, prepaymentPending: Bool, hasFurtherFunds: Bool = false
    ) -> [Refusal] {
        (classIsCompleted ? [] : [.classNotCompleted])
            + (serves(fund, programme, hasFurtherFunds: hasFurtherFunds) ? [] : [.fundNotForProgramme])
            + (prepaymentPending ? [.prepaymentPending] : [])
    }

    /// Returns every reason against paying the finished years of a class before it is completed: 每人每年.
    ///
    /// - Parameter years: how many are finished.
    public static func yearlyRefusals(
        unit: StandardUnit, years: Int, classIsOpen: Bool, fund: Fund, programme: Programme,
        hasFurtherFunds: Bool = false
    ) -> [Refusal] {
        let found: [(Refusal, Bool)] = [
            (.fundNotForProgramme, !serves(fund, programme, hasFurtherFunds: hasFurtherFunds)),
            (.notPaidByYears, unit != .personYear),
            (.yearNotOver, years < 1),
            (.yearlyTooLate, !classIsOpen),
        ]
        return found.filter(\.1).map(\.0)
    }

    /// Returns every reason against a prepayment.
    ///
    /// - Parameters:
    ///   - expected: what the seats taken now will cost.
    ///   - maximumPercent: the share that may be prepaid; nil when the policy knew no prepayment that day.
    public static func prepaymentRefusals(
        _ amount: Yuan, expected: Yuan, programme: Programme, isProject: Bool, classIsOpen: Bool, fund: Fund,
        maximumPercent: Int?, hasFurtherFunds: Bool = false
    ) -> [Refusal] {
        let allowed = programme == .veterans && isProject && maximumPercent != nil
        let most = expected.percentage(Int64(maximumPercent ?? 0)) ?? .zero
        let found: [(Refusal, Bool)] = [
            (.fundNotForProgramme, !serves(fund, programme, hasFurtherFunds: hasFurtherFunds)),
            (.prepaymentNotAllowed, !allowed),
            (.prepaymentTooLate, !classIsOpen),
            (.prepaymentTooHigh, allowed && amount > most),
        ]
        return found.filter(\.1).map(\.0)
    }
}

extension SubsidyClaimRules.Refusal {
    /// What is wrong.
    public var sentence: String {
        switch self {
        case .classNotCompleted: "班级尚未结业，不能申领补贴"
        case .fundNotForProgramme: "该资金来源不能用于此类培训"
        case .prepaymentNotAllowed: "只有退役军人项目制培训可以预支补贴资金"
        case .prepaymentTooLate: "班级已结业或已取消，不能预支补贴资金"
        case .prepaymentTooHigh: "预支金额超过规定比例"
        case .prepaymentPending: "预支申请尚未办结"
        case .notPaidByYears: "该培训的补贴不按年计发"
        case .yearNotOver: "培训未满一年"
        case .yearlyTooLate: "班级已结业或已取消，应申请结算"
        }
    }

    /// The article that demands it.
    public var citation: Citation {
        switch self {
        case .classNotCompleted: Citation(.measures2021, article: "17")
        case .fundNotForProgramme: Citation(.measures2021, article: "6")
        case .prepaymentNotAllowed, .prepaymentTooLate, .prepaymentTooHigh, .prepaymentPending:
            Citation(.actionPlan2022, article: "5")
        case .notPaidByYears, .yearNotOver, .yearlyTooLate: Programme.apprenticeship.citation
        }
    }

    /// The field it is about.
    public var field: String? {
        switch self {
        case .classNotCompleted: "class_id"
        case .fundNotForProgramme: "fund_source"
        case .prepaymentNotAllowed, .prepaymentTooLate, .prepaymentPending, .notPaidByYears, .yearNotOver,
            .yearlyTooLate:
            "kind"
        case .prepaymentTooHigh: "prepayment_yuan"
        }
    }
}
