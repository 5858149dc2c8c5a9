internal import AwardsMessages
internal import Ground
internal import RPC
internal import Rules

extension Nomination {
    /// What is asked for, through the channel that follows from who calls.
    init(_ request: NominateRequest.Checked, by identity: Identity) {
        self.init(
            roundID: request.roundID, personID: request.personID, regionCode: request.regionCode.code,
            frontLine: request.frontLine, statement: request.statement, state: .nominated, place: request.place,
            creditCode: request.creditCode?.text ?? "", title: request.title,
            channel: NominationChannel(Self.channel(of: identity.role, in: request.regionCode)), sector: request.sector,
            nominatorCreditCode: request.nominatorCreditCode?.text ?? "")
    }

    private static func channel(of role: Role, in region: RegionCode) -> AwardProgramme.Channel {
        switch role {
        case .province: region.isProvince ? .sector : .city
        case .cityBureau: .city
        case .industryAssociation: .association
        case .enterprise, .school, .institution, .evaluationOrganisation: .organisation
        default: .oneself
        }
    }

    /// What is nominated; nil when what is named fits nothing.
    var subject: AwardProgramme.Subject? {
        if creditCode.isEmpty { return personID.isEmpty || !title.isEmpty ? nil : .person }
        if title.isEmpty { return personID.isEmpty ? .organisation : nil }
        return .project
    }

    /// What the other services are asked about.
    var evidenceSubject: EvidenceSource.Subject {
        EvidenceSource.Subject(person: personID, creditCode: creditCode, title: title)
    }

    /// Whether it counts in a share: cities and sectors have some.
    var countsInShare: Bool { channel == .city || channel == .sector }

    /// Whose share it counts in.
    var shareKey: NominationShareStore.Key {
        NominationShareStore.Key(
            round: roundID, region: RegionCode(regionCode) ?? .province, sector: sector, place: place)
    }

    /// Whether an organisation nominates a person: one of its workers, or a student of a school.
    var isByOrganisation: Bool { channel == .organisation && creditCode.isEmpty && !personID.isEmpty }

    /// Whether an organisation nominates itself, its project or one of its people; other channels nominate anybody.
    func isOwn(employers: Set<String>, isStudent: Bool) -> Bool {
        guard channel == .organisation else { return true }
        if !creditCode.isEmpty { return creditCode == nominatorCreditCode }
        return isStudent || employers.contains(nominatorCreditCode)
    }
}

extension PlannedMilestone {
    /// The message of a checked one.
    init(checked milestone: PlannedMilestone.Checked) {
        self.init(
            title: milestone.title, dueOn: milestone.dueOn.description, amountYuan: milestone.amountYuan.amount)
    }
}

extension NominationEligibility.Plan {
    /// What a request plans.
    init(_ plan: [PlannedMilestone.Checked]) {
        self.init(milestones: plan.map { ($0.dueOn, $0.amountYuan) })
    }
}

extension NominationEligibility.Record {
    /// With the honours of the register.
    func adding(_ honours: [HeldHonour]) -> NominationEligibility.Record {
        var record = self
        record.honours = Set(honours.map(\.place))
        if !honours.isEmpty { record.evidence.insert(EvidenceKind.honour.word("EVIDENCE_KIND_")) }
        return record
    }
}

/// An honour of the register as evidence of a nomination.
struct HeldHonour: Sendable {
    var honourID: String
    /// Key of the place, or of the kind.
    var place: String
    var year: Int32

    /// The piece of evidence.
    var evidence: Evidence {
        Evidence(kind: .honour, recordID: honourID, summary: "\(year)年 \(HonourName.name(of: place))")
    }
}

/// What an honour is called.
enum HonourName {
    /// The name of a place of the first programmes, or of a kind of the register.
    static func name(of place: String) -> String {
        if let known = FirstProgrammes.all.lazy.compactMap({ $0.place(place)?.name }).first { return known }
        return switch AwardKind(place: place) {
        case .nationalSkillsGrandPrize: "中华技能大奖"
        case .nationalTechnicalExpert: "全国技术能手"
        case .stateCouncilAllowance: "政府特殊津贴"
        case .mayDayLabourMedal: "全国五一劳动奖章"
        case .modelWorker: "全国劳动模范"
        case .nationalCraftsman: "大国工匠"
        case .mayFourthYouthMedal: "五四青年奖章"
        case .liaoningTalent: "兴辽英才"
        case .liaoningMayDayMedal: "辽宁五一劳动奖章"
        case .advancedWorker: "全国先进工作者"
        default: "荣誉"
        }
    }
}
