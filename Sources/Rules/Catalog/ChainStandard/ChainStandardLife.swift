public import Ground

/// Decides who may develop what for a chain, and what may be done with a version of it.
///
/// 支持链主企业联合链内企业和院校、培训机构共同开发培训资源包 (D.3)、产业适应性评价规范 (D.5); 支持数字领域龙头企业参与开发岗位标准 (D.7). The province examines and
/// publishes.
///
/// - Source: ``citation``, D.5, D.7.
public enum ChainStandardLife {
    /// 健全产业技能岗位培训体系.
    public static let citation = Citation(.measures2025, article: "3")

    /// What is developed; raw values are the numbers of `ChainStandardKind` in the contract.
    public enum Kind: Int, CaseIterable, Sendable {
        /// 产业适应性培训标准
        case trainingStandard = 1
        /// 培训资源包
        case resourcePack
        /// 产业适应性评价规范
        case evaluationNorm
        /// 复合型岗位标准
        case postStandard

        /// What it may consist of.
        public var components: Set<Component> {
            switch self {
            case .trainingStandard, .postStandard: [.standard]
            case .resourcePack: [.standard, .plan, .courseware, .textbook, .system]
            case .evaluationNorm: [.standard, .elements, .itemBank, .system]
            }
        }
    }

    /// A part of it; raw values are the numbers of `StandardComponentKind` in the contract.
    public enum Component: Int, CaseIterable, Sendable {
        /// 标准文本
        case standard = 1
        /// 人才培养方案
        case plan
        /// 培训课件
        case courseware
        /// 培训教材
        case textbook
        /// 训练系统、评价系统
        case system
        /// 评价要素
        case elements
        /// 评价题库
        case itemBank
    }

    /// Where a version stands; raw values are the numbers of `StandardVersionState` in the contract.
    public enum State: Int, CaseIterable, Sendable {
        /// Being examined.
        case filed = 1
        /// Given back with an opinion.
        case returned
        /// In force.
        case published
        /// Another is in force, or none any more.
        case superseded
    }

    /// Why not.
    public enum Refusal: String, RefusalReason, CaseIterable {
        case authorNotLeader = "standard_author_not_leader"
        case authorNotLeading = "standard_author_not_leading"
        case otherComponent = "standard_component_of_other_kind"
        case beingExamined = "standard_being_examined"
        case notExamined = "standard_not_being_examined"
        case examinerFiled = "standard_examiner_filed"
        case withdrawn = "standard_withdrawn"
    }

    /// Every reason against an author.
    ///
    /// - Parameter leads: whether it leads the chain that is named, that day.
    public static func refusals(by parts: [OrganisationPart], leads: Bool, for kind: Kind) -> [Refusal] {
        if leads { return [] }
        guard kind == .postStandard else { return [.authorNotLeader] }
        return parts.contains(.leadingEnterprise) ? [] : [.authorNotLeading]
    }

    /// Every reason against what it consists of.
    public static func refusals(for components: [Component], of kind: Kind) -> [Refusal] {
        components.allSatisfy(kind.components.contains) ? [] : [.otherComponent]
    }

    /// Every reason against a further version.
    public static func refusalsToRevise(isWithdrawn: Bool, states: [State]) -> [Refusal] {
        if isWithdrawn { return [.withdrawn] }
        return states.contains(.filed) ? [.beingExamined] : []
    }

    /// Every reason against examining.
    ///
    /// - Parameter filer: who filed the version that is being examined; nil when there is none.
    public static func refusalsToExamine(by examiner: String, filer: String?) -> [Refusal] {
        guard let filer else { return [.notExamined] }
        return filer == examiner ? [.examinerFiled] : []
    }

    /// Every reason against withdrawing.
    public static func refusalsToWithdraw(isWithdrawn: Bool) -> [Refusal] { isWithdrawn ? [.withdrawn] : [] }
}

extension ChainStandardLife.Refusal {
    /// The article.
    public var citation: Citation {
        self == .authorNotLeading ? Citation(.measures2025, article: "7") : ChainStandardLife.citation
    }

    /// The reason for people.
    public var sentence: String {
        switch self {
        case .authorNotLeader: "应由该技能生态链的链主企业牵头开发"
        case .authorNotLeading: "复合型岗位标准应由链主企业或行业龙头企业牵头开发"
        case .otherComponent: "所含内容与类型不符"
        case .beingExamined: "已有版本正在评估"
        case .notExamined: "没有待评估的版本"
        case .examinerFiled: "申报人不能评估"
        case .withdrawn: "该标准已经撤回"
        }
    }
}
