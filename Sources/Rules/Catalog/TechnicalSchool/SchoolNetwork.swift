public import Ground

/// Says how a city stands to the schools that the policy plans for it, and what a registration adds to the tasks of the bulletin.
///
/// 每个市办好1至2所技师学院或高级技工学校(沈阳市、大连市重点办好3—5所)，争取2—3年实现技师学院14个市全覆盖. The 14 are the prefectures; 沈抚示范区 is none of them.
///
/// - Source: ``citation``; E.22.
public enum SchoolNetwork {
    /// 打造技工院校技能人才培养主阵地.
    public static let citation = Citation(.actionPlan2022, article: "10")

    /// Schools of a city by type.
    public struct Schools: Sendable, Hashable {
        /// 技工学校
        public var technical: Int
        /// 高级技工学校
        public var senior: Int
        /// 技师学院
        public var colleges: Int

        /// Schools of a city.
        public init(technical: Int = 0, senior: Int = 0, colleges: Int = 0) {
            self.technical = technical
            self.senior = senior
            self.colleges = colleges
        }

        /// Those that the plan speaks of.
        public var planned: Int { senior + colleges }
    }

    /// The prefectures, each of which is to have a 技师学院.
    public static var cities: [RegionCode] { RegionCode.cities.filter { $0.kind == .prefecture } }

    /// Whether a city has as many schools as are planned at least; false where none are planned.
    public static func isReached(_ schools: Schools, least: Int64) -> Bool {
        least > 0 && Int64(schools.planned) >= least
    }

    /// How many prefectures have a 技师学院.
    public static func citiesWithCollege(_ schools: [RegionCode: Schools]) -> Int {
        cities.count { schools[$0]?.colleges ?? 0 > 0 }
    }

    /// The tasks of the bulletin that an organisation counts towards, by its parts.
    public static func tasks(of parts: [OrganisationPart]) -> Set<String> {
        var tasks: Set<String> = []
        if parts.contains(.technicianCollege) { tasks = ["schools", "schools.technician_colleges"] }
        if parts.contains(.seniorTechnicalSchool) { tasks.insert("schools") }
        return tasks
    }
}
