public import CaseworkMessages
internal import Ground
public import Identity
public import Ledger
internal import RPC
internal import Requests
internal import Rules
public import Storage

/// The services of `liaoning.skills.casework.v1`, about the cases that a process keeps. One handler per file.
public struct CaseworkService: CaseworkContract.Handlers {
    let database: Database
    let policy: PolicyReplica
    let vault: ObjectorVault
    let attachments: AttachmentVault
    let passage: CasePassage
    private let nouns: [String: any CaseNoun.Type]

    /// - Parameters:
    ///   - nouns: the kinds of cases that the process keeps.
    ///   - passage: the way to the cases of other processes, for streams.
    public init(
        database: Database, policy: PolicyReplica, keys: KeyRing, nouns: [any CaseNoun.Type], passage: CasePassage
    ) {
        self.database = database
        self.policy = policy
        self.passage = passage
        vault = ObjectorVault(keys)
        attachments = AttachmentVault(keys)
        let known = nouns + [DisputeCase.self]
        self.nouns = Dictionary(known.map { ($0.kind.key, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// What a stored case is a case of.
    ///
    /// - Throws: `StorageError.corrupt` for a kind that this release does not know.
    func noun(of record: StoredCase) throws -> any CaseNoun.Type {
        guard let noun = nouns[record.kind] else {
            throw StorageError.corrupt("case \(record.id) is of the kind \(record.kind), which is not known here")
        }
        return noun
    }

    /// What a dispute of an act is a case of.
    func noun(ofDisputesOf act: String) -> any CaseNoun.Type {
        nouns.values.first { $0.disputedActs.contains(act) } ?? DisputeCase.self
    }

    /// What a kind is called.
    ///
    /// - Throws: `StorageError.corrupt` for a kind that this release does not know.
    func kindName(_ kind: String) throws -> String {
        guard let noun = nouns[kind] else { throw StorageError.corrupt("cases of the kind \(kind) are not known here") }
        return noun.kind.name
    }

    /// Takes one step of a case.
    func take(
        _ action: Rules.CaseAction, _ id: String, revision: Int = 0, reason: String, _ call: Call,
        _ request: some Sendable
    ) async throws -> Case {
        let book = try policy.book(at: call)
        return try await database.write(call, request) { write in
            let noun = try noun(of: try CaseStore.existing(id, in: write))
            if noun.ownSteps.contains(action) { throw CaseworkError.refused([CaseStanding.Refusal.stepOfNoun]) }
            let record = try CaseTaking(noun, call, book: book).take(
                action, id, revision: Int64(revision), reason: reason, in: write)
            return try Case.shown(record, noun.kind.name, to: call.identity, in: write)
        }
    }

    /// A case that the caller has a part in, or audits.
    ///
    /// - Throws: `CASE_NOT_FOUND`; `OUT_OF_SCOPE`.
    func readable(_ id: String, by call: Call, in transaction: some Transaction) throws -> StoredCase {
        let record = try CaseStore.existing(id, in: transaction)
        if call.identity.role == .auditor { return record }
        guard try !record.parties(of: call.identity, noun(of: record), in: transaction).isEmpty else {
            throw RPCError.outOfScope("该事项不对当前账号开放")
        }
        return record
    }

    /// What the caller may list: a region's to its authority, own ones to everybody else.
    ///
    /// - Throws: `OUT_OF_SCOPE` for a region that is not a city bureau's own.
    func filter(_ call: Call, region: RegionCode?) throws(RPCError) -> CaseStore.Filter {
        var filter = CaseStore.Filter(region: region?.ownCodes)
        switch call.identity.role {
        case .province, .auditor: break
        case .cityBureau:
            if let region {
                try call.requireScope(region: region.code)
            } else {
                filter.region = RegionCode(call.identity.regionCode)?.ownCodes ?? ""...""
            }
        default: filter.filer = StoredCase.Filer(call.identity)
        }
        return filter
    }
}
