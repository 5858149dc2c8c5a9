internal import AwardsMessages
internal import Ground
internal import MessageRuntime
internal import Rules
internal import Storage

extension EnumValue {
    /// The value's name in the contract without the prefix of its enum, in lower case: the word rules and tables use.
    func word(_ prefix: String) -> String { (protoName ?? "").dropFirst(prefix.count).lowercased() }

    /// The value of such a word.
    init?(word: String, _ prefix: String) { self.init(protoName: prefix + word.uppercased()) }
}

extension AwardsMessages.Programme {
    /// The message of a programme.
    init(_ programme: AwardProgramme, revision: Int64) {
        self.init(
            programmeID: programme.code, name: programme.name,
            subject: ProgrammeSubject(word: programme.subject.rawValue, "PROGRAMME_SUBJECT_") ?? .unspecified,
            places: programme.places.map { place in
                ProgrammePlace(
                    place: place.code, name: place.name, quotaFigure: place.quotaFigure ?? "",
                    totalFigure: place.totalFigure ?? "", amountFigure: place.amountFigure ?? "",
                    counter: place.counter ?? "")
            },
            channels: programme.channels.map { share in
                ChannelShare(
                    channel: NominationChannel(share.channel), percent: Int32(share.percent))
            },
            conditions: programme.conditions.compactMap {
                ProgrammeCondition(word: $0.rawValue, "PROGRAMME_CONDITION_")
            },
            organisationParts: programme.organisationParts,
            criteria: programme.criteria.map {
                ReviewCriterion(criterion: $0.code, name: $0.name, weight: Int32($0.weight))
            },
            panelSize: Int32(programme.panelSize),
            aggregate: programme.aggregate == .median ? .median : .mean, blind: programme.isBlind,
            publicityDays: Int32(programme.publicityDays), fund: programme.fund,
            articles: programme.articles.map(\.key), evidence: programme.evidence, revision: revision)
        switch programme.cycle {
        case .years(let years): cycleYears = Int32(years)
        case .figure(let key): cycleFigure = key
        }
    }
}

extension NominationChannel {
    /// The channel of the contract.
    init(_ channel: AwardProgramme.Channel) {
        self = NominationChannel(word: channel.rawValue, "NOMINATION_CHANNEL_") ?? .unspecified
    }

    /// The channel of the rules.
    var channel: AwardProgramme.Channel? { AwardProgramme.Channel(rawValue: word("NOMINATION_CHANNEL_")) }
}

extension AwardProgramme {
    /// Reads a programme that was stored or asked for.
    ///
    /// - Throws: `StorageError.corrupt` when a word of it is unknown.
    init(_ message: AwardsMessages.Programme) throws(StorageError) {
        let channels = message.channels.compactMap { share in
            share.channel.channel.map { Share(channel: $0, percent: Int(share.percent)) }
        }
        let conditions = message.conditions.compactMap { Condition(rawValue: $0.word("PROGRAMME_CONDITION_")) }
        let articles = message.articles.compactMap { Citation($0) }
        guard let subject = Subject(rawValue: message.subject.word("PROGRAMME_SUBJECT_")),
            channels.count == message.channels.count, conditions.count == message.conditions.count,
            articles.count == message.articles.count
        else { throw .corrupt("programme \(message.programmeID) cannot be read") }
        func optional(_ text: String) -> String? { text.isEmpty ? nil : text }
        self.init(
            code: message.programmeID, name: message.name, subject: subject,
            cycle: message.cycleFigure.isEmpty ? .years(Int(message.cycleYears)) : .figure(message.cycleFigure),
            places: message.places.map { place in
                Place(
                    code: place.place, name: place.name, quotaFigure: optional(place.quotaFigure),
                    totalFigure: optional(place.totalFigure), amountFigure: optional(place.amountFigure),
                    counter: optional(place.counter))
            },
            channels: channels, conditions: conditions, organisationParts: message.organisationParts,
            evidence: message.evidence,
            criteria: message.criteria.map {
                Criterion(code: $0.criterion, name: $0.name, weight: Int($0.weight))
            },
            panelSize: Int(message.panelSize), aggregate: message.aggregate == .median ? .median : .mean,
            isBlind: message.blind, publicityDays: Int(message.publicityDays), fund: message.fund, articles: articles)
    }
}
