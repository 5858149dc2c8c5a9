internal import TrainingRecordsMessages

// What workers and institutions do about classes and vouchers.
extension Act {
    static let trainingActs: [Act] = [
        Act(
            name: "enrol", method: EnrolmentsMethods.enrolTrainee, title: "报名参加培训",
            intro: "提交后马上核对条件。不符合的，会逐条说明原因和依据。", button: "报名", done: "报名成功。开班前请留意消息。",
            given: ["class_id": .link, "person_id": .person], subject: .trainingClass, then: "/passport"),
        Act(
            name: "withdraw-enrolment", method: EnrolmentsMethods.withdrawEnrolment, title: "退出培训班", button: "退出",
            done: "已退出培训班，名额已让出。", given: ["enrolment_id": .link], asks: "退出后名额让给别人，不能恢复。确定退出吗？",
            then: "/passport"),
        Act(
            name: "claim-voucher", method: VouchersMethods.claimVoucher, title: "领取培训券",
            intro: "领取后报名培训班时使用，过期作废。", button: "领取", done: "培训券已领取，可以报名了。",
            given: ["voucher_id": .link, "person_id": .person], then: "/passport"),
        Act(
            name: "claim-batch-voucher", method: VouchersMethods.claimBatchVoucher, title: "领取培训券",
            intro: "这一批培训券不指定人员，领完为止。每人能领几张，按政策标准核对。", button: "领取", done: "培训券已领取，可以报名了。",
            given: ["batch_id": .link, "person_id": .person], then: "/passport"),
        Act(
            name: "open-class", method: ClassesMethods.openClass, title: "开设培训班",
            intro: "培训项目决定培训类别、职业、等级和补贴标准。课次按时间先后排列，不能重叠。", button: "开班", done: "培训班已开设，可以招生了。",
            given: ["project_id": .link, "institution_credit_code": .organisation],
            omitted: ["sessions.session_number"], words: ["title": "培训班名称"], rows: ["teachers": 1, "sessions": 2],
            then: "/classes/{class_id}"),
        Act(
            name: "complete-class", method: ClassesMethods.completeClass, title: "办理结业",
            intro: "按到课学时判定每名学员结业或未结业。", button: "结业", done: "已办理结业，可以申领补贴。", given: ["class_id": .link],
            subject: .trainingClass, asks: "结业后不能再登记到课。确定办理吗？", then: "/classes/{class_id}"),
        Act(
            name: "cancel-class", method: ClassesMethods.cancelClass, title: "取消培训班", button: "取消培训班",
            done: "培训班已取消，学员的名额和培训券已退回。", given: ["class_id": .link], subject: .trainingClass,
            asks: "取消后不能恢复，学员全部退出。确定取消吗？", then: "/classes/{class_id}"),
        Act(
            name: "enrol-other", method: EnrolmentsMethods.enrolTrainee, title: "为学员报名", button: "报名",
            done: "已报名。", given: ["class_id": .link], subject: .trainingClass, then: "/classes/{class_id}"),
        Act(
            name: "verify-voucher", method: VouchersMethods.verifyVoucher, title: "核销培训券",
            intro: "学员到课后，由培训机构核销。", button: "核销", done: "培训券已核销。", given: ["class_id": .link],
            subject: .trainingClass, then: "/classes/{class_id}"),
        Act(
            name: "issue-vouchers", method: VouchersMethods.issueVouchers, title: "发放培训券", button: "发放",
            done: "培训券已发放。", given: ["region_code": .region], then: "/desk"),
        Act(
            name: "set-budget", method: SubsidyBudgetsMethods.setSubsidyBudget, title: "登记补贴预算", button: "登记",
            done: "预算已登记。", given: ["region_code": .region], then: "/desk"),
        Act(
            name: "confirm-group", method: GroupMembershipsMethods.confirmGroupMembership, title: "确认人员类别",
            button: "确认", done: "人员类别已确认。", given: ["membership_id": .link], then: "/desk"),
    ]

    static let claimActs: [Act] = [
        Act(
            name: "file-claim", method: SubsidyClaimsMethods.fileSubsidyClaim, title: "申领培训补贴",
            intro: "金额由系统按结业人数和当日标准计算。人员不填，就是本班全部应付给贵单位的结业学员。", button: "提交申领",
            done: "申领已提交，由人社部门两人审核后公示。", given: ["class_id": .link], subject: .trainingClass, then: "/claims/{claim_id}"
        ),
        Act(
            name: "file-own-claim", method: SubsidyClaimsMethods.fileSubsidyClaim, title: "申领本人培训补贴",
            button: "提交申领", done: "申领已提交，由人社部门两人审核后公示。",
            given: [
                "class_id": .link, "person_ids": .person, "kind": .fixed("SUBSIDY_CLAIM_KIND_SETTLEMENT"),
            ], omitted: ["prepayment_yuan"], subject: .trainingClass, then: "/claims/{claim_id}"),
        Act(
            name: "pay-claim", method: SubsidyClaimsMethods.paySubsidyClaim, title: "下达拨付指令", button: "下达",
            done: "拨付指令已下达，等待银行回复。", given: ["claim_id": .link], subject: .claim,
            asks: "作出决定的人不能拨付。确定向银行下达拨付指令吗？", then: "/claims/{claim_id}"),
        Act(
            name: "record-payment", method: SubsidyClaimsMethods.recordPaymentAnswer, title: "登记银行回复",
            intro: "已付的填银行或国库流水号；被退回的写明原因，可以重新下达。", button: "登记", done: "银行回复已登记。",
            given: ["order_id": .link], then: "/desk"),
        Act(
            name: "claw-back-claim", method: SubsidyClaimsMethods.clawBackSubsidy, title: "追回补贴", button: "追回",
            done: "已登记追回。", given: ["claim_id": .link], subject: .claim, asks: "追回会通知收款人。确定追回吗？",
            then: "/claims/{claim_id}"),
    ]
}
