package import AwardsMessages
internal import CatalogMessages
internal import Ground
internal import Ledger
internal import MessageRuntime
package import RPC
internal import Requests
internal import Rules
internal import Storage

extension AwardsService {
    /// Defines a programme, or its next revision.
    package func defineProgramme(_ request: DefineProgrammeRequest.Checked, _ call: Call) async throws
        -> AwardsMessages.Programme
    {
        guard request.articles.allSatisfy({ Citation($0) != nil }) else {
            throw AwardsError.refused([ProgrammeDefinition.Refusal.unknownWord])
        }
        let asked = AwardsMessages.Programme(request)
        let book = try policy.book(at: call)
        let parts = Set(OrganisationRole.allCases.map { $0.word("ORGANISATION_ROLE_") })
        let evidence = Set(EvidenceKind.allCases.map { $0.word("EVIDENCE_KIND_") })
        return try await database.write(call, request) { write in
            try AwardsError.check(
                ProgrammeDefinition.refusals(
                    for: try AwardProgramme(asked), knowing: parts, evidence: evidence, in: book))
            var programme = asked
            programme.revision = (try ProgrammeStore.find(asked.programmeID, in: write)?.revision ?? 1) + 1
            guard try ProgrammeStore.add(programme, in: write) else {
                throw StorageError.corrupt(
                    "programme \(programme.programmeID) has revision \(programme.revision) twice")
            }
            try write.record(
                "programme.defined", subject: programme.programmeID, region: nil, programme,
                articles: programme.articles.compactMap { Citation($0) })
            return programme
        }
    }
}

extension AwardsMessages.Programme {
    /// What is asked for, without a revision yet.
    fileprivate init(_ request: DefineProgrammeRequest.Checked) {
        self.init(
            programmeID: request.programmeID, name: request.name, subject: request.subject,
            cycleYears: Int32(request.cycleYears), cycleFigure: request.cycleFigure,
            places: request.places.map { place in
                ProgrammePlace(
                    place: place.place, name: place.name, quotaFigure: place.quotaFigure,
                    totalFigure: place.totalFigure, amountFigure: place.amountFigure, counter: place.counter)
            },
            channels: request.channels.map { ChannelShare(channel: $0.channel, percent: Int32($0.percent)) },
            conditions: request.conditions, organisationParts: request.organisationParts,
            criteria: request.criteria.map {
                ReviewCriterion(criterion: $0.criterion, name: $0.name, weight: Int32($0.weight))
            },
            panelSize: Int32(request.panelSize), aggregate: request.aggregate, blind: request.blind,
            publicityDays: Int32(request.publicityDays), fund: request.fund, articles: request.articles,
            evidence: request.evidence)
    }
}
