internal import Requests
internal import MessageRuntime
package import EvaluationMessages
package import RPC
internal import Storage
internal import WireMessages

extension EvaluationService {
    /// Certificates of a holder, an organisation or a region.
    package func listCertificates(
        _ request: ListCertificatesRequest.Checked, _ call: Call
    ) async throws -> ListCertificatesResponse {
        let page = try PageRequest(request.page, call, standard: 100, max: 500, keys: 2)
        let filter = CertificateStore.Filter(
            person: request.personID.isEmpty ? nil : request.personID, organisation: request.organisationCreditCode,
            region: request.regionCode, state: request.state, occupation: request.occupationCode,
            lowestLevel: request.lowestLevel, level: request.level, issuedFrom: request.issuedFromOn,
            issuedTo: request.issuedToOn, basis: request.basis)
        guard filter.person != nil || filter.organisation != nil || filter.region != nil else {
            throw RequestField.required("person_id")
        }
        var last: CertificateStore.Place?
        if let issuedAt = try page.number(0), let number = page.text(1) {
            last = CertificateStore.Place(issuedAt: issuedAt, number: number)
        }
        let found = try await database.read { [last] in
            try CertificateStore.list(filter, before: last, limit: page.limit, in: $0)
        }
        let (certificates, next) = page.cut(found) { certificate in
            ["\(certificate.issuedAt?.nanosecondsSince1970 ?? 0)", certificate.certificateNumber]
        }
        return ListCertificatesResponse(certificates: certificates, nextPageToken: next)
    }
}
