/// The first answer to a request, kept for its repetitions.
public struct IdempotentAnswer: Sendable, Hashable {
    /// SHA-256 of the request that was answered.
    public var requestHash: [UInt8]
    /// The packed answer.
    public var bytes: [UInt8]

    /// Makes an answer.
    public init(requestHash: [UInt8], bytes: [UInt8]) {
        self.requestHash = requestHash
        self.bytes = bytes
    }
}

/// How a write with a request id came to its answer.
public struct Answered<Answer: Sendable>: Sendable {
    /// The first answer.
    public var answer: Answer
    /// True when the write had happened before, and this is its first answer again.
    public var isReplay: Bool
}

extension Database {
    /// The stored answer to a request, or nil when it was never answered. It may be given: it is as safe as when it was first.
    public nonisolated(nonsending) func idempotentAnswer(
        caller: String, method: String, requestID: String
    ) async throws -> IdempotentAnswer? {
        let stored = try await read { transaction in
            try transaction.first(
                IdempotentAnswer.statement(caller: caller, method: method, requestID: requestID),
                IdempotentAnswer.init(row:))
        }
        guard let stored, readsMayBeLost else { return stored }
        try await commit(Act(actor: caller, role: "", right: method, instantNanoseconds: 0)) {
            try $0.connection().secureReads()
        }
        return stored
    }

    /// Writes once per request id: a repetition does not run `body` and gets the bytes the first one returned.
    ///
    /// The answer is looked up and stored in the write's own transaction, so of two repetitions that race one writes and the other is
    /// answered from it. Without a request id `body` always runs. A write that throws stores no answer, and may be tried again.
    ///
    /// - Throws: ``StorageError/requestIDReused`` when the id was used with another request; what `body` throws; and as `write`.
    @discardableResult
    public nonisolated(nonsending) func writeOnce(
        _ act: Act, _ body: @escaping @Sendable (WriteTransaction) throws -> [UInt8]
    ) async throws -> Answered<[UInt8]> {
        guard !act.requestID.isEmpty else {
            return Answered(answer: try await commit(act, body), isReplay: false)
        }
        guard !act.requestHash.isEmpty else { throw StorageError.misuse("a request id without the request's hash") }
        return try await commit(act) { transaction in
            if let stored = try transaction.storedAnswer() {
                guard stored.requestHash == act.requestHash else { throw StorageError.requestIDReused }
                try transaction.connection().secureReads()
                return Answered(answer: stored.bytes, isReplay: true)
            }
            let bytes = try body(transaction)
            try transaction.store(answer: bytes)
            return Answered(answer: bytes, isReplay: false)
        }
    }

    /// Writes once per request id, with an answer of any type that can be packed.
    ///
    /// - Throws: As `writeOnce`; what `decode` throws for a replayed answer.
    @discardableResult
    public nonisolated(nonsending) func writeOnce<T: Sendable>(
        _ act: Act, encode: @escaping @Sendable (T) -> [UInt8], decode: @escaping @Sendable ([UInt8]) throws -> T,
        _ body: @escaping @Sendable (WriteTransaction) throws -> T
    ) async throws -> Answered<T> {
        guard !act.requestID.isEmpty else {
            return Answered(answer: try await commit(act, body), isReplay: false)
        }
        let answered = try await writeOnce(act) { encode(try body($0)) }
        return Answered(answer: try decode(answered.answer), isReplay: answered.isReplay)
    }
}

extension IdempotentAnswer {
    fileprivate static func statement(caller: String, method: String, requestID: String) -> SQL {
        """
        SELECT request_hash, answer FROM idempotent_answer
        WHERE caller = \(caller) AND method = \(method) AND request_id = \(requestID)
        """
    }

    fileprivate init(row: Row) throws(StorageError) {
        self.init(requestHash: try row.blob("request_hash"), bytes: try row.blob("answer"))
    }
}

extension WriteTransaction {
    fileprivate func storedAnswer() throws(StorageError) -> IdempotentAnswer? {
        try connection().first(
            IdempotentAnswer.statement(caller: act.actor, method: act.right, requestID: act.requestID),
            IdempotentAnswer.init(row:))
    }

    fileprivate func store(answer: [UInt8]) throws(StorageError) {
        try connection().send(
            """
            INSERT INTO idempotent_answer (caller, method, request_id, request_hash, answer, answered_at)
            VALUES (\(act.actor), \(act.right), \(act.requestID), \(act.requestHash), \(answer), \(act.instantNanoseconds))
            """)
    }
}
