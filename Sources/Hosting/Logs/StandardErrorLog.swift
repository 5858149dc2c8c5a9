internal import Glibc
internal import Logging

/// Writes log lines to standard error, one write for each, so that lines of several threads don't mix.
struct StandardErrorLog: LogHandler {
    let process: String
    var logLevel: Logger.Level
    var metadata: Logger.Metadata = [:]

    init(process: String, level: Logger.Level) {
        self.process = process
        logLevel = level
    }

    subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    func log(event: LogEvent) {
        var now = timespec()
        clock_gettime(CLOCK_REALTIME, &now)
        let fields = metadata.merging(event.metadata ?? [:]) { _, given in given }
        let line = LogLine.text(
            at: Int64(now.tv_sec) * 1_000_000_000 + Int64(now.tv_nsec), event.level, process: process,
            message: event.message.description, fields)
        StandardErrorLog.write(line)
    }

    /// Writes all of `text`; a standard error that nobody reads any more is no reason to stop.
    static func write(_ text: String) {
        var text = text
        text.withUTF8 { bytes in
            var rest = UnsafeRawBufferPointer(bytes)
            while rest.count > 0 {
                let written = Glibc.write(STDERR_FILENO, rest.baseAddress, rest.count)
                if written < 0, errno == EINTR { continue }
                guard written > 0 else { return }
                rest = UnsafeRawBufferPointer(rebasing: rest[written...])
            }
        }
    }
}
