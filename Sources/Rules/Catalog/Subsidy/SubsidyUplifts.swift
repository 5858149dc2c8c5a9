public import Ground

/// Says which uplifts of the subsidy standard are due for an occupation, and what the city chose for them.
///
/// - Source: ``shortageCitation``, ``aiCitation``.
public enum SubsidyUplifts {
    /// Occupations on the shortage list: at most 30 %, as the city chooses.
    public static let shortageCitation = Citation(.actionPlan2022, article: "1")
    /// AI occupations: at most 10 %.
    public static let aiCitation = Citation(.measures2025, article: "6")

    /// Why a standard may be raised; raw values are the numbers of `UpliftKind` in the contract.
    public enum Ground: Int, CaseIterable, Sendable {
        /// The occupation is on the shortage list in force.
        case shortage = 1
        /// It is an AI occupation.
        case ai

        /// The city's own figure; `key + ".max"` is the province's bound.
        public var figureKey: FigureKey { self == .shortage ? .shortageUplift : .aiUplift }

        /// The article.
        public var citation: Citation { self == .shortage ? shortageCitation : aiCitation }

        /// The ground for people.
        public var name: String { self == .shortage ? "急需紧缺职业" : "人工智能相关职业" }
    }

    /// An uplift that is due.
    public struct Uplift: Sendable, Hashable {
        /// Why.
        public let ground: Ground
        /// What the city chose; 0 when it chose none. Never more than ``maximum``.
        public let percent: Int64
        /// What the policy allows.
        public let maximum: Int64
        /// Whether it applies, or gives way to another.
        public var isApplied = false
        /// The figures it was read from.
        public let figures: [PolicyFigure]
    }

    /// The uplifts due on `day` in `city`, in the order of the documents, with what came of their combination.
    ///
    /// A ground is due from the day its bound is in force. A city's figure from before a lowered bound is cut to the bound.
    public static func due(
        for grounds: Set<Ground>, on day: CivilDay, in city: RegionCode, book: PolicyBook
    ) -> [Uplift] {
        var uplifts = Ground.allCases.filter(grounds.contains).compactMap { ground -> Uplift? in
            guard let bound = book.figure(ground.figureKey.rawValue + ".max", on: day, in: city),
                let maximum = bound.number
            else { return nil }
            let choice = book.figure(ground.figureKey, on: day, in: city)
            let percent = min(max(choice?.number ?? 0, 0), maximum)
            return Uplift(
                ground: ground, percent: percent, maximum: maximum, figures: [bound] + (choice.map { [$0] } ?? []))
        }
        let applied = UpliftCombination.inForce(in: book, on: day, region: city).applied(uplifts.map(\.percent))
        for (index, isApplied) in applied.enumerated() { uplifts[index].isApplied = isApplied }
        return uplifts
    }
}

extension SubsidyUplifts.Uplift {
    /// Why it is due and what became of it, for people.
    public var explanation: String {
        let bound = "\(ground.name)可上浮不超过\(maximum)%（\(ground.citation)）"
        if percent == 0 { return bound + "，本市未确定上浮比例" }
        return bound + "，本市确定为\(percent)%，" + (isApplied ? "已上浮" : "按就高原则不重复上浮")
    }
}
