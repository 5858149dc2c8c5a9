internal import Requests
package import CatalogMessages
internal import TypeMessages
package import RPC
internal import Ground
internal import Rules
internal import Storage

extension CatalogService {
    package func getInstitutionStatus(
        _ request: GetInstitutionStatusRequest, _ call: Call
    ) async throws -> InstitutionStatus {
        let city = try RequestField.cityOf(request.regionCode, "region_code")
        let creditCode = try RequestField.creditCode(request.institutionCreditCode, "institution_credit_code")
        let day = try RequestField.day(request.onDate, "on_date", else: call.day)
        let programme = try RequestField.optionalProgramme(request.programme, "programme")
        let occupation = try RequestField.optionalOccupation(request.occupationCode, "occupation_code")
        let projectID =
            request.projectID.isEmpty ? nil : try RequestField.identifier(request.projectID, "project_id")
        return try await database.read { transaction in
            var refusals: [any RefusalReason] = []
            let project = try projectID.map { try self.project($0, in: transaction) }
            if let project {
                if project.region != city { refusals.append(ProjectLife.Refusal.otherCity) }
                refusals += project.refusals(on: day)
            }
            let found = try AdmissionStore.admissions(of: creditCode.text, in: city, in: transaction)
            let deciding = InstitutionAdmission.deciding(among: found, on: day)
            refusals += CatalogMembership.refusals(
                admission: deciding?.ruled, on: day, programme: project?.programme ?? programme,
                occupation: project?.occupation ?? occupation)
            return InstitutionStatus(
                admitted: refusals.isEmpty, admission: deciding, refusals: Refusals(refusals).refusals,
                onDate: day.description)
        }
    }
}

extension InstitutionAdmission {
    /// The admission that decides on `day`: one that holds, else the newest that had begun, else the newest of all.
    ///
    /// - Parameter admissions: of one institution in one city, the newest first.
    fileprivate static func deciding(
        among admissions: [InstitutionAdmission], on day: CivilDay
    ) -> InstitutionAdmission? {
        admissions.first { $0.ruled?.holds(on: day) ?? false }
            ?? admissions.first { $0.ruled.map { $0.period.first <= day } ?? false } ?? admissions.first
    }

    /// The admission as the rule looks at it; nil when its days cannot be read.
    fileprivate var ruled: CatalogMembership.Admission? {
        guard let first = CivilDay(effectiveFrom),
            let period = DayPeriod(from: first, through: effectiveTo.isEmpty ? nil : CivilDay(effectiveTo))
        else { return nil }
        return CatalogMembership.Admission(
            period: period, withdrawnOn: CivilDay(withdrawnOn),
            programmes: Set(programmes.compactMap { Programme($0) }),
            occupations: occupationCodes.compactMap { OccupationClass($0) })
    }
}
