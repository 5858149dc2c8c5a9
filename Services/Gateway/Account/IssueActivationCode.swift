internal import Ledger
package import GatewayMessages
package import RPC
internal import Ground
internal import Requests
internal import Storage
internal import TrainingRecordsMessages
internal import WireMessages

extension GatewayService {
    /// Wrong names and numbers that a code bears.
    private static let tries = 5

    /// Makes a code for a person whom the caller knows; only its digest is kept.
    package func issueActivationCode(
        _ request: IssueActivationCodeRequest.Checked, _ call: Call
    ) async throws -> ActivationCode {
        let profile = try await profile(request.personID, call)
        guard try await knows(profile, call) else { throw GatewayError.personNotYours }
        let code = ActivationCodeText.make()
        let digest = vault.digest(of: code)
        let end = call.now + oneTimeLength
        let kept = ActivationCodeStore.Kept(
            personID: profile.personID, regionCode: profile.regionCode, issuedBy: call.identity.subject)
        _ = try await database.write(call, request) { write in
            try ActivationCodeStore.issue(
                digest, for: kept, goodUntil: end.nanosecondsSince1970, tries: Self.tries, in: write)
            let issue = ActivationCodeIssue(personID: kept.personID, expiresAt: Timestamp(end))
            try write.record(
                "account.code_issued", subject: kept.personID, region: RegionCode(kept.regionCode), issue)
            return issue
        }
        return ActivationCode(code: ActivationCodeText.grouped(code), expiresAt: Timestamp(end))
    }

    /// Whether the person lives in the caller's region, works there, or learnt there.
    private func knows(_ profile: PersonProfile, _ call: Call) async throws -> Bool {
        let identity = call.identity
        switch identity.role {
        case .cityBureau: return identity.covers(region: profile.regionCode)
        case .enterprise:
            return profile.employments.contains {
                $0.employerCreditCode == identity.creditCode && ($0.endsOn.isEmpty || $0.endsOn >= "\(call.day)")
            }
        default:
            let records = TrainingRecordsContract.Clients(channels.trainingRecords).trainingRecords
            let record = try await PeerInquiry("training-records").find { () async throws(RPCError) in
                try await records.getTrainingRecord(GetTrainingRecordRequest(personID: profile.personID), call.onward)
            }
            return record?.trainings.contains { $0.institutionCreditCode == identity.creditCode } ?? false
        }
    }
}

/// Codes as people read them out: twelve of 31 letters and digits that look like no other, 59 bits.
enum ActivationCodeText {
    private static let alphabet = Array("23456789ABCDEFGHJKMNPQRSTUVWXYZ")
    private static let length = 12

    static func make() -> String {
        String((0..<length).map { _ in alphabet[Int.random(in: alphabet.indices)] })
    }

    /// In groups of four.
    static func grouped(_ code: String) -> String {
        stride(from: 0, to: code.count, by: 4).map { String(code.dropFirst($0).prefix(4)) }.joined(separator: "-")
    }

    /// What was made, of what a person typed; nil when it can be none.
    static func read(_ text: String) -> String? {
        let code = text.uppercased().filter { $0 != "-" && !$0.isWhitespace }
        return code.count == length && code.allSatisfy(alphabet.contains) ? code : nil
    }
}
