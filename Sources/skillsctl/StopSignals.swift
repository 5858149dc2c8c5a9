internal import Dispatch
internal import Foundation
internal import Synchronization

/// Notes SIGTERM and SIGINT, so that a command can finish what it does.
final class StopSignals {
    private final class Flag: Sendable {
        let isSet = Atomic(false)
    }

    private let flag = Flag()
    private let sources: [any DispatchSourceSignal]

    init() {
        sources = [SIGTERM, SIGINT].map { [flag] number in
            signal(number, SIG_IGN)
            let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
            source.setEventHandler { flag.isSet.store(true, ordering: .relaxed) }
            source.resume()
            return source
        }
    }

    /// Whether the process was asked to stop.
    var isSet: Bool { flag.isSet.load(ordering: .relaxed) }
}
