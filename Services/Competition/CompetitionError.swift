internal import CompetitionMessages
internal import RequestChecks
internal import Requests
internal import TypeMessages
package import RPC
package import Ground
package import Rules

/// Why the competition service does not do what was asked.
package enum CompetitionError: RPCErrorConvertible {
    case competitionNotFound, parentNotFound, eventNotFound, delegationNotFound, entryNotFound, judgeNotFound
    case appealNotFound, personNotFound, occupationNotFound, schemeNotFound, resultsNotPublished
    case aspectNotFound(mark: Int, key: String), correctedEntryNotFound(mark: Int)
    case eventNameTaken, delegationNameTaken, alreadyEntered, alreadyAppointed, alreadyPublished(field: String)
    case registrationBegun, registrationOver, contestNotBegun, contestNotOver, markingBegun(field: String)
    case sheetLocked, entryWithdrawn, schemeMissing, sheetsNotLocked([String]), nobodyCompeted
    case appealDecided, appealNotGranted
    case markOutOfRange(mark: Int, key: String)
    case mayNotHold([CompetitionAuthority.Refusal])
    case refused([any RefusalReason])

    package var rpcError: RPCError {
        typealias Reason = CompetitionReason
        return switch self {
        case .competitionNotFound: .missing("competition_id", Reason.competitionNotFound, "没有这项赛事")
        case .parentNotFound: .missing("parent_competition_id", Reason.competitionNotFound, "没有这项赛事")
        case .eventNotFound: .missing("event_id", Reason.eventNotFound, "没有这个赛项")
        case .delegationNotFound: .missing("delegation_id", Reason.delegationNotFound, "该赛事没有这支代表队")
        case .entryNotFound: .missing("entry_id", Reason.entryNotFound, "没有这条报名")
        case .correctedEntryNotFound(let mark): .missing("marks[\(mark)].entry_id", Reason.entryNotFound, "没有这条报名")
        case .judgeNotFound: .missing("judge_id", Reason.judgeNotFound, "该赛项没有这位裁判")
        case .appealNotFound: .missing("appeal_id", Reason.appealNotFound, "没有这项申诉")
        case .personNotFound: .missing("person_id", Reason.personNotFound, "没有这个人，请先实名登记")
        case .occupationNotFound: .missing("occupation_code", Reason.occupationNotFound, "职业分类中没有这个职业")
        case .schemeNotFound: .missing("event_id", Reason.markingSchemeNotFound, "该赛项还没有评分方案")
        case .resultsNotPublished: .missing("event_id", Reason.resultsNotPublished, "该赛项的成绩（或该版本）尚未公布")
        case .aspectNotFound(let mark, let key):
            .missing("marks[\(mark)].aspect_key", Reason.aspectNotFound, "评分方案中没有评分点 \(key)")
        case .eventNameTaken: .taken("name", Reason.eventNameTaken, "该赛事已有同名赛项")
        case .delegationNameTaken: .taken("name", Reason.delegationNameTaken, "该赛事已有同名代表队")
        case .alreadyEntered: .taken("person_id", Reason.alreadyEntered, "该选手已报名本赛项")
        case .alreadyAppointed: .taken("person_id", Reason.judgeAlreadyAppointed, "该裁判已聘任")
        case .alreadyPublished(let field): .taken(field, Reason.resultsAlreadyPublished, "成绩已公布，不能再次公布")
        case .registrationBegun: .unready("competition_id", Reason.registrationBegun, "报名已经开始，不能再增加赛项")
        case .registrationOver: .unready("competition_id", Reason.registrationOver, "报名已经截止，不能再登记代表队")
        case .contestNotBegun: .unready("entry_id", Reason.contestNotBegun, "比赛尚未开始，不能评分")
        case .contestNotOver: .unready("event_id", Reason.contestNotOver, "比赛尚未结束，不能公布成绩")
        case .markingBegun(let field): .unready(field, Reason.markingBegun, "评分已经开始")
        case .sheetLocked: .unready("entry_id", Reason.markSheetLocked, "评分表已锁定，不能再改动")
        case .entryWithdrawn: .unready("entry_id", Reason.entryWithdrawn, "该选手已退赛")
        case .schemeMissing: .unready("entry_id", Reason.noMarkingScheme, "该赛项还没有评分方案，不能评分")
        case .sheetsNotLocked(let numbers):
            .unready("event_id", Reason.markSheetsNotLocked, "还有未锁定的评分表：\(numbers.joined(separator: "、"))号选手")
        case .nobodyCompeted: .unready("event_id", Reason.nobodyCompeted, "没有选手参赛，不能公布成绩")
        case .appealDecided: .unready("appeal_id", Reason.appealDecided, "该申诉已有处理结果")
        case .appealNotGranted: .unready("appeal_id", Reason.appealNotGranted, "只有获准且尚未使用的申诉才能更正成绩")
        case .markOutOfRange(let mark, let key):
            .invalidArgument(field: "marks[\(mark)]", reason: Reason.markOutOfRange, "评分点 \(key) 的分数超出范围")
        case .mayNotHold(let refusals):
            .outOfScope(refusals.map(\.sentence).joined(separator: "；")).adding(Refusals(refusals))
        case .refused(let refusals): .refused(Reason.refused, refusals)
        }
    }
}

/// Refusals that name the field they are about.
extension RPCError {
    /// There is no such record.
    fileprivate static func missing(_ field: String, _ reason: String, _ sentence: String) -> RPCError {
        RPCError(.notFound, reason: reason, sentence, fields: [(field, sentence)])
    }

    /// The record to create is there already.
    fileprivate static func taken(_ field: String, _ reason: String, _ sentence: String) -> RPCError {
        RPCError(.alreadyExists, reason: reason, sentence, fields: [(field, sentence)])
    }

    /// The record is not, or no longer, in the state that this needs.
    fileprivate static func unready(_ field: String, _ reason: String, _ sentence: String) -> RPCError {
        RPCError(.failedPrecondition, reason: reason, sentence, fields: [(field, sentence)])
    }
}
