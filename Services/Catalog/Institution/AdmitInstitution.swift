internal import Ledger
internal import Requests
package import CatalogMessages
package import RPC
internal import Rules
internal import Storage

extension CatalogService {
    package func admitInstitution(
        _ request: AdmitInstitutionRequest, _ call: Call
    ) async throws -> InstitutionAdmission {
        let region = try RequestField.city(request.regionCode, "region_code")
        let creditCode = try RequestField.creditCode(request.institutionCreditCode, "institution_credit_code")
        let programmes = try admittedProgrammes(request)
        let classes = try admittedClasses(request)
        let period = try RequestField.period(from: request.effectiveFrom, through: request.effectiveTo, else: call.day)
        let id = RecordID.make("adm", at: call.now)
        return try await database.write(call, request) { transaction in
            let institution = try OrganisationStore.existing(creditCode, "institution_credit_code", in: transaction)
            for group in classes { _ = try OccupationStore.existing(group, "occupation_codes", in: transaction) }
            try CatalogError.check(InstitutionEligibility.refusals(for: institution.parts))
            let admission = InstitutionAdmission(
                admissionID: id, regionCode: region.code, institutionCreditCode: creditCode.text,
                programmes: programmes.map(\.message), occupationCodes: classes.map(\.code),
                effectiveFrom: period.first.description, effectiveTo: period.last?.description ?? "",
                institutionName: institution.message.name)
            guard try AdmissionStore.insert(admission, period, in: transaction) else {
                throw CatalogError.institutionAdmitted
            }
            try transaction.record(
                "institution.admitted", subject: id, region: region, admission, articles: [CatalogMembership.citation])
            return admission
        }
    }

    private func admittedProgrammes(_ request: AdmitInstitutionRequest) throws(RPCError) -> [Programme] {
        var programmes: Set<Programme> = []
        for programme in try RequestField.list(request.programmes, "programmes", max: 50, mayBeEmpty: true) {
            programmes.insert(try RequestField.programme(programme, "programmes"))
        }
        return programmes.sorted { $0.rawValue < $1.rawValue }
    }

    private func admittedClasses(_ request: AdmitInstitutionRequest) throws(RPCError) -> [OccupationClass] {
        var classes: Set<OccupationClass> = []
        for code in try RequestField.list(request.occupationCodes, "occupation_codes", max: 200, mayBeEmpty: true) {
            classes.insert(try RequestField.occupationClass(code, "occupation_codes"))
        }
        return classes.sorted { $0.code < $1.code }
    }
}
