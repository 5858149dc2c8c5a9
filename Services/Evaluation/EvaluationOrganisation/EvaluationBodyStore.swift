internal import Ground
internal import Storage

/// The codes of evaluation bodies: the first 13 positions of their certificates' numbers. Each is one organisation's for good.
enum EvaluationBodyStore {
    /// Takes the code for an organisation, whose it may be already; false when it is another's.
    static func claim(
        _ body: EvaluationBodyCode, for organisation: CreditCode, in write: WriteTransaction
    ) throws -> Bool {
        let taken = try write.execute(
            """
            INSERT INTO evaluation_body (body_code, credit_code) VALUES (\(body.text), \(organisation.text)) \
            ON CONFLICT (body_code) DO NOTHING
            """)
        if taken == 1 { return true }
        return try write.exists(
            "SELECT 1 FROM evaluation_body WHERE body_code = \(body.text) AND credit_code = \(organisation.text)")
    }

    /// The next free code of the same class, ministry code and province: the one after the highest; once the last is given out, the lowest
    /// that is free. Nil when every one is taken.
    ///
    /// An organisation may ask for any serial, the last too: numbers go on below it.
    static func next(like body: EvaluationBodyCode, in transaction: some Transaction) throws -> EvaluationBodyCode? {
        let highest = try transaction.first(highestStatement(like: body)) { row in
            try row.optionalValue("highest", { (code: String) in try? EvaluationBodyCode(code) })
        }
        guard let highest = highest.flatMap({ $0 }) else { return body.at(site: EvaluationBodyCode.sites.lowerBound) }
        if let next = highest.at(site: highest.site + 1) { return next }
        let gap = try transaction.first(gapStatement(like: body)) { try $0.optionalInt("gap") }
        return gap.flatMap { $0 }.flatMap { body.at(site: $0) }
    }

    /// The statement that finds the highest code.
    static func highestStatement(like body: EvaluationBodyCode) -> SQL {
        "SELECT MAX(body_code) AS highest FROM evaluation_body \(where: codes(like: body))"
    }

    /// The statement that finds the lowest site that is free below a taken one: counted in order, the first code that is not the one of its count.
    private static func gapStatement(like body: EvaluationBodyCode) -> SQL {
        """
        SELECT MIN(numbered.nth) AS gap FROM \
        (SELECT body_code, ROW_NUMBER() OVER (ORDER BY body_code) AS nth FROM evaluation_body \(where: codes(like: body))) numbered \
        WHERE numbered.body_code <> \(body.prefix) || substr(CAST(numbered.nth + 1000000 AS TEXT), 2)
        """
    }

    private static func codes(like body: EvaluationBodyCode) -> Conditions {
        var conditions = Conditions()
        conditions.add(
            "body_code", isWithin: body.prefix...(body.prefix + String(EvaluationBodyCode.sites.upperBound)))
        return conditions
    }
}
