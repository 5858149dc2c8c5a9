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
    case registrationBegun, registrationOver(field: String), registrationNotOver
    case contestBegun, contestNotBegun(String), contestNotOver, markingBegun(field: String)
    case sheetLocked, sheetNotLocked, entryOut, entryNotOut, schemeMissing, sheetsNotLocked([String]), nobodyCompeted
    case appealDecided, appealsOpen, nothingCorrected
    case markOutOfRange(mark: Int, key: String), markBlank(mark: Int, key: String), markNotFound, noMarksToSign
    case stationNotFound, chiefAppointed, judgeDismissed, notChiefJudge, reopeningRequested, noReopeningRequested
    case drawCommitted, drawNotCommitted, lotsDrawn
    case notAnnounced, publicityNotOver(CivilDay), resultsNotConfirmed
    case competitionCancelled, eventCancelled, qualifyingNotFound, organiserNotFound, seriesNotFound
    case delegationWithdrawn, delegationHasEntries
    case referenceEventNotFound(field: String), referenceEventTwice
    case outsideResultNotFound, outsideResultFiled, outsideResultExamined, outsideResultNotAccepted, secondPersonNeeded
    case scoreboardFrozen, resultsFrozen, scoreboardNotFrozen
    case trainingBaseNotFound, trainingBaseNamed, trainingBaseEnded, baseOrganisationNotFound
    case brandNotFound, brandNotConfirmed, brandTied
    case activityNotFound, activityRecorded, activityVoided, activityNotOver
    case mayNotHold([CompetitionAuthority.Refusal])
    case refused([any RefusalReason])

    package var rpcError: RPCError {
        typealias Reason = CompetitionReason
        return switch self {
        case .competitionNotFound: .missing("competition_id", Reason.competitionNotFound, "没有这项赛事")
        case .parentNotFound: .missing("parent_competition_id", Reason.competitionNotFound, "没有这项赛事")
        case .qualifyingNotFound:
            .missing("qualifying_competition_id", Reason.competitionNotFound, "没有这项衔接本赛事的下级赛事")
        case .eventNotFound: .missing("event_id", Reason.eventNotFound, "没有这个赛项")
        case .delegationNotFound: .missing("delegation_id", Reason.delegationNotFound, "该赛事没有这支代表队")
        case .entryNotFound: .missing("entry_id", Reason.entryNotFound, "没有这条报名")
        case .correctedEntryNotFound(let mark): .missing("marks[\(mark)].entry_id", Reason.entryNotFound, "没有这条报名")
        case .judgeNotFound: .missing("judge_id", Reason.judgeNotFound, "没有这位裁判")
        case .appealNotFound: .missing("appeal_id", Reason.appealNotFound, "没有这项申诉")
        case .personNotFound: .missing("person_id", Reason.personNotFound, "没有这个人，请先实名登记")
        case .organiserNotFound: .missing("organiser_credit_code", Reason.organiserNotFound, "主办单位尚未登记")
        case .seriesNotFound: .missing("series", Reason.seriesNotFound, "没有这个系列赛事")
        case .occupationNotFound: .missing("occupation_code", Reason.occupationNotFound, "职业分类中没有这个职业")
        case .referenceEventNotFound(let field):
            .missing(field, Reason.referenceEventNotFound, "世赛、国赛项目目录中没有这个项目")
        case .brandNotFound: .missing("brand_id", Reason.brandNotFound, "没有这个培训品牌")
        case .brandNotConfirmed: .unready("brand_id", Reason.brandNotConfirmed, "该培训品牌未经省确定或已终止")
        case .brandTied: .unready("event_id", Reason.brandTied, "该赛项已关联培训品牌")
        case .stationNotFound: .missing("station_code", Reason.stationNotFound, "该赛项没有这个工位")
        case .schemeNotFound: .missing("event_id", Reason.markingSchemeNotFound, "该赛项还没有评分方案")
        case .resultsNotPublished: .missing("event_id", Reason.resultsNotPublished, "该赛项的成绩（或该版本）尚未公布")
        case .aspectNotFound(let mark, let key):
            .missing("marks[\(mark)].aspect_key", Reason.aspectNotFound, "评分方案中没有评分点 \(key)")
        case .markNotFound: .missing("aspect_key", Reason.markNotFound, "该裁判没有在这个评分点上评分")
        case .outsideResultNotFound: .missing("outside_result_id", Reason.outsideResultNotFound, "没有这条外部成绩")
        case .trainingBaseNotFound: .missing("training_base_id", Reason.trainingBaseNotFound, "没有这个集训基地")
        case .baseOrganisationNotFound: .missing("credit_code", Reason.organiserNotFound, "该单位尚未登记")
        case .activityNotFound: .missing("activity_id", Reason.activityNotFound, "没有这项活动")
        case .eventNameTaken: .taken("name", Reason.eventNameTaken, "该赛事已有同名赛项")
        case .delegationNameTaken: .taken("name", Reason.delegationNameTaken, "该赛事已有同名代表队")
        case .alreadyEntered: .taken("person_id", Reason.alreadyEntered, "该选手已报名本赛项")
        case .alreadyAppointed: .taken("person_id", Reason.judgeAlreadyAppointed, "该裁判已聘任")
        case .chiefAppointed: .taken("chief", Reason.chiefJudgeAppointed, "该赛项已有裁判长")
        case .alreadyPublished(let field): .taken(field, Reason.resultsAlreadyPublished, "成绩已公示或公布")
        case .drawCommitted: .taken("event_id", Reason.drawCommitted, "该赛项的抽签种子已经确定")
        case .lotsDrawn: .taken("event_id", Reason.lotsDrawn, "该赛项已经抽签")
        case .reopeningRequested: .taken("entry_id", Reason.reopeningRequested, "已申请重新打开该评分表")
        case .scoreboardFrozen: .taken("event_id", Reason.scoreboardFrozen, "该赛项的公开计分板已经封榜")
        case .outsideResultFiled: .taken("person_id", Reason.outsideResultFiled, "该选手的这项成绩已经申报")
        case .trainingBaseNamed: .taken("credit_code", Reason.trainingBaseNamed, "该单位已是集训基地")
        case .activityRecorded: .taken("name", Reason.activityRecorded, "该地区当年已登记同名活动")
        case .referenceEventTwice: .invalidArgument(field: "events", reason: Reason.referenceEventTwice, "同一项目出现两次")
        case .competitionCancelled: .unready("competition_id", Reason.competitionCancelled, "该赛事已取消")
        case .eventCancelled: .unready("event_id", Reason.eventCancelled, "该赛项已取消")
        case .registrationBegun: .unready("competition_id", Reason.registrationBegun, "报名已经开始，不能再增加赛项")
        case .registrationOver(let field): .unready(field, Reason.registrationOver, "报名已经截止")
        case .registrationNotOver: .unready("event_id", Reason.registrationNotOver, "报名尚未截止，不能抽签")
        case .drawNotCommitted: .unready("event_id", Reason.drawNotCommitted, "该赛项尚未确定抽签种子")
        case .contestBegun: .unready("competition_id", Reason.contestBegun, "比赛已经开始，不能再变更")
        case .contestNotBegun(let field): .unready(field, Reason.contestNotBegun, "比赛尚未开始")
        case .contestNotOver: .unready("event_id", Reason.contestNotOver, "比赛尚未结束，不能公示成绩")
        case .markingBegun(let field): .unready(field, Reason.markingBegun, "评分已经开始")
        case .sheetLocked: .unready("entry_id", Reason.markSheetLocked, "评分表已锁定，不能再改动")
        case .sheetNotLocked: .unready("entry_id", Reason.markSheetNotLocked, "评分表没有锁定")
        case .entryOut: .unready("entry_id", Reason.entryOut, "该选手已退赛、缺赛、弃赛或被取消资格")
        case .entryNotOut: .unready("entry_id", Reason.entryNotOut, "该选手仍在参赛")
        case .schemeMissing: .unready("event_id", Reason.noMarkingScheme, "该赛项还没有评分方案，不能评分")
        case .noMarksToSign: .unready("station_code", Reason.noMarksToSign, "尚未在该评分表上评分")
        case .notChiefJudge: .unready("event_id", Reason.notChiefJudge, "只有裁判长可以确认重新打开评分表")
        case .noReopeningRequested: .unready("station_code", Reason.noReopeningRequested, "没有重新打开该评分表的申请")
        case .judgeDismissed: .unready("judge_id", Reason.judgeDismissed, "该裁判已被解聘")
        case .sheetsNotLocked(let numbers):
            .unready("event_id", Reason.markSheetsNotLocked, "还有未锁定的评分表：\(numbers.joined(separator: "、"))号选手")
        case .nobodyCompeted: .unready("event_id", Reason.nobodyCompeted, "没有选手参赛")
        case .notAnnounced: .unready("event_id", Reason.resultsNotAnnounced, "成绩尚未公示")
        case .publicityNotOver(let day): .unready("event_id", Reason.publicityNotOver, "成绩公示期至\(day)，期满后方可公布")
        case .appealsOpen: .unready("event_id", Reason.appealsOpen, "还有未处理的申诉")
        case .resultsNotConfirmed: .unready("event_id", Reason.resultsNotConfirmed, "成绩复算结果不一致，不能公布")
        case .appealDecided: .unready("appeal_id", Reason.appealDecided, "该申诉已有处理结果")
        case .nothingCorrected:
            .invalidArgument(field: "marks", reason: Reason.nothingCorrected, "应填写更正的评分点或取消资格的选手")
        case .resultsFrozen: .unready("event_id", Reason.scoreboardFrozen, "公开计分板已封榜，开榜后才能公示成绩")
        case .scoreboardNotFrozen: .unready("event_id", Reason.scoreboardNotFrozen, "该赛项的公开计分板没有封榜")
        case .delegationWithdrawn: .unready("delegation_id", Reason.delegationWithdrawn, "该代表队已退出")
        case .delegationHasEntries: .unready("delegation_id", Reason.delegationHasEntries, "该代表队还有参赛选手，不能退出")
        case .outsideResultExamined: .unready("outside_result_id", Reason.outsideResultExamined, "该成绩已经审核")
        case .outsideResultNotAccepted: .unready("outside_result_id", Reason.outsideResultNotAccepted, "该成绩没有通过审核")
        case .secondPersonNeeded: .unready("outside_result_id", Reason.secondPersonNeeded, "申报人不能审核自己申报的成绩")
        case .trainingBaseEnded: .unready("training_base_id", Reason.trainingBaseEnded, "该集训基地已终止")
        case .activityVoided: .unready("activity_id", Reason.activityVoided, "该活动已作废")
        case .activityNotOver: .unready("ended_on", Reason.activityNotOver, "活动尚未结束，不能登记")
        case .markOutOfRange(let mark, let key):
            .invalidArgument(field: "marks[\(mark)]", reason: Reason.markOutOfRange, "评分点 \(key) 的分数超出范围")
        case .markBlank(let mark, let key):
            .invalidArgument(field: "marks[\(mark)]", reason: Reason.markBlank, "评分点 \(key) 没有填写分数；零分应明确填写")
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
