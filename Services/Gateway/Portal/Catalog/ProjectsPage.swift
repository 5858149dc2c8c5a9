internal import CatalogMessages
internal import RPC
internal import TrainingRecordsMessages

/// Training projects of the cities' catalogs, from which classes are opened.
struct ProjectsPage: PortalPage {
    let path = "/projects"
    let place: PortalPlace? = PortalPlace(heading: .search, title: "培训项目目录")

    func show(_ visit: PortalVisit) async throws -> PortalContent {
        let region = visit.query["region"]
        let answer = try await visit.catalog.trainingProjects.listTrainingProjects(
            ListTrainingProjectsRequest(
                regionCode: region, state: .published, onDate: visit.day.description, pageSize: 50,
                pageToken: visit.query["after"]), visit.options)
        var table = TableView(
            title: "培训项目目录", intro: "今天可以开班的项目。补贴标准由各市按省定标准公布，急需紧缺职业另有上浮。", action: path)
        table.filters = [TableView.region(region)]
        table.heads = [
            .init(text: "项目"), .init(text: "地区"), .init(text: "等级"), .init(text: "学时", isNumber: true),
            .init(text: "补贴标准", isNumber: true), .init(text: "有效期"), .init(text: "可以办理"),
        ]
        let opens = ClassesMethods.openClass.access.allows(visit.identity) && visit.identity.role.scope == .organisation
        for project in answer.projects {
            table.add([
                .init(
                    text: project.name, detail: "\(PortalWords.programme(project.programme)) \(project.occupationCode)"),
                .init(text: PortalText.region(project.regionCode)), .init(text: PortalWords.level(project.level)),
                .init(text: PortalText.number(project.hours)),
                .init(
                    text: PortalText.number(project.standardYuan),
                    detail: ChoiceWords.word(project.unit.protoName ?? "")),
                .init(
                    text: project.effectiveTo.isEmpty ? "长期" : PortalText.day(project.effectiveTo) + "止"),
                opens
                    ? .init(text: "开班", link: Act.link("open-class", ("project_id", project.projectID)))
                    : .init(text: ""),
            ])
        }
        table.next = TableView.next(path, visit, answer.nextPageToken)
        return .page(table.title, template: "table", table)
    }
}

/// Institutions in the cities' catalogs.
struct InstitutionsPage: PortalPage {
    let path = "/institutions"
    let place: PortalPlace? = PortalPlace(heading: .search, title: "培训机构目录")

    func show(_ visit: PortalVisit) async throws -> PortalContent {
        let region = visit.query["region"]
        let answer = try await visit.catalog.institutions.listInstitutions(
            ListInstitutionsRequest(
                regionCode: region, onDate: visit.day.description, pageSize: 50, pageToken: visit.query["after"]),
            visit.options)
        var table = TableView(title: "培训机构目录", intro: "今天可以承担补贴性培训的机构。", action: path)
        table.filters = [TableView.region(region)]
        if InstitutionsMethods.fileInstitutionApplication.access.allows(visit.identity) {
            table.buttons = [.init(text: "申报列入目录", link: Act.link("apply-for-catalog"))]
        }
        table.heads = [.init(text: "机构"), .init(text: "地区"), .init(text: "培训项目类别"), .init(text: "有效期")]
        for admission in answer.admissions {
            table.add([
                .init(text: admission.institutionName, detail: admission.institutionCreditCode),
                .init(text: PortalText.region(admission.regionCode)),
                .init(
                    text: admission.programmes.isEmpty
                        ? "全部" : admission.programmes.map { PortalWords.programme($0) }.joined(separator: "、")),
                .init(
                    text: PortalText.day(admission.effectiveFrom) + "起"
                        + (admission.effectiveTo.isEmpty ? "" : "，至" + PortalText.day(admission.effectiveTo))),
            ])
        }
        table.next = TableView.next(path, visit, answer.nextPageToken)
        return .page(table.title, template: "table", table)
    }
}

/// Organisations, found by name and region.
struct OrganisationsPage: PortalPage {
    let path = "/organisations"
    let place: PortalPlace? = PortalPlace(heading: .search, title: "单位查询")

    func show(_ visit: PortalVisit) async throws -> PortalContent {
        let (region, name) = (visit.query["region"], visit.query["name"])
        let answer = try await visit.catalog.organisations.listOrganisations(
            ListOrganisationsRequest(
                regionCode: region, pageSize: 50, pageToken: visit.query["after"], namePart: name), visit.options)
        var table = TableView(title: "单位查询", action: path)
        table.filters = [.init(name: "name", label: "名称包含", value: name), TableView.region(region)]
        table.heads = [.init(text: "单位"), .init(text: "地区"), .init(text: "类型"), .init(text: "状态")]
        for organisation in answer.organisations {
            let kind = organisation.state == .active ? "good" : "warn"
            table.add([
                .init(text: organisation.name, detail: organisation.creditCode),
                .init(text: PortalText.region(organisation.regionCode)),
                .init(text: organisation.roles.map { ChoiceWords.word($0.protoName ?? "") }.joined(separator: "、")),
                .init(text: ChoiceWords.word(organisation.state.protoName ?? ""), kind: kind),
            ])
        }
        table.next = TableView.next(path, visit, answer.nextPageToken)
        return .page(table.title, template: "table", table)
    }
}
