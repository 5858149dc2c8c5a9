internal import DemoYear
internal import Foundation
internal import Synchronization

/// One line that is written anew, on a terminal; a line every tenth otherwise.
final class ProgressBar: Sendable {
    private static let width = 30
    private let isTerminal = isatty(1) == 1
    private let last = Mutex<(permille: Int, stage: String)>((-1, ""))

    /// Shows how far the demo is.
    func show(_ progress: DemoProgress) {
        let permille = progress.total > 0 ? progress.done * 1000 / progress.total : 0
        let shows = last.withLock { last in
            let isNews =
                progress.stage != last.stage
                || permille / (isTerminal ? 5 : 100) != last.permille / (isTerminal ? 5 : 100)
            if isNews { last = (permille, progress.stage) }
            return isNews
        }
        guard shows else { return }
        let filled = Self.width * permille / 1000
        let bar = String(repeating: "#", count: filled) + String(repeating: ".", count: Self.width - filled)
        let line = "[\(bar)] \(permille / 10)%  \(progress.stage)"
        write(isTerminal ? "\r\u{1B}[K\(line)" : "\(line)\n")
    }

    /// Ends the line.
    func finish() {
        if isTerminal { write("\n") }
    }

    private func write(_ text: String) {
        FileHandle.standardOutput.write(Data(text.utf8))
    }
}
