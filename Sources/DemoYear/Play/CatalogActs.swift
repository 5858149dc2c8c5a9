internal import CatalogMessages
internal import TrainingRecordsMessages
internal import RPC
internal import Ground

/// The shortage list, the two catalogs, the budgets.
extension Scene {
    /// Drafts, reviews and publishes a quarter's list from the published one of 2023 Q1.
    func publishShortageList(_ quarter: String, on day: String) async throws {
        let draft = try await stage.ask(
            ShortageListsMethods.draftShortageList,
            DraftShortageListRequest(
                quarter: quarter, items: Self.shortageItems, requestID: stage.id("list-\(quarter)-draft")),
            as: .province, on: day)
        _ = try await stage.ask(
            ShortageListsMethods.reviewShortageList,
            ReviewShortageListRequest(
                listID: draft.listID, approved: true, opinion: "同意发布", requestID: stage.id("list-\(quarter)-review")),
            as: .official("reviewer"), on: day)
        let published = try await stage.ask(
            ShortageListsMethods.publishShortageList,
            PublishShortageListRequest(listID: draft.listID, requestID: stage.id("list-\(quarter)-publish")),
            as: .official("publisher"), on: day)
        if quarter.hasPrefix("2022Q4") { tally.add("shortage_list", "210000", published.items.count) }
    }

    /// The rows that are published of the list of 2023 Q1; rows without a rank follow in their order.
    private static let shortageItems: [ShortageListItem] = EmbeddedTable.shortage2023q1.rows.enumerated().map {
        index, row in
        ShortageListItem(
            rank: Int32(index + 1), occupationCode: row["code_2022"], previousRank: Int32(row["previous_rank"]) ?? 0,
            cityCodes: cityCodes(row["cities"]), newlyListed: row["new_in_list"] == "yes")
    }

    /// Codes of the cities that need it most (需求典型城市), which the list gives as "沈阳;大连".
    private static func cityCodes(_ names: String) -> [String] {
        names.split(separator: ";").compactMap { name in CityRegion.all.first { $0.name.hasPrefix(name) }?.code }
    }

    /// Registers a region's organisations, fills its two catalogs and sets its budgets.
    func setUp(_ cast: RegionCast) async throws {
        let region = cast.region.code
        try await organisation(cast.college, [.technicianCollege])
        for task in ["schools", "schools.technician_colleges"] { tally.add(task, cast.college.regionCode) }
        try await organisation(cast.institution, [.trainingInstitution])
        for enterprise in cast.enterprises { try await organisation(enterprise, [.enterprise]) }
        for trainer in [cast.college, cast.institution] + cast.enterprises {
            _ = try await stage.ask(
                InstitutionsMethods.admitInstitution,
                AdmitInstitutionRequest(
                    regionCode: region, institutionCreditCode: trainer.creditCode, effectiveFrom: "2021-12-16",
                    requestID: stage.id("admit-\(trainer.creditCode)")),
                as: .bureau(region), on: "2021-12-16")
        }
        for (year, yuan) in [(Int32(2022), Int64(500_000_000)), (2023, 500_000_000)] {
            _ = try await stage.ask(
                SubsidyBudgetsMethods.setSubsidyBudget,
                SetSubsidyBudgetRequest(
                    requestID: stage.id("budget-\(region)-\(year)"), regionCode: region, year: year,
                    fundSource: .skillsActionAccount, totalYuan: yuan),
                as: .bureau(region), on: "2022-01-04")
        }
    }

    /// The region's project for a training: added and published once.
    func project(_ training: TrainingPlan, in region: CityRegion) async throws -> String {
        let added = try await stage.ask(
            TrainingProjectsMethods.addTrainingProject,
            AddTrainingProjectRequest(
                regionCode: region.code, programme: training.programme, name: training.title,
                occupationCode: training.occupation, level: training.level,
                hours: TrainingPlan.sessionHours * Int32(training.days.count), standardYuan: training.standardYuan,
                effectiveFrom: training.opensOn, requestID: stage.id("project-\(region.code)-\(training.key)")),
            as: .bureau(region.code), on: training.opensOn)
        _ = try await stage.ask(
            TrainingProjectsMethods.publishTrainingProject,
            PublishTrainingProjectRequest(
                projectID: added.projectID, requestID: stage.id("publish-\(region.code)-\(training.key)")),
            as: .bureau(region.code), on: training.opensOn)
        return added.projectID
    }
}
