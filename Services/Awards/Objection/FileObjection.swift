package import AwardsMessages
internal import Ground
internal import Ledger
package import RPC
internal import Requests
internal import Rules
internal import Storage
internal import WireMessages

extension AwardsService {
    /// Files an objection against a nomination on the public list; without a name and a contact it is a hint.
    package func fileObjection(_ request: FileObjectionRequest.Checked, _ call: Call) async throws -> Objection {
        let book = try policy.book(at: call)
        let isHint = ObjectionHandling.isHint(name: request.name, contact: request.contact)
        let key = ObjectionHandling.limit(ofHints: isHint)
        guard let most = book.value(key, on: call.day) else { throw AwardsError.figureMissing(key.rawValue) }
        return try await database.write(call, request) { write in
            let nomination = try NominationStore.existing(request.nominationID, in: write)
            let period = CivilDay(nomination.publicityBeginsOn).flatMap {
                DayPeriod(from: $0, through: CivilDay(nomination.publicityEndsOn))
            }
            let id = nomination.nominationID
            let refusals: [any RefusalReason] = PublicityPeriod.refusals(
                isShortlisted: nomination.state == .shortlisted, period: period, on: call.day)
            let open = try ObjectionStore.open(id, hints: isHint, in: write)
            let bytes = request.grounds.utf8.count + request.contact.utf8.count + request.name.utf8.count
            try AwardsError.check(
                refusals + ObjectionHandling.refusals(filingBytes: bytes, open: open, most: Int(most)))
            let objection = Objection(
                objectionID: RecordID.make("obj", at: call.now), nominationID: id, grounds: request.grounds,
                state: .filed, name: request.name, contact: request.contact, hint: isHint,
                filedAt: Timestamp(nanosecondsSince1970: call.now.nanosecondsSince1970))
            try ObjectionStore.add(objection, round: nomination.roundID, in: write)
            try write.record(
                "objection.filed", subject: objection.objectionID, region: RegionCode(nomination.regionCode),
                objection.unsigned, articles: [PublicityPeriod.citation, ObjectionHandling.citation])
            return objection.unsigned
        }
    }
}
