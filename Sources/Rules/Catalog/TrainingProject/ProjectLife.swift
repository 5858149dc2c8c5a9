public import Ground

/// Says what may be done with a training project in which state, and whether a class may be opened from it on a day.
///
/// draft → published → withdrawn. A published project is not changed, since classes were opened by its terms: it is
/// withdrawn and another one published.
///
/// - Source: ``citation``.
public enum ProjectLife {
    /// 双目录: kept up to date and made public.
    public static let citation = Citation(.measures2021, article: "15")

    /// Where a project stands; raw values are the numbers of `TrainingProjectState` in the contract.
    public enum State: Int, CaseIterable, Sendable {
        /// Being prepared.
        case draft = 1
        /// In the catalog.
        case published
        /// Taken out.
        case withdrawn
    }

    /// What somebody wants to do with it.
    public enum Act: CaseIterable, Sendable {
        /// Change its terms.
        case update
        /// Put it into the catalog.
        case publish
        /// Take it out.
        case withdraw
    }

    /// Why not.
    public enum Refusal: String, RefusalReason, CaseIterable {
        /// Only a draft is changed or published.
        case notDraft = "project_not_draft"
        /// It is out already.
        case withdrawn = "project_withdrawn"
        /// It is not in the catalog yet.
        case notPublished = "project_not_published"
        /// The day is before its first.
        case notYetInForce = "project_not_yet_in_force"
        /// The day is after its last.
        case expired = "project_expired"
        /// It is another city's.
        case otherCity = "project_of_other_city"
    }

    /// Every reason against doing `act` with a project in `state`; empty when it may be done.
    public static func refusals(for act: Act, in state: State) -> [Refusal] {
        switch (act, state) {
        case (.update, .draft), (.publish, .draft), (.withdraw, .draft), (.withdraw, .published): []
        case (_, .withdrawn): [.withdrawn]
        case (.update, .published), (.publish, .published): [.notDraft]
        }
    }

    /// Every reason against opening a class on `day` from a project; empty when one may be opened.
    ///
    /// - Parameter withdrawnOn: the first day on which it no longer holds.
    public static func refusals(
        state: State, period: DayPeriod, withdrawnOn: CivilDay?, on day: CivilDay
    ) -> [Refusal] {
        if state == .draft { return [.notPublished] }
        // One that is out without a day on which it went has been out all along.
        if let withdrawnOn = withdrawnOn ?? (state == .withdrawn ? .earliest : nil), day >= withdrawnOn {
            return [.withdrawn]
        }
        if day < period.first { return [.notYetInForce] }
        return period.contains(day) ? [] : [.expired]
    }
}

extension ProjectLife {
    /// Every reason against opening a class in `city` on `day` from a project of `owner`; empty when one may be opened.
    public static func openingRefusals(
        state: State, period: DayPeriod, withdrawnOn: CivilDay?, of owner: RegionCode, in city: RegionCode,
        on day: CivilDay
    ) -> [Refusal] {
        refusals(state: state, period: period, withdrawnOn: withdrawnOn, on: day)
            + (owner == city ? [] : [.otherCity])
    }
}

extension ProjectLife.Refusal {
    /// The article.
    public var citation: Citation { ProjectLife.citation }

    /// The reason for people.
    public var sentence: String {
        switch self {
        case .notDraft: "项目已经发布，不能再修改或重复发布"
        case .withdrawn: "项目已经退出目录"
        case .notPublished: "项目尚未发布"
        case .notYetInForce: "项目在该日尚未生效"
        case .expired: "项目在该日已经到期"
        case .otherCity: "项目不在该市的目录中"
        }
    }
}
