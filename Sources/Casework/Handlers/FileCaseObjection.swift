public import CaseworkMessages
internal import Ledger
public import RPC
internal import Requests
internal import Rules
internal import Storage
internal import WireMessages

extension CaseworkService {
    /// Files an objection during publicity; an anonymous one is a hint.
    public func fileCaseObjection(
        _ request: FileCaseObjectionRequest.Checked, _ call: Call
    ) async throws -> CaseObjection {
        if request.name.isEmpty != request.contact.isEmpty {
            throw RequestField.required(request.name.isEmpty ? "name" : "contact")
        }
        let book = try policy.book(at: call)
        let id = RecordID.make("obj", at: call.now)
        // 80 bits of it are random.
        let receipt = RecordID.make("rcp", at: call.now) + RecordID.make("", at: call.now)
        let address = vault.digest("\(request.caseID) \(call.limitedAddress)")
        let sealed = try vault.seal(name: request.name, contact: request.contact, of: id)
        let state: ObjectionRule.State = request.name.isEmpty ? .hint : .filed
        return try await database.write(call, request) { write in
            let record = try CaseStore.existing(request.caseID, in: write)
            guard let limits = ObjectionRule.Limits(book, on: call.day, in: record.region) else {
                throw CaseworkError.figureMissing(.objectionsPerCase)
            }
            let filed = try ObjectionStore.counts(of: record.id, addressDigest: address, in: write)
            let refusals = ObjectionRule.refusals(
                state: record.state, publicity: record.publicity, filed: filed, limits: limits, on: call.day)
            guard refusals.isEmpty else { throw CaseworkError.refused(refusals) }
            let message = CaseObjection(
                objectionID: id, caseID: record.id, state: CaseObjectionState(rawValue: Int32(state.rawValue)),
                grounds: request.grounds,
                filedAt: Timestamp(nanosecondsSince1970: write.act.instantNanoseconds))
            try ObjectionStore.insert(
                .init(
                    id: id, caseID: record.id, state: state, grounds: request.grounds, reason: "", message: message,
                    sealed: sealed),
                receiptDigest: vault.digest(receipt), addressDigest: address, in: write)
            try write.record(
                "case_objection.filed", subject: id, region: record.region, message, articles: [ObjectionRule.citation])
            var answer = message
            (answer.objectionID, answer.receipt) = ("", receipt)
            return answer
        }
    }
}
