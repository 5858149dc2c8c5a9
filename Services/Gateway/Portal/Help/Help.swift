internal import RPC

/// Help for those who play one part.
struct Help: Sendable {
    /// Something one comes for, and its steps.
    struct Topic: Sendable {
        let title: String
        let steps: [String]
    }

    let name: String
    let title: String
    let roles: Set<Role>
    let topics: [Topic]
    /// Whom to ask.
    let ask: String

    static let all: [Help] = [
        Help(
            name: "public", title: "公众", roles: [.public],
            topics: [
                Topic(title: "查证书真假", steps: ["打开“证书查询”。", "输入证书编号和持证人姓名，两样都要。", "看状态：有效、暂停、已撤销或已换发。"]),
                Topic(title: "对公示提异议", steps: ["打开“公示”，找到事项。", "点“提出异议”，写明事实。", "抄下回执号，用它查处理结果。"]),
                Topic(title: "看政策标准", steps: ["打开“政策标准”，选日期和地区。", "点标准代码，看历次数值和依据的条款。"]),
            ], ask: "各市人力资源和社会保障局职业能力建设科"),
        Help(
            name: "worker", title: "劳动者", roles: [.worker],
            topics: [
                Topic(
                    title: "激活账号", steps: ["向人社部门、用人单位或学校要激活码。", "在登录页点“激活账号”，填激活码、姓名和证件号码。", "自己定账号名和密码，密码至少 12 个字符。"]),
                Topic(title: "参加培训", steps: ["打开“培训班”，按地区和日期查找。", "点班名看补贴和课次，点“报名参加培训”。", "不符合条件的，页面逐条说明原因和条款。"]),
                Topic(title: "用培训券", steps: ["在“技能护照”里领取培训券。", "用同一账号报名，到课后由培训机构核销。"]),
                Topic(title: "对登记有异议", steps: ["打开“消息”，找到那一条。", "在期限前点“提出异议”，写明理由。", "在“申请与审批”里看处理结果。"]),
            ], ask: "所在市人社局，或您的培训机构、用人单位"),
        Help(
            name: "institution", title: "培训机构和学校", roles: [.institution, .school],
            topics: [
                Topic(title: "列入目录", steps: ["打开“培训机构目录”，点“申报列入目录”。", "在“申请与审批”里看审核、公示和结果；退回的补正后重新提交。"]),
                Topic(title: "开班到结业", steps: ["打开“培训项目目录”，在项目后点“开班”。", "在班的页面为学员报名、核销培训券。", "课上完后点“办理结业”。"]),
                Topic(title: "申领补贴", steps: ["在班的页面点“申领培训补贴”。", "在“工作台”看进度；金额和依据的条款逐条列出。"]),
            ], ask: "所在市人社局职业能力建设科"),
        Help(
            name: "enterprise", title: "企业", roles: [.enterprise, .industryAssociation],
            topics: [
                Topic(title: "职工培训和学徒制", steps: ["在“培训项目目录”里选本市项目开班。", "在班的页面为职工报名，结业后申领补贴。"]),
                Topic(title: "管理账号", steps: ["打开“账号”，为经办人开立账号。", "离岗的及时停用。"]),
            ], ask: "所在市人社局职业能力建设科"),
        Help(
            name: "evaluation", title: "评价机构和考评员", roles: [.evaluationOrganisation, .examiner],
            topics: [
                Topic(
                    title: "组织评价",
                    steps: ["打开“接口控制台”，按“AnnounceBatch”公告批次。", "核对考生条件，不符合的原因会逐条列出。", "成绩由两人分别录入，一致后办结、发证。"])
            ], ask: "省人力资源和社会保障厅职业能力建设处"),
        Help(
            name: "bureau", title: "市级人社部门", roles: [.cityBureau],
            topics: [
                Topic(title: "每天先看", steps: ["打开“工作台”，先办今天到期和过期的。", "点事项，看概况、材料、异议，再点可以办理的步骤。"]),
                Topic(title: "审核补贴申领", steps: ["初审和复核由两个人办理。", "通过后公示，期满没有异议再登记拨付。", "拨付后发现问题的，用“追回补贴”。"]),
                Topic(title: "处理异议", steps: ["在事项页受理异议，受理后不能办结。", "查实后选“异议成立”或“异议不成立”，写明理由。"]),
                Topic(title: "回避", steps: ["与申请人有亲属或任职关系的，先“声明回避”。"]),
            ], ask: "省人力资源和社会保障厅职业能力建设处"),
        Help(
            name: "province", title: "省级人社部门", roles: [.province],
            topics: [
                Topic(title: "月度通报", steps: ["每月打开“月度通报”核对各市数字。", "点“发布月度通报”，发布后固定不变。"]),
                Topic(title: "政策标准", steps: ["在“接口控制台”用 AmendFigure 登记新标准，写明条款和生效日。", "旧标准保留，过去的决定仍按当时的标准。"]),
                Topic(title: "账号", steps: ["省级账号由一人开立、另一人确认。"]),
            ], ask: "系统运维人员"),
        Help(
            name: "competition", title: "竞赛裁判和评审专家", roles: [.judge, .expert],
            topics: [
                Topic(title: "回避和评分", steps: ["先声明利害关系，再评分。", "评分后签字确认，签字后不能改。"])
            ], ask: "竞赛或评选的主办单位"),
        Help(
            name: "auditor", title: "审计和运维", roles: [.auditor, .operator],
            topics: [
                Topic(title: "核查一个决定", steps: ["打开“申请与审批”，点事项。", "看“决定的依据”：按当时的事实和标准重新计算是否相同。"]),
                Topic(title: "查审计记录", steps: ["打开“接口控制台”，用 ListAuditEntries 查，用 VerifyAudit 验证链条。"]),
            ], ask: "省人力资源和社会保障厅"),
    ]
}
