// Written by Protos/generate.sh from liaoning/skills/ledger/v1/ledger.proto. Do not edit.
// swift-format-ignore-file

public import RPC

/// The methods of `liaoning.skills.ledger.v1.Ledger`.
public enum LedgerMethods {
    /// Answers what was written after a cursor, oldest first, and waits for it when there is nothing yet.
    ///
    /// A follower stores next_cursor in the transaction in which it applies the changes, and asks again from there.
    ///
    /// Errors: INVALID_ARGUMENT, page size or waiting time out of range, or another process named. OUT_OF_RANGE
    /// CURSOR_AHEAD_OF_FEED, the cursor was not given out by this feed (a database was restored from an older copy).
    public static let listChanges = Method<ListChangesRequest, ListChangesResponse>(
        service: "liaoning.skills.ledger.v1.Ledger", name: "ListChanges", kind: .unary,
        access: AccessRule(roles: [.province, .auditor, .service], services: ["training-records", "evaluation", "competition", "awards", "gateway"]),
        http: [HTTPRoute(.get, "/v1/ledgers/{process}/changes", body: nil)])

    /// Answers entries of the audit trail, oldest first.
    ///
    /// Errors: INVALID_ARGUMENT, page size or page token out of range, or another process named.
    public static let listAuditEntries = Method<ListAuditEntriesRequest, ListAuditEntriesResponse>(
        service: "liaoning.skills.ledger.v1.Ledger", name: "ListAuditEntries", kind: .unary,
        access: AccessRule(roles: [.province, .auditor]),
        http: [HTTPRoute(.get, "/v1/ledgers/{process}/audit-entries", body: nil)])

    /// Walks the hash chain of the audit trail, and says where it breaks, if it does.
    ///
    /// Errors: INVALID_ARGUMENT, another process named. DEADLINE_EXCEEDED, the trail is longer than the time allows.
    public static let verifyAudit = Method<VerifyAuditRequest, AuditVerification>(
        service: "liaoning.skills.ledger.v1.Ledger", name: "VerifyAudit", kind: .unary,
        access: AccessRule(roles: [.province, .auditor, .operator]),
        http: [HTTPRoute(.post, "/v1/ledgers/{process}/audit-entries:verify", body: "*")])

    /// Answers the monthly counters of this process's tasks.
    ///
    /// Errors: INVALID_ARGUMENT, a malformed month or region, months in the wrong order, or another process named. PERMISSION_DENIED, a
    /// city bureau asked for a region that is not its own.
    public static let listCounters = Method<ListCountersRequest, ListCountersResponse>(
        service: "liaoning.skills.ledger.v1.Ledger", name: "ListCounters", kind: .unary,
        access: AccessRule(roles: [.cityBureau, .province, .auditor, .operator]),
        scope: { request in RequestScope(region: request.regionCode) },
        http: [HTTPRoute(.get, "/v1/ledgers/{process}/counters", body: nil)])

    /// Adds the monthly counters of tasks up, each from a month to a month. A bulletin is made of these sums and never scans records.
    ///
    /// Errors: INVALID_ARGUMENT, no span or too many, a span without a task, a malformed month or region, months in the wrong order, or
    /// another process named. PERMISSION_DENIED, a city bureau asked for a region that is not its own.
    public static let sumCounters = Method<SumCountersRequest, SumCountersResponse>(
        service: "liaoning.skills.ledger.v1.Ledger", name: "SumCounters", kind: .unary,
        access: AccessRule(roles: [.cityBureau, .province, .auditor, .operator, .service], services: ["gateway"]),
        scope: { request in RequestScope(region: request.regionCode) },
        http: [HTTPRoute(.post, "/v1/ledgers/{process}/counters:sum", body: "*")])

    /// Answers what counters are made of: every time something was counted or taken back, with the record it happened to. Their numbers add up to the
    /// sum that SumCounters answers for the same task, months, region and state.
    ///
    /// Errors: INVALID_ARGUMENT, no task, a malformed month or region, months in the wrong order, a page token of another list, or another process
    /// named. PERMISSION_DENIED, a city bureau asked for a region that is not its own.
    public static let listCounterEntries = Method<ListCounterEntriesRequest, ListCounterEntriesResponse>(
        service: "liaoning.skills.ledger.v1.Ledger", name: "ListCounterEntries", kind: .unary,
        access: AccessRule(roles: [.cityBureau, .province, .auditor, .service], services: ["gateway"]),
        scope: { request in RequestScope(region: request.regionCode) },
        http: [HTTPRoute(.get, "/v1/ledgers/{process}/counter-entries", body: nil)])

    /// Answers which process this is and how far its database has come. Asked by operators and by tests.
    ///
    /// Errors: INVALID_ARGUMENT, another process named.
    public static let getLedger = Method<GetLedgerRequest, LedgerState>(
        service: "liaoning.skills.ledger.v1.Ledger", name: "GetLedger", kind: .unary,
        access: AccessRule(roles: [.province, .auditor, .operator]),
        http: [HTTPRoute(.get, "/v1/ledgers/{process}", body: nil)])

    /// Takes the end of the caller's audit trail into keeping, and answers the end of this process's own: what each keeps of the other,
    /// nobody can rewrite who has only one of the databases.
    ///
    /// Errors: INVALID_ARGUMENT, not the caller's own, or not signed by it.
    public static let exchangeAuditHeads = Method<AuditHead, AuditHead>(
        service: "liaoning.skills.ledger.v1.Ledger", name: "ExchangeAuditHeads", kind: .unary,
        access: AccessRule(roles: [.service], services: ["training-records", "evaluation", "competition", "awards", "gateway"]))

    /// Answers the ends of another process's audit trail that this process keeps, oldest first.
    ///
    /// Errors: INVALID_ARGUMENT, another process named.
    public static let listAuditHeads = Method<ListAuditHeadsRequest, ListAuditHeadsResponse>(
        service: "liaoning.skills.ledger.v1.Ledger", name: "ListAuditHeads", kind: .unary,
        access: AccessRule(roles: [.province, .auditor, .operator]),
        http: [HTTPRoute(.get, "/v1/ledgers/{process}/audit-heads", body: nil)])

    /// All of them, in the contract's order.
    public static let all: [any MethodDescriptor] = [listChanges, listAuditEntries, verifyAudit, listCounters, sumCounters, listCounterEntries, getLedger, exchangeAuditHeads, listAuditHeads]
}

/// Served by every process about its own database.
///
/// Every request may name the process it means. A process refuses a name it is not and cannot pass on; the gateway passes on to all.
public protocol LedgerHandlers: Sendable {
    /// Answers what was written after a cursor, oldest first, and waits for it when there is nothing yet.
    ///
    /// A follower stores next_cursor in the transaction in which it applies the changes, and asks again from there.
    ///
    /// Errors: INVALID_ARGUMENT, page size or waiting time out of range, or another process named. OUT_OF_RANGE
    /// CURSOR_AHEAD_OF_FEED, the cursor was not given out by this feed (a database was restored from an older copy).
    func listChanges(_ request: ListChangesRequest, _ call: Call) async throws -> ListChangesResponse

    /// Answers entries of the audit trail, oldest first.
    ///
    /// Errors: INVALID_ARGUMENT, page size or page token out of range, or another process named.
    func listAuditEntries(_ request: ListAuditEntriesRequest, _ call: Call) async throws -> ListAuditEntriesResponse

    /// Walks the hash chain of the audit trail, and says where it breaks, if it does.
    ///
    /// Errors: INVALID_ARGUMENT, another process named. DEADLINE_EXCEEDED, the trail is longer than the time allows.
    func verifyAudit(_ request: VerifyAuditRequest, _ call: Call) async throws -> AuditVerification

    /// Answers the monthly counters of this process's tasks.
    ///
    /// Errors: INVALID_ARGUMENT, a malformed month or region, months in the wrong order, or another process named. PERMISSION_DENIED, a
    /// city bureau asked for a region that is not its own.
    func listCounters(_ request: ListCountersRequest, _ call: Call) async throws -> ListCountersResponse

    /// Adds the monthly counters of tasks up, each from a month to a month. A bulletin is made of these sums and never scans records.
    ///
    /// Errors: INVALID_ARGUMENT, no span or too many, a span without a task, a malformed month or region, months in the wrong order, or
    /// another process named. PERMISSION_DENIED, a city bureau asked for a region that is not its own.
    func sumCounters(_ request: SumCountersRequest, _ call: Call) async throws -> SumCountersResponse

    /// Answers what counters are made of: every time something was counted or taken back, with the record it happened to. Their numbers add up to the
    /// sum that SumCounters answers for the same task, months, region and state.
    ///
    /// Errors: INVALID_ARGUMENT, no task, a malformed month or region, months in the wrong order, a page token of another list, or another process
    /// named. PERMISSION_DENIED, a city bureau asked for a region that is not its own.
    func listCounterEntries(_ request: ListCounterEntriesRequest, _ call: Call) async throws -> ListCounterEntriesResponse

    /// Answers which process this is and how far its database has come. Asked by operators and by tests.
    ///
    /// Errors: INVALID_ARGUMENT, another process named.
    func getLedger(_ request: GetLedgerRequest, _ call: Call) async throws -> LedgerState

    /// Takes the end of the caller's audit trail into keeping, and answers the end of this process's own: what each keeps of the other,
    /// nobody can rewrite who has only one of the databases.
    ///
    /// Errors: INVALID_ARGUMENT, not the caller's own, or not signed by it.
    func exchangeAuditHeads(_ request: AuditHead, _ call: Call) async throws -> AuditHead

    /// Answers the ends of another process's audit trail that this process keeps, oldest first.
    ///
    /// Errors: INVALID_ARGUMENT, another process named.
    func listAuditHeads(_ request: ListAuditHeadsRequest, _ call: Call) async throws -> ListAuditHeadsResponse
}

extension Router {
    /// Lets `handlers` answer the methods of `liaoning.skills.ledger.v1.Ledger`.
    public mutating func register(ledger handlers: some LedgerHandlers) {
        register(LedgerMethods.listChanges, unary: { try await handlers.listChanges($0, $1) })
        register(LedgerMethods.listAuditEntries, unary: { try await handlers.listAuditEntries($0, $1) })
        register(LedgerMethods.verifyAudit, unary: { try await handlers.verifyAudit($0, $1) })
        register(LedgerMethods.listCounters, unary: { try await handlers.listCounters($0, $1) })
        register(LedgerMethods.sumCounters, unary: { try await handlers.sumCounters($0, $1) })
        register(LedgerMethods.listCounterEntries, unary: { try await handlers.listCounterEntries($0, $1) })
        register(LedgerMethods.getLedger, unary: { try await handlers.getLedger($0, $1) })
        register(LedgerMethods.exchangeAuditHeads, unary: { try await handlers.exchangeAuditHeads($0, $1) })
        register(LedgerMethods.listAuditHeads, unary: { try await handlers.listAuditHeads($0, $1) })
    }
}

/// Calls `liaoning.skills.ledger.v1.Ledger` through a channel.
public struct LedgerClient: Sendable {
    private let channel: any Channel

    public init(_ channel: any Channel) {
        self.channel = channel
    }

    /// Answers what was written after a cursor, oldest first, and waits for it when there is nothing yet.
    ///
    /// A follower stores next_cursor in the transaction in which it applies the changes, and asks again from there.
    ///
    /// Errors: INVALID_ARGUMENT, page size or waiting time out of range, or another process named. OUT_OF_RANGE
    /// CURSOR_AHEAD_OF_FEED, the cursor was not given out by this feed (a database was restored from an older copy).
    public func listChanges(_ request: ListChangesRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> ListChangesResponse {
        try await channel.unary(LedgerMethods.listChanges, request, options)
    }

    /// Answers entries of the audit trail, oldest first.
    ///
    /// Errors: INVALID_ARGUMENT, page size or page token out of range, or another process named.
    public func listAuditEntries(_ request: ListAuditEntriesRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> ListAuditEntriesResponse {
        try await channel.unary(LedgerMethods.listAuditEntries, request, options)
    }

    /// Walks the hash chain of the audit trail, and says where it breaks, if it does.
    ///
    /// Errors: INVALID_ARGUMENT, another process named. DEADLINE_EXCEEDED, the trail is longer than the time allows.
    public func verifyAudit(_ request: VerifyAuditRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> AuditVerification {
        try await channel.unary(LedgerMethods.verifyAudit, request, options)
    }

    /// Answers the monthly counters of this process's tasks.
    ///
    /// Errors: INVALID_ARGUMENT, a malformed month or region, months in the wrong order, or another process named. PERMISSION_DENIED, a
    /// city bureau asked for a region that is not its own.
    public func listCounters(_ request: ListCountersRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> ListCountersResponse {
        try await channel.unary(LedgerMethods.listCounters, request, options)
    }

    /// Adds the monthly counters of tasks up, each from a month to a month. A bulletin is made of these sums and never scans records.
    ///
    /// Errors: INVALID_ARGUMENT, no span or too many, a span without a task, a malformed month or region, months in the wrong order, or
    /// another process named. PERMISSION_DENIED, a city bureau asked for a region that is not its own.
    public func sumCounters(_ request: SumCountersRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> SumCountersResponse {
        try await channel.unary(LedgerMethods.sumCounters, request, options)
    }

    /// Answers what counters are made of: every time something was counted or taken back, with the record it happened to. Their numbers add up to the
    /// sum that SumCounters answers for the same task, months, region and state.
    ///
    /// Errors: INVALID_ARGUMENT, no task, a malformed month or region, months in the wrong order, a page token of another list, or another process
    /// named. PERMISSION_DENIED, a city bureau asked for a region that is not its own.
    public func listCounterEntries(_ request: ListCounterEntriesRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> ListCounterEntriesResponse {
        try await channel.unary(LedgerMethods.listCounterEntries, request, options)
    }

    /// Answers which process this is and how far its database has come. Asked by operators and by tests.
    ///
    /// Errors: INVALID_ARGUMENT, another process named.
    public func getLedger(_ request: GetLedgerRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> LedgerState {
        try await channel.unary(LedgerMethods.getLedger, request, options)
    }

    /// Takes the end of the caller's audit trail into keeping, and answers the end of this process's own: what each keeps of the other,
    /// nobody can rewrite who has only one of the databases.
    ///
    /// Errors: INVALID_ARGUMENT, not the caller's own, or not signed by it.
    public func exchangeAuditHeads(_ request: AuditHead, _ options: CallOptions = CallOptions()) async throws(RPCError) -> AuditHead {
        try await channel.unary(LedgerMethods.exchangeAuditHeads, request, options)
    }

    /// Answers the ends of another process's audit trail that this process keeps, oldest first.
    ///
    /// Errors: INVALID_ARGUMENT, another process named.
    public func listAuditHeads(_ request: ListAuditHeadsRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> ListAuditHeadsResponse {
        try await channel.unary(LedgerMethods.listAuditHeads, request, options)
    }
}
