/// How large the demo year is played: the annex's targets, divided.
///
/// - Source: 辽人社发〔2022〕7号 附件 "技能辽宁行动"重点工作分解.
public struct YearPlan: Sendable {
    /// 1 : N of the annex's targets.
    public let scale: Int
    /// Seed of everything that is made up.
    public let seed: UInt64

    /// A plan at 1 : `scale`, 1 or more.
    public init(scale: Int, seed: UInt64) {
        self.scale = max(1, scale)
        self.seed = seed
    }

    /// A target at scale: never nothing.
    func scaled(_ target: Int) -> Int { max(1, (target + scale - 1) / scale) }

    /// A target at scale, shared out over the fifteen regions by their weight.
    func shared(_ target: Int) -> [Int] {
        Apportionment.shares(of: scaled(target), by: CityRegion.all.map(\.weight))
    }

    /// The trainings that are played, in the order of the annex.
    static let trainings: [TrainingPlan] = [
        TrainingPlan(
            key: "enterprise", programme: .enterpriseTraining, target: 200_000, occupation: "6-20-01-01",
            title: "装配钳工岗位技能提升", level: .junior, standardYuan: 1500, opensOn: "2022-04-25",
            days: ["2022-05-09", "2022-05-10"], birthYears: 1972...1990),
        TrainingPlan(
            key: "apprentices", programme: .apprenticeship, target: 10_000, occupation: "6-18-04-06",
            title: "工具钳工新型学徒制", level: .intermediate, standardYuan: 5000, opensOn: "2022-04-18",
            days: [
                "2022-04-25", "2022-05-25", "2022-06-27", "2022-07-25", "2022-08-25", "2022-09-26", "2022-10-25",
                "2022-11-25", "2022-12-26", "2023-01-30", "2023-02-27", "2023-03-27", "2023-04-24",
            ], birthYears: 1985...2000),
        TrainingPlan(
            key: "graduates", programme: .graduates, target: 10_000, occupation: "4-04-05-01",
            title: "计算机程序设计员专业转换", level: .senior, standardYuan: 1600, opensOn: "2022-07-04",
            days: ["2022-07-11", "2022-08-22", "2022-09-19", "2022-10-14"], birthYears: 1998...2000),
        TrainingPlan(
            key: "migrants", programme: .migrantWorkers, target: 50_000, occupation: "4-02-07-08",
            title: "快递员就业技能培训", level: .junior, standardYuan: 1200, opensOn: "2022-05-16",
            days: ["2022-05-30", "2022-05-31"], birthYears: 1970...1998),
        TrainingPlan(
            key: "veterans", programme: .veterans, target: 10_000, occupation: "4-12-01-01",
            title: "汽车维修工技能培训", level: .junior, standardYuan: 1800, opensOn: "2022-06-06",
            days: ["2022-06-20", "2022-06-21"], birthYears: 1985...1999),
        TrainingPlan(
            key: "unemployed", programme: .keyGroups, target: 60_000, occupation: "4-10-01-05",
            title: "养老护理员就业技能培训", level: .junior, standardYuan: 1500, opensOn: "2022-08-08",
            days: ["2022-08-22", "2022-08-23"], birthYears: 1970...2003),
        TrainingPlan(
            key: "founders", programme: .entrepreneurship, target: 10_000, occupation: "",
            title: "创办企业培训", level: .unspecified, standardYuan: 1000, opensOn: "2022-09-05",
            days: ["2022-09-19", "2022-09-20"], birthYears: 1975...1998),
    ]

    /// Vouchers issued and used.
    static let vouchersIssued = 200_000
    static let vouchersUsed = 100_000
    /// 企业自主评价.
    static let enterpriseEvaluations = 50_000
    /// 百万人次.
    static let competitors = 1_000_000
    /// Selections of schools: programme, place, the task it counts for, how many, and the money of each.
    static let selections = [
        SchoolSelection(
            programme: "training_bases", place: "training_base", task: "carriers.bases", target: 10, yuan: 3_000_000),
        SchoolSelection(
            programme: "quality_schools", place: "quality_school", task: "quality_schools", target: 10, yuan: 0),
        SchoolSelection(
            programme: "quality_majors", place: "quality_major", task: "quality_majors", target: 30, yuan: 0),
        SchoolSelection(
            programme: "digital_schools", place: "digital_school", task: "digital.schools", target: 2, yuan: 0),
        SchoolSelection(
            programme: "digital_bases", place: "digital_base", task: "digital.bases", target: 1, yuan: 3_000_000),
    ]
    /// 辽宁工匠、辽宁技能大奖、辽宁技术能手.
    static let awards = [
        ("liaoning_craftsman", 20), ("liaoning_skills_award", 50), ("liaoning_technical_expert", 100),
    ]
}

/// A selection of schools, or of something of theirs.
struct SchoolSelection: Sendable {
    let programme: String
    let place: String
    /// What it counts for in the bulletin.
    let task: String
    let target: Int
    /// Money of each, paid by milestones; 0 for none.
    let yuan: Int64

    /// Whether something of the school's with a title is selected.
    var isOfProjects: Bool { programme == "quality_majors" || programme == "digital_bases" }
}
