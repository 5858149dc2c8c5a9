/// Why a process cannot start: one line for the operator, saying what to do, and the process's exit code.
public struct StartupFailure: Error, Hashable, CustomStringConvertible {
    /// Exit codes by BSD's `sysexits.h`, which systemd and shells know by name.
    public enum Code: Int32, Sendable {
        /// A wrong flag, key or value.
        case usage = 64
        /// A port is taken, or another process is not there.
        case unavailable = 69
        /// A fault of the program itself.
        case software = 70
        /// A folder or file cannot be made or written.
        case cannotCreate = 73
        /// A database or key is damaged or too new.
        case input = 74
        /// A key or database that the configuration names does not fit.
        case configuration = 78
    }

    /// The line, without the process's name in front.
    public let message: String
    /// What the process exits with.
    public let code: Code

    /// A failure that exits with `code`.
    public init(_ message: String, code: Code = .configuration) {
        self.message = message
        self.code = code
    }

    /// The line.
    public var description: String { message }
}
