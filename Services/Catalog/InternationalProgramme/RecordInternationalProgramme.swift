package import CatalogMessages
internal import Ground
internal import Ledger
internal import Requests
package import RPC
internal import Rules
internal import Storage

extension CatalogService {
    /// Records a programme with a partner abroad.
    package func recordInternationalProgramme(
        _ request: RecordInternationalProgrammeRequest.Checked, _ call: Call
    ) async throws -> InternationalProgramme {
        let id = RecordID.make("int", at: call.now)
        _ = try DayPeriod(effectiveFrom: request.effectiveFrom, effectiveTo: request.effectiveTo)
        let terms = InternationalProgrammeEntry.Terms(
            country: request.country, level: try request.level.map(SkillLevel.init(checked:)),
            recognisedAs: request.recognisedAs, agreement: request.recognitionAgreement,
            firmPays: request.firmPaysYuan, serviceMonths: request.serviceMonths)
        return try await database.write(call, request) { write in
            let lead = try OrganisationStore.active(request.leadCreditCode, "lead_credit_code", in: write)
            try call.requireScope(region: lead.region.code, organisation: lead.message.creditCode)
            try OccupationStore.require(request.occupationCode, "occupation_code", in: write)
            try CatalogError.check(InternationalProgrammeEntry.refusals(for: terms, ledBy: lead.parts))
            guard try InternationalProgrammeStore.insert(id, request, in: lead.region, write) else {
                throw CatalogError.internationalProgrammeExists
            }
            let programme = try InternationalProgrammeStore.existing(id, in: write).message
            try write.record(
                "international_programme.recorded", subject: id, region: lead.region, programme,
                articles: [InternationalProgrammeEntry.citation])
            return programme
        }
    }
}
