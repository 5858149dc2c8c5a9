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
    /// Nominates somebody on what the other services and the register know of them.
    package func nominate(_ request: NominateRequest.Checked, _ call: Call) async throws -> Nomination {
        try NominatingRegion.check(request.regionCode)
        let asked = Nomination(request, by: call.identity)
        let book = try policy.book(at: call)
        guard book.value(.nominationLevelLeast, on: call.day) != nil else {
            throw AwardsError.figureMissing(FigureKey.nominationLevelLeast.rawValue)
        }
        _ = try await database.read { try RoundStore.existing(request.roundID, in: $0) }
        let found = try await evidence.find(asked.evidenceSubject, call)
        let isStudent =
            asked.isByOrganisation
            ? try await evidence.isStudent(asked.personID, of: asked.nominatorCreditCode, call) : false
        return try await database.write(call, request) { write in
            let round = try RoundStore.existing(request.roundID, in: write)
            let honours = try HonourStore.held(by: asked.personID, in: write)
            let refusals = NominationEligibility.refusals(
                for: found.record.adding(honours), plan: NominationEligibility.Plan(request.plan), place: asked.place,
                of: round.programme,
                standing: try Self.standing(of: asked, found, isStudent: isStudent, in: round, call, write),
                on: call.day, in: book)
            if refusals == [.nominatedBefore] { throw AwardsError.nominatedBefore }
            try AwardsError.check(refusals)
            var nomination = asked
            nomination.nominationID = RecordID.make("nom", at: call.now)
            nomination.nominatedAt = Timestamp(nanosecondsSince1970: call.now.nanosecondsSince1970)
            nomination.evidence = found.evidence + honours.map(\.evidence)
            nomination.plan = request.plan.map(PlannedMilestone.init(checked:))
            guard try NominationStore.add(nomination, maskedName: found.maskedName, in: write) else {
                throw AwardsError.nominatedBefore
            }
            guard try !nomination.countsInShare || NominationShareStore.use(1, of: nomination.shareKey, in: write)
            else {
                throw AwardsError.refused([NominationEligibility.Refusal.shareUsedUp])
            }
            let id = nomination.nominationID
            try NominationEvidenceStore.add(nomination.evidence, to: id, in: write)
            try NominationEvidenceStore.add(
                affiliations: found.affiliations.union(
                    [nomination.nominatorCreditCode].filter { !$0.isEmpty }), to: id, in: write)
            try NominationFindingStore.put(found.record, of: id, in: write)
            try PlanStore.add(request.plan, to: id, in: write)
            let title = "\(round.message.year)年\(round.programme.place(asked.place)?.name ?? "")推荐"
            nomination.caseID = try CaseFiling(NominationCase.self, call, book: book).file(
                subject: id, title: title, publicTitle: "\(title)：\(found.maskedName)", region: request.regionCode,
                in: write
            ).id
            try NominationStore.bind(id, to: nomination.caseID, in: write)
            try write.record(
                "nomination.made", subject: id, region: request.regionCode, nomination,
                articles: [NominationEligibility.citation] + round.programme.articles)
            return nomination
        }
    }

    private static func standing(
        of nomination: Nomination, _ found: EvidenceSource.Found, isStudent: Bool, in round: StoredRound, _ call: Call,
        _ write: WriteTransaction
    ) throws -> NominationEligibility.Standing {
        let (id, place) = (round.message.roundID, nomination.place)
        let quota = round.message.quotas.first { $0.place == place }
        let share = try NominationShareStore.find(nomination.shareKey, in: write)
        var standing = NominationEligibility.Standing(
            isNominating: round.message.state == .nominating, closesOn: round.closesOn,
            channel: nomination.channel.channel ?? .oneself)
        standing.subject = nomination.subject
        standing.sector = nomination.sector
        standing.isOwn = nomination.isOwn(employers: found.affiliations, isStudent: isStudent)
        standing.isOfRegion = found.regions.contains { (RegionCode(nomination.regionCode) ?? .province).covers($0) }
        standing.isBarred = try NominatorBarStore.isBarred(
            region: nomination.regionCode, creditCode: nomination.nominatorCreditCode, on: call.day, in: write)
        standing.hasShares = try NominationShareStore.any(round: id, place: place, in: write)
        standing.share = share.map { Int($0.quota) }
        standing.nominated = Int(share?.nominated ?? 0)
        standing.quota = Int(quota?.quota ?? 0)
        standing.nominatedInChannel = try NominationStore.count(nomination.channel, place: place, round: id, in: write)
        standing.isNominated = try NominationStore.isNominated(nomination.subjectKey, round: id, in: write)
        standing.cap = Yuan(quota?.amountMostYuan ?? 0)
        return standing
    }
}
