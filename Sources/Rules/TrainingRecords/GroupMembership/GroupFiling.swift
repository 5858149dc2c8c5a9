public import Ground

/// Decides who may enter a membership of a group, and what it is worth.
///
/// The departments in charge keep the lists of the key groups; an organisation files what a bureau then confirms. Groups that say of somebody that
/// they were in prison, ill, poor or a victim are entered by bureaus and the province only.
///
/// - Source: ``citation``; 个人信息保护法 第二十八条 on sensitive information.
public enum GroupFiling {
    /// 充分发挥有关行业主管部门作用，准确了解掌握就业重点群体人员名单.
    public static let citation = Citation(.measures2021, article: "4")

    /// Where a membership stands; the raw value is the number on the wire.
    public enum State: Int, CaseIterable, Sendable {
        /// 已申报: by the person or an organisation; gives no right
        case filed = 1
        /// 已确认
        case confirmed
        /// 已作废
        case voided
    }

    /// Why a membership is not entered.
    public enum Refusal: String, CaseIterable, RefusalReason {
        /// Only bureaus and the province keep the list of this group.
        case bureausOnly = "group_for_bureaus_only"
        /// The person died or is kept under another id.
        case personNotActive = "group_person_not_active"
        /// The person belongs to the group at that time.
        case confirmedBefore = "group_confirmed_before"
    }

    /// Groups that no organisation files.
    public static let sensitive: Set<TargetGroup> = [
        .disabled, .outOfPoverty, .prisoner, .rehabilitation, .communityCorrection, .rescuedWoman,
    ]

    /// Returns why a membership may not be entered.
    ///
    /// - Parameters:
    ///   - byAuthority: whether a bureau or the province enters it.
    ///   - bySelf: whether the person files it of themselves.
    public static func refusals(for group: TargetGroup, byAuthority: Bool, bySelf: Bool = false) -> [Refusal] {
        !byAuthority && !bySelf && sensitive.contains(group) ? [.bureausOnly] : []
    }

    /// Returns why what was filed may not be confirmed.
    public static func refusalsToConfirm(isActive: Bool, isConfirmedBefore: Bool) -> [Refusal] {
        (isActive ? [] : [.personNotActive]) + (isConfirmedBefore ? [.confirmedBefore] : [])
    }

    /// Where a membership stands when it is entered.
    public static func state(byAuthority: Bool) -> State { byAuthority ? .confirmed : .filed }
}

extension GroupFiling.Refusal {
    /// What is wrong.
    public var sentence: String {
        switch self {
        case .bureausOnly: "该群体名单只能由人力资源社会保障部门登记"
        case .personNotActive: "该人员已登记死亡或并入另一登记"
        case .confirmedBefore: "该人员在这段时间已确认为这一群体"
        }
    }

    /// The article that demands it.
    public var citation: Citation { GroupFiling.citation }

    /// The group asked for.
    public var field: String? { self == .bureausOnly ? "worker_group" : nil }
}
