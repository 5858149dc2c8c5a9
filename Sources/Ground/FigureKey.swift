/// The keys of the policy figures that code reads by name.
///
/// The policy book says of each its unit, whom it binds, its values and their sources; the unit's entry in the table `figure_units` says
/// what kind of value it is and what it may be. A key that stands here has a figure in the first edition: a test holds that.
public enum FigureKey: String, CaseIterable, Sendable {
    // Catalog
    case shortageListDueDay = "shortage_list.due_day_of_month_after_quarter"
    case shortageListOccupations = "shortage_list.occupations_per_quarter"
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

    // Evaluation
    case eligibilityEdition = "evaluation.eligibility.edition"
    case finalYearMonths = "evaluation.eligibility.final_year"
    case theoryPassMark = "evaluation.pass_mark.theory"
    case practicePassMark = "evaluation.pass_mark.practice"
    case reviewPassMark = "evaluation.pass_mark.review"
    case theoryWaiver = "evaluation.theory_waiver.allowed"
    case firstClassTopPlaces = "evaluation.competition_level.first_class.top_places"
    case firstClassFurtherPlaces = "evaluation.competition_level.first_class.further_places"
    case firstClassStudentPlaces = "evaluation.competition_level.first_class.student_places"

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
    case roundIntervalYears = "awards.interval_years"
    case craftsmanQuota = "awards.quota.liaoning_craftsman"
    case skillsAwardQuota = "awards.quota.liaoning_skills_award"
    case technicalExpertQuota = "awards.quota.liaoning_technical_expert"
    case nominationLevelLeast = "awards.eligibility.level.min"
    case reviewScoresLeast = "awards.review.scores.min"
    case awardPublicityDays = "awards.publicity.min_days"
    case bonusMost = "awards.bonus.max"
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
