internal import Ledger
internal import Requests
package import AwardsMessages
package import RPC
internal import Ground
internal import WireMessages

extension AwardsService {
    package func recordHonour(_ request: RecordHonourRequest, _ call: Call) async throws -> Honour {
        let personID = try RequestField.identifier(request.personID, "person_id")
        let year = try RequestField.number(request.year, "year", in: 1949...call.day.year)
        let region = try RequestField.region(request.regionCode, "region_code")
        let document = try RequestField.text(request.document, "document", max: 200)
        switch request.kind {
        case .unspecified: throw RequestField.required("kind")
        case .unrecognized: throw RequestField.invalid("kind", "没有这种荣誉。")
        case .liaoningCraftsman, .liaoningSkillsAward, .liaoningTechnicalExpert: throw AwardsError.conferredByRound
        default: break
        }
        try await evidence.requirePerson(personID, call)
        return try await database.write(call, request) { [honours] write in
            let honour = Honour(
                honourID: RecordID.make("hon", at: call.now), personID: personID, kind: request.kind,
                year: Int32(year), document: document, regionCode: region.code, frontLine: request.frontLine,
                state: .conferred, conferredAt: Timestamp(nanosecondsSince1970: call.now.nanosecondsSince1970))
            guard try honours.add(honour, in: write) else { throw AwardsError.recordedBefore }
            try write.record(
                "honour.conferred", subject: honour.honourID, region: region, honour,
                articles: [Citation(.measures2025, article: "16")])
            return honour
        }
    }
}
