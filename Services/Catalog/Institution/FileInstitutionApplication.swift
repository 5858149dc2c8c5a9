package import CatalogMessages
internal import Casework
internal import Ground
internal import Ledger
internal import Requests
package import RPC
internal import Rules
internal import Storage

extension CatalogService {
    /// Files an institution's own application for a place in a city's catalog.
    package func fileInstitutionApplication(
        _ request: FileInstitutionApplicationRequest.Checked, _ call: Call
    ) async throws -> InstitutionApplication {
        let programmes = Set(try request.programmes.map(Programme.init(checked:)))
        var classes: Set<OccupationClass> = []
        for (index, code) in request.occupationCodes.enumerated() {
            classes.insert(try OccupationClass(code, field: "occupation_codes[\(index)]"))
        }
        let (region, groups) = (request.regionCode, classes.sorted { $0.code < $1.code })
        _ = try DayPeriod(effectiveFrom: call.day, effectiveTo: request.effectiveTo)
        let id = RecordID.make("iap", at: call.now)
        return try await database.write(call, request) { write in
            let institution = try OrganisationStore.existing(
                request.institutionCreditCode, "institution_credit_code", in: write)
            for group in groups {
                _ = try OccupationStore.existing(group, "occupation_codes", on: call.day, in: write)
            }
            try CatalogError.check(InstitutionEligibility.refusals(for: institution.parts, running: programmes))
            let admissions = try InstitutionStore.findAll(of: request.institutionCreditCode, in: region, in: write)
            if admissions.contains(where: { $0.stands(on: call.day) }) { throw CatalogError.institutionAdmitted }
            var application = InstitutionApplication(
                applicationID: id, regionCode: region.code, institutionCreditCode: request.institutionCreditCode.text,
                institutionName: institution.message.name,
                programmes: programmes.sorted { $0.rawValue < $1.rawValue }.map(\.message),
                occupationCodes: groups.map(\.code), effectiveTo: request.effectiveTo?.description ?? "")
            guard try InstitutionApplicationStore.insert(application, in: write) else {
                throw CatalogError.applicationOpen
            }
            let book = try policyShelf.book(in: write)
            application.caseID = try CaseFiling(InstitutionCase.self, call, book: book).file(
                subject: id, title: institution.message.name, region: region, in: write
            ).id
            return application
        }
    }
}
