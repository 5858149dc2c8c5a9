internal import Ledger
internal import Requests
internal import MessageRuntime
package import EvaluationMessages
package import RPC
internal import Ground
internal import Storage
internal import WireMessages

extension EvaluationService {
    /// Certificates of a holder, an organisation or a region.
    package func listCertificates(
        _ request: ListCertificatesRequest, _ call: Call
    ) async throws -> ListCertificatesResponse {
        let page = try PageRequest(
            size: request.pageSize, standard: 100, max: 500, token: request.pageToken, for: "ListCertificates", keys: 2)
        var filter = CertificateStore.Filter()
        if !request.personID.isEmpty { filter.person = try RequestField.identifier(request.personID, "person_id") }
        if !request.organisationCreditCode.isEmpty {
            filter.organisation =
                try RequestField.creditCode(request.organisationCreditCode, "organisation_credit_code").text
        }
        filter.region = try RequestField.optionalRegion(request.regionCode, "region_code")
        guard filter.person != nil || filter.organisation != nil || filter.region != nil else {
            throw RequestField.required("person_id")
        }
        if request.state != .unspecified { filter.state = try RequestField.known(request.state, "state").rawValue }
        if !request.occupationCode.isEmpty {
            filter.occupation = try RequestField.occupation(request.occupationCode, "occupation_code").description
        }
        filter.lowestLevel = try RequestField.optionalLevel(request.lowestLevel, "lowest_level")
        if page.after.count == 2, let issuedAt = Int64(page.after[0]) { filter.before = (issuedAt, page.after[1]) }
        let found = try await database.read { [filter] in
            try CertificateStore.list(filter, limit: page.limit, in: $0)
        }
        let (certificates, next) = page.cut(found) { certificate in
            ["\(certificate.issuedAt?.nanosecondsSince1970 ?? 0)", certificate.certificateNumber]
        }
        return ListCertificatesResponse(certificates: certificates, nextPageToken: next)
    }
}
