internal import AwardsMessages
internal import Rules
internal import Storage

extension SelectionTier {
    /// The tier an award of the contract stands for; nil for honours that no round confers.
    init?(_ kind: AwardKind) {
        switch kind {
        case .liaoningCraftsman: self = .craftsman
        case .liaoningSkillsAward: self = .skillsAward
        case .liaoningTechnicalExpert: self = .technicalExpert
        default: return nil
        }
    }

    /// The award of the contract.
    var kind: AwardKind {
        switch self {
        case .craftsman: .liaoningCraftsman
        case .skillsAward: .liaoningSkillsAward
        case .technicalExpert: .liaoningTechnicalExpert
        }
    }

    /// The tier that a request names.
    ///
    /// - Throws: ``AwardsError/notSelected``.
    static func requested(_ kind: AwardKind) throws(AwardsError) -> SelectionTier {
        guard let tier = SelectionTier(kind) else { throw .notSelected }
        return tier
    }

    /// The tier of what came out of a round.
    ///
    /// - Throws: `StorageError.corrupt` when it is none.
    static func stored(_ kind: AwardKind, of record: String) throws(StorageError) -> SelectionTier {
        guard let tier = SelectionTier(kind) else { throw .corrupt("\(record) is of no tier of a selection") }
        return tier
    }
}

extension Row {
    /// A tier, stored as the number of its award in the contract.
    func tier(_ column: StaticString) throws(StorageError) -> SelectionTier {
        try value(column, { (number: Int32) in SelectionTier(AwardKind(rawValue: number)) })
    }
}
