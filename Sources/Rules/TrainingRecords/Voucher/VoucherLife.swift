public import Ground

/// The life of a training voucher: issued, claimed, verified, used, settled; or expired, or voided.
///
/// A voucher that is not verified inside its validity has lapsed, whether or not anything marked it.
///
/// - Source: ``citation``; 人社厅发〔2021〕21号.
public enum VoucherLife {
    /// 通过发放、领用、验证、应用等流程.
    public static let citation = Citation(.measures2021, article: "5")

    /// Where a voucher stands; the raw value is the number on the wire.
    public enum State: Int, CaseIterable, Sendable {
        /// 已发放(未领)
        case issued = 1
        /// 已领用
        case claimed
        /// 已验证(打卡中)
        case verified
        /// 已使用(培训完成)
        case used
        /// 已核销(补贴结算)
        case settled
        /// 已过期
        case expired
        /// 已作废
        case voided

        /// Whether it counts among the live vouchers of its holder.
        public var isLive: Bool { self == .issued || self == .claimed || self == .verified }
    }

    /// What can be done with a voucher.
    public enum Step: Sendable, CaseIterable {
        /// 领用: its holder takes it.
        case claim
        /// 验证: it is bound to its holder's seat in a class.
        case verify
        /// The seat is given up or the class cancelled: it is claimed again.
        case release
        /// 应用: its holder completed the training.
        case use
        /// 核销: the subsidy is paid.
        case settle
        /// 过期: its validity is over, or its holder did not complete the training.
        case expire
        /// 作废
        case void
    }

    /// Why a step is not taken.
    public enum Refusal: String, CaseIterable, RefusalReason {
        /// Claimed or further already.
        case claimedBefore = "voucher_claimed_before"
        /// Not claimed yet.
        case notClaimed = "voucher_not_claimed"
        /// Verified already.
        case verifiedBefore = "voucher_verified_before"
        /// Not verified yet.
        case notVerified = "voucher_not_verified"
        /// Used already.
        case usedBefore = "voucher_used_before"
        /// Not used yet.
        case notUsed = "voucher_not_used"
        /// Its validity has not begun.
        case notYetValid = "voucher_not_yet_valid"
        /// Its validity is over.
        case expired = "voucher_expired"
        /// It was voided.
        case voided = "voucher_voided"
        /// Its validity is not over.
        case notLapsed = "voucher_not_lapsed"
    }

    /// The state a voucher is really in on `day`: one that was never verified lapses with its validity.
    public static func state(_ stored: State, validity: DayPeriod, on day: CivilDay) -> State {
        let lapses = stored == .issued || stored == .claimed
        return lapses && validity.last.map { day > $0 } ?? false ? .expired : stored
    }

    /// The state a step leads to.
    public static func destination(of step: Step) -> State {
        switch step {
        case .claim, .release: .claimed
        case .verify: .verified
        case .use: .used
        case .settle: .settled
        case .expire: .expired
        case .void: .voided
        }
    }

    /// The states from which a step is taken. An expired one that is only lapsed can still be marked.
    public static func origins(of step: Step) -> Set<State> {
        switch step {
        case .claim: [.issued]
        case .verify: [.claimed]
        case .release, .use: [.verified]
        case .settle: [.used]
        case .expire: [.verified, .expired]
        case .void: [.issued, .claimed, .verified]
        }
    }

    /// Returns why `step` may not be taken on `day`; nil when it may.
    public static func refusal(of step: Step, from stored: State, validity: DayPeriod, on day: CivilDay) -> Refusal? {
        let state = state(stored, validity: validity, on: day)
        guard origins(of: step).contains(state), !(step == .expire && stored == .expired) else {
            return refusal(of: step, at: state)
        }
        return (step == .claim || step == .verify) && day < validity.first ? .notYetValid : nil
    }

    private static func refusal(of step: Step, at state: State) -> Refusal {
        switch (state, step) {
        case (.voided, _): .voided
        case (.expired, _): .expired
        case (.used, _), (.settled, _): .usedBefore
        case (_, .settle): .notUsed
        case (.verified, .verify): .verifiedBefore
        case (_, .claim): .claimedBefore
        case (.issued, .verify): .notClaimed
        case (_, .expire): .notLapsed
        case (_, .release), (_, .use), (_, .verify), (_, .void): .notVerified
        }
    }
}

extension VoucherLife.Refusal {
    /// What is wrong.
    public var sentence: String {
        switch self {
        case .claimedBefore: "职业培训券已被领用"
        case .notClaimed: "职业培训券尚未领用"
        case .verifiedBefore: "职业培训券已验证"
        case .notVerified: "职业培训券尚未验证"
        case .usedBefore: "职业培训券已使用"
        case .notUsed: "职业培训券尚未使用"
        case .notYetValid: "职业培训券尚未生效"
        case .expired: "职业培训券已过期"
        case .voided: "职业培训券已作废"
        case .notLapsed: "职业培训券仍在有效期内"
        }
    }

    /// The article that demands it.
    public var citation: Citation { VoucherLife.citation }

    /// The voucher asked for.
    public var field: String? { "voucher_id" }
}
