public import Ground

/// Decides whether somebody may be nominated for a place of a round, and again whether they still meet the conditions before the award.
///
/// The documents name no formal conditions beyond being an outstanding highly skilled worker, a key enterprise or school; the conditions are
/// those of the programme.
///
/// - Source: ``citation``; never twice in a round: AWD-06.
public enum NominationEligibility {
    /// 优秀高技能人才评选.
    public static let citation = Citation(.measures2021, article: "21")
    /// Competitions whose prizes prove skill: authorities hold them. Any firm, school or association may hold the others by itself.
    public static let provingTiers: Set<PyramidTier> = [
        .county, .city, .provincial, .nationalFirstClass, .nationalSecondClass, .world,
    ]
    /// Parts of organisations that are schools, by their names in the catalog.
    public static let schools: Set<String> = [
        "technical_school", "senior_technical_school", "technician_college", "vocational_college", "university",
    ]

    /// Why not.
    public enum Refusal: String, CaseIterable, RefusalReason {
        /// The round takes no nominations any more.
        case nominationsClosed = "nominations_closed"
        /// The round does not have the place.
        case noSuchPlace = "nomination_place_unknown"
        /// What is nominated is not what the programme selects.
        case wrongSubject = "nomination_wrong_subject"
        /// The programme takes no nominations through the channel.
        case channelClosed = "nomination_channel_closed"
        /// The sector is missing, or named where there is none.
        case sectorUnfit = "nomination_sector_unfit"
        /// A city nominates who is neither registered nor works in it.
        case notOfRegion = "nomination_not_of_region"
        /// An organisation nominates others than itself, its projects and its people.
        case notOwn = "nomination_not_own"
        /// The nominator is barred.
        case nominatorBarred = "nominator_barred"
        /// The nominator has used its share of nominations for the place, or has none.
        case shareUsedUp = "nomination_share_used_up"
        /// The channel has used its part of the nominations for the place.
        case channelUsedUp = "nomination_channel_used_up"
        /// Nominated in this round before.
        case nominatedBefore = "nominated_before"
        /// Holds this honour or a higher one of the programme.
        case honouredBefore = "honoured_with_this_or_higher"
        /// Nothing on record shows high skill.
        case noEvidence = "no_evidence_of_skill"
        /// A kind of evidence the programme wants is not on record.
        case evidenceMissing = "nomination_evidence_missing"
        /// The organisation plays none of the parts the programme is for.
        case wrongPart = "nomination_wrong_organisation_part"
        /// The person does not work at a school.
        case notAtSchool = "nomination_not_at_school"
        /// There is no plan, its money is over the cap, or a day of it is over.
        case planUnfit = "nomination_plan_unfit"
    }

    /// What the records say on the day.
    public struct Record: Sendable, Hashable {
        /// The highest level of a certificate in force.
        public var highestLevel: SkillLevel?
        /// Whether a published result of a competition of an authority brought a medal or a prize.
        public var hasPrize: Bool
        /// The honours in force, by the keys of their places.
        public var honours: Set<String>
        /// Kinds of evidence on record, by their names in the contract.
        public var evidence: Set<String>
        /// The parts the organisation plays.
        public var organisationParts: Set<String>
        /// Whether the person works at a school.
        public var isAtSchool: Bool

        /// A record.
        public init(
            highestLevel: SkillLevel? = nil, hasPrize: Bool = false, honours: Set<String> = [],
            evidence: Set<String> = [], organisationParts: Set<String> = [], isAtSchool: Bool = false
        ) {
            self.highestLevel = highestLevel
            self.hasPrize = hasPrize
            self.honours = honours
            self.evidence = evidence
            self.organisationParts = organisationParts
            self.isAtSchool = isAtSchool
        }
    }

    /// A construction plan.
    public struct Plan: Sendable, Hashable {
        /// When each milestone is due, and its money.
        public var milestones: [(due: CivilDay, amount: Yuan)]

        /// A plan.
        public init(milestones: [(due: CivilDay, amount: Yuan)]) { self.milestones = milestones }

        /// Whether it has milestones that are ahead and keep to the cap.
        public func fits(cap: Yuan, on day: CivilDay) -> Bool {
            guard !milestones.isEmpty, milestones.allSatisfy({ $0.due >= day && !$0.amount.isNegative }) else {
                return false
            }
            return Yuan.sum(milestones.map(\.amount)).map { $0 <= cap } ?? false
        }

        /// Compares milestone by milestone.
        public static func == (left: Plan, right: Plan) -> Bool {
            left.milestones.elementsEqual(right.milestones) { $0.due == $1.due && $0.amount == $1.amount }
        }

        /// Hashes the amounts.
        public func hash(into hasher: inout Hasher) { hasher.combine(milestones.map(\.amount.amount)) }
    }

    /// Where the round and the nominator stand.
    public struct Standing: Sendable, Hashable {
        /// Whether the round is taking nominations.
        public var isNominating: Bool
        /// The last day for nominations.
        public var closesOn: CivilDay
        /// What is nominated.
        public var subject: AwardProgramme.Subject?
        /// Through whom.
        public var channel: AwardProgramme.Channel
        /// The sector that is named; empty: none.
        public var sector: String
        /// Whether the nominating organisation nominates what is its own; true for the other channels.
        public var isOwn: Bool
        /// Whether who is nominated is registered or works in the nominating region.
        public var isOfRegion: Bool
        /// Whether the nominator is barred on the day.
        public var isBarred: Bool
        /// Whether the place has shares.
        public var hasShares: Bool
        /// The nominator's share for the place.
        public var share: Int?
        /// How many are nominated of that share.
        public var nominated: Int
        /// The places of the round.
        public var quota: Int
        /// How many are nominated for the place through the channel.
        public var nominatedInChannel: Int
        /// Whether it is nominated in the round already.
        public var isNominated: Bool
        /// Most money of the place.
        public var cap: Yuan

        /// A standing of nothing nominated yet.
        public init(isNominating: Bool, closesOn: CivilDay, channel: AwardProgramme.Channel) {
            self.isNominating = isNominating
            self.closesOn = closesOn
            self.channel = channel
            subject = .person
            sector = ""
            isOwn = true
            isOfRegion = true
            isBarred = false
            hasShares = false
            share = nil
            nominated = 0
            quota = 0
            nominatedInChannel = 0
            isNominated = false
            cap = .zero
        }
    }

    /// Returns every reason for which the nomination may not be made on `day`; empty when it may.
    public static func refusals(
        for record: Record, plan: Plan, place: String, of programme: AwardProgramme, standing: Standing,
        on day: CivilDay, in book: PolicyBook
    ) -> [Refusal] {
        var refusals: [Refusal] = []
        if !standing.isNominating || day > standing.closesOn { refusals.append(.nominationsClosed) }
        if programme.place(place) == nil { refusals.append(.noSuchPlace) }
        if standing.subject != programme.subject { refusals.append(.wrongSubject) }
        let open = programme.channels.first { $0.channel == standing.channel }
        if open == nil { refusals.append(.channelClosed) }
        if !standing.sector.isEmpty, standing.channel != .sector { refusals.append(.sectorUnfit) }
        if standing.channel == .city, !standing.isOfRegion { refusals.append(.notOfRegion) }
        if !standing.isOwn { refusals.append(.notOwn) }
        if standing.isBarred { refusals.append(.nominatorBarred) }
        let sharesBind = standing.channel == .city || standing.channel == .sector
        if sharesBind, standing.hasShares, standing.nominated >= standing.share ?? 0 { refusals.append(.shareUsedUp) }
        if let open, open.percent > 0, standing.nominatedInChannel >= standing.quota * open.percent / 100 {
            refusals.append(.channelUsedUp)
        }
        if standing.isNominated { refusals.append(.nominatedBefore) }
        return refusals
            + unmet(record, plan: plan, cap: standing.cap, place: place, of: programme, on: day, in: book)
    }

    /// Returns the conditions of the programme that are not met on `day`.
    public static func unmet(
        _ record: Record, plan: Plan, cap: Yuan, place: String, of programme: AwardProgramme, on day: CivilDay,
        in book: PolicyBook
    ) -> [Refusal] {
        var refusals: [Refusal] = []
        let conditions = Set(programme.conditions)
        if conditions.contains(.notHonouredBefore), !programme.atLeast(place).isDisjoint(with: record.honours) {
            refusals.append(.honouredBefore)
        }
        if conditions.contains(.highlySkilled), !isHighlySkilled(record, on: day, in: book) {
            refusals.append(.noEvidence)
        }
        if !record.evidence.isSuperset(of: programme.evidence) { refusals.append(.evidenceMissing) }
        if !programme.organisationParts.isEmpty,
            record.organisationParts.isDisjoint(with: programme.organisationParts)
        {
            refusals.append(.wrongPart)
        }
        if conditions.contains(.employedBySchool), !record.isAtSchool { refusals.append(.notAtSchool) }
        let hasPlan = !plan.milestones.isEmpty
        if conditions.contains(.constructionPlan) || hasPlan, !plan.fits(cap: cap, on: day) {
            refusals.append(.planUnfit)
        }
        return refusals
    }

    /// Whether the records show high skill; without a least level in the policy book no certificate does.
    public static func isHighlySkilled(_ record: Record, on day: CivilDay, in book: PolicyBook) -> Bool {
        if record.hasPrize || !record.honours.isEmpty { return true }
        guard let least = book.value(.nominationLevelLeast, on: day).flatMap({ SkillLevel(rawValue: Int($0)) }),
            let level = record.highestLevel
        else { return false }
        return level >= least
    }
}

extension NominationEligibility.Refusal {
    /// What is wrong.
    public var sentence: String {
        switch self {
        case .nominationsClosed: "本次评选的推荐已经截止"
        case .noSuchPlace: "本次评选没有这个奖项"
        case .wrongSubject: "推荐对象与评选对象不符"
        case .channelClosed: "本项评选不接受该渠道的推荐"
        case .sectorUnfit: "只有省直行业系统推荐时填写行业系统"
        case .notOfRegion: "推荐对象既不在推荐地区登记也不在该地区工作"
        case .notOwn: "单位只能推荐本单位、本单位的项目或职工"
        case .nominatorBarred: "推荐单位在限制推荐期内"
        case .shareUsedUp: "推荐单位该奖项的推荐名额已用完或没有名额"
        case .channelUsedUp: "该渠道的推荐名额已用完"
        case .nominatedBefore: "推荐对象在本次评选中已被推荐"
        case .honouredBefore: "该人员已获得同等或更高层级的称号"
        case .noEvidence: "没有查到高级工及以上证书、竞赛获奖或荣誉等技能业绩"
        case .evidenceMissing: "没有查到评选要求的佐证"
        case .wrongPart: "该单位类型不在评选范围内"
        case .notAtSchool: "该人员不是院校教师"
        case .planUnfit: "建设计划缺失、已过期或超过补助上限"
        }
    }

    /// The article.
    public var citation: Citation {
        switch self {
        case .wrongPart, .planUnfit: Citation(.actionPlan2022, article: "12")
        case .notAtSchool: Citation(.actionPlan2022, article: "10")
        case .noEvidence, .honouredBefore, .evidenceMissing: Citation(.systemConvention, article: "评选条件")
        default: NominationEligibility.citation
        }
    }

    /// The field.
    public var field: String? {
        switch self {
        case .nominationsClosed: "round_id"
        case .noSuchPlace: "place"
        case .channelClosed, .notOfRegion, .nominatorBarred, .shareUsedUp, .channelUsedUp: "region_code"
        case .sectorUnfit: "sector"
        case .notOwn: "nominator_credit_code"
        case .wrongPart: "credit_code"
        case .planUnfit: "plan"
        case .wrongSubject, .nominatedBefore, .honouredBefore, .noEvidence, .evidenceMissing, .notAtSchool: "person_id"
        }
    }
}
