internal import Ledger
internal import Requests
package import EvaluationMessages
package import RPC
internal import Ground
internal import Rules
internal import Storage

extension EvaluationService {
    /// Registers a certificate of another system.
    package func registerOutsideCertificate(
        _ request: RegisterOutsideCertificateRequest.Checked, _ call: Call
    ) async throws -> OutsideCertificate {
        let day = call.day
        guard let number = ImportedCertificateNumber(request.certificateNumber) else {
            throw RequestField.invalid("certificate_number", "不是职业技能等级证书或职业资格证书的编号")
        }
        let level = try SkillLevel(request.level).orInconsistent("a level of the contract")
        let person = try await people.profile(request.personID, call)
        try call.requireScope(region: person.regionCode)
        _ = try await catalog.occupation(request.occupationCode, call)
        let declared = DeclaredCertificate(number: number, level: level, issuedOn: request.issuedOn)
        return try await database.write(call, request) { write in
            let isOurs = try CertificateStore.find(number.text, in: write) != nil
            let servesAnother = try DeclaredCertificateStore.servesAnother(
                than: request.personID, number.text, in: write)
            let own: [DeclaredCertificate.Refusal] = isOurs ? [.issuedHere] : []
            try EvaluationError.check(own + declared.refusals(known: nil, servesAnother: servesAnother, on: day))
            let certificate = OutsideCertificate(
                certificateNumber: number.text, personID: request.personID,
                occupationCode: request.occupationCode.description, level: request.level,
                issuerName: request.issuerName, evidence: request.evidence, regionCode: person.regionCode)
            let isNew = try OutsideCertificateStore.register(
                certificate, issuedOn: request.issuedOn, on: day, in: write)
            guard isNew else { throw EvaluationError.outsideCertificateExists }
            let registered = try OutsideCertificateStore.existing(number.text, in: write)
            try write.record(
                "outside_certificate.registered", subject: number.text, region: RegionCode(registered.regionCode),
                registered, articles: [DeclaredCertificate.citation])
            return registered
        }
    }
}
