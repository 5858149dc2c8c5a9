/// How often an address may try to sign in: altogether, and with one account name.
///
/// A limit is never that of a name alone: who tries secrets for somebody's account must not lock its owner out.
struct SignInLimits: Sendable {
    private let ofAddress: QueryLimiter
    private let ofName: QueryLimiter

    init(perMinute: Int, perNamePerMinute: Int) {
        ofAddress = QueryLimiter(perMinute: perMinute)
        ofName = QueryLimiter(perMinute: perNamePerMinute)
    }

    /// Counts a try.
    ///
    /// - Throws: ``GatewayError/tooManyQueries``.
    func admit(_ name: String, from address: String) throws(GatewayError) {
        guard ofAddress.admits(address), ofName.admits("\(address) \(name)") else { throw .tooManyQueries }
    }
}
