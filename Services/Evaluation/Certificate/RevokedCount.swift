internal import Ledger
internal import EvaluationMessages
internal import Ground
internal import Rules
internal import Storage

extension WriteTransaction {
    /// Takes back what a revoked certificate counted, at the day on which it was: the certificate, and its holder as highly skilled.
    ///
    /// A reissued certificate was counted once, when the first of its chain was issued. A holder who has another certificate of that height
    /// counts by it, from `day` on.
    func takeBackIssue(of revoked: Certificate, on day: CivilDay) throws {
        let chain = try CertificateStore.chain(of: revoked, in: self)
        guard let first = chain.last else { return }
        let person = revoked.personID
        try takeBack("plan.certificates", countedOn: try first.issueDay, in: try first.region, person: person)
        guard let counted = try HighlySkilledPersonStore.find(person, in: self),
            let by = chain.first(where: { $0.certificateNumber == counted.certificate })
        else { return }
        try takeBack("plan.high_skilled", countedOn: counted.since, in: try by.region, person: person)
        try HighlySkilledPersonStore.takeBack(person, in: self)
        guard let other = try CertificateStore.highest(of: person, in: self), try other.skillLevel.isHighlySkilled
        else {
            return
        }
        _ = try HighlySkilledPersonStore.note(person, certificate: other.certificateNumber, on: day, in: self)
        try count("plan.high_skilled", in: try other.region, on: day, person: person)
    }
}

extension CertificateStore {
    /// A certificate, the one it replaces, and so on to the first.
    static func chain(of certificate: Certificate, in transaction: some Transaction) throws -> [Certificate] {
        var chain = [certificate]
        while let number = chain.last?.replacesNumber, !number.isEmpty {
            chain.append(try existing(number, in: transaction))
        }
        return chain
    }
}
