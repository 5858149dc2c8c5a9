import Ledger
import Requests
import EvaluationMessages
import TrainingRecordsMessages
import Ground
import Storage

/// The rows of evaluation: an organisation, batches, evaluations, certificates.
struct EvaluationVolume: Sendable {
    let province: Province

    func fill(_ database: Database) async throws {
        let path = BulkPath(database: database, right: "liaoning.skills.evaluation.v1.Evaluations/Import")
        try await path.write(1) { _, write in try organisation(write) }
        let batches = (province.certificates + Province.perClass - 1) / Province.perClass
        try await path.write(batches) { number, write in try batch(number, of: batches, write) }
        try await path.write(province.certificates) { number, write in try certificate(number, of: batches, write) }
    }

    private func organisation(_ write: WriteTransaction) throws {
        try write.execute(
            "INSERT INTO evaluation_body (body_code, credit_code) VALUES (\(Self.body), \(Self.organisation))")
        try write.execute(
            """
            INSERT INTO evaluation_organisation (credit_code, name, kind, region_code, body_code, valid_from_on, valid_to_on, state,
                state_reason, filed_on, revision, scope_revision)
            VALUES (\(Self.organisation), \("评价机构"), \(1), \("210100"), \(Self.body), \(18_000), \(22_000), \(1), \(""),
                \(18_000), \(1), \(1))
            """)
        try write.execute(
            "INSERT INTO verification_key (key_id, public_key, first_used_on) VALUES (\("k"), \(Self.key), \(18_000))")
        try write.record(
            "organisation.filed", subject: Self.organisation, region: nil, PersonSummary(regionCode: "210100"))
    }

    private func batch(_ number: Int, of count: Int, _ write: WriteTransaction) throws {
        let (id, day) = (Province.id("bat", number), province.day(number, of: count))
        try write.execute(
            """
            INSERT INTO evaluation_batch (id, organisation_credit_code, organisation_name, region_code, occupation_code,
                occupation_name, level, registration_closes_on, announced_on)
            VALUES (\(id), \(Self.organisation), \("评价机构"), \(province.region(number)), \("6-18-02-04"), \("焊工"), \(4),
                \(day.daysSince1970), \(day.daysSince1970 - 30))
            """)
        try write.record(
            "batch.announced", subject: id, region: nil, PersonSummary(regionCode: province.region(number)))
    }

    private func certificate(_ number: Int, of batches: Int, _ write: WriteTransaction) throws {
        let (id, person) = (Province.id("evl", number), Province.id("p", number % province.people))
        let batch = number / Province.perClass
        let (region, day) = (province.region(batch), province.day(batch, of: batches))
        try write.execute(
            """
            INSERT INTO evaluation (id, batch_id, person_id, organisation_credit_code, region_code, occupation_code, level, state,
                state_reason, eligibility_path, eligibility_edition, policy_edition, admitted_on, admitted_at, concluded_on,
                concluded_edition, conclusions, is_advancement, retake_of, person_region_code, employers)
            VALUES (\(id), \(Province.id("bat", batch)), \(person), \(Self.organisation), \(region), \("6-18-02-04"), \(4), \(2), \(""),
                \("senior.1"), \("2018"), \(1), \(day.daysSince1970), \(write.act.instantNanoseconds), \(day.daysSince1970), \(1),
                \(1), \(0), \(""), \(region), \(""))
            """)
        let certificate = Certificate(
            certificateNumber: Province.certificateNumber(number), personID: person, occupationCode: "6-18-02-04",
            occupationName: "焊工", level: .senior, organisationCreditCode: Self.organisation, organisationName: "评价机构",
            regionCode: region, issuedOn: day.description, basis: .evaluation, evaluationID: id, state: .valid,
            holderDigest: String(repeating: "a", count: 64), keyID: "k", signedText: Self.signedText,
            signature: [UInt8](repeating: 5, count: 64))
        try write.execute(
            "INSERT INTO certificate_number (number, person_id) VALUES (\(certificate.certificateNumber), \(person))")
        try write.execute(
            """
            INSERT INTO certificate (number, person_id, occupation_code, occupation_name, level, organisation_credit_code,
                organisation_name, region_code, issued_on, issued_at, evaluation_id, conclusion, level_grant_id, replaces_number, state,
                state_reason, state_changed_on, holder_digest, key_id, signed_text, signature)
            VALUES (\(certificate.certificateNumber), \(person), \("6-18-02-04"), \("焊工"), \(4), \(Self.organisation),
                \("评价机构"), \(region), \(day.daysSince1970), \(Int64(day.daysSince1970) * 86_400_000_000_000), \(id), \(1),
                \(nil as String?), \(nil as String?), \(1), \(""), \(nil as Int?), \(certificate.holderDigest), \("k"),
                \(certificate.signedText), \(certificate.signature))
            """)
        try write.count("enterprise_evaluation", in: RegionCode(region), on: day, person: person)
        try write.record(
            "certificate.issued", subject: certificate.certificateNumber, region: RegionCode(region), certificate)
    }

    private static let organisation = "91210100000000002N"
    private static let body = "S000021000001"
    private static let key = [UInt8](repeating: 1, count: 32)
    private static let signedText = String(repeating: "证书文本", count: 20)
}
