package import CatalogMessages
internal import Ground
internal import Ledger
internal import Requests
package import RPC
internal import Rules
internal import Storage

extension CatalogService {
    /// Takes an institution into a city's catalog.
    package func admitInstitution(
        _ request: AdmitInstitutionRequest.Checked, _ call: Call
    ) async throws -> InstitutionAdmission {
        let programmes = Set(try request.programmes.map(Programme.init(checked:)))
        var classes: Set<OccupationClass> = []
        for (index, code) in request.occupationCodes.enumerated() {
            classes.insert(try OccupationClass(code, field: "occupation_codes[\(index)]"))
        }
        let (region, groups) = (request.regionCode, classes.sorted { $0.code < $1.code })
        let period = try DayPeriod(effectiveFrom: request.effectiveFrom ?? call.day, effectiveTo: request.effectiveTo)
        let id = RecordID.make("adm", at: call.now)
        return try await database.write(call, request) { write in
            let institution = try OrganisationStore.existing(
                request.institutionCreditCode, "institution_credit_code", in: write)
            for group in groups {
                _ = try OccupationStore.existing(group, "occupation_codes", on: call.day, in: write)
            }
            try CatalogError.check(InstitutionEligibility.refusals(for: institution.parts, running: programmes))
            let admission = InstitutionAdmission(
                admissionID: id, regionCode: region.code, institutionCreditCode: request.institutionCreditCode.text,
                programmes: programmes.sorted { $0.rawValue < $1.rawValue }.map(\.message),
                occupationCodes: groups.map(\.code), effectiveFrom: period.first.description,
                effectiveTo: period.last?.description ?? "", institutionName: institution.message.name)
            guard try InstitutionStore.insert(admission, period, in: write) else {
                throw CatalogError.institutionAdmitted
            }
            try write.record(
                "institution.admitted", subject: id, region: region, admission, articles: [CatalogMembership.citation])
            return admission
        }
    }
}
