internal import RPC
internal import Testing

/// Makes a defect of a handler fail the test that met it, with its cause.
struct TestObserver: CallObserver {
    func recorder(of method: String, kind: MethodKind) -> any CallRecorder { NoObserver() }

    func defect(_ error: any Error, in call: Call) {
        Issue.record("\(call.method) failed inside: \(error)")
    }
}
