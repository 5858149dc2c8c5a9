/// How much a database takes on at once.
public struct DatabaseLimits: Sendable {
    /// Writes that may wait for their turn; beyond it they are refused as unavailable.
    public var queuedWrites = 10_000
    /// Writes that share one commit at most.
    public var writesPerCommit = 256
    /// Reader connections kept open while nobody uses them.
    public var idleReaders = 8
    /// Reads that run at once where the database is on another machine, each on a thread and a connection of its own; further ones wait.
    public var reads = 8
    /// Reads that may wait for their turn there; beyond it they are refused as unavailable.
    public var queuedReads = 10_000
    /// Scans that run at once, each on a thread of its own; further ones wait.
    public var scans = 4

    /// Makes the limits that suit one service on one machine.
    public init() {}
}
