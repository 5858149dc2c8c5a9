internal import AwardsMessages
internal import Casework
internal import Ground
internal import Rules

/// What a decision on a nomination looks at, as texts that are kept with it and read again.
extension CaseFacts {
    /// The conditions of a place of a programme, and what the records say.
    init(_ place: String, of programme: AwardProgramme, _ record: NominationEligibility.Record) {
        self.init([
            "place": place,
            "conditions": programme.conditions.map(\.rawValue).joined(separator: " "),
            "at_least": programme.atLeast(place).sorted().joined(separator: " "),
            "wanted_evidence": programme.evidence.sorted().joined(separator: " "),
            "wanted_parts": programme.organisationParts.sorted().joined(separator: " "),
            "level": record.highestLevel.map { "\($0.rawValue)" } ?? "",
            "prize": record.hasPrize ? "yes" : "no",
            "honours": record.honours.sorted().joined(separator: " "),
            "evidence": record.evidence.sorted().joined(separator: " "),
            "parts": record.organisationParts.sorted().joined(separator: " "),
            "at_school": record.isAtSchool ? "yes" : "no",
        ])
    }

    /// The conditions that are not met. A plan was judged when it was made: its days may lie behind by now.
    func unmetConditions(by figures: inout FiguresRead) -> [NominationEligibility.Refusal] {
        // Read by its name, so that it is kept with the decision.
        _ = figures.number(FigureKey.nominationLevelLeast.rawValue)
        let place = self["place"] ?? ""
        let above = words("at_least").filter { $0 != place }
        let programme = AwardProgramme(
            code: "", name: "", subject: .person, cycle: .years(0),
            places: (above + [place]).map {
                .init(code: $0, name: "", quotaFigure: nil, totalFigure: nil, amountFigure: nil, counter: nil)
            },
            channels: [], conditions: words("conditions").compactMap(AwardProgramme.Condition.init(rawValue:)),
            organisationParts: words("wanted_parts"), evidence: words("wanted_evidence"), criteria: [], panelSize: 0,
            aggregate: .mean, isBlind: false, publicityDays: 0, fund: "", articles: [])
        let record = NominationEligibility.Record(
            highestLevel: self["level"].flatMap { Int($0) }.flatMap(SkillLevel.init(rawValue:)),
            hasPrize: self["prize"] == "yes", honours: Set(words("honours")), evidence: Set(words("evidence")),
            organisationParts: Set(words("parts")), isAtSchool: self["at_school"] == "yes")
        return NominationEligibility.unmet(
            record, plan: .init(milestones: []), cap: .zero, place: place, of: programme, on: figures.day,
            in: figures.book
        ).filter { $0 != .planUnfit }
    }

    private func words(_ name: String) -> [String] { (self[name] ?? "").split(separator: " ").map(String.init) }
}
