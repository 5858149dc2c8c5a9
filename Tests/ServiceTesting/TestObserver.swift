internal import RPC
internal import Synchronization
public import Testing

/// Makes a defect of a handler fail the test that met it, with its cause; but for one that the test announced.
struct TestObserver: CallObserver {
    func recorder(of method: String, kind: MethodKind) -> any CallRecorder { NoObserver() }

    func defect(_ cause: any Error, answered code: StatusCode, in call: Call) {
        if let announced = AnnouncedDefects.current { return announced.met("\(code.name) \(cause)") }
        Issue.record("\(call.method) failed inside, answered \(code.name): \(cause)")
    }
}

/// Announces that something breaks inside the services that `body` calls, and expects that it did.
///
/// - Parameters:
///   - cause: what the code and the cause of each begin with: `DATA_LOSS database corrupt`.
///   - count: how many calls are answered `INTERNAL` or `DATA_LOSS`, each reported once.
@discardableResult
public func expectDefects<Result>(
    _ cause: String, times count: Int = 1, sourceLocation: SourceLocation = #_sourceLocation,
    _ body: () async throws -> Result
) async rethrows -> Result {
    let announced = AnnouncedDefects()
    let result = try await AnnouncedDefects.$current.withValue(announced) { try await body() }
    let met = announced.all
    #expect(met.count == count && met.allSatisfy { $0.hasPrefix(cause) }, "\(met)", sourceLocation: sourceLocation)
    return result
}

/// The defects that a test expects, of the calls it makes in its own task and those below it.
private final class AnnouncedDefects: Sendable {
    @TaskLocal static var current: AnnouncedDefects?

    private let defects = Mutex<[String]>([])

    var all: [String] { defects.withLock { $0 } }

    func met(_ defect: String) { defects.withLock { $0.append(defect) } }
}
