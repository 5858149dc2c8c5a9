public import Ground

/// Decides whether a voucher covers its holder's seat in a class.
///
/// Personal use only. A city's voucher is good in the city; veterans and graduates choose their training anywhere in the
/// province, so theirs is good everywhere.
///
/// - Source: ``citation``; 辽人社发〔2022〕7号 二(五); 辽人社〔2021〕15号 (六).
public enum VoucherFit {
    /// 通过发放、领用、验证、应用等流程，形成培训全过程的一体化服务与监管.
    public static let citation = Citation(.measures2021, article: "5")

    /// Why a voucher does not cover a seat.
    public enum Refusal: String, CaseIterable, RefusalReason {
        /// Its holder has no seat in the class.
        case holderNotEnrolled = "holder_not_enrolled"
        /// Its holder is in none of the groups it is for any more.
        case holderNotInGroups = "holder_not_in_groups"
        /// The seat is covered by another voucher.
        case seatHasVoucher = "seat_has_voucher"
        /// Not for the class's programme.
        case programmeNotCovered = "programme_not_covered"
        /// Not for the class's institution.
        case institutionNotCovered = "institution_not_covered"
        /// Issued by another city.
        case regionNotCovered = "region_not_covered"
        /// The training is not completed.
        case trainingNotCompleted = "training_not_completed"
    }

    /// The terms a voucher was issued under.
    public struct Terms: Sendable {
        /// Programmes it is good for; any when empty.
        public var programmes: [Programme]
        /// Institutions it is good at; any when empty.
        public var institutions: [CreditCode]
        /// The region that issued it.
        public var region: RegionCode

        /// Terms.
        public init(programmes: [Programme] = [], institutions: [CreditCode] = [], region: RegionCode) {
            self.programmes = programmes
            self.institutions = institutions
            self.region = region
        }
    }

    /// Returns every reason for which a voucher of `terms` does not cover a class.
    public static func refusals(
        terms: Terms, programme: Programme, institution: CreditCode, region: RegionCode, holderHasSeat: Bool,
        holderIsInGroups: Bool = true, seatHasVoucher: Bool
    ) -> [Refusal] {
        let isFree = programme == .veterans || programme == .graduates
        let found: [(Refusal, Bool)] = [
            (.holderNotEnrolled, !holderHasSeat),
            (.holderNotInGroups, !holderIsInGroups),
            (.seatHasVoucher, seatHasVoucher),
            (.programmeNotCovered, !terms.programmes.isEmpty && !terms.programmes.contains(programme)),
            (.institutionNotCovered, !terms.institutions.isEmpty && !terms.institutions.contains(institution)),
            (.regionNotCovered, !isFree && !terms.region.covers(region)),
        ]
        return found.filter(\.1).map(\.0)
    }
}

extension VoucherFit.Refusal {
    /// What is wrong.
    public var sentence: String {
        switch self {
        case .holderNotEnrolled: "持券人不是本班在册学员"
        case .holderNotInGroups: "持券人已不属于该职业培训券的可用人群"
        case .seatHasVoucher: "该学员已使用其他职业培训券"
        case .programmeNotCovered: "职业培训券不适用于该类培训"
        case .institutionNotCovered: "职业培训券不适用于该培训机构"
        case .regionNotCovered: "职业培训券由其他地区发放"
        case .trainingNotCompleted: "持券人尚未完成培训"
        }
    }

    /// The article that demands it.
    public var citation: Citation { VoucherFit.citation }

    /// The field it is about.
    public var field: String? {
        self == .trainingNotCompleted || self == .holderNotInGroups ? "voucher_id" : "class_id"
    }
}
