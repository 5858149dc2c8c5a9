public import Ground

/// Decides whether a programme may be defined as asked.
///
/// - Source: ``citation``.
public enum ProgrammeDefinition {
    /// Programmes are the province's.
    public static let citation = AwardProgramme.citation

    /// Why it may not.
    public enum Refusal: String, CaseIterable, RefusalReason {
        /// A place stands twice.
        case placeTwice = "programme_place_twice"
        /// A channel stands twice.
        case channelTwice = "programme_channel_twice"
        /// A criterion stands twice, or the weights are not 100 together.
        case weightsNotHundred = "programme_weights_not_hundred"
        /// Half of an even panel is no majority.
        case panelEven = "programme_panel_even"
        /// A condition on a person where none is nominated.
        case conditionOfPerson = "programme_condition_of_person"
        /// Persons cannot play the parts of organisations.
        case partsOfPerson = "programme_parts_of_person"
        /// A part, article or kind of evidence that nobody knows.
        case unknownWord = "programme_unknown_word"
        /// A figure the policy book never had.
        case unknownFigure = "programme_unknown_figure"
        /// Neither years nor a figure say how often it is held.
        case noCycle = "programme_no_cycle"
    }

    /// Returns every reason against; empty when there is none.
    ///
    /// - Parameters:
    ///   - parts: the parts of organisations that the catalog knows.
    ///   - evidence: the kinds of evidence that the contract knows.
    public static func refusals(
        for programme: AwardProgramme, knowing parts: Set<String>, evidence: Set<String>, in book: PolicyBook
    ) -> [Refusal] {
        var refusals: [Refusal] = []
        func isTwice(_ words: [String]) -> Bool { Set(words).count != words.count }
        if isTwice(programme.places.map(\.code)) { refusals.append(.placeTwice) }
        if isTwice(programme.channels.map(\.channel.rawValue)) { refusals.append(.channelTwice) }
        if isTwice(programme.criteria.map(\.code)) || programme.criteria.map(\.weight).reduce(0, +) != 100 {
            refusals.append(.weightsNotHundred)
        }
        if programme.panelSize > 0, programme.panelSize.isMultiple(of: 2) { refusals.append(.panelEven) }
        let ofPersons: Set<AwardProgramme.Condition> = [.highlySkilled, .employedBySchool]
        if programme.subject == .organisation, programme.conditions.contains(where: ofPersons.contains) {
            refusals.append(.conditionOfPerson)
        }
        if programme.subject == .person, !programme.organisationParts.isEmpty { refusals.append(.partsOfPerson) }
        if !programme.organisationParts.allSatisfy(parts.contains) || !programme.evidence.allSatisfy(evidence.contains)
            || programme.articles.isEmpty
        {
            refusals.append(.unknownWord)
        }
        var figures = programme.places.flatMap { [$0.quotaFigure, $0.totalFigure, $0.amountFigure] }.compactMap { $0 }
        switch programme.cycle {
        case .figure(let key): figures.append(key)
        case .years(let years): if years < 1 { refusals.append(.noCycle) }
        }
        if figures.contains(where: { book.history(of: $0).isEmpty }) { refusals.append(.unknownFigure) }
        return refusals
    }
}

extension ProgrammeDefinition.Refusal {
    /// What is wrong.
    public var sentence: String {
        switch self {
        case .placeTwice: "奖项不能重复"
        case .channelTwice: "推荐渠道不能重复"
        case .weightsNotHundred: "评分项不能重复，权重之和应为100"
        case .panelEven: "评审专家人数应为奇数"
        case .conditionOfPerson: "评选单位时不能设置针对个人的条件"
        case .partsOfPerson: "评选个人时不能限定单位类型"
        case .unknownWord: "单位类型、佐证种类或政策条款无法识别"
        case .unknownFigure: "政策指标中没有所引用的指标"
        case .noCycle: "应说明评选周期"
        }
    }

    /// The article.
    public var citation: Citation { ProgrammeDefinition.citation }

    /// The field.
    public var field: String? {
        switch self {
        case .placeTwice, .unknownFigure: "places"
        case .channelTwice: "channels"
        case .weightsNotHundred: "criteria"
        case .panelEven: "panel_size"
        case .conditionOfPerson: "conditions"
        case .partsOfPerson, .unknownWord: "organisation_parts"
        case .noCycle: "cycle_years"
        }
    }
}
