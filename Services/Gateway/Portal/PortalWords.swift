internal import AwardsMessages
internal import CatalogMessages
internal import CompetitionMessages
internal import EvaluationMessages
internal import Ground
internal import TrainingRecordsMessages
internal import TypeMessages

/// The contract's choices in the words of people.
enum PortalWords {
    /// `高级工`; empty for none.
    static func level(_ level: Level) -> String {
        SkillLevel(rawValue: Int(level.rawValue))?.name ?? ""
    }

    /// The state of a certificate and the colour that helps.
    static func certificateState(_ state: CertificateState) -> (word: String, kind: String) {
        switch state {
        case .valid: ("有效", "good")
        case .suspended: ("暂停", "warn")
        case .revoked: ("已撤销", "bad")
        case .replaced: ("已换发", "")
        default: ("状态未知", "warn")
        }
    }

    /// The state of a class.
    static func classState(_ state: ClassState) -> (word: String, kind: String) {
        switch state {
        case .open: ("已开班", "brand")
        case .completed: ("已结业", "good")
        case .cancelled: ("已取消", "")
        default: ("", "")
        }
    }

    /// How a class is taught.
    static func delivery(_ mode: DeliveryMode) -> String {
        switch mode {
        case .onSite: "线下"
        case .online: "线上"
        case .blended: "线上线下融合"
        default: ""
        }
    }

    /// The state of a seat.
    static func enrolment(_ state: EnrolmentState) -> (word: String, kind: String) {
        switch state {
        case .enrolled: ("在学", "brand")
        case .completed: ("结业", "good")
        case .withdrawn: ("已退出", "")
        case .notCompleted: ("未结业", "warn")
        default: ("", "")
        }
    }

    /// The state of a claim.
    static func claim(_ state: SubsidyClaimState) -> (word: String, kind: String) {
        switch state {
        case .filed: ("待审核", "brand")
        case .approved: ("审核通过", "good")
        case .refused: ("审核不通过", "bad")
        case .publicized: ("公示", "brand")
        case .paid: ("已拨付", "good")
        case .clawedBack: ("已追回", "warn")
        case .reviewed: ("待复核", "brand")
        case .withdrawn: ("已撤回", "")
        default: ("", "")
        }
    }

    /// Who is paid.
    static func payee(_ payee: SubsidyPayee) -> String {
        switch payee {
        case .trainee: "学员本人"
        case .enterprise: "企业"
        case .institution: "培训机构"
        default: ""
        }
    }

    /// The state of a voucher.
    static func voucher(_ state: VoucherState) -> (word: String, kind: String) {
        switch state {
        case .issued: ("待领取", "brand")
        case .claimed: ("可使用", "good")
        case .verified: ("已核销，等待结算", "brand")
        case .used: ("已使用", "")
        case .settled: ("已结算", "")
        case .expired: ("已过期", "")
        case .voided: ("已作废", "bad")
        default: ("", "")
        }
    }

    /// A programme of subsidised training.
    static func programme(_ programme: TrainingProgramme) -> String {
        switch programme {
        case .enterpriseTraining: "企业自主培训"
        case .apprenticeship: "企业新型学徒制"
        case .graduates: "高校毕业生技能提升"
        case .migrantWorkers: "农民工技能培训"
        case .veterans: "退役军人培训"
        case .keyGroups: "重点群体培训"
        case .entrepreneurship: "创业培训"
        case .digitalSkills: "数字技能培训"
        case .care: "康养技能培训"
        case .skillUpgrading: "岗位技能提升"
        case .ruralTalent: "乡村人才培训"
        case .workInLieu: "以工代训"
        default: ""
        }
    }

    /// An honour.
    static func honour(_ kind: AwardKind) -> String {
        switch kind {
        case .liaoningCraftsman: "辽宁工匠"
        case .liaoningSkillsAward: "辽宁技能大奖"
        case .liaoningTechnicalExpert: "辽宁技术能手"
        case .nationalSkillsGrandPrize: "中华技能大奖"
        case .nationalTechnicalExpert: "全国技术能手"
        case .stateCouncilAllowance: "国务院政府特殊津贴"
        case .mayDayLabourMedal: "五一劳动奖章"
        case .modelWorker: "劳动模范"
        default: ""
        }
    }

    /// A medal; empty for none.
    static func medal(_ medal: Medal) -> String {
        switch medal {
        case .gold: "金牌"
        case .silver: "银牌"
        case .bronze: "铜牌"
        case .medallion: "优胜奖"
        default: ""
        }
    }
}
