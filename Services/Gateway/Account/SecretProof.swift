internal import GatewayMessages
internal import Ground
internal import Ledger
internal import RPC
internal import Rules
internal import Storage
internal import WireMessages

// How an account's owner proves to be it: by name and secret, and by a code where it has a second factor.
extension GatewayService {
    /// Wrong codes after which none is taken until the secret is reset: who tries them knows the secret already.
    private static let mostWrongCodes = 20

    /// The account of that name and secret, if it may sign in. A try is counted before anything is looked up, and a refusal is audited.
    ///
    /// - Throws: ``GatewayError/signInRefused``, ``GatewayError/tooManyQueries``.
    func prove(_ name: String, _ secret: String, _ call: Call) async throws -> CredentialStore.Kept {
        // What can be no name is remembered nowhere.
        guard AccountName.isOne(name) else { throw GatewayError.signInRefused }
        try signIns.admit(name, from: call.clientAddress)
        let kept = try await database.read { try CredentialStore.find(name, in: $0) }
        let stored = kept?.secret ?? .nobody(hashCost)
        let matches = try await hashing.run { try stored.matches(secret) }
        guard matches, let kept, kept.account.state == .open,
            kept.goodUntil.map({ $0 > call.now.nanosecondsSince1970 }) ?? true
        else {
            try await recordRefusal(of: kept?.account, call)
            throw GatewayError.signInRefused
        }
        return kept
    }

    /// The step of a second factor's code; nil for an account that has none, and was sent none.
    ///
    /// - Throws: ``GatewayError/secondFactorRequired`` for an empty code, ``GatewayError/signInRefused`` for a wrong one.
    func step(of code: String, _ kept: CredentialStore.Kept, _ call: Call) async throws -> Int64? {
        let name = kept.account.accountName
        guard let sealed = kept.factorKey, kept.account.hasSecondFactor || !code.isEmpty else { return nil }
        guard !code.isEmpty else { throw GatewayError.secondFactorRequired }
        let factor = SecondFactorCode(key: try vault.open(sealed, of: name))
        let seconds = Instant.now().nanosecondsSince1970 / 1_000_000_000
        if kept.factorFailures < Self.mostWrongCodes,
            let step = factor.step(of: code, at: seconds, after: kept.factorStep)
        {
            return step
        }
        try await recordRefusal(of: kept.account, call, isWrongCode: true)
        throw GatewayError.signInRefused
    }

    private func recordRefusal(of account: Account?, _ call: Call, isWrongCode: Bool = false) async throws {
        let name = account?.accountName ?? ""
        let attempt = SignInAttempt(accountName: name, address: call.clientAddress)
        _ = try await database.write(call, attempt) { write in
            if isWrongCode { try CredentialStore.countWrongCode(of: name, in: write) }
            try write.record(
                "account.sign_in_refused", subject: name.isEmpty ? "unknown" : name,
                region: account.flatMap { RegionCode($0.regionCode) }, attempt)
            return attempt
        }
    }

    /// An identity of an account, for the gateway alone, and until when it can be renewed.
    func identity(of kept: CredentialStore.Kept, signedInAt start: Instant) -> SignInResponse {
        let now = Instant.now()
        let end = start + sessionLength
        let expiry = min(now + identityValidity, end)
        let account = kept.account
        let identity = Identity(
            subject: account.accountName, role: kept.role,
            regionCode: kept.role == .cityBureau ? account.regionCode : "", creditCode: account.creditCode,
            personID: account.personID, expiresAt: expiry,
            session: Identity.Session(generation: kept.generation, signedInAt: start))
        return SignInResponse(
            token: keys.token(for: identity, to: Self.process, at: now), expiresAt: Timestamp(expiry),
            sessionEndsAt: Timestamp(end))
    }
}
