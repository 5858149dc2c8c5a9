public import Ground

/// Says which published shortage list is in force on a day.
///
/// The list of the newest quarter holds until the next one is published; of a quarter's versions the newest does.
/// A list holds from the day of its publication, in every city of the province.
///
/// - Source: ``citation``.
public enum ShortageListInForce {
    /// Cities set their catalogs and uplifts by the list as it was published.
    public static let citation = Citation(.actionPlan2022, article: "1")

    /// A published version of a quarter's list.
    public struct Version: Sendable, Hashable {
        /// Which quarter.
        public let quarter: Quarter
        /// 1, and one more with each correction.
        public let number: Int
        /// When it was published.
        public let publishedOn: CivilDay

        /// A version.
        public init(quarter: Quarter, number: Int, publishedOn: CivilDay) {
            self.quarter = quarter
            self.number = number
            self.publishedOn = publishedOn
        }
    }

    /// The version in force on `day`; nil when none had been published.
    public static func version(among versions: some Sequence<Version>, on day: CivilDay) -> Version? {
        versions.filter { $0.publishedOn <= day }.max { ($0.quarter, $0.number) < ($1.quarter, $1.number) }
    }
}
