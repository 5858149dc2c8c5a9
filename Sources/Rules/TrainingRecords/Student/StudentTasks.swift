public import Ground

/// The tasks of the bulletin that the register of students counts towards.
///
/// - Source: ``citation``; 在校生规模 and 毕业生就业率 of E.2.
public enum StudentTasks {
    /// 打造技工院校技能人才培养主阵地.
    public static let citation = Citation(.actionPlan2022, article: "annex.10")

    /// 在校生规模: who is on the roll, taken back when they leave it.
    public static let enrolment = "schools.enrolment"
    /// 毕业生: what the share of those who found work is taken of.
    public static let graduates = "schools.graduates"
    /// 毕业生初次就业率: those of them who found work, in the month of their graduation.
    public static let employment = "schools.employment_rate"
}
