public import RPC
internal import Synchronization

/// How a process passes a caller's identity on to another process.
public protocol IdentityExchange: Sendable {
    /// The `authorization` with which a call goes on to `process` in the name of `identity`; nil for the public.
    func authorization(of identity: Identity, at process: String) -> String?
}

/// Makes a token of its own for every process that a caller's call goes on to, so that none can show what it was sent to another.
///
/// Such a token is good for a minute and used for half of it: an identity that ended is passed on no more, and what a service was sent
/// is soon worthless.
public final class TokenExchange: IdentityExchange {
    private static let validity = Duration.seconds(60)
    /// Remembered tokens; about 2 MB.
    private static let capacity = 4096

    private struct Key: Hashable {
        let identity: Identity
        let process: String
    }

    private struct Made {
        let authorization: String
        let renewAt: Instant
    }

    private let keys: KeyRing
    private let made = Mutex<[Key: Made]>([:])

    /// Signs with the process's key, which other processes believe for clients when it is the gateway's.
    public init(_ keys: KeyRing) { self.keys = keys }

    /// A token for `process` alone.
    public func authorization(of identity: Identity, at process: String) -> String? {
        authorization(of: identity, at: process, .now())
    }

    func authorization(of identity: Identity, at process: String, _ now: Instant) -> String? {
        guard identity.role != .public else { return nil }
        let key = Key(identity: identity, process: process)
        if let known = made.withLock({ $0[key] }), now < known.renewAt { return known.authorization }
        let token = keys.token(for: Self.shortened(identity, at: now), to: process, at: now)
        let fresh = Made(authorization: "Bearer \(token)", renewAt: min(identity.expiresAt, now + Self.validity * 0.5))
        made.withLock { made in
            if made.count >= Self.capacity { made = made.filter { now < $0.value.renewAt } }
            if made.count >= Self.capacity { made.removeAll() }
            made[key] = fresh
        }
        return fresh.authorization
    }

    /// The identity for as long as its copy is good: no longer than the caller's own, which may have just ended within what clocks differ.
    private static func shortened(_ identity: Identity, at now: Instant) -> Identity {
        Identity(
            subject: identity.subject, role: identity.role, regionCode: identity.regionCode,
            creditCode: identity.creditCode, personID: identity.personID,
            expiresAt: min(max(identity.expiresAt, now + .seconds(1)), now + validity), session: identity.session)
    }
}
