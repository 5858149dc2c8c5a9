internal import CatalogMessages
internal import Ledger
internal import Requests
package import CompetitionMessages
package import RPC
internal import Rules
internal import Storage

extension CompetitionService {
    /// Names a registered organisation as training base for listed events.
    package func nameTrainingBase(_ request: NameTrainingBaseRequest.Checked, _ call: Call) async throws -> TrainingBase
    {
        let organisation = try await PeerInquiry("catalog").find { () async throws(RPCError) in
            try await catalog.organisations.getOrganisation(
                GetOrganisationRequest(creditCode: request.creditCode.text), call.onward)
        }
        guard let organisation else { throw CompetitionError.baseOrganisationNotFound }
        let base = TrainingBase(
            trainingBaseID: RecordID.make("tba", at: call.now), creditCode: request.creditCode.text,
            name: organisation.name, regionCode: organisation.regionCode, worldEvents: request.worldEvents,
            nationalEvents: request.nationalEvents, document: request.document, namedOn: call.day.description)
        return try await database.write(call, request) { write in
            let worlds = try ReferenceEdition.all(.world, in: write)
            guard base.worldEvents.allSatisfy({ ReferenceEdition.know($0, worlds) }) else {
                throw CompetitionError.referenceEventNotFound(field: "world_events")
            }
            let nationals = try ReferenceEdition.all(.national, in: write)
            guard base.nationalEvents.allSatisfy({ ReferenceEdition.know($0, nationals) }) else {
                throw CompetitionError.referenceEventNotFound(field: "national_events")
            }
            guard try TrainingBaseStore.insert(base, on: call.day, in: write) else {
                throw CompetitionError.trainingBaseNamed
            }
            try write.record(
                "training_base.named", subject: base.trainingBaseID, region: nil, base,
                articles: [PyramidTier.citation])
            return base
        }
    }
}
