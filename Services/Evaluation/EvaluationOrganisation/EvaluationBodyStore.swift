package import Ground
package import Storage

/// The codes of evaluation bodies: the first 13 positions of their certificates' numbers.
package enum EvaluationBodyStore {
    /// Liaoning's code in a certificate number.
    static let province = "21"

    /// The first seven positions: letter, ministry code, province.
    package static func prefix(of issuer: CertificateNumber.IssuerClass, ministryCode: String) -> String {
        issuer.rawValue + ministryCode + province
    }

    /// Takes the code for an organisation, whose it may be already; false when it is another's.
    package static func claim(
        _ bodyCode: String, for creditCode: String, in transaction: WriteTransaction
    ) throws -> Bool {
        let taken = try transaction.execute(
            """
            INSERT INTO evaluation_body (body_code, credit_code) VALUES (\(bodyCode), \(creditCode)) \
            ON CONFLICT (body_code) DO NOTHING
            """)
        if taken == 1 { return true }
        return try transaction.exists(
            "SELECT 1 FROM evaluation_body WHERE body_code = \(bodyCode) AND credit_code = \(creditCode)")
    }

    /// The next free code under a prefix: one after the highest; nil when there is none left.
    package static func next(under prefix: String, in transaction: some Transaction) throws -> String? {
        let highest = try transaction.first(highestStatement(under: prefix)) { $0.optionalText(0) } ?? nil
        let serial = highest.flatMap { Int($0.suffix(6)) } ?? 0
        guard serial < 999_999 else { return nil }
        let digits = String(serial + 1)
        return prefix + String(repeating: "0", count: 6 - digits.count) + digits
    }

    /// The statement that finds the highest code under a prefix.
    package static func highestStatement(under prefix: String) -> SQL {
        """
        SELECT MAX(body_code) FROM evaluation_body \
        WHERE body_code >= \(prefix + "000000") AND body_code <= \(prefix + "999999")
        """
    }
}
