// Written by Protos/generate.sh from liaoning/skills/evaluation/v1/batch.proto. Do not edit.
// swift-format-ignore-file

public import RPC

/// The methods of `liaoning.skills.evaluation.v1.Batches`.
public enum BatchesMethods {
    /// Announces a batch. Change feed: "evaluation_batch.announced".
    ///
    /// REFUSED: the organisation is suspended or withdrawn; its filing does not cover the days; the occupation or level is not in its scope;
    /// the level is not examined; a subject is missing, twice or too many; days in the wrong order.
    public static let announceBatch = Method<AnnounceBatchRequest, EvaluationBatch>(
        service: "liaoning.skills.evaluation.v1.Batches", name: "AnnounceBatch", kind: .unary,
        access: AccessRule(roles: [.evaluationOrganisation]),
        scope: { request in RequestScope(organisation: request.organisationCreditCode) },
        reasons: ["EVALUATION_ORGANISATION_NOT_FOUND", "OCCUPATION_NOT_FOUND", "REFUSED", "PEER_UNAVAILABLE"],
        http: [HTTPRoute(.post, "/v1/evaluation-batches", body: "*")])

    /// Changes the days and places of a batch whose sessions have not begun: brings forward or postpones. Change feed: "evaluation_batch.changed".
    ///
    /// BATCH_CHANGED: another revision is in store. REFUSED: cancelled; the first session was held or is held today; as with announcing.
    public static let changeBatch = Method<ChangeBatchRequest, EvaluationBatch>(
        service: "liaoning.skills.evaluation.v1.Batches", name: "ChangeBatch", kind: .unary,
        access: AccessRule(roles: [.evaluationOrganisation]),
        reasons: ["BATCH_NOT_FOUND", "BATCH_CHANGED", "REFUSED"],
        http: [HTTPRoute(.post, "/v1/evaluation-batches/{batch_id}:change", body: "*")])

    /// Cancels a batch: evaluations of it that are not concluded end without a result, and their candidates may be admitted elsewhere.
    /// Change feed: "evaluation_batch.cancelled", and for each of them "evaluation.cancelled".
    ///
    /// REFUSED: cancelled already; an evaluation of it is concluded.
    public static let cancelBatch = Method<CancelBatchRequest, EvaluationBatch>(
        service: "liaoning.skills.evaluation.v1.Batches", name: "CancelBatch", kind: .unary,
        access: AccessRule(roles: [.evaluationOrganisation, .cityBureau, .province]),
        reasons: ["BATCH_NOT_FOUND", "REFUSED"],
        http: [HTTPRoute(.post, "/v1/evaluation-batches/{batch_id}:cancel", body: "*")])

    /// Names the organisation that finishes the batch of one that is suspended, withdrawn or expired: it enters scores, concludes and issues.
    /// Change feed: "evaluation_batch.successor_named".
    ///
    /// REFUSED: the batch is cancelled; its organisation is active; the successor may not evaluate the occupation and level today.
    public static let nameBatchSuccessor = Method<NameBatchSuccessorRequest, EvaluationBatch>(
        service: "liaoning.skills.evaluation.v1.Batches", name: "NameBatchSuccessor", kind: .unary,
        access: AccessRule(roles: [.cityBureau, .province]),
        reasons: ["BATCH_NOT_FOUND", "EVALUATION_ORGANISATION_NOT_FOUND", "REFUSED"],
        http: [HTTPRoute(.post, "/v1/evaluation-batches/{batch_id}:nameSuccessor", body: "*")])

    /// A batch by its id.
    public static let getBatch = Method<GetBatchRequest, EvaluationBatch>(
        service: "liaoning.skills.evaluation.v1.Batches", name: "GetBatch", kind: .unary,
        access: AccessRule(roles: [.public]),
        reasons: ["BATCH_NOT_FOUND"],
        http: [HTTPRoute(.get, "/v1/evaluation-batches/{batch_id}", body: nil)])

    /// Batches, latest announced first.
    public static let listBatches = Method<ListBatchesRequest, ListBatchesResponse>(
        service: "liaoning.skills.evaluation.v1.Batches", name: "ListBatches", kind: .unary,
        access: AccessRule(roles: [.public]),
        http: [HTTPRoute(.get, "/v1/evaluation-batches", body: nil)])

    /// All of them, in the contract's order.
    public static let all: [any MethodDescriptor] = [announceBatch, changeBatch, cancelBatch, nameBatchSuccessor, getBatch, listBatches]
}

public protocol BatchesHandlers: Sendable {
    /// Announces a batch. Change feed: "evaluation_batch.announced".
    ///
    /// REFUSED: the organisation is suspended or withdrawn; its filing does not cover the days; the occupation or level is not in its scope;
    /// the level is not examined; a subject is missing, twice or too many; days in the wrong order.
    func announceBatch(_ request: AnnounceBatchRequest.Checked, _ call: Call) async throws -> EvaluationBatch

    /// Changes the days and places of a batch whose sessions have not begun: brings forward or postpones. Change feed: "evaluation_batch.changed".
    ///
    /// BATCH_CHANGED: another revision is in store. REFUSED: cancelled; the first session was held or is held today; as with announcing.
    func changeBatch(_ request: ChangeBatchRequest.Checked, _ call: Call) async throws -> EvaluationBatch

    /// Cancels a batch: evaluations of it that are not concluded end without a result, and their candidates may be admitted elsewhere.
    /// Change feed: "evaluation_batch.cancelled", and for each of them "evaluation.cancelled".
    ///
    /// REFUSED: cancelled already; an evaluation of it is concluded.
    func cancelBatch(_ request: CancelBatchRequest.Checked, _ call: Call) async throws -> EvaluationBatch

    /// Names the organisation that finishes the batch of one that is suspended, withdrawn or expired: it enters scores, concludes and issues.
    /// Change feed: "evaluation_batch.successor_named".
    ///
    /// REFUSED: the batch is cancelled; its organisation is active; the successor may not evaluate the occupation and level today.
    func nameBatchSuccessor(_ request: NameBatchSuccessorRequest.Checked, _ call: Call) async throws -> EvaluationBatch

    /// A batch by its id.
    func getBatch(_ request: GetBatchRequest.Checked, _ call: Call) async throws -> EvaluationBatch

    /// Batches, latest announced first.
    func listBatches(_ request: ListBatchesRequest.Checked, _ call: Call) async throws -> ListBatchesResponse
}

extension Router {
    /// Lets `handlers` answer the methods of `liaoning.skills.evaluation.v1.Batches`.
    public mutating func register(batches handlers: some BatchesHandlers) {
        register(BatchesMethods.announceBatch, checked: { try await handlers.announceBatch($0, $1) })
        register(BatchesMethods.changeBatch, checked: { try await handlers.changeBatch($0, $1) })
        register(BatchesMethods.cancelBatch, checked: { try await handlers.cancelBatch($0, $1) })
        register(BatchesMethods.nameBatchSuccessor, checked: { try await handlers.nameBatchSuccessor($0, $1) })
        register(BatchesMethods.getBatch, checked: { try await handlers.getBatch($0, $1) })
        register(BatchesMethods.listBatches, checked: { try await handlers.listBatches($0, $1) })
    }
}

/// Calls `liaoning.skills.evaluation.v1.Batches` through a channel.
public struct BatchesClient: Sendable {
    private let channel: any Channel

    public init(_ channel: any Channel) {
        self.channel = channel
    }

    /// Announces a batch. Change feed: "evaluation_batch.announced".
    ///
    /// REFUSED: the organisation is suspended or withdrawn; its filing does not cover the days; the occupation or level is not in its scope;
    /// the level is not examined; a subject is missing, twice or too many; days in the wrong order.
    public func announceBatch(_ request: AnnounceBatchRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> EvaluationBatch {
        try await channel.unary(BatchesMethods.announceBatch, request, options)
    }

    /// Changes the days and places of a batch whose sessions have not begun: brings forward or postpones. Change feed: "evaluation_batch.changed".
    ///
    /// BATCH_CHANGED: another revision is in store. REFUSED: cancelled; the first session was held or is held today; as with announcing.
    public func changeBatch(_ request: ChangeBatchRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> EvaluationBatch {
        try await channel.unary(BatchesMethods.changeBatch, request, options)
    }

    /// Cancels a batch: evaluations of it that are not concluded end without a result, and their candidates may be admitted elsewhere.
    /// Change feed: "evaluation_batch.cancelled", and for each of them "evaluation.cancelled".
    ///
    /// REFUSED: cancelled already; an evaluation of it is concluded.
    public func cancelBatch(_ request: CancelBatchRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> EvaluationBatch {
        try await channel.unary(BatchesMethods.cancelBatch, request, options)
    }

    /// Names the organisation that finishes the batch of one that is suspended, withdrawn or expired: it enters scores, concludes and issues.
    /// Change feed: "evaluation_batch.successor_named".
    ///
    /// REFUSED: the batch is cancelled; its organisation is active; the successor may not evaluate the occupation and level today.
    public func nameBatchSuccessor(_ request: NameBatchSuccessorRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> EvaluationBatch {
        try await channel.unary(BatchesMethods.nameBatchSuccessor, request, options)
    }

    /// A batch by its id.
    public func getBatch(_ request: GetBatchRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> EvaluationBatch {
        try await channel.unary(BatchesMethods.getBatch, request, options)
    }

    /// Batches, latest announced first.
    public func listBatches(_ request: ListBatchesRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> ListBatchesResponse {
        try await channel.unary(BatchesMethods.listBatches, request, options)
    }
}
