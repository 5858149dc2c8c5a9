public import Ground

/// Says which occupations a city's catalog of projects lacks that the policy asks for.
///
/// A gap is shown and refuses nothing: which of the occupations migrant workers are trained in is the city's to say.
///
/// - Source: ``migrantCitation``, ``aiCitation``.
public enum CatalogGaps {
    /// 各地要将农民工培训涉及的职业(工种)按规定全部列入当地培训项目目录.
    public static let migrantCitation = Citation(.actionPlan2022, article: "4")
    /// 将国家新公布的人工智能相关职业(工种)及时纳入急需紧缺培训目录.
    public static let aiCitation = NewAIOccupations.citation

    /// Why the policy asks for an occupation; raw values are the numbers of `GapGround` in the contract.
    public enum Ground: Int, CaseIterable, Sendable {
        /// Migrant workers are trained in it.
        case migrantWorkers = 1
        /// It is a newly announced AI occupation.
        case newAI

        /// The article that asks for it.
        public var citation: Citation { self == .migrantWorkers ? migrantCitation : aiCitation }
    }

    /// An occupation that is asked for and that no project trains.
    public struct Gap: Sendable, Hashable {
        /// Which.
        public let occupation: OccupationCode
        /// Why it is asked for.
        public let ground: Ground
    }

    /// The occupations the action plan names for migrant workers.
    public static let migrantOccupations: [OccupationCode] = EmbeddedTable.migrantOccupations.values {
        OccupationCode($0["code"])
    }

    /// Every gap, by ground and code.
    ///
    /// - Parameters:
    ///   - offered: the occupations of the projects of the city that are in force.
    ///   - newAI: the newly announced AI occupations.
    ///   - figure: 1 from the day on which the policy asks for the newly announced ones.
    public static func gaps(offered: Set<OccupationCode>, newAI: [OccupationCode], figure: Int64?) -> [Gap] {
        let ofMigrants = migrantOccupations.sorted().map { Gap(occupation: $0, ground: .migrantWorkers) }
        let announced = figure == 1 ? newAI.sorted().map { Gap(occupation: $0, ground: .newAI) } : []
        return (ofMigrants + announced).filter { !offered.contains($0.occupation) }
    }
}
