internal import CatalogMessages
internal import Ground
internal import Ledger
internal import Requests
internal import Rules
internal import Storage
internal import TypeMessages

/// Brings changes that stand into the tables that a search goes by; these are made anew whenever a release brings another classification.
enum OccupationChangeEffect {
    /// Brings every change that stands into them.
    static func applyAll(in write: WriteTransaction) throws {
        for change in try OccupationChangeStore.standing([.announced, .levels, .workType], in: write) {
            try apply(change, in: write)
        }
    }

    /// Brings one change into them.
    static func apply(_ change: OccupationChange, in write: WriteTransaction) throws {
        switch change.kind {
        case .announced: try announce(change, in: write)
        case .levels: try setLevels(of: change.occupationCode, in: write)
        case .workType: try addWorkType(change, in: write)
        case .tagged, .untagged, .replaced, .split, .merged, .ended, .unspecified, .unrecognized: break
        }
    }

    /// Takes the effect of a change that was voided out again.
    static func takeBack(_ change: OccupationChange, in write: WriteTransaction) throws {
        let code = change.occupationCode
        switch change.kind {
        case .announced:
            try OccupationStore.hide(code, in: write)
        case .levels: try setLevels(of: code, in: write)
        case .workType:
            try OccupationStore.removeName(change.name, .workType, of: code, in: write)
        case .tagged, .untagged, .replaced, .split, .merged, .ended, .unspecified, .unrecognized: break
        }
    }

    private static func announce(_ change: OccupationChange, in write: WriteTransaction) throws {
        let syllables = change.pinyin.split(separator: " ").map(String.init)
        let (pinyin, initials) = (syllables.joined(), syllables.compactMap(\.first).map(String.init).joined())
        let year = CivilDay(change.effectiveFrom)?.year ?? 0
        let levels = OccupationLevels(isSkilled: change.skilled, standard: nil)
        try OccupationStore.announce(
            change.occupationCode, change.name, pinyin: pinyin, initials: initials, year: year, levels, in: write)
        try OccupationStore.insertTag(.new, of: change.occupationCode, in: write)
        try OccupationStore.insertTerms(
            [change.occupationCode, pinyin, initials] + OccupationLoad.endings(of: change.name),
            of: change.occupationCode, in: write)
        if change.skilled { try setLevels(of: change.occupationCode, in: write) }
    }

    private static func addWorkType(_ change: OccupationChange, in write: WriteTransaction) throws {
        try OccupationStore.insertName(change.name, .workType, of: change.occupationCode, in: write)
        try OccupationStore.insertTerms(
            OccupationLoad.endings(of: change.name), of: change.occupationCode, in: write)
    }

    /// The levels that the last standing entry says, else those of the table that comes with the program.
    private static func setLevels(of code: String, in write: WriteTransaction) throws {
        let entered = try OccupationChangeStore.standing([.levels], of: code, in: write).last.flatMap { change in
            SkillLevel(change.lowestLevel).flatMap { lowest in
                SkillLevel(change.highestLevel).flatMap { highest in
                    OccupationLevels.Standard(lowest, highest, source: change.document, isConfirmed: true)
                }
            }
        }
        let standard = entered ?? OccupationLoad.standards[code]
        try OccupationStore.setLevels(
            OccupationLevels(isSkilled: true, standard: standard), standard, of: code, in: write)
    }
}
