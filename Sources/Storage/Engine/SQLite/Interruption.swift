internal import CSQLite
internal import Synchronization

/// Stops long statements of a connection from another thread.
///
/// `sqlite3_interrupt` does nothing when no statement runs at that instant, so an interrupt just before a statement begins would be lost,
/// and the statement run to its end. A flag that SQLite asks for while it works is not.
final class Interruption: Sendable {
    /// Steps of SQLite's machine between two looks at the flag: well below a millisecond.
    private static let stepsBetweenLooks: Int32 = 10_000

    private let flag = Atomic(false)

    /// Whether statements are to stop.
    var isSet: Bool {
        get { flag.load(ordering: .relaxed) }
        set { flag.store(newValue, ordering: .relaxed) }
    }

    /// Has the connection's statements look at the flag. It must outlive the connection.
    func watch(_ database: OpaquePointer) {
        sqlite3_progress_handler(
            database, Self.stepsBetweenLooks,
            { context in
                guard let context else { return 0 }
                return Unmanaged<Interruption>.fromOpaque(context).takeUnretainedValue().isSet ? 1 : 0
            }, Unmanaged.passUnretained(self).toOpaque())
    }
}
