extension PolicyFigure {
    /// Whom a policy figure binds, and what a city may do about it.
    ///
    /// The raw values are the words of the policy book; a list of region codes is ``regions``.
    public enum Scope: String, CaseIterable, Sendable {
        /// The province as a whole.
        case province = "province"
        /// Each city by itself.
        case city = "city"
        /// Each enterprise by itself.
        case enterprise = "enterprise"
        /// Each school by itself.
        case school = "school"
        /// The province sets a bound, and a city its own value inside it.
        case cityChooses = "city chooses"
        /// The province names no value; a city sets its own.
        case citySetsFreely = "city sets freely"
        /// The figure's region alone, in place of the province's figure.
        case regions = "regions"

        /// Whether the policy leaves the value to the cities.
        public var isLeftToCities: Bool { self == .cityChooses || self == .citySetsFreely }
    }
}
