internal import AwardsMessages
internal import Ground
internal import Ledger
internal import RPC
internal import Requests
internal import Rules
internal import Storage
internal import WireMessages

/// Enters honours of elsewhere, and those of years before there were rounds here, into the register.
struct HonourRecording {
    let call: Call

    /// An honour that is asked for; nil when its year is not begun.
    func honour(
        of person: String, _ kind: AwardKind, year: Int, document: String, region: RegionCode, frontLine: Bool
    ) -> Honour? {
        guard HonourRegister.years(on: call.day).contains(year) else { return nil }
        return Honour(
            honourID: RecordID.make("hon", at: call.now), personID: person, kind: kind, year: Int32(year),
            document: document, regionCode: region.code, frontLine: frontLine, state: .conferred,
            conferredAt: Timestamp(nanosecondsSince1970: call.now.nanosecondsSince1970))
    }

    /// Adds it to the register.
    ///
    /// - Throws: ``AwardsError/conferredByRound``, ``AwardsError/recordedBefore``.
    func add(_ honour: Honour, in write: WriteTransaction) throws {
        guard try !RoundStore.wasHeld(giving: honour.kind.place, year: Int(honour.year), in: write) else {
            throw AwardsError.conferredByRound
        }
        guard try HonourStore.add(honour, in: write) else { throw AwardsError.recordedBefore }
        try write.record(
            "honour.conferred", subject: honour.honourID, region: RegionCode(honour.regionCode), honour,
            articles: [HonourRegister.citation])
    }
}
