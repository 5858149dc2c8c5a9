package import CatalogMessages
internal import Ground
internal import Ledger
internal import Requests
package import RPC
internal import Rules
internal import Storage

extension CatalogService {
    /// Records a cooperation of a school with its partners.
    package func recordCooperation(
        _ request: RecordCooperationRequest.Checked, _ call: Call
    ) async throws -> Cooperation {
        let (id, day) = (RecordID.make("coo", at: call.now), call.day)
        let kind = try CooperationEntry.Kind(checked: request.kind)
        let period = try DayPeriod(effectiveFrom: request.effectiveFrom, effectiveTo: request.effectiveTo)
        return try await database.write(call, request) { write in
            let school = try OrganisationStore.active(request.schoolCreditCode, "school_credit_code", in: write)
            try call.requireScope(region: school.region.code, organisation: school.message.creditCode)
            let partners = try request.partnerCreditCodes.enumerated().map { index, code in
                try OrganisationStore.active(code, "partner_credit_codes[\(index)]", in: write).parts
            }
            if !request.majorID.isEmpty {
                let major = try SchoolMajorStore.existing(request.majorID, in: write).message
                guard major.schoolCreditCode == school.message.creditCode else { throw CatalogError.majorNotFound }
            }
            let codes = Set(request.partnerCreditCodes + [request.schoolCreditCode])
            try CatalogError.check(
                CooperationEntry.refusals(
                    for: kind, school: school.parts, partners: partners,
                    isPartnerTwice: codes.count <= request.partnerCreditCodes.count, places: request.places,
                    period: period, years: policyShelf.required(.longTermPartnerYears, on: day, in: write)))
            guard try CooperationStore.insert(id, request, in: school.region, write) else {
                throw CatalogError.cooperationExists
            }
            let cooperation = try CooperationStore.existing(id, in: write).message
            try write.record(
                "cooperation.recorded", subject: id, region: school.region, cooperation,
                articles: [CooperationEntry.citation])
            return cooperation
        }
    }
}
