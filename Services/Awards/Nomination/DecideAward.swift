package import AwardsMessages
internal import Casework
internal import Ground
internal import Ledger
package import RPC
internal import Requests
internal import Rules
internal import Storage
internal import WireMessages

extension AwardsService {
    /// Confers the honour that a shortlisted nomination is for, on evidence that is fetched again, and commits its money.
    package func decideAward(_ request: DecideAwardRequest.Checked, _ call: Call) async throws -> Honour {
        let bonus = request.bonusYuan
        let book = try policy.book(at: call)
        guard book.value(.nominationLevelLeast, on: call.day) != nil else {
            throw AwardsError.figureMissing(FigureKey.nominationLevelLeast.rawValue)
        }
        let standing = try await database.read { try NominationStore.existing(request.nominationID, in: $0) }
        guard standing.state != .awarded else { throw AwardsError.decidedBefore }
        let found = try await evidence.find(standing.evidenceSubject, call)
        return try await database.write(call, request) { write in
            let nomination = try NominationStore.existing(request.nominationID, in: write)
            let round = try RoundStore.existing(nomination.roundID, in: write)
            guard nomination.state != .awarded else { throw AwardsError.decidedBefore }
            let refusals = AwardDecision.refusals(
                bonus: bonus, standing: try Self.standing(of: nomination, round, in: write))
            if refusals.contains(.bonusOutOfRange) { throw RPCError.malformed("bonus_yuan", refusals) }
            try AwardsError.check(refusals)
            let honours = try HonourStore.held(by: nomination.personID, in: write)
            let id = nomination.nominationID
            try NominationEvidenceStore.add(found.evidence + honours.map(\.evidence), to: id, in: write)
            try NominationFindingStore.put(found.record, of: id, in: write)
            // Publicity, objections, four eyes, and the programme's conditions by what was found just now.
            try CaseTaking(NominationCase.self, call, book: book).take(.decide, nomination.caseID, in: write)
            let honour = Honour(nomination, round.message, bonus: bonus, edition: book.edition, at: call.now)
            let maskedName = try NominationStore.maskedName(of: nomination.nominationID, in: write)
            try Self.confer(honour, maskedName, in: write)
            let region = RegionCode(nomination.regionCode)
            try honour.tell("授予“\(HonourName.name(of: honour.place))”", "honour.conferred", in: write)
            if let task = round.programme.place(nomination.place)?.counter {
                try write.count(
                    task, in: region, on: call.day, person: nomination.personID.isEmpty ? nil : nomination.personID,
                    amount: bonus)
            }
            try write.record(
                "honour.conferred", subject: honour.honourID, region: region, honour,
                articles: [AwardDecision.citation, AwardDecision.fundCitation] + round.programme.articles)
            return honour
        }
    }

    private static func standing(
        of nomination: Nomination, _ round: StoredRound, in write: WriteTransaction
    ) throws -> AwardDecision.Standing {
        let quota = try round.quota(of: nomination.place)
        let fund = try TalentFundStore.existing(nomination.roundID, in: write)
        var standing = AwardDecision.Standing(
            isShortlisted: nomination.state == .shortlisted, quota: Int(quota.quota), awarded: Int(quota.awarded),
            isAwardedInRound: try HonourStore.isAwarded(nomination.subjectKey, round: nomination.roundID, in: write),
            most: Yuan(quota.amountMostYuan), fund: Yuan(fund.totalYuan), committed: Yuan(fund.committedYuan))
        standing.isRoundOpen = round.isOpen
        return standing
    }

    /// Enters the honour and takes its place and its money; of decisions that race, the tables let one through.
    private static func confer(_ honour: Honour, _ maskedName: String, in write: WriteTransaction) throws {
        guard try HonourStore.add(honour, maskedName: maskedName, in: write),
            try NominationStore.advance(honour.nominationID, from: [.shortlisted], to: .awarded, in: write)
        else { throw AwardsError.decidedBefore }
        guard try TalentFundStore.commit(Yuan(honour.bonusYuan), round: honour.roundID, in: write) else {
            throw AwardsError.refused([AwardDecision.Refusal.fundExhausted])
        }
        guard try RoundStore.takePlace(honour.place, in: honour.roundID, write) else {
            throw AwardsError.refused([AwardDecision.Refusal.quotaUsedUp])
        }
    }
}

extension Honour {
    /// What the award of a nomination is.
    fileprivate init(_ nomination: Nomination, _ round: Round, bonus: Yuan, edition: Int64, at now: Instant) {
        self.init(
            honourID: RecordID.make("hon", at: now), personID: nomination.personID,
            kind: AwardKind(place: nomination.place), year: round.year, roundID: nomination.roundID,
            nominationID: nomination.nominationID, regionCode: nomination.regionCode, frontLine: nomination.frontLine,
            bonusYuan: bonus.amount, state: .conferred,
            conferredAt: Timestamp(nanosecondsSince1970: now.nanosecondsSince1970), policyEdition: edition,
            programmeID: round.programmeID, place: nomination.place, creditCode: nomination.creditCode,
            title: nomination.title)
    }
}
