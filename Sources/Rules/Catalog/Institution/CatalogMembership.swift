public import Ground

/// Decides whether an institution may run a subsidised training in a city on a day.
///
/// - Source: ``citation``.
public enum CatalogMembership {
    /// 双目录: who may run subsidised training, kept up to date, with an exit.
    public static let citation = Citation(.measures2021, article: "15")

    /// An institution's place in a city's catalog.
    public struct Admission: Sendable {
        /// When it holds.
        public let period: DayPeriod
        /// The first day on which it no longer holds.
        public let withdrawnOn: CivilDay?
        /// What it may run; empty: everything.
        public let programmes: Set<Programme>
        /// What it may teach; empty: everything.
        public let occupations: [OccupationClass]

        /// An admission.
        public init(
            period: DayPeriod, withdrawnOn: CivilDay?, programmes: Set<Programme>, occupations: [OccupationClass]
        ) {
            self.period = period
            self.withdrawnOn = withdrawnOn
            self.programmes = programmes
            self.occupations = occupations
        }

        /// Whether it holds on `day`, for whatever training.
        public func holds(on day: CivilDay) -> Bool {
            period.contains(day) && withdrawnOn.map { day < $0 } ?? true
        }
    }

    /// Why not.
    public enum Refusal: String, RefusalReason, CaseIterable {
        /// It never was in the city's catalog.
        case notInCatalog = "institution_not_in_catalog"
        /// The day is before the admission's first.
        case notYetInForce = "institution_not_yet_in_force"
        /// The day is after the admission's last.
        case expired = "institution_expired"
        /// It was taken out.
        case withdrawn = "institution_withdrawn"
        /// It may run other programmes only.
        case programmeNotAdmitted = "programme_not_admitted"
        /// It may teach other occupations only.
        case occupationNotAdmitted = "occupation_not_admitted"
    }

    /// The admission that decides on `day`: one that holds, else the newest that had begun, else the newest of all; nil when there is none.
    ///
    /// - Parameters:
    ///   - admissions: of one institution in one city, the newest first.
    ///   - admission: what the rule looks at of each.
    public static func deciding<Entry>(
        among admissions: [Entry], on day: CivilDay, _ admission: (Entry) -> Admission
    ) -> Entry? {
        admissions.first { admission($0).holds(on: day) }
            ?? admissions.first { admission($0).period.first <= day } ?? admissions.first
    }

    /// Every reason against the training; empty when it may be run.
    ///
    /// - Parameters:
    ///   - admission: the one that decides, see ``deciding(among:on:_:)``; nil when it never was in the city's catalog.
    ///   - programme: nil when any will do.
    ///   - occupation: nil when any will do.
    public static func refusals(
        admission: Admission?, on day: CivilDay, programme: Programme?, occupation: OccupationCode?
    ) -> [Refusal] {
        guard let admission else { return [.notInCatalog] }
        var refusals: [Refusal] = []
        if day < admission.period.first {
            refusals.append(.notYetInForce)
        } else if let withdrawnOn = admission.withdrawnOn, day >= withdrawnOn {
            refusals.append(.withdrawn)
        } else if !admission.period.contains(day) {
            refusals.append(.expired)
        }
        if let programme, !admission.programmes.isEmpty, !admission.programmes.contains(programme) {
            refusals.append(.programmeNotAdmitted)
        }
        if let occupation, !admission.occupations.isEmpty,
            !admission.occupations.contains(where: { $0.contains(occupation) })
        {
            refusals.append(.occupationNotAdmitted)
        }
        return refusals
    }
}

extension CatalogMembership.Refusal {
    /// The article.
    public var citation: Citation { CatalogMembership.citation }

    /// The reason for people.
    public var sentence: String {
        switch self {
        case .notInCatalog: "该机构不在本市承担政府补贴性培训机构目录中"
        case .notYetInForce: "该机构在该日尚未列入目录"
        case .expired: "该机构在该日列入目录的期限已满"
        case .withdrawn: "该机构已经退出目录"
        case .programmeNotAdmitted: "该机构不能承担此类培训"
        case .occupationNotAdmitted: "该机构不能承担此职业的培训"
        }
    }
}
