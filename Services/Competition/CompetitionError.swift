internal import Requests
package import RPC
package import Ground

/// Why the competition service does not do what was asked.
package enum CompetitionError: RPCErrorConvertible {
    case competitionNotFound, eventNotFound, delegationNotFound, entryNotFound, judgeNotFound, appealNotFound
    case personNotFound, occupationNotFound, schemeNotFound, schemeMissing, resultsNotPublished
    case eventNameTaken, delegationNameTaken, alreadyEntered, alreadyAppointed, alreadyPublished
    case registrationBegun, registrationOver, contestNotBegun, contestNotOver, markingBegun, sheetLocked, entryWithdrawn
    case figureMissing(String)
    case unknownAspect(String), markOutOfRange(String), sheetsNotLocked, nobodyCompeted
    case appealDecided, appealNotGranted
    case refused([any RefusalReason])

    package var rpcError: RPCError {
        switch self {
        case .competitionNotFound: .notFound("COMPETITION_NOT_FOUND", "没有这项赛事。")
        case .eventNotFound: .notFound("EVENT_NOT_FOUND", "没有这个赛项。")
        case .delegationNotFound: .notFound("DELEGATION_NOT_FOUND", "该赛事没有这支代表队。")
        case .entryNotFound: .notFound("ENTRY_NOT_FOUND", "没有这条报名。")
        case .judgeNotFound: .notFound("JUDGE_NOT_FOUND", "该赛项没有这位裁判。")
        case .appealNotFound: .notFound("APPEAL_NOT_FOUND", "没有这项申诉。")
        case .personNotFound: .notFound("PERSON_NOT_FOUND", "没有这个人，请先实名登记。")
        case .occupationNotFound: .notFound("OCCUPATION_NOT_FOUND", "职业分类中没有这个职业。")
        case .schemeNotFound: .notFound("MARKING_SCHEME_NOT_FOUND", "该赛项还没有评分方案。")
        case .resultsNotPublished: .notFound("RESULTS_NOT_PUBLISHED", "该赛项的成绩（或该版本）尚未公布。")
        case .eventNameTaken: .alreadyExists("EVENT_NAME_TAKEN", "该赛事已有同名赛项。")
        case .delegationNameTaken: .alreadyExists("DELEGATION_NAME_TAKEN", "该赛事已有同名代表队。")
        case .alreadyEntered: .alreadyExists("ALREADY_ENTERED", "该选手已报名本赛项。")
        case .alreadyAppointed: .alreadyExists("JUDGE_ALREADY_APPOINTED", "该裁判已聘任。")
        case .alreadyPublished: .alreadyExists("RESULTS_ALREADY_PUBLISHED", "成绩已公布，不能再次公布。")
        case .registrationBegun: .wrongState("REGISTRATION_BEGUN", "报名已经开始，不能再增加赛项。")
        case .registrationOver: .wrongState("REGISTRATION_OVER", "报名已经截止，不能再登记代表队。")
        case .contestNotBegun: .wrongState("CONTEST_NOT_BEGUN", "比赛尚未开始，不能评分。")
        case .contestNotOver: .wrongState("CONTEST_NOT_OVER", "比赛尚未结束，不能公布成绩。")
        case .markingBegun: .wrongState("MARKING_BEGUN", "评分已经开始。")
        case .sheetLocked: .wrongState("MARK_SHEET_LOCKED", "评分表已锁定，不能再改动。")
        case .entryWithdrawn: .wrongState("ENTRY_WITHDRAWN", "该选手已退赛。")
        case .figureMissing(let key): .wrongState("FIGURE_MISSING", "政策指标库在该日没有指标 \(key)。")
        case .unknownAspect(let key): .notFound("ASPECT_NOT_FOUND", "评分方案中没有评分点 \(key)。")
        case .schemeMissing: .wrongState("NO_MARKING_SCHEME", "该赛项还没有评分方案，不能评分。")
        case .markOutOfRange(let key):
            .invalidArgument(field: "marks", reason: "MARK_OUT_OF_RANGE", "评分点 \(key) 的分数超出范围。")
        case .sheetsNotLocked: .wrongState("MARK_SHEETS_NOT_LOCKED", "还有未锁定的评分表。")
        case .nobodyCompeted: .wrongState("NOBODY_COMPETED", "没有选手参赛，不能公布成绩。")
        case .appealDecided: .wrongState("APPEAL_DECIDED", "该申诉已有处理结果。")
        case .appealNotGranted: .wrongState("APPEAL_NOT_GRANTED", "只有获准且尚未使用的申诉才能更正成绩。")
        case .refused(let refusals): .refused("REFUSED", refusals)
        }
    }
}
