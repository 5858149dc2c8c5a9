public import Ground
internal import Ledger
public import RPC
internal import Requests
internal import Rules
public import Storage
internal import WireMessages

/// Files a case about a noun's record, in the transaction that enters the record.
public struct CaseFiling: Sendable {
    private let noun: any CaseNoun.Type
    private let call: Call
    private let book: PolicyBook

    /// Filing by `call` under the policy of `book`.
    public init(_ noun: any CaseNoun.Type, _ call: Call, book: PolicyBook) {
        self.noun = noun
        self.call = call
        self.book = book
    }

    /// Files a case, or opens it as a draft whose evidence is still gathered.
    ///
    /// - Parameters:
    ///   - subject: id of the noun's record.
    ///   - title: what it is about, in Chinese and without personal data.
    ///   - publicTitle: what the public reads during publicity; `title` when nil.
    ///   - isShort: by the short procedure of C.16.
    /// - Throws: `FIGURE_MISSING`; what the noun's `stepTaken` throws; `StorageError`.
    @discardableResult
    public func file(
        subject: String, title: String, publicTitle: String? = nil, region: RegionCode, isShort: Bool = false,
        asDraft: Bool = false, in write: WriteTransaction
    ) throws -> StoredCase {
        let shape = noun.kind.procedure.shape
        let figure = isShort ? shape.shortExaminations ?? shape.examinations : shape.examinations
        let needed = try figure.map { try book.required($0, on: call.day, in: region) } ?? 0
        var record = StoredCase(
            id: RecordID.make("cas", at: call.now), kind: noun.kind.key, subject: subject, title: title,
            publicTitle: publicTitle ?? title, region: region, filer: StoredCase.Filer(call.identity),
            state: asDraft ? .draft : .filed, dueOn: nil, publicity: nil, examinations: 0, examinationsNeeded: needed,
            appealUntil: nil, round: 1, policyEdition: book.edition,
            filedAt: Timestamp(nanosecondsSince1970: write.act.instantNanoseconds), revision: 1)
        if !asDraft, shape.examinations != nil, needed == 0 { record.state = .examined }
        record.dueOn = try record.due(noun.kind, after: call.day, in: book)
        try CaseStore.insert(record, in: write)
        guard !asDraft else {
            try write.record(record, "case.drafted", noun.kind)
            return record
        }
        let step = CaseStore.Step(
            action: .file, account: call.identity.subject, role: call.identity.role.contractName, round: 1, reason: "")
        guard try CaseStore.add(step, to: record, in: write) else { throw CaseworkError.caseChanged }
        try noun.stepTaken(.file, of: record, by: CaseTaking(noun, call, book: book), in: write)
        try write.record(record, "case.filed", noun.kind)
        return record
    }
}

extension StoredCase {
    /// By when the next step is due; nil when none is awaited, or when the working days of the year are not known.
    func due(_ kind: CaseKind, after day: CivilDay, in book: PolicyBook) throws -> CivilDay? {
        guard let figure = kind.procedure.awaited(in: state)?.within else { return nil }
        let days = try book.required(figure, on: day, in: region)
        let start = state == .published ? publicity?.last ?? day : day
        return try? WorkingDays.last(of: days, after: start)
    }
}

extension PolicyBook {
    /// The number of a figure.
    ///
    /// - Throws: `FIGURE_MISSING`.
    func required(_ key: FigureKey, on day: CivilDay, in region: RegionCode) throws(CaseworkError) -> Int {
        guard let value = value(key, on: day, in: region) else { throw .figureMissing(key) }
        return Int(value)
    }
}
