// Written by Protos/generate.sh from liaoning/skills/competition/v1/competitions.proto. Do not edit.
// swift-format-ignore-file

public import RPC

/// The methods of `liaoning.skills.competition.v1.Competitions`.
public enum CompetitionsMethods {
    /// Announces a competition: its tier, its place in the pyramid and its dates.
    ///
    /// Errors: INVALID_ARGUMENT, a malformed field. NOT_FOUND, no such parent competition. FAILED_PRECONDITION, the tier
    /// does not lead to the parent's tier, or the interval since the last one of its series is too short.
    public static let createCompetition = Method<CreateCompetitionRequest, Competition>(
        service: "liaoning.skills.competition.v1.Competitions", name: "CreateCompetition", kind: .unary,
        access: AccessRule(roles: [.province, .cityBureau, .enterprise, .institution]),
        scope: { request in RequestScope(region: request.regionCode, organisation: request.organiserCreditCode) },
        http: [HTTPRoute(.post, "/v1/competitions", body: "*")])

    /// Errors: NOT_FOUND, no such competition.
    public static let getCompetition = Method<GetCompetitionRequest, Competition>(
        service: "liaoning.skills.competition.v1.Competitions", name: "GetCompetition", kind: .unary,
        access: AccessRule(roles: [.public]),
        http: [HTTPRoute(.get, "/v1/competitions/{competition_id}", body: nil)])

    /// Lists competitions by tier, region and year, newest first.
    ///
    /// Errors: INVALID_ARGUMENT, a malformed page token or field.
    public static let listCompetitions = Method<ListCompetitionsRequest, ListCompetitionsResponse>(
        service: "liaoning.skills.competition.v1.Competitions", name: "ListCompetitions", kind: .unary,
        access: AccessRule(roles: [.public]),
        http: [HTTPRoute(.get, "/v1/competitions", body: nil)])

    /// Adds an event (赛项): its occupation, and the world or national event it answers to.
    ///
    /// Errors: NOT_FOUND, no such competition or occupation. ALREADY_EXISTS, an event of that name. FAILED_PRECONDITION,
    /// registration has begun.
    public static let addCompetitionEvent = Method<AddCompetitionEventRequest, CompetitionEvent>(
        service: "liaoning.skills.competition.v1.Competitions", name: "AddCompetitionEvent", kind: .unary,
        access: AccessRule(roles: [.province, .cityBureau, .enterprise, .institution]),
        http: [HTTPRoute(.post, "/v1/competitions/{competition_id}/events", body: "*")])

    /// Errors: NOT_FOUND, no such event.
    public static let getCompetitionEvent = Method<GetCompetitionEventRequest, CompetitionEvent>(
        service: "liaoning.skills.competition.v1.Competitions", name: "GetCompetitionEvent", kind: .unary,
        access: AccessRule(roles: [.public]),
        http: [HTTPRoute(.get, "/v1/competition-events/{event_id}", body: nil)])

    /// Errors: NOT_FOUND, no such competition.
    public static let listCompetitionEvents = Method<ListCompetitionEventsRequest, ListCompetitionEventsResponse>(
        service: "liaoning.skills.competition.v1.Competitions", name: "ListCompetitionEvents", kind: .unary,
        access: AccessRule(roles: [.public]),
        http: [HTTPRoute(.get, "/v1/competitions/{competition_id}/events", body: nil)])

    /// Says which world and national events the events of provincial competitions cover in a year.
    ///
    /// Errors: INVALID_ARGUMENT, a malformed year.
    public static let getCoverage = Method<GetCoverageRequest, Coverage>(
        service: "liaoning.skills.competition.v1.Competitions", name: "GetCoverage", kind: .unary,
        access: AccessRule(roles: [.public]),
        http: [HTTPRoute(.get, "/v1/competition-coverage", body: nil)])

    /// Registers a delegation: a city, a department, an enterprise or a school that sends competitors.
    ///
    /// Errors: NOT_FOUND, no such competition. ALREADY_EXISTS, registered before. FAILED_PRECONDITION, registration is over.
    public static let registerDelegation = Method<RegisterDelegationRequest, Delegation>(
        service: "liaoning.skills.competition.v1.Competitions", name: "RegisterDelegation", kind: .unary,
        access: AccessRule(roles: [.province, .cityBureau, .enterprise, .institution]),
        scope: { request in RequestScope(region: request.regionCode) },
        http: [HTTPRoute(.post, "/v1/competitions/{competition_id}/delegations", body: "*")])

    /// Enters a real-name competitor for an event.
    ///
    /// Errors: NOT_FOUND, no such event, delegation or person. ALREADY_EXISTS, entered before. FAILED_PRECONDITION, with
    /// every refusal: registration closed, over age, delegation's quota used up, no qualification from the lower tier.
    public static let enterCompetitor = Method<EnterCompetitorRequest, Entry>(
        service: "liaoning.skills.competition.v1.Competitions", name: "EnterCompetitor", kind: .unary,
        access: AccessRule(roles: [.province, .cityBureau, .enterprise, .institution]),
        http: [HTTPRoute(.post, "/v1/competition-events/{event_id}/entries", body: "*")])

    /// Withdraws an entry before marking begins.
    ///
    /// Errors: NOT_FOUND, no such entry. FAILED_PRECONDITION, marking has begun.
    public static let withdrawEntry = Method<WithdrawEntryRequest, Entry>(
        service: "liaoning.skills.competition.v1.Competitions", name: "WithdrawEntry", kind: .unary,
        access: AccessRule(roles: [.province, .cityBureau, .enterprise, .institution]),
        http: [HTTPRoute(.post, "/v1/entries/{entry_id}:withdraw", body: "*")])

    /// Errors: NOT_FOUND, no such event.
    public static let listEntries = Method<ListEntriesRequest, ListEntriesResponse>(
        service: "liaoning.skills.competition.v1.Competitions", name: "ListEntries", kind: .unary,
        access: AccessRule(roles: [.province, .cityBureau, .enterprise, .institution, .auditor, .service]),
        http: [HTTPRoute(.get, "/v1/competition-events/{event_id}/entries", body: nil)])

    /// Sets the marking scheme of an event: criteria and their aspects, 100 marks in all. A later call replaces it until
    /// the first mark is given.
    ///
    /// Errors: NOT_FOUND, no such event. INVALID_ARGUMENT, the marks do not add up to 100 or an aspect is malformed.
    /// FAILED_PRECONDITION, marks were given.
    public static let setMarkingScheme = Method<SetMarkingSchemeRequest, MarkingScheme>(
        service: "liaoning.skills.competition.v1.Competitions", name: "SetMarkingScheme", kind: .unary,
        access: AccessRule(roles: [.province, .cityBureau, .enterprise, .institution]),
        http: [HTTPRoute(.put, "/v1/competition-events/{event_id}/marking-scheme", body: "*")])

    /// Errors: NOT_FOUND, no such event, or it has no scheme yet.
    public static let getMarkingScheme = Method<GetMarkingSchemeRequest, MarkingScheme>(
        service: "liaoning.skills.competition.v1.Competitions", name: "GetMarkingScheme", kind: .unary,
        access: AccessRule(roles: [.public]),
        http: [HTTPRoute(.get, "/v1/competition-events/{event_id}/marking-scheme", body: nil)])

    /// Appoints a judge (裁判) for an event, with the competitors and units in which the judge declares an interest.
    ///
    /// Errors: NOT_FOUND, no such event or person. ALREADY_EXISTS, appointed before. FAILED_PRECONDITION, the judge
    /// competes in the event.
    public static let appointJudge = Method<AppointJudgeRequest, Judge>(
        service: "liaoning.skills.competition.v1.Competitions", name: "AppointJudge", kind: .unary,
        access: AccessRule(roles: [.province, .cityBureau, .enterprise, .institution]),
        http: [HTTPRoute(.post, "/v1/competition-events/{event_id}/judges", body: "*")])

    /// Enters one judge's marks on one competitor's sheet.
    ///
    /// Errors: NOT_FOUND, no such entry, judge or aspect. INVALID_ARGUMENT, a mark out of range. FAILED_PRECONDITION, the
    /// contest has not begun, the sheet is locked, the judge declared an interest, or the event has no scheme.
    public static let enterMarks = Method<EnterMarksRequest, MarkSheet>(
        service: "liaoning.skills.competition.v1.Competitions", name: "EnterMarks", kind: .unary,
        access: AccessRule(roles: [.province, .cityBureau, .enterprise, .institution]),
        http: [HTTPRoute(.post, "/v1/entries/{entry_id}/marks", body: "*")])

    /// Errors: NOT_FOUND, no such entry.
    public static let getMarkSheet = Method<GetMarkSheetRequest, MarkSheet>(
        service: "liaoning.skills.competition.v1.Competitions", name: "GetMarkSheet", kind: .unary,
        access: AccessRule(roles: [.province, .cityBureau, .enterprise, .institution, .auditor]),
        http: [HTTPRoute(.get, "/v1/entries/{entry_id}/mark-sheet", body: nil)])

    /// Locks a competitor's mark sheet: it is complete, its anomalies are settled, nobody changes it any more.
    ///
    /// Errors: NOT_FOUND, no such entry. FAILED_PRECONDITION, with every refusal: aspects without marks, too few judges,
    /// judgement scores more than one apart.
    public static let lockMarkSheet = Method<LockMarkSheetRequest, MarkSheet>(
        service: "liaoning.skills.competition.v1.Competitions", name: "LockMarkSheet", kind: .unary,
        access: AccessRule(roles: [.province, .cityBureau, .enterprise, .institution]),
        http: [HTTPRoute(.post, "/v1/entries/{entry_id}/mark-sheet:lock", body: "*")])

    /// Shows the standings that would be published now, with ties and WorldSkills scale. Changes nothing.
    ///
    /// Errors: NOT_FOUND, no such event. FAILED_PRECONDITION, a sheet is not locked.
    public static let previewResults = Method<PreviewResultsRequest, EventResults>(
        service: "liaoning.skills.competition.v1.Competitions", name: "PreviewResults", kind: .unary,
        access: AccessRule(roles: [.province, .cityBureau, .enterprise, .institution, .auditor]),
        http: [HTTPRoute(.get, "/v1/competition-events/{event_id}/results:preview", body: nil)])

    /// Publishes the results of an event; from then on they are immutable.
    ///
    /// Errors: NOT_FOUND, no such event. ALREADY_EXISTS, published before. FAILED_PRECONDITION, the contest is not
    /// over, a sheet is not locked or nobody competed.
    public static let publishResults = Method<PublishResultsRequest, EventResults>(
        service: "liaoning.skills.competition.v1.Competitions", name: "PublishResults", kind: .unary,
        access: AccessRule(roles: [.province, .cityBureau, .enterprise, .institution]),
        http: [HTTPRoute(.post, "/v1/competition-events/{event_id}/results:publish", body: "*")])

    /// Corrects published results after a granted appeal: a new version, the old one stays readable.
    ///
    /// Errors: NOT_FOUND, no such event or appeal. FAILED_PRECONDITION, not published, or the appeal was not granted.
    public static let correctResults = Method<CorrectResultsRequest, EventResults>(
        service: "liaoning.skills.competition.v1.Competitions", name: "CorrectResults", kind: .unary,
        access: AccessRule(roles: [.province, .cityBureau]),
        http: [HTTPRoute(.post, "/v1/competition-events/{event_id}/results:correct", body: "*")])

    /// Gives the published results of an event, the latest version unless one is asked for.
    ///
    /// Errors: NOT_FOUND, no such event, or its results (or that version) are not published.
    public static let getResults = Method<GetResultsRequest, EventResults>(
        service: "liaoning.skills.competition.v1.Competitions", name: "GetResults", kind: .unary,
        access: AccessRule(roles: [.public]),
        http: [HTTPRoute(.get, "/v1/competition-events/{event_id}/results", body: nil)])

    /// Files an appeal against published results.
    ///
    /// Errors: NOT_FOUND, no such entry. FAILED_PRECONDITION, not published, or the time for appeals is over.
    public static let fileAppeal = Method<FileAppealRequest, Appeal>(
        service: "liaoning.skills.competition.v1.Competitions", name: "FileAppeal", kind: .unary,
        access: AccessRule(roles: [.worker, .province, .cityBureau, .enterprise, .institution]),
        scope: { request in RequestScope(person: request.personID) },
        http: [HTTPRoute(.post, "/v1/entries/{entry_id}/appeals", body: "*")])

    /// Decides an appeal.
    ///
    /// Errors: NOT_FOUND, no such appeal. FAILED_PRECONDITION, decided before.
    public static let decideAppeal = Method<DecideAppealRequest, Appeal>(
        service: "liaoning.skills.competition.v1.Competitions", name: "DecideAppeal", kind: .unary,
        access: AccessRule(roles: [.province, .cityBureau]),
        http: [HTTPRoute(.post, "/v1/appeals/{appeal_id}:decide", body: "*")])

    /// Lists a person's published results, newest first, for the passport and for evidence.
    ///
    /// Errors: INVALID_ARGUMENT, a malformed field.
    public static let listPersonResults = Method<ListPersonResultsRequest, ListPersonResultsResponse>(
        service: "liaoning.skills.competition.v1.Competitions", name: "ListPersonResults", kind: .unary,
        access: AccessRule(roles: [.worker, .province, .auditor, .service]),
        scope: { request in RequestScope(person: request.personID) },
        http: [HTTPRoute(.get, "/v1/persons/{person_id}/competition-results", body: nil)])

    /// All of them, in the contract's order.
    public static let all: [any MethodDescriptor] = [createCompetition, getCompetition, listCompetitions, addCompetitionEvent, getCompetitionEvent, listCompetitionEvents, getCoverage, registerDelegation, enterCompetitor, withdrawEntry, listEntries, setMarkingScheme, getMarkingScheme, appointJudge, enterMarks, getMarkSheet, lockMarkSheet, previewResults, publishResults, correctResults, getResults, fileAppeal, decideAppeal, listPersonResults]
}

/// Every rpc may also answer UNAUTHENTICATED, PERMISSION_DENIED, RESOURCE_EXHAUSTED, DEADLINE_EXCEEDED and UNAVAILABLE.
public protocol CompetitionsHandlers: Sendable {
    /// Announces a competition: its tier, its place in the pyramid and its dates.
    ///
    /// Errors: INVALID_ARGUMENT, a malformed field. NOT_FOUND, no such parent competition. FAILED_PRECONDITION, the tier
    /// does not lead to the parent's tier, or the interval since the last one of its series is too short.
    func createCompetition(_ request: CreateCompetitionRequest, _ call: Call) async throws -> Competition

    /// Errors: NOT_FOUND, no such competition.
    func getCompetition(_ request: GetCompetitionRequest, _ call: Call) async throws -> Competition

    /// Lists competitions by tier, region and year, newest first.
    ///
    /// Errors: INVALID_ARGUMENT, a malformed page token or field.
    func listCompetitions(_ request: ListCompetitionsRequest, _ call: Call) async throws -> ListCompetitionsResponse

    /// Adds an event (赛项): its occupation, and the world or national event it answers to.
    ///
    /// Errors: NOT_FOUND, no such competition or occupation. ALREADY_EXISTS, an event of that name. FAILED_PRECONDITION,
    /// registration has begun.
    func addCompetitionEvent(_ request: AddCompetitionEventRequest, _ call: Call) async throws -> CompetitionEvent

    /// Errors: NOT_FOUND, no such event.
    func getCompetitionEvent(_ request: GetCompetitionEventRequest, _ call: Call) async throws -> CompetitionEvent

    /// Errors: NOT_FOUND, no such competition.
    func listCompetitionEvents(_ request: ListCompetitionEventsRequest, _ call: Call) async throws -> ListCompetitionEventsResponse

    /// Says which world and national events the events of provincial competitions cover in a year.
    ///
    /// Errors: INVALID_ARGUMENT, a malformed year.
    func getCoverage(_ request: GetCoverageRequest, _ call: Call) async throws -> Coverage

    /// Registers a delegation: a city, a department, an enterprise or a school that sends competitors.
    ///
    /// Errors: NOT_FOUND, no such competition. ALREADY_EXISTS, registered before. FAILED_PRECONDITION, registration is over.
    func registerDelegation(_ request: RegisterDelegationRequest, _ call: Call) async throws -> Delegation

    /// Enters a real-name competitor for an event.
    ///
    /// Errors: NOT_FOUND, no such event, delegation or person. ALREADY_EXISTS, entered before. FAILED_PRECONDITION, with
    /// every refusal: registration closed, over age, delegation's quota used up, no qualification from the lower tier.
    func enterCompetitor(_ request: EnterCompetitorRequest, _ call: Call) async throws -> Entry

    /// Withdraws an entry before marking begins.
    ///
    /// Errors: NOT_FOUND, no such entry. FAILED_PRECONDITION, marking has begun.
    func withdrawEntry(_ request: WithdrawEntryRequest, _ call: Call) async throws -> Entry

    /// Errors: NOT_FOUND, no such event.
    func listEntries(_ request: ListEntriesRequest, _ call: Call) async throws -> ListEntriesResponse

    /// Sets the marking scheme of an event: criteria and their aspects, 100 marks in all. A later call replaces it until
    /// the first mark is given.
    ///
    /// Errors: NOT_FOUND, no such event. INVALID_ARGUMENT, the marks do not add up to 100 or an aspect is malformed.
    /// FAILED_PRECONDITION, marks were given.
    func setMarkingScheme(_ request: SetMarkingSchemeRequest, _ call: Call) async throws -> MarkingScheme

    /// Errors: NOT_FOUND, no such event, or it has no scheme yet.
    func getMarkingScheme(_ request: GetMarkingSchemeRequest, _ call: Call) async throws -> MarkingScheme

    /// Appoints a judge (裁判) for an event, with the competitors and units in which the judge declares an interest.
    ///
    /// Errors: NOT_FOUND, no such event or person. ALREADY_EXISTS, appointed before. FAILED_PRECONDITION, the judge
    /// competes in the event.
    func appointJudge(_ request: AppointJudgeRequest, _ call: Call) async throws -> Judge

    /// Enters one judge's marks on one competitor's sheet.
    ///
    /// Errors: NOT_FOUND, no such entry, judge or aspect. INVALID_ARGUMENT, a mark out of range. FAILED_PRECONDITION, the
    /// contest has not begun, the sheet is locked, the judge declared an interest, or the event has no scheme.
    func enterMarks(_ request: EnterMarksRequest, _ call: Call) async throws -> MarkSheet

    /// Errors: NOT_FOUND, no such entry.
    func getMarkSheet(_ request: GetMarkSheetRequest, _ call: Call) async throws -> MarkSheet

    /// Locks a competitor's mark sheet: it is complete, its anomalies are settled, nobody changes it any more.
    ///
    /// Errors: NOT_FOUND, no such entry. FAILED_PRECONDITION, with every refusal: aspects without marks, too few judges,
    /// judgement scores more than one apart.
    func lockMarkSheet(_ request: LockMarkSheetRequest, _ call: Call) async throws -> MarkSheet

    /// Shows the standings that would be published now, with ties and WorldSkills scale. Changes nothing.
    ///
    /// Errors: NOT_FOUND, no such event. FAILED_PRECONDITION, a sheet is not locked.
    func previewResults(_ request: PreviewResultsRequest, _ call: Call) async throws -> EventResults

    /// Publishes the results of an event; from then on they are immutable.
    ///
    /// Errors: NOT_FOUND, no such event. ALREADY_EXISTS, published before. FAILED_PRECONDITION, the contest is not
    /// over, a sheet is not locked or nobody competed.
    func publishResults(_ request: PublishResultsRequest, _ call: Call) async throws -> EventResults

    /// Corrects published results after a granted appeal: a new version, the old one stays readable.
    ///
    /// Errors: NOT_FOUND, no such event or appeal. FAILED_PRECONDITION, not published, or the appeal was not granted.
    func correctResults(_ request: CorrectResultsRequest, _ call: Call) async throws -> EventResults

    /// Gives the published results of an event, the latest version unless one is asked for.
    ///
    /// Errors: NOT_FOUND, no such event, or its results (or that version) are not published.
    func getResults(_ request: GetResultsRequest, _ call: Call) async throws -> EventResults

    /// Files an appeal against published results.
    ///
    /// Errors: NOT_FOUND, no such entry. FAILED_PRECONDITION, not published, or the time for appeals is over.
    func fileAppeal(_ request: FileAppealRequest, _ call: Call) async throws -> Appeal

    /// Decides an appeal.
    ///
    /// Errors: NOT_FOUND, no such appeal. FAILED_PRECONDITION, decided before.
    func decideAppeal(_ request: DecideAppealRequest, _ call: Call) async throws -> Appeal

    /// Lists a person's published results, newest first, for the passport and for evidence.
    ///
    /// Errors: INVALID_ARGUMENT, a malformed field.
    func listPersonResults(_ request: ListPersonResultsRequest, _ call: Call) async throws -> ListPersonResultsResponse
}

extension Router {
    /// Lets `handlers` answer the methods of `liaoning.skills.competition.v1.Competitions`.
    public mutating func register(_ handlers: some CompetitionsHandlers) {
        register(CompetitionsMethods.createCompetition, unary: { try await handlers.createCompetition($0, $1) })
        register(CompetitionsMethods.getCompetition, unary: { try await handlers.getCompetition($0, $1) })
        register(CompetitionsMethods.listCompetitions, unary: { try await handlers.listCompetitions($0, $1) })
        register(CompetitionsMethods.addCompetitionEvent, unary: { try await handlers.addCompetitionEvent($0, $1) })
        register(CompetitionsMethods.getCompetitionEvent, unary: { try await handlers.getCompetitionEvent($0, $1) })
        register(CompetitionsMethods.listCompetitionEvents, unary: { try await handlers.listCompetitionEvents($0, $1) })
        register(CompetitionsMethods.getCoverage, unary: { try await handlers.getCoverage($0, $1) })
        register(CompetitionsMethods.registerDelegation, unary: { try await handlers.registerDelegation($0, $1) })
        register(CompetitionsMethods.enterCompetitor, unary: { try await handlers.enterCompetitor($0, $1) })
        register(CompetitionsMethods.withdrawEntry, unary: { try await handlers.withdrawEntry($0, $1) })
        register(CompetitionsMethods.listEntries, unary: { try await handlers.listEntries($0, $1) })
        register(CompetitionsMethods.setMarkingScheme, unary: { try await handlers.setMarkingScheme($0, $1) })
        register(CompetitionsMethods.getMarkingScheme, unary: { try await handlers.getMarkingScheme($0, $1) })
        register(CompetitionsMethods.appointJudge, unary: { try await handlers.appointJudge($0, $1) })
        register(CompetitionsMethods.enterMarks, unary: { try await handlers.enterMarks($0, $1) })
        register(CompetitionsMethods.getMarkSheet, unary: { try await handlers.getMarkSheet($0, $1) })
        register(CompetitionsMethods.lockMarkSheet, unary: { try await handlers.lockMarkSheet($0, $1) })
        register(CompetitionsMethods.previewResults, unary: { try await handlers.previewResults($0, $1) })
        register(CompetitionsMethods.publishResults, unary: { try await handlers.publishResults($0, $1) })
        register(CompetitionsMethods.correctResults, unary: { try await handlers.correctResults($0, $1) })
        register(CompetitionsMethods.getResults, unary: { try await handlers.getResults($0, $1) })
        register(CompetitionsMethods.fileAppeal, unary: { try await handlers.fileAppeal($0, $1) })
        register(CompetitionsMethods.decideAppeal, unary: { try await handlers.decideAppeal($0, $1) })
        register(CompetitionsMethods.listPersonResults, unary: { try await handlers.listPersonResults($0, $1) })
    }
}

/// Calls `liaoning.skills.competition.v1.Competitions` through a channel.
public struct CompetitionsClient: Sendable {
    private let channel: any Channel

    public init(_ channel: any Channel) {
        self.channel = channel
    }

    /// Announces a competition: its tier, its place in the pyramid and its dates.
    ///
    /// Errors: INVALID_ARGUMENT, a malformed field. NOT_FOUND, no such parent competition. FAILED_PRECONDITION, the tier
    /// does not lead to the parent's tier, or the interval since the last one of its series is too short.
    public func createCompetition(_ request: CreateCompetitionRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Competition {
        try await channel.unary(CompetitionsMethods.createCompetition, request, options)
    }

    /// Errors: NOT_FOUND, no such competition.
    public func getCompetition(_ request: GetCompetitionRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Competition {
        try await channel.unary(CompetitionsMethods.getCompetition, request, options)
    }

    /// Lists competitions by tier, region and year, newest first.
    ///
    /// Errors: INVALID_ARGUMENT, a malformed page token or field.
    public func listCompetitions(_ request: ListCompetitionsRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> ListCompetitionsResponse {
        try await channel.unary(CompetitionsMethods.listCompetitions, request, options)
    }

    /// Adds an event (赛项): its occupation, and the world or national event it answers to.
    ///
    /// Errors: NOT_FOUND, no such competition or occupation. ALREADY_EXISTS, an event of that name. FAILED_PRECONDITION,
    /// registration has begun.
    public func addCompetitionEvent(_ request: AddCompetitionEventRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> CompetitionEvent {
        try await channel.unary(CompetitionsMethods.addCompetitionEvent, request, options)
    }

    /// Errors: NOT_FOUND, no such event.
    public func getCompetitionEvent(_ request: GetCompetitionEventRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> CompetitionEvent {
        try await channel.unary(CompetitionsMethods.getCompetitionEvent, request, options)
    }

    /// Errors: NOT_FOUND, no such competition.
    public func listCompetitionEvents(_ request: ListCompetitionEventsRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> ListCompetitionEventsResponse {
        try await channel.unary(CompetitionsMethods.listCompetitionEvents, request, options)
    }

    /// Says which world and national events the events of provincial competitions cover in a year.
    ///
    /// Errors: INVALID_ARGUMENT, a malformed year.
    public func getCoverage(_ request: GetCoverageRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Coverage {
        try await channel.unary(CompetitionsMethods.getCoverage, request, options)
    }

    /// Registers a delegation: a city, a department, an enterprise or a school that sends competitors.
    ///
    /// Errors: NOT_FOUND, no such competition. ALREADY_EXISTS, registered before. FAILED_PRECONDITION, registration is over.
    public func registerDelegation(_ request: RegisterDelegationRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Delegation {
        try await channel.unary(CompetitionsMethods.registerDelegation, request, options)
    }

    /// Enters a real-name competitor for an event.
    ///
    /// Errors: NOT_FOUND, no such event, delegation or person. ALREADY_EXISTS, entered before. FAILED_PRECONDITION, with
    /// every refusal: registration closed, over age, delegation's quota used up, no qualification from the lower tier.
    public func enterCompetitor(_ request: EnterCompetitorRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Entry {
        try await channel.unary(CompetitionsMethods.enterCompetitor, request, options)
    }

    /// Withdraws an entry before marking begins.
    ///
    /// Errors: NOT_FOUND, no such entry. FAILED_PRECONDITION, marking has begun.
    public func withdrawEntry(_ request: WithdrawEntryRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Entry {
        try await channel.unary(CompetitionsMethods.withdrawEntry, request, options)
    }

    /// Errors: NOT_FOUND, no such event.
    public func listEntries(_ request: ListEntriesRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> ListEntriesResponse {
        try await channel.unary(CompetitionsMethods.listEntries, request, options)
    }

    /// Sets the marking scheme of an event: criteria and their aspects, 100 marks in all. A later call replaces it until
    /// the first mark is given.
    ///
    /// Errors: NOT_FOUND, no such event. INVALID_ARGUMENT, the marks do not add up to 100 or an aspect is malformed.
    /// FAILED_PRECONDITION, marks were given.
    public func setMarkingScheme(_ request: SetMarkingSchemeRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> MarkingScheme {
        try await channel.unary(CompetitionsMethods.setMarkingScheme, request, options)
    }

    /// Errors: NOT_FOUND, no such event, or it has no scheme yet.
    public func getMarkingScheme(_ request: GetMarkingSchemeRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> MarkingScheme {
        try await channel.unary(CompetitionsMethods.getMarkingScheme, request, options)
    }

    /// Appoints a judge (裁判) for an event, with the competitors and units in which the judge declares an interest.
    ///
    /// Errors: NOT_FOUND, no such event or person. ALREADY_EXISTS, appointed before. FAILED_PRECONDITION, the judge
    /// competes in the event.
    public func appointJudge(_ request: AppointJudgeRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Judge {
        try await channel.unary(CompetitionsMethods.appointJudge, request, options)
    }

    /// Enters one judge's marks on one competitor's sheet.
    ///
    /// Errors: NOT_FOUND, no such entry, judge or aspect. INVALID_ARGUMENT, a mark out of range. FAILED_PRECONDITION, the
    /// contest has not begun, the sheet is locked, the judge declared an interest, or the event has no scheme.
    public func enterMarks(_ request: EnterMarksRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> MarkSheet {
        try await channel.unary(CompetitionsMethods.enterMarks, request, options)
    }

    /// Errors: NOT_FOUND, no such entry.
    public func getMarkSheet(_ request: GetMarkSheetRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> MarkSheet {
        try await channel.unary(CompetitionsMethods.getMarkSheet, request, options)
    }

    /// Locks a competitor's mark sheet: it is complete, its anomalies are settled, nobody changes it any more.
    ///
    /// Errors: NOT_FOUND, no such entry. FAILED_PRECONDITION, with every refusal: aspects without marks, too few judges,
    /// judgement scores more than one apart.
    public func lockMarkSheet(_ request: LockMarkSheetRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> MarkSheet {
        try await channel.unary(CompetitionsMethods.lockMarkSheet, request, options)
    }

    /// Shows the standings that would be published now, with ties and WorldSkills scale. Changes nothing.
    ///
    /// Errors: NOT_FOUND, no such event. FAILED_PRECONDITION, a sheet is not locked.
    public func previewResults(_ request: PreviewResultsRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> EventResults {
        try await channel.unary(CompetitionsMethods.previewResults, request, options)
    }

    /// Publishes the results of an event; from then on they are immutable.
    ///
    /// Errors: NOT_FOUND, no such event. ALREADY_EXISTS, published before. FAILED_PRECONDITION, the contest is not
    /// over, a sheet is not locked or nobody competed.
    public func publishResults(_ request: PublishResultsRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> EventResults {
        try await channel.unary(CompetitionsMethods.publishResults, request, options)
    }

    /// Corrects published results after a granted appeal: a new version, the old one stays readable.
    ///
    /// Errors: NOT_FOUND, no such event or appeal. FAILED_PRECONDITION, not published, or the appeal was not granted.
    public func correctResults(_ request: CorrectResultsRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> EventResults {
        try await channel.unary(CompetitionsMethods.correctResults, request, options)
    }

    /// Gives the published results of an event, the latest version unless one is asked for.
    ///
    /// Errors: NOT_FOUND, no such event, or its results (or that version) are not published.
    public func getResults(_ request: GetResultsRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> EventResults {
        try await channel.unary(CompetitionsMethods.getResults, request, options)
    }

    /// Files an appeal against published results.
    ///
    /// Errors: NOT_FOUND, no such entry. FAILED_PRECONDITION, not published, or the time for appeals is over.
    public func fileAppeal(_ request: FileAppealRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Appeal {
        try await channel.unary(CompetitionsMethods.fileAppeal, request, options)
    }

    /// Decides an appeal.
    ///
    /// Errors: NOT_FOUND, no such appeal. FAILED_PRECONDITION, decided before.
    public func decideAppeal(_ request: DecideAppealRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Appeal {
        try await channel.unary(CompetitionsMethods.decideAppeal, request, options)
    }

    /// Lists a person's published results, newest first, for the passport and for evidence.
    ///
    /// Errors: INVALID_ARGUMENT, a malformed field.
    public func listPersonResults(_ request: ListPersonResultsRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> ListPersonResultsResponse {
        try await channel.unary(CompetitionsMethods.listPersonResults, request, options)
    }
}
