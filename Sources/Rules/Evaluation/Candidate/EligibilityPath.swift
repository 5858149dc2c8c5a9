public import Ground

/// One way to be admitted to the evaluation of a level: conditions that must all be met.
///
/// Numbers, levels and titles are read from the tables of the two editions; which schooling a path means, and from when its years count, its
/// text says in words and ``schoolings(_:)`` and ``init(_:edition:)`` say in code.
///
/// - Source: 国家职业标准申报条件, 2018 and 2023 editions.
public struct EligibilityPath: Sendable, Hashable {
    /// The edition.
    public let edition: EligibilityEdition
    /// The level it leads to.
    public let level: SkillLevel
    /// Its letter in the table.
    public let letter: String
    /// Its conditions, in the order of the text.
    public let conditions: [EligibilityCondition]
    /// Its text.
    public let text: String

    /// The level's grade and the letter, for example `3b`.
    public var name: String { (level.nationalGrade.map { "\($0)" } ?? "") + letter }
    /// The path as its document cites it.
    public var citation: Citation { Citation(edition.document, article: name) }

    /// The paths of the 2018 edition.
    public static let of2018 = EmbeddedTable.eligibility2018.values {
        EligibilityPath($0, edition: .conditions2018)
    }
    /// The paths of the 2023 edition.
    public static let of2023 = EmbeddedTable.eligibility2023.values {
        EligibilityPath($0, edition: .conditions2023)
    }

    /// What a student of a technician class gets beside the diploma: the path asks for the class, which ``schoolings(_:)`` says.
    private static let studentCertificate = "预备技师证"

    /// The path of a row of an edition's table; nil when the row is malformed.
    init?(_ row: CSVRow, edition: EligibilityEdition) {
        guard let level = row.integer("target_level").flatMap(SkillLevel.init(nationalGrade:)),
            let letter = row.text("path"), let years = row.optionalInteger("years_required"),
            let priorGrade = row["prior_certificate_level"] == EligibilityPath.studentCertificate
                ? .some(nil) : row.optionalInteger("prior_certificate_level"),
            let age = edition == .conditions2018 ? .some(nil) : row.optionalInteger("min_age")
        else { return nil }
        let rank = row.text("prior_title").map(ProfessionalRank.init(name:))
        let prior = priorGrade.map(SkillLevel.init(nationalGrade:))
        guard rank != .some(nil), prior != .some(nil) else { return nil }
        self.init(
            row, edition: edition, level: level, letter: letter,
            asked: (years: years ?? 0, age: age, rank: rank ?? nil, prior: prior ?? nil))
    }

    private init(
        _ row: CSVRow, edition: EligibilityEdition, level: SkillLevel, letter: String,
        asked: (years: Int, age: Int?, rank: ProfessionalRank?, prior: SkillLevel?)
    ) {
        let (years, age, rank, prior) = asked
        self.edition = edition
        self.level = level
        self.letter = letter
        text = row["text"].isEmpty ? row["education"] : row["text"]

        let name = (level.nationalGrade.map { "\($0)" } ?? "") + letter
        let schooling = EligibilityPath.schoolings(edition)[name]

        var conditions: [EligibilityCondition] = []
        if let age { conditions.append(.minimumAge(years: age)) }
        if let rank { conditions.append(.title(rank, yearsSince: years)) }
        if let prior {
            // 初级职称后累计满5年且三级后满1年: where both are asked for, the table's years are the title's.
            conditions.append(.certificate(prior, yearsSince: rank == nil ? years : 1))
        }
        if let schooling {
            conditions.append(.schooling(schooling, yearsSince: prior == nil && rank == nil ? years : 0))
        }
        if conditions.allSatisfy(\.isAge), years > 0 { conditions.append(.yearsOfWork(years)) }
        if row["text"].contains("学徒期满") { conditions.append(.apprenticeshipCompleted) }
        if edition == .conditions2023, name == "5b" { conditions.append(.atWork) }
        self.conditions = conditions
    }

    /// The schoolings that the paths of an edition ask for.
    private static func schoolings(_ edition: EligibilityEdition) -> [String: SchoolingRequirement] {
        switch edition {
        case .conditions2018:
            [
                "4c": SchoolingRequirement({ _ in true }, assessed: { !$0.isTechnical }),
                "3b": SchoolingRequirement({ $0.isSeniorTechnical || $0.isHigher }, assessed: \.isHigher),
                "3c": SchoolingRequirement(\.isHigher),
                "2b": SchoolingRequirement(\.isSeniorTechnical),
                "2c": SchoolingRequirement { $0 == .technicianCollegeTechnician },
            ]
        case .conditions2023:
            [
                "4c": SchoolingRequirement { _ in true },
                "3d": SchoolingRequirement(\.isSeniorTechnical),
                "3e": SchoolingRequirement(\.isHigher),
                "3f": SchoolingRequirement(\.isHigher, assessed: \.isHigher),
                "2d": SchoolingRequirement(\.isSeniorTechnical),
                "2e": SchoolingRequirement { $0 == .technicianCollegeTechnician },
            ]
        }
    }
}

extension EligibilityCondition {
    fileprivate var isAge: Bool {
        if case .minimumAge = self { true } else { false }
    }
}
