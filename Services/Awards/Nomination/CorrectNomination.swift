package import AwardsMessages
internal import Casework
internal import Ground
internal import Ledger
package import RPC
internal import Rules
internal import Storage

extension AwardsService {
    /// Corrects what the nominator says, on evidence that is fetched anew.
    package func correctNomination(
        _ request: CorrectNominationRequest.Checked, _ call: Call
    ) async throws -> Nomination {
        let book = try policy.book(at: call)
        guard book.value(.nominationLevelLeast, on: call.day) != nil else {
            throw AwardsError.figureMissing(FigureKey.nominationLevelLeast.rawValue)
        }
        let standing = try await database.read { try NominationStore.existing(request.nominationID, in: $0) }
        try standing.requireScope(call)
        let found = try await evidence.find(standing.evidenceSubject, call)
        return try await database.write(call, request) { write in
            let nomination = try NominationStore.existing(request.nominationID, in: write)
            let round = try RoundStore.existing(nomination.roundID, in: write)
            let life = NominationLife.refusals(
                isOpen: NominationStore.open.contains(nomination.state),
                isNominating: round.takesNominations(on: call.day),
                needsNominating: true)
            let honours = try HonourStore.held(by: nomination.personID, in: write)
            let unmet = NominationEligibility.unmet(
                found.record.adding(honours), plan: NominationEligibility.Plan(request.plan),
                cap: Yuan(try round.quota(of: nomination.place).amountMostYuan), place: nomination.place,
                of: round.programme, on: call.day, in: book)
            let record = try CaseStore.existing(nomination.caseID, in: write)
            let checked: [any RefusalReason] = record.state == .examined ? [NominationLife.Refusal.checked] : []
            try AwardsError.check(life as [any RefusalReason] + checked + unmet)
            let id = nomination.nominationID
            if record.state == .returned {
                try CaseTaking(NominationCase.self, call, book: book).take(.complete, record.id, in: write)
            } else {
                try CaseStore.touch(record, in: write)
            }
            guard
                try NominationStore.correct(
                    id, frontLine: request.frontLine, statement: request.statement, in: write)
            else { throw AwardsError.refused([NominationLife.Refusal.notOpen]) }
            try NominationEvidenceStore.add(found.evidence + honours.map(\.evidence), to: id, in: write)
            try NominationEvidenceStore.add(affiliations: found.affiliations, to: id, in: write)
            try NominationFindingStore.put(found.record, of: id, in: write)
            try PlanStore.add(request.plan, to: id, in: write)
            let corrected = try NominationStore.existing(id, in: write)
            try write.record(
                "nomination.corrected", subject: id, region: RegionCode(corrected.regionCode), corrected,
                articles: [NominationLife.citation])
            return corrected
        }
    }
}
