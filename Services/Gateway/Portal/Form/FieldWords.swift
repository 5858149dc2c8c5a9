/// What forms call the fields of the contract.
///
/// One word for a name: in the contract, too, a name means one thing.
enum FieldWords {
    /// The label of a field; its name in the contract when there is no word for it.
    static func label(_ name: String) -> String { labels[name] ?? name }

    /// Whether there is a word for a field.
    static func knows(_ name: String) -> Bool { labels[name] != nil }

    private static let labels = WordTable.read(text)

    private static let text = """
        absent=缺考 accepted=是否接受 account_name=账号名 accounts=账号 activity_id=活动编号 adapts=改编自
        admission_id=入目录编号 affiliated_credit_codes=所属单位 aggregate=计分方法 agreed_until_on=协议到期日 agreement=协议
        amount_figure=金额标准 amount_most_yuan=最高金额 amount_yuan=金额 appeal_id=申诉编号 application_id=申请编号
        apprentice_person_id=徒弟 apprenticeship_completed=完成学徒培训 approved=是否同意 arrangement=组班方式 articles=依据条款
        artificial_intelligence=人工智能项目 artisan_id=工匠人才编号 aspect_key=评分项 aspects=评分项 author_credit_code=编制单位
        banned_on=禁入起始日 bar_id=限制编号 base_id=基地编号 basis=依据 batch_id=批次编号 begins_at_minute=开始时间
        begins_from_on=开班日期从 begins_on=开始日期 begins_to_on=开班日期至 belt_and_road=共建“一带一路”国家 binding=约束方式
        blind=匿名评审 bonus_yuan=奖金 brand=品牌 brand_id=品牌编号 budget_year=预算年度 capacity=名额
        card_number=证卡编号 case_id=事项编号 certificate_number=证书编号 certificates=证书 chain_id=产业链编号 channel=推荐渠道
        channels=推荐渠道 check_method=核验方式 check_passed=核验通过 chief=裁判长 citizen_number=公民身份号码 city_codes=城市
        claim_id=申领编号 claimable=只看可领取的 class_id=培训班编号 class_type=班制 clawback_id=追回编号 closes_on=截止日期
        cluster_id=集群编号 code=编码 commitment_id=承诺编号 competition_id=竞赛编号 competition_name=竞赛名称 competitor_count=参赛人数
        complaint_id=投诉编号 components=组成部分 concluded_from_on=办结日期从 concluded_to_on=办结日期至 conditions=条件
        confidence=评分把握 consents=本人同意 contact=联系方式 contract_number=采购合同编号 contribution=贡献 cooperation_id=合作编号
        correction_reason=更正原因 count=数量 counter=计数项 country=国家或地区 course=创业课程 credit_code=统一社会信用代码
        criteria=评审指标 criterion=评审指标 cycle_figure=周期标准 cycle_years=周期（年） days=天数 debt_id=欠缴编号 decision=审核结论
        declared_delegation_ids=声明有利害关系的代表队 declared_person_ids=声明有利害关系的选手 delegation_id=代表队编号
        delegation_ids=代表队 delegation_quota=每队名额 delegation_total_quota=每队总名额 delivery_mode=授课方式 depth=层级
        description=说明 died_on=死亡日期 digest=摘要值 disqualified_entry_ids=取消资格的参赛 document=文件名称与文号
        double_qualified=双师型 drops_extremes=去掉最高最低分 due_on=到期日 duties=任务 duty=职务 edition=版次 education=文化程度
        effective_from=生效日期 effective_to=失效日期 employed=在岗 employer_credit_code=用人单位代码 employment_id=就业登记编号
        ended_on=结束日期 ends_at_minute=结束时间 ends_on=结束日期 enrolment_id=报名编号 enterprise_credit_code=企业代码
        enterprise_mentor=企业导师 entrants=招生人数 entries=明细 entry=条目 entry_id=参赛编号 entry_quota=参赛名额
        evaluation_appeal_id=复核申请编号 evaluation_id=评价编号 event_id=赛项编号 event_name=赛项名称 events=赛项 evidence=佐证材料
        examiner_assignment_id=派遣编号 examiner_id=考评员编号 examiner_ids=考评员 exclusions=排除情形 expert_person_id=专家
        expires_before=到期日早于 facts=事实 field=专业领域 filed_from_on=申请日期从 filed_to_on=申请日期至
        filled=已录用人数 firm_credit_code=企业代码 firm_pays_yuan=企业承担金额 first_day=第一天 first_year=首次年份
        formation=组建方式 founded=投诉属实 free_from=空闲从 free_seats=只看有余位的 free_to=空闲至 from_month=起始月份
        from_year=起始年份 front_line=一线职工 front_line_only=只看一线职工 fund=资金 fund_source=资金来源 fund_yuan=基金金额
        further_employer_credit_codes=其他参训企业 graduates=毕业人数 graduates_on=毕业日期 granted=已授予 granted_on=授予日期
        ground=理由 grounds=理由 held_on=举办日期 highest_level=最高等级 honour_id=荣誉编号 hours=学时
        household_region_code=户籍地 institution_credit_code=培训机构代码 institution_credit_codes=培训机构 interval_years=间隔年数
        into_person_id=并入的人员 issued_from_on=发证日期从 issued_on=发证日期 issued_to_on=发证日期至 issuer_name=发证机构
        items=条目 judge_id=裁判员编号 judgement_score=裁判评分 judges_per_aspect=每项裁判人数 key=标准代码 key_prefix=代码开头
        kind=类别 last_day=最后一天 lead_credit_code=牵头单位 leader_credit_code=链主企业 level=等级 level_grant_id=等级认定编号
        levels=等级 limit=上限 lines=明细 list=目录 list_id=目录编号 location=地址 lowest_level=最低等级 major=专业
        major_fits=专业对口 major_id=专业编号 mark_hundredths=分数（百分之一分） mark_id=评分编号 marks=分数 max_age_years=年龄上限
        max_mark_hundredths=满分（百分之一分） measure=处理措施 measurers_per_aspect=每项测量人数 medal=奖牌 membership_id=类别登记编号
        mentor_person_id=师傅 mentorship_id=师徒编号 method=方法 milestone=阶段目标 ministry_code=部颁编码 mode=到课方式
        month=月份 name=姓名或名称 name_en=英文名称 name_may_be_shown=可以公开姓名 name_part=名称包含
        name_prefix=名称开头 name_zh=中文名称 national_event=国赛项目 national_events=国赛项目 new_secret=新密码 newly_listed=新列入
        nomination_id=推荐编号 nomination_ids=推荐 nominations_close_on=推荐截止日 nominator_credit_code=推荐单位
        note=意见 notice_id=消息编号 number=编号 objection_id=异议编号 occupation_code=职业编码 occupation_codes=职业编码
        occupation_name=职业名称 on_date=日期 online=线上 open_count=开放张数 open_days=开放天数 open_on=开放日期 opened_on=开设日期
        opens_on=开始日期 opinion=意见 organisation_credit_code=机构代码 organisation_parts=机构类型 organiser_credit_code=主办单位
        outcome=结果 outside_result_id=外部成绩编号 paid=已支付 panel_size=评审人数 parent_code=上级编码
        parent_competition_id=上级竞赛 partner=合作方 partner_credit_codes=合作单位 payee_credit_code=收款单位
        payment_id=支付编号 payment_reference=支付凭证号 percent=百分比 periods=经历 person_id=人员编号 person_ids=人员编号
        person_times=人次 phone=手机号码 place=地点 places=名次 plan=计划 points=得分 positions=岗位 post_id=岗位编号
        prepayment_yuan=预支金额 previous_rank=上期名次 process=所属服务 programme=培训项目类别 programme_assessed=已过程考核
        programme_id=项目编号 programmes=培训项目类别 project=项目 project_id=培训项目编号 proposer_credit_code=提名单位
        publicity_days=公示天数 purpose=用途 qualifying_competition_id=选拔赛 qualifying_rank=入围名次 quarter=季度 query=关键词
        quota=名额 quota_figure=名额标准 rank=名次 ranking=排名方法 reason=理由 receipt=回执号 recognised_as=认可为
        recognition_agreement=认可协议 reference=参考文号 refused=是否拒绝 region_code=地区 region_codes=地区
        registration_closes_on=报名截止日 registration_opens_on=报名开始日 related_person_ids=亲属 remark=备注 report=报告
        request_id=请求编号 retake_of_evaluation_id=补考的评价 revision=版本 role=角色 roles=角色 round_id=评选轮次 rows=明细
        sanction_id=处理编号 sanctioned_id=处理对象 school_credit_code=学校代码 school_kind=学校类别 school_name=学校名称
        school_region_code=学校所在地 school_year=学年 schooling=在校情况 schooling_class=学历类别 schoolings=学历 scopes=评价范围
        score_correction_id=更正编号 score_hundredths=分数（百分之一分） score_tenths=分数（十分之一分） scores=分数 secret=密码
        sector=行业 serial=序列号 series=赛事系列 served_employer_credit_code=服务企业 served_employer_credit_codes=服务企业
        service_months=服务月数 session_number=课次 sessions=课次安排 skill_certificate=技能证书 source=出处 specialty=专长
        spent_yuan=已用金额 sponsor=赞助方 staff=工作人员 standard_id=标准编号 standard_yuan=标准金额 state=状态 statement=陈述
        station_code=工位号 student_group=学生组 students=在校生 subject=科目或对象 successor_credit_code=承继单位
        summary=摘要 supporter_credit_codes=支持单位 survey_id=调查编号 tag=标签 takes_marks_away=扣分项 teacher_id=教师编号
        teachers=教师 teaching_qualification=教师资格 team_member_ids=队员 team_name=队名 team_size=每队人数 terms=使用条件
        text=内容 theory_waiver_requested=申请免理论考试 through_year=截止年份 tier=级别 tiers=级别 title=名称 titles=职称
        to_month=截止月份 total_figure=总额标准 total_yuan=总金额 track=赛道 trained=培训人数 trainees=学员人数
        training_base_id=集训基地编号 training_kind=培训类型 unit=单位 unread_only=只看未读 until_year=截止年份 upheld=异议成立
        vacant=空缺 valid_from_on=有效期起 valid_on=有效日 valid_to_on=有效期止 value=数值 value_yuan=价值 version=版次
        voucher_id=培训券编号 wage_from_yuan=工资从 wage_to_yuan=工资至 wanted=需求人数 weight=权重 worker_group=人员类别
        worker_groups=人员类别 workers_only=只限职工 world_event=世赛项目 world_events=世赛项目 world_skills_selection=世赛选拔
        year=年份 yuan=金额 zero=零分 face_value_yuan=面值 
        """
}

/// Words by name, as they stand in a text: `name=word` with blanks between.
enum WordTable {
    static func read(_ text: String) -> [String: String] {
        let pairs = text.split(whereSeparator: \.isWhitespace).compactMap { pair -> (String, String)? in
            let parts = pair.split(separator: "=", maxSplits: 1)
            return parts.count == 2 ? (String(parts[0]), String(parts[1])) : nil
        }
        return Dictionary(pairs, uniquingKeysWith: { first, _ in first })
    }
}
