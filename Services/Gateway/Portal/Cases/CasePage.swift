internal import CaseworkMessages
internal import Ground
internal import RPC

/// A case: how far it is, what was done with it, its evidence, objections and what the reader may do next.
struct CasePage: PortalPage {
    let path = "/cases/{process}/{case_id}"
    let roles = CasesPage.parties
    let templates = ["case": PackageResources.case_mustache]

    func show(_ visit: PortalVisit) async throws -> PortalContent {
        let (process, id) = (visit.variable("process"), visit.variable("case_id"))
        let casework = visit.casework
        let found = try await casework.cases.getCase(GetCaseRequest(process: process, caseID: id), visit.options)
        async let files = try? await casework.attachments.listAttachments(
            ListAttachmentsRequest(process: process, caseID: id), visit.options)
        async let objections = try? await casework.caseObjections.listCaseObjections(
            ListCaseObjectionsRequest(process: process, caseID: id, pageSize: 200), visit.options)
        async let replay = try? await casework.cases.replayDecision(
            ReplayDecisionRequest(process: process, caseID: id), visit.options)
        let awaited = await Self.awaited(found, process, visit)
        var view = CaseView(found, process, visit, actions: awaited)
        view.files = (await files)?.attachments.map { CaseView.File($0, process) } ?? []
        view.objections = (await objections)?.objections.map { CaseView.Objection($0, process, id, visit) } ?? []
        if let replay = await replay { view.take(replay) }
        return .page(found.kindName, template: "case", view)
    }

    /// What the reader may do next, as the list of what awaits them says.
    private static func awaited(_ found: Case, _ process: String, _ visit: PortalVisit) async -> [CaseAction] {
        guard TasksMethods.listTasks.access.allows(visit.identity) else { return [] }
        var token = ""
        for _ in 0..<5 {
            let region = visit.identity.role.scope == .region ? visit.identity.regionCode : ""
            guard
                let answer = try? await visit.casework.tasks.listTasks(
                    ListTasksRequest(
                        process: process, regionCode: region, kind: found.kind, pageSize: 200, pageToken: token),
                    visit.options)
            else { return [] }
            if let task = answer.tasks.first(where: { $0.caseID == found.caseID }) { return task.actions }
            token = answer.nextPageToken
            if token.isEmpty { break }
        }
        return []
    }
}

/// What the page of a case shows.
struct CaseView: Sendable {
    /// A step of its way, done, now or to come.
    struct Step: Sendable {
        let name: String
        let kind: String
        let isNow: Bool
    }

    /// Something that was done.
    struct Past: Sendable {
        let day: String
        let name: String
        let who: String
        /// Nil where none was given.
        let reason: String?
    }

    struct File: Sendable {
        let name: String
        let detail: String
        let link: String
    }

    struct Objection: Sendable {
        let grounds: String
        let detail: String
        let state: String
        let reason: String?
        let buttons: [TableView.Button]
    }

    struct Pair: Sendable {
        let name: String
        let value: String
        var article: String?
    }

    let title: String
    let kindName: String
    let id: String
    let state: String
    let kind: String
    let pairs: [Pair]
    let steps: [Step]
    let past: [Past]
    let buttons: [TableView.Button]
    var files: [File] = []
    var objections: [Objection] = []
    var facts: [Pair] = []
    var figures: [Pair] = []
    /// Whether the decision comes out the same when it is computed again; nil when there is none.
    var replay: String?

    init(_ found: Case, _ process: String, _ visit: PortalVisit, actions: [CaseAction]) {
        title = found.title
        kindName = found.kindName
        id = found.caseID
        (state, kind) = PortalWords.caseState(found.state)
        var pairs = [Pair(name: "地区", value: PortalText.region(found.regionCode))]
        if found.examinationsNeeded > 0 {
            pairs.append(Pair(name: "审核", value: "\(found.examinations) / \(found.examinationsNeeded) 人"))
        }
        if !found.dueOn.isEmpty { pairs.append(Pair(name: "办理期限", value: PortalText.day(found.dueOn))) }
        if !found.publishedToOn.isEmpty {
            pairs.append(
                Pair(
                    name: "公示", value: "\(PortalText.day(found.publishedFromOn))至\(PortalText.day(found.publishedToOn))"
                ))
        }
        if !found.appealUntilOn.isEmpty {
            pairs.append(Pair(name: "可以申诉到", value: PortalText.day(found.appealUntilOn)))
        }
        self.pairs = pairs
        steps = Self.steps(of: found)
        past = found.steps.map { step in
            Past(
                day: step.at.map { PortalText.day(Instant($0)) } ?? "",
                name: ChoiceWords.word(step.action.protoName ?? ""),
                who: [ChoiceWords.word(step.role), step.account].filter { !$0.isEmpty }.joined(separator: " "),
                reason: step.reason.isEmpty ? nil : step.reason)
        }
        buttons = Self.acts(found, actions, visit).compactMap { Act.named($0) }.map { act in
            TableView.Button(
                text: act.title,
                link: act.link([
                    ("process", process), ("case_id", found.caseID), ("revision", "\(found.revision)"),
                ]))
        }
    }

    mutating func take(_ replay: DecisionReplay) {
        facts = replay.facts.map { Pair(name: $0.name, value: $0.value) }
        figures = replay.figures.map {
            Pair(
                name: $0.key, value: PortalText.figure($0.value, $0.unit), article: PortalText.articles($0.source))
        }
        self.replay =
            replay.comesOutSame
            ? "按当时的事实和标准重新计算，结果相同。" : "按当时的事实和标准重新计算，结果不同，请核查。"
    }

    private static func steps(of found: Case) -> [Step] {
        let way: [(CaseState, String)] = [
            (.filed, "提交"), (.examined, "审核"), (.approved, "同意"), (.published, "公示"), (.decided, "办结"),
        ]
        let reached = way.lastIndex { $0.0 == found.state } ?? -1
        guard reached >= 0 else { return [] }
        return way.enumerated().map { index, step in
            Step(name: step.1, kind: index < reached ? "past" : index == reached ? "now" : "", isNow: index == reached)
        }
    }

    /// The acts by name: what awaits the reader, and what who filed it may always do.
    private static func acts(_ found: Case, _ actions: [CaseAction], _ visit: PortalVisit) -> [String] {
        var names = actions.compactMap { Self.byAction[$0] }
        let identity = visit.identity
        let isFiler =
            !identity.personID.isEmpty && identity.personID == found.filerPersonID
            || !identity.creditCode.isEmpty && identity.creditCode == found.filerCreditCode
        let isOpen = [.filed, .returned, .examined, .approved, .published].contains(found.state)
        if isFiler, isOpen, !names.contains("withdraw-case") { names.append("withdraw-case") }
        if isFiler, found.state == .refused, (CivilDay(found.appealUntilOn).map { $0 >= visit.day } ?? false),
            !names.contains("appeal-case")
        {
            names.append("appeal-case")
        }
        return names
    }

    private static let byAction: [CaseAction: String] = [
        .return: "return-case", .complete: "complete-case", .examine: "examine-case", .approve: "approve-case",
        .refuse: "refuse-case", .publish: "publish-case", .decide: "decide-case", .withdraw: "withdraw-case",
        .void: "void-case", .appeal: "appeal-case", .grantAppeal: "grant-appeal", .dismissAppeal: "dismiss-appeal",
    ]
}

extension CaseView.File {
    init(_ file: Attachment, _ process: String) {
        name = file.name
        detail = "\(ChoiceWords.word(file.type.protoName ?? "")) · \(PortalText.number(max(1, file.size / 1024))) KB"
        link = "/files/\(process)/\(file.attachmentID)"
    }
}

extension CaseView.Objection {
    init(_ objection: CaseObjection, _ process: String, _ caseID: String, _ visit: PortalVisit) {
        grounds = objection.grounds
        detail = [objection.name, objection.contact, objection.filedAt.map { PortalText.day(Instant($0)) } ?? ""]
            .filter { !$0.isEmpty }.joined(separator: " · ")
        state = ChoiceWords.word(objection.state.protoName ?? "")
        reason = objection.reason.isEmpty ? nil : objection.reason
        let names: [String] =
            switch objection.state {
            case .filed: ["take-up-objection", "dismiss-objection"]
            case .takenUp: ["uphold-objection", "dismiss-objection"]
            default: []
            }
        buttons =
            CaseObjectionsMethods.takeUpCaseObjection.access.allows(visit.identity)
            ? names.compactMap { Act.named($0) }.map {
                .init(
                    text: $0.title,
                    link: $0.link([
                        ("process", process), ("objection_id", objection.objectionID), ("case_id", caseID),
                    ]))
            } : []
    }
}
