internal import Ledger
internal import Requests
package import EvaluationMessages
package import RPC
internal import Ground
internal import Rules
internal import Storage

extension EvaluationService {
    /// Sets how many 特级技师 or 首席技师 an enterprise may have at a time.
    package func setAppointmentQuota(
        _ request: SetAppointmentQuotaRequest.Checked, _ call: Call
    ) async throws -> AppointmentQuota {
        let level = try SkillLevel(request.level).orInconsistent("a level of the contract")
        let employer = request.employerCreditCode.text
        return try await database.write(call, request) { write in
            let organisation = try EvaluationOrganisationStore.existing(employer, in: write)
            try call.requireScope(region: organisation.regionCode)
            var refusals: [GrantDeciding.Refusal] = []
            if try !EvaluatorKind(organisation.kind).isEnterprise { refusals.append(.notEnterprise) }
            if !level.isAppointed { refusals.append(.notAppointed) }
            try EvaluationError.check(refusals)
            let quota = AppointmentQuota(
                employerCreditCode: employer, level: request.level, quota: Int32(clamping: request.quota),
                document: request.document)
            try AppointmentQuotaStore.set(quota, in: write)
            try write.record(
                "appointment_quota.set", subject: employer, region: try organisation.region, quota,
                articles: [GrantDeciding.citation])
            return quota
        }
    }
}
