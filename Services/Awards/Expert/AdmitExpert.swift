package import AwardsMessages
internal import Ground
internal import Ledger
package import RPC
internal import Rules
internal import Storage

extension AwardsService {
    /// Admits a registered person to the pool, or says anew what is known of them.
    package func admitExpert(_ request: AdmitExpertRequest.Checked, _ call: Call) async throws -> Expert {
        try await evidence.requirePerson(request.personID, in: "person_id", call)
        return try await database.write(call, request) { write in
            try ExpertStore.put(
                Expert(
                    personID: request.personID, regionCode: request.regionCode.code, specialty: request.specialty,
                    affiliatedCreditCodes: request.affiliatedCreditCodes.map(\.text),
                    relatedPersonIDs: request.relatedPersonIDs), in: write)
            let expert = try ExpertStore.existing(request.personID, in: write)
            try write.record(
                "expert.admitted", subject: expert.personID, region: request.regionCode, expert,
                articles: [PanelDraw.citation])
            return expert
        }
    }
}
