internal import RPC
internal import Storage
internal import Synchronization

/// Accounts that were closed or got another secret lately: identities from before are no longer good, although their tokens have not run out.
///
/// Every instance looks for those of the others every ``interval``. A token is good for minutes, so what is older than ``memory`` is forgotten.
final class EndedIdentities: Sendable {
    static let interval = Duration.seconds(10)
    private static let memory = Duration.seconds(2 * 3600)

    private let generations = Mutex<[String: Int64]>([:])

    /// Whether an identity is still good.
    func admit(_ identity: Identity) -> Bool {
        guard let session = identity.session else { return true }
        return generations.withLock { session.generation >= $0[identity.subject] ?? 0 }
    }

    /// Looks for what ended in the database.
    func refresh(from database: Database) async throws {
        let start = (Instant.now() + Self.memory * -1).nanosecondsSince1970
        let found = try await database.read { try CredentialStore.ended(since: start, in: $0) }
        generations.withLock { known in
            known = Dictionary(found.map { ($0.name, $0.generation) }, uniquingKeysWith: max)
        }
    }
}
