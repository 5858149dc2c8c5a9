/// The keys of the policy figures that code reads by name.
///
/// The policy book says of each its unit, whom it binds, its values and their sources; the unit's entry in the table `figure_units` says
/// what kind of value it is and what it may be. A key that stands here has a figure in the first edition: a test holds that.
public enum FigureKey: String, CaseIterable, Sendable {
    // Catalog
    case shortageListDueDay = "shortage_list.due_day_of_month_after_quarter"
    case shortageListOccupations = "shortage_list.occupations_per_quarter"
    case newAIOccupationsListed = "shortage_list.new_ai_occupations.listed"
    case shortageUplift = "subsidy.uplift.shortage"
    case aiUplift = "subsidy.uplift.ai"
    case upliftCombination = "subsidy.uplift.combination"
    case enterpriseTrainingSubsidy = "enterprise_training.subsidy"
    case apprenticeshipSubsidyToSenior = "apprenticeship.subsidy.mid_high"
    case apprenticeshipSubsidyToTechnician = "apprenticeship.subsidy.technician"
    case graduatesSubsidy = "graduates.subsidy"
    case migrantWorkersSubsidy = "migrant_workers.subsidy"
    case veteransSubsidy = "veterans.subsidy"
    case keyGroupsSubsidy = "key_groups.subsidy"
    case entrepreneurshipSubsidy = "entrepreneurship.subsidy"
    case digitalSubsidy = "digital.subsidy"
    case careSubsidy = "care.subsidy"
    case skillUpgradingSubsidy = "skill_upgrading.subsidy"
    case ruralTalentSubsidy = "rural_talent.subsidy"
    case workInLieuSubsidy = "work_in_lieu.subsidy"
    case trillionBases = "chains.trillion_bases"
    case keyClusters = "chains.key_clusters"
    case schoolsOfCityLeast = "schools.per_city.min"
    case schoolsOfCityMost = "schools.per_city.max"
    case technicianColleges = "schools.technician_colleges.target"
    case schoolStudents = "schools.enrolment.target"
    case schoolEmployment = "schools.employment_rate.target"
    case majorEmploymentWarning = "majors.employment_rate.warning"
    case majorLowYears = "majors.withdrawal.low_years"
    case brandsPerCity = "brands.per_city.min"
    case brandsDue = "brands.due"
    case longTermPartnerYears = "cooperation.long_term.min_years"
    case keyCounties = "key_counties.number"
    case chainLeaderTrains = "chains.leader.trains_members"
    case chainLeaderEvaluates = "chains.leader.evaluates_members"

    // Training records
    case apprenticeshipMonthsLeast = "apprenticeship.duration.min_months"
    case apprenticeshipMonthsMost = "apprenticeship.duration.max_months"
    case graduatesMonthsLeast = "graduates.duration.min_months"
    case graduatesMonthsMost = "graduates.duration.max_months"
    case graduatesHalfYear = "graduates.starts_in_half_year"
    case graduatesWindowYears = "graduates.window_years"
    case workInLieuEnds = "work_in_lieu.ends"
    case internshipMonthsLeast = "apprenticeship.internship_agreement.min_months"
    case contractYearsAfterGraduation = "apprenticeship.contract_after_graduation.min_years"
    case trainingAge = "training.age.min_years"
    case trainingsPerYear = "training.subsidised_per_year.max"
    case trainingsOfOccupationAndLevel = "training.same_occupation_level.max"
    case enrolmentDaysAfterStart = "training.enrolment.max_days_after_start"
    case attendanceShare = "training.attendance.min_share"
    case assessmentPoints = "training.assessment.min_points"
    case voucherMonths = "vouchers.validity.max_months"
    case vouchersPerPerson = "vouchers.live_per_person.max"
    case prepaymentShare = "veterans.project_prepayment.max"
    case subsidyPublicityDays = "subsidy.publicity.min_days"
    case trainingAgeMostMen = "training.age.max_years.male"
    case trainingAgeMostWomen = "training.age.max_years.female"
    case teachingHourMinutes = "training.teaching_hour.minutes"
    case sessionsPerMonth = "training.month.min_sessions"
    case careCertificate = "care.certificate.required"
    case subsidyReviews = "subsidy.review.accounts"
    case furtherFunds = "subsidy.funds.further"
    case autumnRegistrationCloses = "students.registration.autumn.closes"
    case springRegistrationCloses = "students.registration.spring.closes"
    case suspensionMonths = "students.suspension.max_months"
    case studentGrantYears = "students.grant.max_years"
    case studentAidFullTimeOnly = "students.aid.full_time_only"
    case furtherStudyCounts = "students.further_study.counts_as_employed"
    case experienceMonthsLeast = "work_experience.duration.min_months"
    case experienceMonthsMost = "work_experience.duration.max_months"
    case experienceAgeMost = "work_experience.unemployed.max_age"
    case experienceWindowYears = "work_experience.graduates.window_years"
    case experienceSubsidy = "work_experience.subsidy"
    case frontlineShare = "education_fund.frontline_share.min"
    case craftsmanHours = "craftsman_spirit.hours_per_school_year.min"
    case inspectionShare = "inspection.draw.min_share"
    case inspectorsLeast = "inspection.inspectors.min"
    case inspectionNoticeDays = "inspection.draw.notice"
    case inspectorRecusalYears = "inspection.inspector.recusal"
    case rectificationDays = "inspection.rectification.max_days"
    case trainingBanMonths = "training.sanction.ban.max_months"
    case suspicionWindowDays = "suspicion.window"
    case suspicionDayHours = "suspicion.day.max"
    case suspicionRosterShare = "suspicion.roster.min_share"
    case suspicionRosterPersons = "suspicion.roster.min_persons"
    case suspicionUncheckedShare = "suspicion.unchecked.max_share"
    case suspicionLateDays = "suspicion.late.min_days"
    case suspicionLateShare = "suspicion.late.max_share"
    case suspicionCorrectedShare = "suspicion.corrected.max_share"
    case suspicionUniformPersons = "suspicion.uniform.min_persons"
    case suspicionNightFrom = "suspicion.night.from"
    case suspicionNightUntil = "suspicion.night.until"
    case suspicionJumpPersons = "suspicion.jump.min_persons"
    case suspicionPassRateJump = "suspicion.pass_rate.max_jump"
    case suspicionVolumeJump = "suspicion.volume.max_share"
    case suspicionOwnStaffShare = "suspicion.own_staff.max_share"
    case creditPointsFinding = "credit.points.finding"
    case creditPointsGraveFinding = "credit.points.grave_finding"
    case creditPointsOverdue = "credit.points.overdue"
    case creditPointsClawback = "credit.points.clawback"
    case creditPointsSuspicion = "credit.points.suspicion"
    case creditPointsWarning = "credit.points.warning"
    case creditPointsComplaint = "credit.points.complaint"
    case creditLeastA = "credit.grade.a.min"
    case creditLeastB = "credit.grade.b.min"
    case creditLeastC = "credit.grade.c.min"

    // Evaluation
    case eligibilityEdition = "evaluation.eligibility.edition"
    case finalYearMonths = "evaluation.eligibility.final_year"
    case theoryPassMark = "evaluation.pass_mark.theory"
    case practicePassMark = "evaluation.pass_mark.practice"
    case reviewPassMark = "evaluation.pass_mark.review"
    case theoryWaiver = "evaluation.theory_waiver.allowed"
    case firstClassTopPlaces = "evaluation.competition_level.first_class.top_places"
    case competitionPromotions = "evaluation.competition_level.promotions.max"
    case firstClassFurtherPlaces = "evaluation.competition_level.first_class.further_places"
    case firstClassStudentPlaces = "evaluation.competition_level.first_class.student_places"
    case theoryExaminers = "evaluation.examiners.theory.min"
    case theoryCandidatesPerExaminer = "evaluation.examiners.theory.max_candidates_each"
    case practiceExaminers = "evaluation.examiners.practice.min"
    case reviewExaminers = "evaluation.examiners.review.min"
    case examinersOdd = "evaluation.examiners.odd"
    case examinersOfSameEmployer = "evaluation.examiners.same_employer.allowed"
    case evaluationAppealDays = "evaluation.appeal.max_days"
    case partValidityMonths = "evaluation.retake.part_validity"
    case closingGraceDays = "evaluation.closing.grace"
    case filingMonths = "evaluation.filing.months"
    case banMonths = "evaluation.sanction.ban.max_months"

    // Competition
    case seriesIntervalYears = "competition.provincial.interval_years"
    case scaleCentre = "competition.worldskills.scale.centre"
    case scaleSpread = "competition.worldskills.scale.spread"
    case tieWindow = "competition.worldskills.tie_window"
    case medallionLeast = "competition.worldskills.medallion.min"
    case judgementSpread = "competition.judgement.spread.max"
    case prizeShare = "competition.prize.share"
    case titlePlaces = "competition.title.first_class.places"
    case appealDays = "competition.appeal.max_days"
    case judgementJudgesLeast = "competition.judgement.judges.min"
    case judgementJudgesMost = "competition.judgement.judges.max"
    case measurementJudgesLeast = "competition.measurement.judges.min"
    case extremesJudgesLeast = "competition.extremes.judges.min"
    case scaleLeast = "competition.worldskills.scale.least"
    case resultPublicityDays = "competition.publicity.min_days"
    case qualificationYears = "competition.qualification.max_years"

    // Awards
    case nominationLevelLeast = "awards.eligibility.level.min"
    case reviewScoresLeast = "awards.review.scores.min"
    case reviewLoadMost = "awards.review.load.max"
    case nominationExaminations = "awards.examinations.min"
    case awardPublicityDays = "awards.publicity.min_days"

    // Casework
    case caseExaminations = "casework.examinations.min"
    case caseExaminationsShort = "casework.examinations.short.min"
    case caseExaminationDays = "casework.examination.max_days"
    case caseCompletionDays = "casework.completion.max_days"
    case caseDecisionDays = "casework.decision.max_days"
    case casePublicityDays = "casework.publicity.min_days"
    case caseAppealDays = "casework.appeal.max_days"
    case caseAppealDecisionDays = "casework.appeal_decision.max_days"
    case objectionsPerAddress = "casework.objection.per_address.max"
    case objectionsPerCase = "casework.objection.per_case.max"
    case bulletinConfirmationDays = "bulletin.confirmation.max_days"
    case warningDeliveryDays = "warning.delivery.days_before"
    case warningExpiryDays = "warning.expiry.days_before"
    case disputeDays = "casework.dispute.max_days"
}

extension PolicyBook {
    /// The figure in force on `day` in `region`; nil when the policy says nothing.
    public func figure(_ key: FigureKey, on day: CivilDay, in region: RegionCode = .province) -> PolicyFigure? {
        figure(key.rawValue, on: day, in: region)
    }

    /// The number of the figure in force; nil when there is none or it is no number.
    public func value(_ key: FigureKey, on day: CivilDay, in region: RegionCode = .province) -> Int64? {
        figure(key, on: day, in: region)?.number
    }

    /// The amount of the figure in force; nil when there is none or its unit is not money.
    public func yuan(_ key: FigureKey, on day: CivilDay, in region: RegionCode = .province) -> Yuan? {
        figure(key, on: day, in: region)?.yuan
    }
}

extension FiguresRead {
    /// The number of a figure; nil when the policy says nothing that day.
    public mutating func number(_ key: FigureKey) -> Int? { number(key.rawValue) }

    /// The day a figure names; nil when the policy says nothing that day.
    public mutating func dayNamed(by key: FigureKey) -> CivilDay? { dayNamed(by: key.rawValue) }
}
