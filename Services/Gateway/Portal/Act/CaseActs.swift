internal import CaseworkMessages
internal import RPC

// The steps of a case, whatever it is about; objections and appeals against it.
extension Act {
    static let caseActs: [Act] = [
        step("return-case", CasesMethods.returnCase, "退回补正", "退回", "已退回，申请人可以补正后重新提交。"),
        step("complete-case", CasesMethods.completeCase, "补正后重新提交", "重新提交", "已重新提交，从头审核。"),
        step("examine-case", CasesMethods.examineCase, "审核通过", "审核通过", "审核意见已记录。"),
        step("approve-case", CasesMethods.approveCase, "同意", "同意", "已同意。"),
        step("refuse-case", CasesMethods.refuseCase, "不予通过", "不予通过", "已决定不予通过，申请人可以申诉。", "决定后只有申诉能改变。确定不予通过吗？"),
        step("publish-case", CasesMethods.publishCase, "公示", "开始公示", "已开始公示。", "公示后所有人都能看到，期间可以提出异议。确定开始吗？"),
        step("decide-case", CasesMethods.decideCase, "办结", "办结", "已办结，决定生效。", "办结后决定生效。确定办结吗？"),
        step("withdraw-case", CasesMethods.withdrawCase, "撤回申请", "撤回", "申请已撤回。", "撤回后要重新申请。确定撤回吗？"),
        step("void-case", CasesMethods.voidCase, "撤销决定", "撤销", "决定已撤销。", "撤销后决定失去效力，并通知当事人。确定撤销吗？"),
        Act(
            name: "appeal-case", method: CaseAppealsMethods.fileCaseAppeal, title: "申诉",
            intro: "由上一级部门处理，原来审核和决定的人不参加。", button: "提交申诉", done: "申诉已提交。", given: ofCase,
            subject: .caseworkCase, then: "/cases/{process}/{case_id}"),
        Act(
            name: "grant-appeal", method: CaseAppealsMethods.grantCaseAppeal, title: "支持申诉", button: "支持申诉",
            done: "已支持申诉，事项改为同意。", given: ofCase, subject: .caseworkCase, asks: "支持后事项改为同意。确定吗？",
            then: "/cases/{process}/{case_id}"),
        Act(
            name: "dismiss-appeal", method: CaseAppealsMethods.dismissCaseAppeal, title: "驳回申诉", button: "驳回申诉",
            done: "申诉已驳回。", given: ofCase, subject: .caseworkCase, asks: "驳回后不能再申诉。确定吗？",
            then: "/cases/{process}/{case_id}"),
        Act(
            name: "declare-interest", method: CasesMethods.declareInterest, title: "声明回避",
            intro: "与申请人有亲属关系或任职关系的，声明后本账号不再办理其事项。人员和单位填一个。", button: "声明", done: "回避已登记。",
            given: ["process": .link], then: "/desk"),
    ]

    static let objectionActs: [Act] = [
        Act(
            name: "object", method: CaseObjectionsMethods.fileCaseObjection, title: "对公示提出异议",
            intro: "写明姓名和联系方式的，会答复处理结果；不写的作为线索留存。不要写他人的身份证号。", button: "提交异议",
            done: "异议已提交。", given: ofCase, words: ["name": "姓名"], then: "/publicity", shows: [("receipt", "回执号")]),
        objection("take-up-objection", CaseObjectionsMethods.takeUpCaseObjection, "受理异议", "受理", "异议已受理，处理前不能办结。"),
        objection("dismiss-objection", CaseObjectionsMethods.dismissCaseObjection, "异议不成立", "异议不成立", "已答复异议不成立。"),
        objection(
            "uphold-objection", CaseObjectionsMethods.upholdCaseObjection, "异议成立", "异议成立", "异议成立，事项已不予通过。",
            "确认成立后，事项随即不予通过。确定吗？"),
        Act(
            name: "dispute", method: NoticesMethods.disputeNotice, title: "提出异议",
            intro: "登记有误、不是本人的，请写明理由，由主管部门核实。", button: "提交", done: "已提交，由主管部门核实。",
            given: ["process": .link, "notice_id": .link], then: "/cases/{process}/{case_id}"),
        Act(
            name: "mark-read", method: NoticesMethods.markNoticeRead, title: "标为已读", button: "标为已读", done: "已标为已读。",
            given: ["process": .link, "notice_id": .link], then: "/notices"),
    ]

    private static let ofCase: [String: Source] = ["process": .link, "case_id": .link]

    private static func step(
        _ name: String, _ method: any MethodDescriptor, _ title: String, _ button: String, _ done: String,
        _ asks: String? = nil
    ) -> Act {
        Act(
            name: name, method: method, title: title, button: button, done: done,
            given: ofCase.merging(["revision": .link]) { first, _ in first }, subject: .caseworkCase, asks: asks,
            then: "/cases/{process}/{case_id}")
    }

    private static func objection(
        _ name: String, _ method: any MethodDescriptor, _ title: String, _ button: String, _ done: String,
        _ asks: String? = nil
    ) -> Act {
        Act(
            name: name, method: method, title: title, button: button, done: done,
            given: ["process": .link, "objection_id": .link], asks: asks, then: "/cases/{process}/{case_id}")
    }
}
